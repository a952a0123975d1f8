// Public pages on a phone of 360 by 740, for suites in Chromium: one server with invented data, one browser.
import type { Page } from 'playwright-core';
import type { InventedServer } from './invented.ts';
import { useInventedSite } from './invented-site.ts';

/** CSS pixels. */
export const phoneSize = { width: 360, height: 740 };

export interface SitePhone {
  /** The server; it runs once the suite has begun. */
  place(): InventedServer;
  /** Opens a page in a browser that knows nothing; it closes with the test. */
  open(t: { after(end: () => unknown): void }, path: string, script?: boolean): Promise<Page>;
}

/** Starts both before the tests of the suite that calls it, and ends them after. */
export function useSitePhone(): SitePhone {
  const { browser, place } = useInventedSite();
  return {
    place,
    async open(t, path, script = true) {
      const context = await browser().newContext({
        ...{ viewport: phoneSize, javaScriptEnabled: script, locale: 'en-GB' },
      });
      t.after(() => context.close());
      const page = await context.newPage();
      await page.goto(place().url + path);
      return page;
    },
  };
}
