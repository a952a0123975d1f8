// Where a test of the workspace runs: in a window of this process, which costs a tenth, or in Chromium, where
// layout, history, print or drag are what is tested (docs/decisions/suite.md).
import type { TestContext } from 'node:test';
import type { Browser } from 'playwright-core';
import { startChromium } from './chromium.ts';
import { startWindows } from './window/browser.ts';

let isChromiumAsked = false;

/** A test whose pages are opened in Chromium. Tests of one process run one after the other. */
export const inChromium =
  (run: (t: TestContext) => Promise<void>) =>
  async (t: TestContext): Promise<void> => {
    isChromiumAsked = true;
    try {
      await run(t);
    } finally {
      isChromiumAsked = false;
    }
  };

/** A browser whose pages are windows, and pages of Chromium within a test that is `inChromium`. */
export function startBrowser(): Browser {
  const windows = startWindows();
  let chromium: Promise<Browser> | null = null;
  const openBrowser = (): Promise<Browser> => {
    if (!isChromiumAsked) return Promise.resolve(windows);
    chromium ??= startChromium();
    return chromium;
  };
  const both: Pick<Browser, 'newContext' | 'newPage' | 'close'> = {
    newContext: async (options) => (await openBrowser()).newContext(options),
    newPage: async (options) => (await openBrowser()).newPage(options),
    async close() {
      await windows.close();
      await (await chromium)?.close();
    },
  };
  return both as Browser;
}
