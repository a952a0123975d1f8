// How many taps lie between the first page and 'sent'. Each tap or press counts, the one into the field too;
// typing is none. A file takes three: the field, the picture, and the phone's own 'choose'.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { findChromium, startChromium } from './chromium.ts';
import { type InventedServer, startInvented } from './invented.ts';
import { nightTest } from './night.ts';

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

/** Each door has its walks with and without script; by day one of each make is walked. */
const walks = [true, false].flatMap((script) =>
  (['self', 'sells', 'paid', 'saw', 'work', 'talk', 'sentence'] as const).flatMap((door) =>
    (['sentence', 'photo'] as const).map((what) => ({ script, door, what })),
  ),
);
type Walk = (typeof walks)[number];
const byDay = ['self photo true', 'sentence sentence true', 'saw sentence false', 'sells photo false'];
const isOfDay = ({ door, what, script }: Walk): boolean => byDay.includes(`${door} ${what} ${script}`);

describe('five taps from the first page to sent, eight with a photo', { skip }, () => {
  let place: InventedServer;
  let browser: Browser;
  let end = async () => {};
  before(async () => {
    place = await startInvented({ after: (stop) => (end = stop) });
    browser = await startChromium();
  });
  after(async () => {
    await browser.close();
    await end();
  });

  async function count({ door, what, script }: Walk): Promise<void> {
    const context = await browser.newContext({ ...phone, javaScriptEnabled: script });
    const page = await context.newPage();
    await page.goto(place.url);
    const taps = await walk(page, door, { withPhoto: what === 'photo', script });
    await context.close();
    assert.ok(taps <= most[what], `${door}, ${what}, ${script ? 'with' : 'without'} script: ${taps} taps`);
  }

  test('a door of each make, with script and without', async () => {
    for (const one of walks.filter(isOfDay)) await count(one);
  });

  for (const one of walks.filter((other) => !isOfDay(other))) {
    // Who wants to write one sentence is offered no files.
    if (one.door === 'sentence' && one.what === 'photo') continue;
    nightTest(`${one.door}, ${one.what}, ${one.script ? 'with' : 'without'} script`, () => count(one));
  }
});

/** Taps as a person does who hurries, until the receipt stands; answers how many. */
async function walk(
  page: Page,
  door: string,
  { withPhoto, script }: { withPhoto: boolean; script: boolean },
): Promise<number> {
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
    // The script unfolds it, and may come late.
    if (script) await page.locator('#attachment').waitFor();
    if (!(await page.locator('#attachment').isVisible()))
      await tap('details:has([data-attachments]) summary');
    taps += 3;
    await page
      .locator('#attachment')
      .setInputFiles({ name: 'IMG_1.png', mimeType: 'image/png', buffer: picture });
  }
  while (!(await page.locator('#send').isVisible())) {
    const next = await page.locator('[data-act=next]:visible').first().elementHandle();
    taps += 1;
    await next!.click();
    // The next step is shown when this one is hidden.
    await next!.waitForElementState('hidden');
  }
  await tap('#send');
  await page.locator('ol.track').waitFor();
  return taps;
}
