// One server with invented data and one browser, for the tests of a suite.
import { after, before } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { startChromium } from './chromium.ts';
import { type InventedOptions, type InventedServer, startInvented } from './invented.ts';

export interface InventedSite {
  /** Both run once the suite has begun. */
  browser(): Browser;
  place(): InventedServer;
}

/** Starts both before the tests of the suite that calls it, and ends them after. */
export function useInventedSite(options: InventedOptions = {}): InventedSite {
  let browser: Browser;
  let server: InventedServer;
  let end = async () => {};
  before(async () => {
    server = await startInvented({ after: (stop) => (end = stop) }, options);
    browser = await startChromium();
  });
  after(async () => {
    await browser.close();
    await end();
  });
  return { browser: () => browser, place: () => server };
}

/** A page of a phone on which every other site is one empty page, so that Back leads somewhere. */
export async function openAmongOthers(
  t: { after(end: () => Promise<void>): void },
  { browser, place }: InventedSite,
  script: boolean,
): Promise<Page> {
  const context = await browser().newContext({
    viewport: { width: 360, height: 700 },
    javaScriptEnabled: script,
    locale: 'en',
  });
  t.after(() => context.close());
  await context.route(
    (url) => !url.href.startsWith(place().url),
    (route) => route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>Elsewhere' }),
  );
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  return page;
}
