import { raw } from 'hono/html';

// The kettle in the browser's tab: a picture that says nothing, within the page, since a request of its own
// costs more than it weighs.
const svg =
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32' fill='none' stroke='#0B5E5A' " +
  "stroke-width='2.5'><rect width='32' height='32' rx='6' fill='#FBF8F3' stroke='none'/>" +
  "<path d='M7 25h12c2-7 0-12-6-12S5 18 7 25zM18 17l5-3 1 2-4 5M9 13c0-6 9-6 9 0M5 27h22'/></svg>";

/** For `href` of the icon's link, with nothing in it that an attribute in double quotes must escape. */
export const icon = raw(
  `data:image/svg+xml,${svg.replace(/[#<>]/g, (character) => encodeURIComponent(character))}`,
);
