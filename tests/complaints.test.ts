// A letter of complaint, filled in a browser: in both languages at once, copied, printed; nothing typed
// leaves the page or outlives it. Without script it is a sheet with lines.
import { strict as assert } from 'node:assert';
import { describe, test } from 'node:test';
import type { Browser, BrowserContext } from 'playwright-core';
import { faults } from './axe.ts';
import { findChromium } from './chromium.ts';
import { useInventedSite } from './invented-site.ts';

const typed = 'Zzyzx on the platform';

describe('a letter of complaint', { skip: findChromium() === null && 'no Chromium' }, () => {
  const { browser, place } = useInventedSite();

  async function open(path: string, more: Parameters<Browser['newContext']>[0] = {}) {
    const context = await browser().newContext({ viewport: { width: 390, height: 780 }, ...more });
    const requests: string[] = [];
    context.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
    const page = await context.newPage();
    await page.goto(place().url + path);
    return { context, page, requests };
  }

  const stored = (context: BrowserContext) => context.storageState();

  test('what is typed stands in both versions, is copied in the country’s, and goes nowhere', async () => {
    const { context, page, requests } = await open('/complaints/hr');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const letter = page.locator('[data-view=letter]');
    const reading = page.locator('[data-view=reading]');
    await page.locator('[data-field=border]').check();
    await page.locator('[data-field=what]').fill(`${typed}\n<b>two</b>`);
    await page.locator('[data-field=translate]').check();
    for (const version of [letter, reading]) {
      assert.equal(await version.locator('[data-item=what]').textContent(), `${typed}\n<b>two</b>`);
      assert.equal(await version.locator('[data-item=border]').first().isVisible(), true);
      assert.equal(await version.locator('[data-item=police]').first().isVisible(), false);
      assert.equal(await version.locator('[data-item=secrecy]').isVisible(), false);
    }
    await page.locator('[data-field=police]').check();
    assert.equal(await letter.locator('[data-item=border]').first().isVisible(), false, 'another choice');
    assert.deepEqual(await faults(page), []);
    await page.locator('[data-act=copy]').press('Enter');
    await page.waitForFunction(() => document.querySelector('[data-view=status]')?.textContent !== '');
    const copy = await page.evaluate(() => navigator.clipboard.readText());
    assert.ok(copy.includes(typed) && copy.includes('Pritužba na postupanje policije'));
    assert.ok(!copy.includes('I ask you') && !copy.includes('granične policije'));
    assert.match(copy, /Potpis: ____/);
    const { cookies, origins } = await stored(context);
    assert.deepEqual([cookies, origins], [[], []]);
    assert.ok(
      requests.every((request) => !request.includes('Zzyzx')),
      'no request has a word of it',
    );
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('[data-field=what]').isVisible(), false);
    assert.equal(await letter.isVisible(), true);
    await context.close();
  });

  test('what is typed stands in the letter in another language, and in no request', async () => {
    const { context, page, requests } = await open('/en/complaints/hr');
    await page.locator('[data-field=border]').check();
    await page.locator('[data-field=what]').fill(`${typed}\nČetvrtak`);
    await page.locator('details:has([data-field=name]) summary').click();
    await page.locator('[data-field=name]').fill('Ana Zzyzx');
    await page.locator('[data-field=translate]').check();
    for (const language of ['uk', 'hr']) {
      await page.locator('.tongue summary').click();
      await page.locator(`.tongue a[hreflang=${language}]`).click();
      await page.waitForURL(new RegExp(`/${language}/complaints/hr`));
      await page.locator('[data-view=blanks]:not([hidden])').waitFor();
      assert.equal(await page.locator('[data-field=what]').inputValue(), `${typed}\nČetvrtak`, language);
      assert.ok(await page.locator('[data-field=name]').isVisible());
      assert.equal(await page.locator('[data-field=name]').inputValue(), 'Ana Zzyzx');
      assert.ok(await page.locator('[data-field=border]').isChecked());
      assert.ok(await page.locator('[data-field=translate]').isChecked());
      assert.ok(!(await page.locator('[data-field=police]').isChecked()));
      const letter = page.locator('[data-view=letter] [data-item=what]');
      assert.equal(await letter.textContent(), `${typed}\nČetvrtak`);
      assert.deepEqual(await page.evaluate(() => [sessionStorage.length, localStorage.length]), [0, 0]);
    }
    assert.ok(requests.every((request) => !request.includes('Zzyzx')));
    await page.reload();
    assert.equal(await page.locator('[data-field=what]').inputValue(), '', 'it was remembered once');
    await context.close();
  });

  test('Back from ‘Write to us’ finds the letter; a link to it shows an empty one', async () => {
    const { context, page, requests } = await open('/en/complaints/hr');
    const write = page.locator('main form[action$="/start"] button');
    const field = page.locator('[data-field=what]');
    for (const leads of [write, page.locator('main a[href*="/legal-aid/"]')]) {
      await field.fill(typed);
      await leads.click();
      await page.waitForURL((url) => !url.pathname.includes('/complaints'));
      await page.goBack();
      await page.locator('[data-view=blanks]:not([hidden])').waitFor();
      assert.equal(await field.inputValue(), typed);
      assert.equal(await page.locator('[data-view=letter] [data-item=what]').textContent(), typed);
    }
    assert.ok(requests.every((request) => !request.includes('Zzyzx')));
    await write.click();
    await page.locator('#text').waitFor();
    await page.goto(`${place().url}/en/complaints/hr`);
    await page.locator('[data-view=blanks]:not([hidden])').waitFor();
    assert.equal(await field.inputValue(), '');
    await context.close();
  });

  test('three presses leave, and Back finds nothing of it', async () => {
    const { context, page } = await open('/complaints');
    await page.locator('main a[href$="/complaints/hr"]').click();
    await context.route('https://www.wikipedia.org/**', (route) => route.fulfill({ body: 'elsewhere' }));
    await page.locator('[data-field=what]').fill(typed);
    for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
    await page.waitForURL(/wikipedia/);
    await page.goBack();
    await page.waitForLoadState();
    assert.ok(!(await page.content()).includes('Zzyzx'));
    const values = await page
      .locator('textarea')
      .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
    assert.ok(values.every((value) => value === ''));
    await context.close();
  });

  test('where the browser does not copy it says so, and the letter stays', async () => {
    const { context, page } = await open('/complaints/se');
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.locator('[data-field=what]').fill(typed);
    await page.locator('[data-act=copy]').click();
    const status = page.locator('[data-view=status]');
    await page.waitForFunction(() => document.querySelector('[data-view=status]')?.textContent !== '');
    assert.equal(await status.textContent(), await status.getAttribute('data-failed'));
    assert.equal(await page.locator('[data-view=letter] [data-item=what]').textContent(), typed);
    await context.close();
  });

  test('without script it is a sheet: no field, a line for each blank, a box for each choice', async () => {
    const { context, page } = await open('/complaints/pl', { javaScriptEnabled: false });
    assert.equal(await page.locator('[data-field]').first().isVisible(), false);
    assert.equal(await page.locator('[data-act=copy]').isVisible(), false);
    assert.equal(await page.locator('[data-view=by-hand]').isVisible(), true);
    for (const name of ['what', 'police', 'labour', 'secrecy'])
      assert.equal(
        await page.locator(`[data-view=letter] [data-item=${name}]`).first().isVisible(),
        true,
        name,
      );
    await context.close();
  });
});
