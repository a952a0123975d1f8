import { raw } from 'hono/html';

// The kettle in the browser's tab: a picture that says nothing, within the page, since a request of its own
// costs more than it weighs. Its green is seen on light and on dark tabs, so it needs no ground.
const svg =
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32' fill='none' stroke='#2A8C86' " +
  "stroke-width='3'><path d='M7 25h12c2-7 0-12-6-12S5 18 7 25z" +
  "M18 17l5-3 1 2-4 5M9 13c0-6 9-6 9 0M5 27h22'/></svg>";

/** For `href` of the icon's link, in double quotes. Only `#` must be escaped there. */
export const icon = raw(`data:image/svg+xml,${svg.replaceAll('#', '%23')}`);
