// The walk 'my rights': on a phone, in Croatian, from the first page to what happens if the police stop
// her, who helps in her town, and the pages kept on the phone. Presses are counted, the one into a field
// too; seconds are estimated: 3 for each screen, 1 for each press, 3 words read a second of what she came
// for, 0.4 for each letter typed.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Locator } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { phoneSize, useSitePhone } from './site-phone.ts';

const skip = findChromium() === null ? 'no Chromium' : false;
const most = { presses: 7, seconds: 60 };

describe("the walk 'my rights'", { skip }, () => {
  const { open } = useSitePhone();

  test('the answer, who helps and the pages on the phone, the country said once', async (t) => {
    const page = await open(t, '/hr/');
    let presses = 0;
    let words = 0;
    let letters = 0;
    const screens = new Set<string>();
    const press = async (target: Locator) => {
      screens.add(await page.locator('h1').first().innerText());
      presses += 1;
      await target.click();
    };
    const read = async (target: Locator) => {
      const text = await target.innerText();
      words += text.split(/\s+/).length;
      return text;
    };
    const isOnFirstScreen = async (target: Locator) => {
      const box = await target.boundingBox();
      return box !== null && box.y + box.height <= phoneSize.height;
    };

    await press(page.locator('.parts a[href$="/rights"]'));
    await press(page.locator('main a[href$="/rights/hr"]'));
    for (const hook of ['[data-penalty]', '[data-near]', '[data-keep]'])
      assert.ok(await isOnFirstScreen(page.locator(hook).first()), `not in sight: ${hook}`);
    assert.match(await read(page.locator('[data-answer=police]')), /30 dana/);
    await press(page.locator('[data-near]'));
    assert.ok(await isOnFirstScreen(page.locator('#town')));
    await press(page.locator('#town'));
    await page.keyboard.type('Zagreb');
    letters += 6;
    await press(page.locator('[data-town] button'));
    await page.locator('[role=status]').waitFor();
    await read(page.locator('.care').first());
    await read(page.locator('.lines li').first());
    await press(page.locator('[data-keep]'));
    await read(page.locator('.care > ul'));
    await press(page.locator('[data-put]'));
    await page.locator('[data-take]').waitFor({ timeout: 60_000 });

    const seconds = 3 * screens.size + presses + words / 3 + 0.4 * letters;
    t.diagnostic(`${presses} presses, ${screens.size} screens, ${words} words, ${Math.round(seconds)} s`);
    assert.ok(presses <= most.presses, `${presses} presses`);
    assert.ok(seconds <= most.seconds, `${seconds} seconds`);
  });
});
