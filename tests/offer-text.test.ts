// The text of an offer, pasted at /offer: looked at on the device, in any of the languages of the lists.
// Nothing of it leaves the page or stays on the device.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { findChromium, startChromium } from './chromium.ts';
import { startInvented } from './invented.ts';
import { nightTest } from './night.ts';
import { axeFindsNothing } from './workspace.ts';

const offer =
  'Терміново! Робота в готелі, зарплата 1200 євро на місяць, житло. Без внесків. ' +
  'Телефонуйте +385 91 234 5678 або пишіть на канарка@example.org, https://user:pass@xn--80ak6aa92e.example/';

describe('the text of an offer', { skip: findChromium() === null ? 'no Chromium' : false }, () => {
  let browser: Browser;
  let origin = '';
  let end = async () => {};
  before(async () => {
    const { url } = await startInvented({ after: (stop) => (end = stop) });
    origin = url;
    browser = await startChromium();
  });
  after(async () => {
    await browser.close();
    await end();
  });

  async function open(script = true): Promise<{ page: Page; requests: string[] }> {
    const context = await browser.newContext({
      viewport: { width: 320, height: 640 },
      javaScriptEnabled: script,
    });
    const page = await context.newPage();
    await page.goto(`${origin}/en/offer`, { waitUntil: 'networkidle' });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
    return { page, requests };
  }

  async function read(page: Page, text: string): Promise<string> {
    const place = page.locator('[data-offer-read]');
    await page.locator('#offer-text').fill(text);
    await place.evaluate((element) => element.replaceChildren());
    await page.locator('#offer-text').press('Tab');
    await page.keyboard.press('Enter');
    await place.locator('p').last().waitFor();
    return place.innerText();
  }

  const under = (page: Page, heading: RegExp) =>
    page
      .locator('[data-offer-read] h3', { hasText: heading })
      .locator('xpath=following-sibling::ul[1]')
      .innerText();

  test('open questions, what is denied, whose numbers stand there; nothing leaves the page', async () => {
    const { page, requests } = await open();
    const answer = await read(page, offer);
    const [first] = await page.locator('[data-offer-read] h3').allInnerTexts();
    assert.match(first ?? '', /speaks of this/, 'what the offer itself says comes first');
    assert.match(await under(page, /say that it is not so|says that it is not so/), /pay to get the job/);
    assert.match(await under(page, /does not speak of this/), /pictures of you undressed/);
    assert.match(await under(page, /speaks of this/), /where you will live[^\n]*житло/);
    const handles = await under(page, /who is behind them/);
    assert.match(handles, /\+385912345678/);
    assert.match(handles, /xn--80ak6aa92e\.example/);
    assert.doesNotMatch(handles, /user:pass/);
    assert.match(answer, /cannot tell whether the offer is honest/);
    assert.doesNotMatch(answer, /\bsafe\b|%|score/i);
    await axeFindsNothing(page, 'an offer that was read');
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    assert.equal(requests.length, 1, `the script alone: ${requests}`);
    // The port of the server may hold any digits.
    const asks = requests.map((one) => one.replace(origin, ''));
    assert.ok(!asks.some((one) => /канарка|385|%D0/i.test(one)), String(requests));
    const storage = await page.evaluate(async () => [
      localStorage.length + sessionStorage.length,
      (await indexedDB.databases()).length,
      document.cookie,
    ]);
    assert.deepEqual(storage, [0, 0, '']);
    await page.context().close();
  });

  nightTest('nothing, marks alone, five million letters, a link that runs, an invisible letter', async () => {
    const { page } = await open();
    assert.match(await read(page, ' \n '), /Paste the text first/);
    assert.match(await read(page, '\u202e\u200b'), /does not speak of this/);
    assert.match(await read(page, 'passport '.repeat(560_000)), /Only the first 100,000/);
    assert.match(await read(page, 'See javascript:alert(1)'), /Do not open these links:\s*javascript:/);
    assert.equal(await page.locator('[data-offer-read] a, [data-offer-read] script').count(), 0);
    await read(page, 'Bring your pass\u200bport to \u202e+385 91 234 5678');
    assert.match(await under(page, /speaks of this/), /want your passport/);
    assert.equal(await page.locator('[data-offer-read] bdi').count(), 1);
    await read(page, '<img src=x onerror=alert(1)> contract');
    assert.equal(await page.locator('[data-offer-read] img').count(), 0);
    await page.context().close();
  });

  nightTest(
    'a press before the script has come is not lost; a script that does not come is said',
    async () => {
      const { page } = await open();
      let go = () => {};
      const gate = new Promise<void>((resolve) => (go = resolve));
      await page.route('**/offer*.js', async (route) => {
        await gate;
        await route.continue();
      });
      await page.locator('#offer-text').fill('No fee.');
      await page.locator('[data-read]').click();
      assert.equal(await page.locator('[data-offer-read]').innerText(), '');
      go();
      await page.locator('[data-offer-read] p').last().waitFor();
      await page.context().close();

      const { page: alone } = await open();
      await alone.route('**/offer*.js', (route) => route.abort());
      await alone.locator('#offer-text').fill('No fee.');
      await alone.getByText('could not be loaded').waitFor();
      assert.equal(await alone.locator('#offer-text').inputValue(), 'No fee.');
      await alone.context().close();
    },
  );

  test('without script no field stands there, and a language without lists has none', async () => {
    const { page } = await open(false);
    assert.equal(await page.locator('#offer-text').isVisible(), false);
    await page.context().close();
    const thai = await (await fetch(`${origin}/th/offer`)).text();
    assert.ok(thai.includes('data-question') && !thai.includes('offer-text'));
  });
});
