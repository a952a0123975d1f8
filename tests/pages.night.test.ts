// Every public page in both schemes, and the row of parts in the languages and widths that the day leaves
// out.
import { describe, test } from 'node:test';
import { findChromium } from './chromium.ts';
import { useInventedSite } from './invented-site.ts';
import { assertPageFine, publicPages } from './public-pages.ts';
import { assertRowWhole } from './row-of-parts.ts';

describe('all public pages', { skip: findChromium() === null ? 'no Chromium' : false }, () => {
  const { browser, place } = useInventedSite();

  test('axe finds nothing, at 320 points, light and dark', async (t) => {
    const page = await browser().newPage({ viewport: { width: 320, height: 640 } });
    t.after(() => page.close());
    for (const path of [...publicPages, '/hr/']) await assertPageFine(page, place().url + path);
  });

  for (const [language, width] of [
    ['en', 320],
    ['pt-BR', 390],
  ] as const)
    test(`the row of parts is two lines, all in sight, no script, ${language} ${width}`, async (t) => {
      const page = await browser().newPage({ viewport: { width, height: 640 }, javaScriptEnabled: false });
      t.after(() => page.close());
      await assertRowWhole(page, `${place().url}/${language}/signs`, width);
    });
});
