// What takes Firefox long: an estimate, which is made in a worker beside the page of the desk.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findFirefox } from './firefox.ts';
import { type InventedServer, startInvented } from './invented.ts';

const firefox = findFirefox();

describe('Firefox at the desk', { skip: firefox === undefined ? 'no Firefox' : false }, () => {
  let browser: Browser;
  let place: InventedServer;
  let end = async () => {};
  before(async () => {
    place = await startInvented({ after: (stop) => (end = stop) });
    browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox!, headless: true });
  });
  after(async () => {
    await browser?.close();
    await end();
  });

  test('an estimate is made beside the page', async () => {
    const page = await browser.newPage();
    await page.goto(`${place.url}/desk`);
    const { email, password } = place.logIns[0]!;
    await page.waitForSelector('[name=email]');
    await page.type('[name=email]', email);
    await page.type('[name=password]', password);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.top', { timeout: 20_000 });
    const press = (name: string) =>
      page.$$eval(
        'button',
        (all, label) => all.find(({ textContent }) => textContent.trim() === label)!.click(),
        name,
      );
    await press('Figures');
    await page.waitForSelector('.figures .views');
    await press('Estimate from lists');
    const calm = 'a,b,c,n\n1,0,0,1260\n0,1,0,840\n1,1,0,210\n0,0,1,2040\n1,0,1,540\n0,1,1,360\n1,1,1,90\n';
    for (const [field, text] of [
      ['table', calm],
      ['sweeps', '1000'],
      ['replicates', '100'],
    ] as const)
      await page.$eval(
        `#lists-${field}`,
        (one, newText) => {
          (one as HTMLInputElement).value = newText;
          one.dispatchEvent(new Event('input', { bubbles: true }));
        },
        text,
      );
    await press('Estimate');
    const report = await page.waitForSelector('.report', { timeout: 60_000 });
    assert.match(
      await report!.evaluate((one) => one.textContent ?? ''),
      /5,340 people are on 3 lists: a, b, c/,
    );
    await page.close();
  });
});
