// Public pages on a phone of 360 by 740, for suites in Chromium: one server with invented data, one browser.
import { after, before } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { startChromium } from './chromium.ts';
import { type InventedServer, startInvented } from './invented.ts';

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
  let browser: Browser;
  let server: InventedServer;
  let end = async () => {};
  before(async () => {
    server = await startInvented({ after: (stop) => (end = stop) });
    browser = await startChromium();
  });
  after(async () => {
    await browser.close();
    await end();
  });
  return {
    place: () => server,
    async open(t, path, script = true) {
      const context = await browser.newContext({
        ...{ viewport: phoneSize, javaScriptEnabled: script, locale: 'en-GB' },
      });
      t.after(() => context.close());
      const page = await context.newPage();
      await page.goto(server.url + path);
      return page;
    },
  };
}
