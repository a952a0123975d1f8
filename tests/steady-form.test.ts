// What comes late to the page of writing moves nothing: Next stands where it stood before the script of files
// was there, and a press on the recorder that was too early starts it once.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { StorageError } from '@heed/storage';
import type { Page } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { useSitePhone } from './site-phone.ts';

const skip = findChromium() === null ? 'no Chromium' : false;

describe('the page of writing stays still', { skip }, () => {
  const { place, open } = useSitePhone();

  /** A page whose script of files waits; `release` lets it come. */
  async function openHeld(t: { after(end: () => unknown): void }, path: string) {
    const page = await open(t, '/about');
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/\/files[^/]*\.js/, async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(place().url + path);
    await page.locator('[data-act=next]:visible').waitFor();
    return { page, release };
  }

  const top = (page: Page) =>
    page
      .locator('[data-act=next]:visible')
      .evaluate((button) => button.getBoundingClientRect().top + scrollY);

  for (const path of ['/for/me', '/for/neighbours', '/report'])
    test(`Next stays in its place at ${path}`, async (t) => {
      const { page, release } = await openHeld(t, path);
      const before = await top(page);
      await page.locator('[data-attachments]').scrollIntoViewIfNeeded();
      await page.locator('#text').press('a');
      await page.locator('html[data-files=loading]').waitFor();
      await page.evaluate(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
        }).observe({ type: 'layout-shift' });
      });
      release();
      await page.locator('html[data-files=ready]').waitFor();
      assert.equal(await top(page), before);
      assert.deepEqual(await page.evaluate(() => Reflect.get(window, 'shifts')), []);
    });

  test('the recorder is there at once, and an early press starts one recording', async (t) => {
    const { page, release } = await openHeld(t, '/for/me');
    const button = page.locator('[data-voice] button');
    await button.click();
    assert.ok(await button.isDisabled(), 'the press is seen');
    release();
    const stop = (await button.getAttribute('data-stop')) ?? '';
    await page.locator('[data-voice] button:enabled', { hasText: stop }).waitFor();
    await button.click();
    await page.locator('[data-files] > li').first().waitFor({ state: 'attached' });
    assert.equal(await page.locator('[data-files] > li').count(), 1);
  });

  test('without script there is no empty place', async (t) => {
    const page = await open(t, '/for/me', false);
    assert.ok(!(await page.locator('[data-voice]').isVisible()));
  });

  test('a server without room or with a damaged database is said as that, and no word is lost', async (t) => {
    const { intake } = place().deployment.storage;
    const page = await open(t, '/report');
    await page.locator('#text').fill('Her words.');
    await page.locator('form[data-sealing=ready]').waitFor();
    const send = page.locator('#send');
    for (let step = 0; step < 8 && !(await send.isVisible()); step++)
      await page.locator('section:visible .acts button.act:visible').first().click();
    await page.locator('#urgent').evaluate((tick: HTMLInputElement) => {
      tick.checked = true;
    });
    const whoComes = page.locator('[data-who-comes]');
    assert.ok(!(await whoComes.isVisible()));
    const progress = page.locator('[data-progress]');
    for (const [code, name] of [
      ['full', 'data-full'],
      ['damaged', 'data-closed'],
    ] as const) {
      const accept = t.mock.method(intake, 'acceptReport', async () => {
        throw new StorageError(code);
      });
      await send.click();
      const words = await progress.getAttribute(name);
      await page.waitForFunction(
        (text) => document.querySelector('[data-progress]')?.textContent === text,
        words,
      );
      assert.match(await whoComes.innerText(), /112 can/, 'she said danger');
      assert.equal(await page.locator('#text').inputValue(), 'Her words.');
      accept.mock.restore();
    }
    await send.click();
    await page.locator('ol.track').waitFor();
  });

  test('where sealing cannot begin, the code of the server stays, and the second Send arrives', async (t) => {
    const page = await open(t, '/report');
    await page.route('**/api/organisation', (route) => route.fulfill({ status: 503, body: '' }));
    await page.reload();
    await page.locator('#text').fill('Her words.');
    const send = page.locator('#send');
    const press = async () => {
      await page.locator('form[data-sealing=failed]').waitFor();
      for (let step = 0; step < 8 && !(await send.isVisible()); step++)
        await page.locator('section:visible .acts button.act:visible').first().click();
      await Promise.all([page.waitForNavigation(), send.click()]);
    };
    await press();
    await page.locator('form[data-kept]').waitFor();
    assert.equal(await page.locator('#text').inputValue(), 'Her words.');
    await press();
    await page.locator('ol.track').waitFor();
  });
});
