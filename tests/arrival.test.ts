// What a person finds who comes back to a report that she sent: for half an hour that it has arrived, without
// the code; after that, or after Leave now, the neutral page. Never another code, never 'Not sent yet'. The
// same walk in Chromium and, in firefox.test.ts, in Firefox.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { openAmongOthers, useInventedSite } from './invented-site.ts';
import { chooseDesk, goToSend } from './report-form.ts';
import { openReportForm, sendReportForm } from './scriptless.ts';

const words = 'canary that has arrived';

describe('after sending', { skip: findChromium() === null ? 'no Chromium' : false }, () => {
  /** Milliseconds by which the clock of the server is ahead. */
  let passed = 0;
  const hasScript = new WeakMap<Page, boolean>();
  const site = useInventedSite({ now: () => Date.now() + passed });
  const { place } = site;

  const phone = async (t: { after(end: () => Promise<void>): void }, script = true): Promise<Page> => {
    const page = await openAmongOthers(t, site, script);
    hasScript.set(page, script);
    return page;
  };

  /** From the first page through `door`, or by the address of none, to the receipt; answers the code. */
  async function report(page: Page, door: string): Promise<string> {
    await page.goto(`${place().url}/${door === 'none' ? 'report' : ''}`);
    if (door !== 'none') await page.locator(`button[name=door][value=${door}]`).click();
    await page.locator('form[data-fresh]').waitFor();
    await page.locator('#text').fill(words);
    await page.locator('form[data-sealing=ready]').waitFor();
    const code = (await page.locator('[data-code]').getAttribute('data-code')) ?? '';
    if (door !== 'sentence') await goToSend(page);
    await page.locator('#send').click();
    await page.locator('ol.track').waitFor();
    await saysWhatStays(page, 'the receipt');
    return code;
  }

  /** Holds once the page says that it has arrived, and nothing that it must not. */
  async function hasArrived(page: Page, how: string): Promise<void> {
    await page.locator('[data-arrival] h1', { hasText: 'It has arrived' }).waitFor();
    const text = await page.locator('body').innerText();
    assert.match(text, /You get an answer by \w+day/, how);
    assert.doesNotMatch(text, /Not sent yet|Keep this code/, how);
    assert.equal(await page.locator('textarea, [data-code]').count(), 0, how);
    assert.doesNotMatch((await page.content()).replace(/<svg[\s\S]*?<\/svg>/g, ''), /canary|data-code/, how);
    if (hasScript.get(page)) assert.doesNotMatch(page.url(), /at=/, how);
    await saysWhatStays(page, how);
  }

  /** In the tab until she leaves it; without script in the address, also after she has left. */
  async function saysWhatStays(page: Page, how: string): Promise<void> {
    const keeps = (await page.locator('footer [data-keeps]').textContent()) ?? '';
    const says = hasScript.get(page) ? /This tab remembers that something was sent/ : /even after you leave/;
    assert.match(keeps, says, how);
    assert.doesNotMatch(await page.title(), /Done|arrived/, 'nothing in the name of the entry');
  }

  async function staysOverHome(page: Page): Promise<void> {
    await page.locator('a.name').click();
    await page.locator('button[name=door]').first().waitFor();
    await page.goBack();
    await hasArrived(page, 'the first page and Back');
  }

  async function staysOverCode(page: Page): Promise<void> {
    await page.locator('main a[href$="/return"]').click();
    await page.locator('#code').waitFor();
    await page.goBack();
    await hasArrived(page, 'its own link to the field for the code, and Back');
  }

  for (const door of ['self', 'sentence', 'none'])
    test(`every way back says that it has arrived, without the code: ${door}`, async (t) => {
      const page = await phone(t);
      await report(page, door);
      if (door === 'none') {
        await page.goBack();
        await hasArrived(page, 'Back from the receipt to the step before');
        await page.goForward();
        await hasArrived(page, 'Forward to the step of the receipt');
      }
      await staysOverCode(page);
      for (const how of ['reload', 'reload again']) {
        await page.reload();
        await hasArrived(page, how);
      }
      await page.goBack();
      if (door === 'sentence') await page.locator('button[name=door]').first().waitFor();
      else await hasArrived(page, 'Back');
      await page.goForward();
      await hasArrived(page, 'Forward');
      await staysOverHome(page);
    });

  test('a tab that the browser brings again, and Back from another site, say so too', async (t) => {
    const page = await phone(t);
    await report(page, 'self');
    // The browser restores entries and this storage, and no name.
    await page.evaluate(() => {
      window.name = '';
      sessionStorage.removeItem('pad');
    });
    await page.reload();
    await hasArrived(page, 'a restored tab');
    await page.goto('https://elsewhere.example/');
    await page.goBack();
    await hasArrived(page, 'another site and Back');
  });

  test('a second report in one tab is written as ever, the first one says that it has arrived', async (t) => {
    const page = await phone(t);
    const code = await report(page, 'self');
    await page.locator('a.name').click();
    await page.locator('button[name=door][value=self]').click();
    await page.locator('form[data-fresh]').waitFor();
    await page.locator('#text').fill('A second one.');
    assert.notEqual(await page.locator('[data-code]').getAttribute('data-code'), code);
    await page.reload();
    await page.locator('[data-steps]', { hasText: 'Step 1 of' }).waitFor();
    assert.equal(await page.locator('#text').inputValue(), 'A second one.');
    await page.goBack();
    await page.locator('button[name=door]').first().waitFor();
    await page.goBack();
    await hasArrived(page, 'Back past the second one');
    await page.goForward();
    await page.goForward();
    await page.locator('[data-steps]', { hasText: 'Step 1 of' }).waitFor();
    assert.equal(await page.locator('#text').inputValue(), 'A second one.');
  });

  test('after Leave now, and half an hour later, every entry shows the neutral page', async (t) => {
    const page = await phone(t);
    await report(page, 'self');
    const neutral = async (how: string) => {
      await page.getByText('If you sent something, your code opens it.').waitFor();
      assert.doesNotMatch(await page.locator('body').innerText(), /arrived|Not sent|Heed/, how);
      assert.match(page.url(), /\/blank$/, how);
    };
    await page.locator('main a[href$="/return"]').click();
    await page.locator('#code').waitFor();
    await page.locator('[data-leave]').first().click({ noWaitAfter: true });
    await page.waitForURL((url) => !url.href.startsWith(place().url));
    assert.equal(await page.evaluate(() => window.name), '');
    await page.goBack();
    await neutral('Back after Leave now');
    assert.equal(await page.evaluate(() => sessionStorage.getItem('at')), null);
    // Opened anew, the mark of leaving is gone, and nothing of before comes back all the same.
    await page.goto(`${place().url}/report`);
    await page.locator('#text').fill('Another one.');
    await page.goBack();
    await neutral('Back from a page that was opened anew');
    await page.goBack();
    await neutral('and once more');

    const later = await phone(t);
    await report(later, 'sentence');
    passed = 31 * 60_000;
    await later.reload();
    await later.getByText('If you sent something, your code opens it.').waitFor();
    assert.match(later.url(), /\/blank$/);
    passed = 0;
  });

  test('nothing of it stays where another page or a file could read it', async (t) => {
    const page = await phone(t);
    const addresses: string[] = [];
    page.on('framenavigated', (frame) => addresses.push(frame.url()));
    const code = await report(page, 'sentence');
    await page.reload();
    await hasArrived(page, 'reload');
    const stored = await page.evaluate(() => ({
      local: { ...localStorage },
      tab: Object.keys(sessionStorage),
      at: sessionStorage.getItem('at'),
      state: JSON.stringify(history.state),
      cookies: document.cookie,
    }));
    assert.deepEqual(stored.local, {});
    assert.equal(stored.cookies, '');
    assert.match(stored.state, /^{"step":0,"report":[\d.]+}$/);
    assert.match(stored.at ?? '', /^{"[\d.]+":"[\w-]{294}"}$/);
    assert.ok(!stored.at?.includes(code));
    assert.deepEqual(stored.tab.sort(), ['at', 'pad']);
    // The address of the door is as long as that of what was sent, and none of the latter was opened.
    const sealed = addresses.flatMap((address) => new URL(address).searchParams.get('at') ?? []);
    assert.deepEqual(
      sealed.map(({ length }) => length),
      [294],
    );
  });

  test('without script the code is shown once, and every way back says that it has arrived', async (t) => {
    const page = await phone(t, false);
    await page.goto(`${place().url}/`);
    await page.locator('button[name=door][value=self]').click();
    await page.locator('#text').fill(words);
    await chooseDesk(page, 'harbour');
    const code = (await page.locator('[data-code]').getAttribute('data-code')) ?? '';
    await page.locator('#send').click();
    await page.locator('ol.track').waitFor();
    await saysWhatStays(page, 'the receipt');
    assert.equal(await page.locator('[data-code]').getAttribute('data-code'), code);
    const at = new URL(page.url()).searchParams.get('at') ?? '';
    assert.equal(at.length, 294);
    assert.doesNotMatch(Buffer.from(at, 'base64url').toString('latin1'), /harbour|expires/);
    await page.reload();
    await hasArrived(page, 'reload');
    await page.goBack();
    await hasArrived(page, 'Back to the form');
    await page.goForward();
    await hasArrived(page, 'Forward');
    await staysOverHome(page);
    await staysOverCode(page);
    passed = 31 * 60_000;
    for (const how of ['reload', 'Back'] as const) {
      await (how === 'reload' ? page.reload() : page.goBack());
      await page.getByText('If you sent something, your code opens it.').waitFor();
      assert.doesNotMatch(await page.locator('body').innerText(), /arrived|Heed|code again/, how);
    }
    passed = 0;
  });

  test('without script Back to a form by its own path says that its code is new', async (t) => {
    const page = await phone(t, false);
    await page.goto(`${place().url}/report`);
    await page.locator('#text').fill(words);
    await page.locator('#send').click();
    await page.locator('ol.track').waitFor();
    await page.goBack();
    await page.locator('#text').waitFor();
    assert.equal(await page.locator('#text').inputValue(), '');
    const text = await page.locator('main').innerText();
    assert.match(text, /its code is new\. If you sent something before, the code you kept opens it\./);
    assert.doesNotMatch(text, /Not sent yet/);
  });

  test('where sealing failed the form goes as served, and every way back says the same', async (t) => {
    const page = await phone(t);
    await page.route('**/report/receipt', (route) => route.abort());
    await page.goto(`${place().url}/`);
    await page.locator('button[name=door][value=sentence]').click();
    await page.locator('form[data-fresh]').waitFor();
    await page.locator('#text').fill(words);
    await page.locator('form[data-sealing=failed]').waitFor();
    await page.locator('#send').click();
    // The server knows no code that this browser made: it offers one of its own.
    await page.locator('.errors').waitFor();
    await page.locator('#text').focus();
    await page.locator('form[data-sealing=failed]').waitFor();
    await page.locator('#send').click();
    await page.locator('ol.track').waitFor();
    await page.waitForURL((url) => !url.searchParams.has('at'));
    await page.reload();
    await hasArrived(page, 'reload');
    await page.goBack();
    await page.goForward();
    await hasArrived(page, 'Forward');
  });

  test('an address that somebody else was given marks nothing as sent', async (t) => {
    const page = await phone(t);
    const form = await openReportForm(place().url);
    for (const [name, value] of Object.entries({ text: 'Of another.', desk: 'harbour', kept: 'on' }))
      form.set(name, value);
    const answer = await fetch(`${place().url}/report`, { method: 'POST', body: form, redirect: 'manual' });
    assert.equal(answer.status, 303);
    await page.goto(`${place().url}/`);
    await page.locator('button[name=door][value=self]').click();
    await page.locator('form[data-fresh]').waitFor();
    await page.locator('#text').fill('Not sent.');
    await page.goto(place().url + answer.headers.get('location'));
    await page.locator('h1', { hasText: 'It has arrived' }).waitFor();
    await page.goBack();
    await page.locator('[data-steps]', { hasText: 'Step 1 of' }).waitFor();
    assert.equal(await page.locator('#text').inputValue(), 'Not sent.');
  });

  test('a form that is sent again leads to no code, and is stored once', async () => {
    const form = await openReportForm(place().url);
    const first = await sendReportForm(place().url, form);
    assert.match(first.page, new RegExp(`data-code="${first.code}"`));
    const again = await sendReportForm(place().url, form);
    assert.equal(again.status, 200);
    assert.match(again.page, /It has arrived/);
    assert.doesNotMatch(again.page, /data-code/);
  });
});
