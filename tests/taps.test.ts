// How many taps lie between the first page and 'sent'. Each tap or press counts, the one into the field too;
// typing is none. A file takes three: the field, the picture, and the phone's own 'choose'.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { findChromium, startChromium } from './chromium.ts';
import { startInvented } from './invented.ts';

const skip = findChromium() === null ? 'no Chromium' : false;
const phone = { viewport: { width: 360, height: 740 }, locale: 'en-GB' };
const sentence = 'They keep my passport.';
/** Taps at most. */
const most = { sentence: 5, photo: 8 } as const;
/** A picture of one point. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==',
  'base64',
);

test('five taps from the first page to sent, eight with a photo', { skip }, async (t) => {
  const place = await startInvented(t);
  const browser = await startChromium();
  t.after(() => browser.close());
  for (const script of [true, false])
    for (const door of ['self', 'sells', 'paid', 'saw', 'work', 'talk', 'sentence'] as const)
      for (const what of ['sentence', 'photo'] as const) {
        // Who wants to write one sentence is offered no files.
        if (door === 'sentence' && what === 'photo') continue;
        await t.test(`${door}, ${what}, ${script ? 'with' : 'without'} script`, async (own) => {
          const context = await browser.newContext({ ...phone, javaScriptEnabled: script });
          const page = await context.newPage();
          await page.goto(place.url);
          const taps = await walk(page, door, what === 'photo');
          own.diagnostic(`${taps} taps`);
          await context.close();
          assert.ok(taps <= most[what], `${taps} taps`);
        });
      }
});

/** Taps as a person does who hurries, until the receipt stands; answers how many. */
async function walk(page: Page, door: string, withPhoto: boolean): Promise<number> {
  let taps = 0;
  const tap = async (hook: string) => {
    taps += 1;
    await page.locator(hook).first().click();
  };
  await tap(`[name=door][value=${door}]`);
  await page.locator('[data-report]').waitFor();
  await tap('#text');
  await page.keyboard.type(sentence);
  if (withPhoto) {
    if (!(await page.locator('#attachment').isVisible()))
      await tap('details:has([data-attachments]) summary');
    taps += 3;
    await page
      .locator('#attachment')
      .setInputFiles({ name: 'IMG_1.png', mimeType: 'image/png', buffer: picture });
  }
  while (!(await page.locator('#send').isVisible())) await tap('[data-act=next]:visible');
  await tap('#send');
  await page.locator('ol.track').waitFor();
  return taps;
}
