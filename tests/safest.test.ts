// Every public page in Tor Browser's 'Safest': its engine with its settings, so without script, SVG, MathML
// and WebAssembly. Words carry everything that a picture says.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { crawl } from './attack/surface.ts';
import { findFirefox } from './firefox.ts';
import { type InventedServer, startInvented } from './invented.ts';
import { nightTest } from './night.ts';

const firefox = findFirefox();

/** What 'Safest' sets, as <https://support.torproject.org> says it; the rest concerns fonts. */
const safest = {
  'javascript.enabled': false,
  'javascript.options.wasm': false,
  'svg.disabled': true,
  'mathml.disabled': true,
};

/** Of each kind of page one is enough: languages, countries, courses and booklets look alike. */
const kindOf = (path: string): string =>
  path
    .replace(/^\/[a-z]{2}(-[A-Za-z]+)?(?=\/)/, '')
    .split('/')
    .slice(0, 3)
    .join('/')
    .replace(/\/[a-z]{2}$/, '/cc');

describe("pages in Tor Browser's 'Safest'", { skip: firefox === undefined && 'no Firefox' }, () => {
  let place: InventedServer;
  let end = async () => {};
  let browser: Browser;
  let page: Page;
  before(async () => {
    place = await startInvented({ after: (stop) => (end = stop) });
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefox!,
      headless: true,
      extraPrefsFirefox: safest,
    });
    page = await browser.newPage();
  });
  after(async () => {
    await browser?.close();
    await end();
  });

  test('the settings are those: no script runs, and no drawing is drawn', async () => {
    await page.goto(`${place.url}/pictures`);
    const kind = await page.evaluate(() => document.querySelector('main svg')?.constructor.name);
    assert.equal(kind, 'Element', 'as little known as any other name');
    assert.equal(await page.evaluate(() => document.querySelectorAll('[data-sealing=ready]').length), 0);
  });

  /** What is wrong with a page of each kind, or of one kind in `turn`, among `most` that links lead to. */
  async function faultsAmong(most: number, turn = 1): Promise<{ kinds: number; faults: string[] }> {
    const visitedKinds = new Set<string>();
    const faults: string[] = [];
    for (const { path } of await crawl(place.url, most)) {
      const kind = kindOf(new URL(path, place.url).pathname);
      // The workspace is script, and says so.
      if (visitedKinds.has(kind) || kind.startsWith('/desk')) continue;
      visitedKinds.add(kind);
      if (visitedKinds.size % turn !== 0) continue;
      const answer = await page.goto(new URL(path, place.url).href);
      if (!(answer?.headers()['content-type'] ?? '').startsWith('text/html')) continue;
      const result = await page.evaluate(() => ({
        heading: (document.querySelector('main h1') as HTMLElement | null)?.innerText.trim() ?? '',
        nameless: [...document.querySelectorAll<HTMLElement>('a[href], button, summary, label')]
          .filter((one) => one.ariaHidden !== 'true')
          // What stands within a drawing is not there with it.
          .filter((one) => one.closest('svg') === null && one.checkVisibility())
          .filter((one) => one.innerText.trim() === '')
          .filter((one) => one.querySelector('img[alt]:not([alt=""]), input, textarea') === null)
          .map((one) => one.outerHTML.slice(0, 120)),
      }));
      if (result.heading === '') faults.push(`${path}: no heading`);
      faults.push(...result.nameless.map((one) => `${path}: ${one}`));
    }
    return { kinds: visitedKinds.size, faults };
  }

  test('of kinds of pages one in three has its heading, and every link and button its word', async () => {
    const { kinds, faults } = await faultsAmong(100, 3);
    assert.ok(kinds > 20, `${kinds} kinds of pages`);
    assert.deepEqual(faults, []);
  });

  nightTest('each page has its heading, and every link and button its word', async () => {
    const { kinds, faults } = await faultsAmong(250);
    assert.ok(kinds > 50, `${kinds} kinds of pages`);
    assert.deepEqual(faults, []);
  });
});
