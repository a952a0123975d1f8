// Pages that are looked up in a hurry are three screens of a phone long at most, and what is folded away is
// still read by a search, printed, and opened by an address.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findChromium } from './chromium.ts';
import { testOf } from './night.ts';
import { phoneSize, useSitePhone } from './site-phone.ts';

const skip = findChromium() === null ? 'no Chromium' : false;
const jobs =
  'bank border clinic health hotel landlord ngo platform police school social-services transport'.split(' ');
const watchers = 'buyer neighbour driver hotel nurse border teacher police social-worker bank landlord'.split(
  ' ',
);
const paths = [
  ...['/health', '/signs', '/professionals', '/help/hr', '/app'],
  ...jobs.map((job) => `/professionals/${job}`),
  ...watchers.map((who) => `/signs/${who}`),
];
const mostScreens = 3;

describe('pages on a phone', { skip }, () => {
  const { place, open } = useSitePhone();

  for (const language of ['hr', 'en', 'nl', 'pl', 'sv', 'ar']) {
    testOf(language === 'hr')(
      `${paths.length} pages are at most three screens long, in ${language}`,
      async (t) => {
        const page = await open(t, '/about');
        const long: string[] = [];
        for (const path of paths) {
          await page.goto(`${place().url}/${language}${path}`);
          // The banner is in demonstrations alone, the mark of a draft until a language is reviewed.
          const height = await page.evaluate(() => {
            const passing = [...document.querySelectorAll('.banner, .draft')];
            const above = passing.reduce((sum, one) => sum + one.getBoundingClientRect().height, 0);
            return document.documentElement.scrollHeight - above;
          });
          const screens = height / phoneSize.height;
          if (screens > mostScreens) long.push(`${path} ${screens.toFixed(2)}`);
        }
        assert.deepEqual(long, []);
      },
    );
  }

  test('what is folded is found by its address, and stands on paper, also without script', async (t) => {
    const page = await open(t, '/en/health#the-mind');
    await page.locator('details.part[open] #the-mind').waitFor();
    const plain = await open(t, '/en/signs/nurse', false);
    const last = plain.locator('main details p').last();
    assert.ok(!(await last.isVisible()), 'folded on the screen');
    await plain.emulateMedia({ media: 'print' });
    const height = await last.evaluate((one) => one.getBoundingClientRect().height);
    assert.ok(height > 0, 'open on paper');
    assert.match(await (await fetch(`${place().url}/en/signs/nurse`)).text(), /<h2>What is not a sign/);
  });
});
