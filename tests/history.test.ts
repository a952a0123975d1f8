// Back, Forward and reload on the way to a report and in a conversation: one entry a step, with a number and
// no words, never a browser's error page, nothing typed lost; and after Leave now nothing at all, however
// often Back is pressed. The same walk in Chromium and, in firefox.test.ts, in Firefox.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { makeCode } from '@heed/envelope/code';
import type { Page } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { startInvented } from './invented.ts';
import { openAmongOthers, useInventedSite } from './invented-site.ts';
import { nightTest } from './night.ts';
import { prepare, sealReport, sendReport } from './person.ts';

const canary = 'canary over Back and Forward';

describe('the history', { skip: findChromium() === null ? 'no Chromium' : false }, () => {
  const site = useInventedSite();
  const { place } = site;

  const phone = (t: { after(end: () => Promise<void>): void }, script = true) =>
    openAmongOthers(t, site, script);
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const heading = (page: Page, text: string | RegExp) => page.locator('h1', { hasText: text }).waitFor();

  /** From the first page to the page of writing. */
  async function toReport(page: Page): Promise<void> {
    await page.goto(`${place().url}/`);
    await page.locator('button[name=door][value=self]').click();
    await page.locator('#text').waitFor();
  }
  const atStep = (page: Page, n: number) =>
    page.locator('[data-steps]', { hasText: `Step ${n} of` }).waitFor();

  for (const [declare, script] of [
    [nightTest, true],
    [test, false],
  ] as const) {
    declare(
      `${
        script ? 'with' : 'without'
      } script, Back and Forward walk between first page, door and who is not safe`,
      async (t) => {
        const page = await phone(t, script);
        const isDoor = () =>
          page.locator('[data-report] input[name=door][value=self]').waitFor({ state: 'attached' });
        await toReport(page);
        await isDoor();
        await page.locator('button[name=safe][value=no]').click();
        await page.locator('input[name=anyway]').waitFor({ state: 'attached' });
        await page.reload();
        await page.locator('input[name=anyway]').waitFor({ state: 'attached' });
        await page.goBack();
        await isDoor();
        await page.goForward();
        await page.locator('input[name=anyway]').waitFor({ state: 'attached' });
        await page.goBack();
        await isDoor();
        await page.goBack();
        await page.locator('button[name=door]').first().waitFor();
        await page.goForward();
        await isDoor();
      },
    );
  }

  nightTest('a page that got the name of some steps ago still finds the step behind it', async (t) => {
    const page = await phone(t);
    await toReport(page);
    await page.locator('button[name=safe][value=no]').click();
    const anyway = page.locator('form:has(input[name=anyway]) button');
    await anyway.waitFor();
    await page.waitForFunction(() => history.state?.step !== undefined);
    // Chromium, under load, hands the name on before the page of writing has written its own.
    const name = await page.evaluate(() => window.name);
    await anyway.click();
    await page.locator('form[data-sealing=ready]').waitFor();
    await page.locator('#text').fill(canary);
    await page.evaluate((old) => {
      window.name = old;
    }, name);
    await page.goBack();
    await anyway.waitFor();
  });

  test(
    'the steps of the report are entries with a number, and nothing typed is lost over Back, Forward ' +
      'and reload',
    async (t) => {
      const page = await phone(t);
      await toReport(page);
      await atStep(page, 1);
      assert.doesNotMatch(page.url(), /at=|self|HR/);
      await page.locator('#text').fill(canary);
      await page.locator('form[data-sealing=ready]').waitFor();
      const code = await page.locator('[data-code]').getAttribute('data-code');
      const next = () => page.locator('section:visible .acts button.act:visible').first().click();
      await next();
      await page.locator('#under18-no').check();
      await next();
      await atStep(page, 3);
      assert.match(JSON.stringify(await page.evaluate(() => history.state)), /^{"step":2,"report":[\d.]+}$/);
      await page.goBack();
      await atStep(page, 2);
      await page.goBack();
      await atStep(page, 1);
      assert.equal(await page.locator('#text').inputValue(), canary);
      await page.goForward();
      await atStep(page, 2);
      await page.reload();
      await page.locator('#under18-no').waitFor();
      await atStep(page, 2);
      assert.ok(await page.locator('#under18-no').isChecked());
      assert.equal(await page.locator('#text').inputValue(), canary);
      assert.equal(await page.locator('[data-code]').getAttribute('data-code'), code);
      assert.ok(await page.locator('input[name=door][value=self]').count(), 'the door is known still');
      await page.goBack();
      await atStep(page, 1);
      assert.equal(await page.locator('#text').inputValue(), canary);
      // Off the page and back to it.
      await page.goBack();
      await page.locator('button[name=door]').first().waitFor();
      await page.goForward();
      await atStep(page, 1);
      assert.equal(await page.locator('#text').inputValue(), canary);
      assert.equal(await page.locator('[data-code]').getAttribute('data-code'), code);
      assert.doesNotMatch(page.url(), /at=/);
      assert.ok(!(await page.evaluate(() => JSON.stringify(history.state))).includes('canary'));
      // A door that is pressed anew shows a new page: who stands beside her reads nothing.
      page.once('dialog', (dialog) => void dialog.accept());
      await page.locator('a.name').click();
      await page.locator('button[name=door]').first().click();
      await atStep(page, 1);
      assert.equal(await page.locator('#text').inputValue(), '');
    },
  );

  nightTest('the button Back is the Back of the browser', async (t) => {
    const page = await phone(t);
    await page.goto(`${place().url}/report`);
    await page.locator('#text').fill(canary);
    const entries = await page.evaluate(() => history.length);
    await page.locator('section:visible .acts button.act:visible').first().click();
    await page.locator('section:visible .acts button:not(.act):visible').first().click();
    await page.locator('#text').waitFor();
    await page.locator('section:visible .acts button.act:visible').first().click();
    assert.equal(await page.evaluate(() => history.length), entries + 1);
  });

  test('after Leave now no Back shows a step, an answer or a word', async (t) => {
    const page = await phone(t);
    await toReport(page);
    await page.locator('#text').fill(canary);
    for (let n = 0; n < 2; n++)
      await page.locator('section:visible .acts button.act:visible').first().click();
    await page.locator('[data-leave]').first().click({ noWaitAfter: true });
    await page.waitForURL((url) => !url.href.startsWith(place().url));
    for (let back = 0; back < 8; back++) {
      await page.goBack().catch(() => null);
      await page.waitForLoadState('load');
      const look = () => page.evaluate(() => document.documentElement.outerHTML + window.name);
      // A page that leaves by itself just then is looked at where it arrives.
      const html = await look().catch(() => page.waitForLoadState('load').then(look));
      assert.ok(!html.includes('canary') && !html.includes('<textarea'), `after ${back + 1} times Back`);
      assert.doesNotMatch(
        html,
        /name="(safe|where|anyway)"|no-protection|minor offence/,
        `after ${back + 1} times Back`,
      );
    }
  });

  nightTest(
    'after Leave now no Back shows a page with a telling name, until one is opened anew',
    async (t) => {
      const page = await phone(t);
      const telling = ['/rights', '/rights/hr', '/legal-aid/hr', '/help/hr', '/signs/hotel', '/report'];
      const also = ['/complaints/hr', '/check', '/offer', '/buyers', '/deposit', '/consultations', '/return'];
      const faults: string[] = [];
      page.on('pageerror', (fault) => faults.push(String(fault)));
      for (const path of [...telling, ...also])
        await assert.equal((await page.goto(place().url + path))?.status(), 200, path);
      await page.locator('[data-leave]').first().click({ noWaitAfter: true });
      await page.waitForURL((url) => !url.href.startsWith(place().url));
      for (let back = 1; back <= telling.length + also.length; back++) {
        await page.goBack().catch(() => null);
        await page.waitForURL(/\/blank$|about:blank/);
        const html = await page.evaluate(() => document.documentElement.outerHTML).catch(() => '');
        assert.doesNotMatch(html, /data-leave/, `after ${back} times Back`);
      }
      assert.deepEqual(faults, []);
      await page.goto(`${place().url}/rights`);
      await page.goto(`${place().url}/rights/hr`);
      await page.goBack();
      await page.locator('main h1', { hasText: /rights/i }).waitFor();
      assert.match(page.url(), /\/rights$/, 'who came back by an address walks back as ever');
    },
  );

  for (const [declare, transitionType] of [
    [test, 'auto_bookmark'],
    [nightTest, 'generated'],
    [nightTest, 'typed'],
  ] as const)
    declare(`a site opened in this tab reads nothing of what was typed: ${transitionType}`, async (t) => {
      const page = await phone(t);
      await toReport(page);
      await page.locator('#text').fill(canary);
      await page.waitForFunction('window.name.length > 100');
      const elsewhere = 'https://elsewhere.example/';
      await page
        .context()
        .route(elsewhere, (route) => route.fulfill({ contentType: 'text/html', body: 'x' }));
      const browser = await page.context().newCDPSession(page);
      await browser.send('Page.navigate', { url: elsewhere, transitionType });
      await page.waitForURL(elsewhere);
      const name = String(await page.evaluate('window.name'));
      assert.doesNotMatch(name, /canary|words|text/, transitionType);
      // What that site puts there instead is not taken.
      await page.evaluate(`window.name = 'report:{"words":[["text","another canary"]]}'`);
      await page.goBack();
      await page.waitForLoadState('load');
      const look = () => page.evaluate(() => document.documentElement.outerHTML + window.name);
      const html = await look().catch(() => page.waitForLoadState('load').then(look));
      assert.ok(!html.includes('canary'), `${transitionType}, and Back`);
    });

  nightTest('a step that was left before its script came no Back shows after Leave now either', async (t) => {
    const page = await phone(t);
    await page.goto(`${place().url}/`);
    const script = '**/assets/report.*.js';
    await page.route(script, () => {});
    await page.locator('button[name=door][value=self]').click({ noWaitAfter: true });
    await page.locator('button[name=safe][value=no]').click({ noWaitAfter: true });
    await page.locator('input[name=anyway]').waitFor({ state: 'attached' });
    await page.unroute(script);
    assert.match(new URL(await page.evaluate(() => location.href)).pathname, /\/start$/);
    await page.waitForFunction(() => history.state?.step !== undefined);
    await page.locator('[data-leave]').first().click({ noWaitAfter: true });
    await page.waitForURL((url) => !url.href.startsWith(place().url));
    for (let back = 0; back < 6; back++) {
      await page.goBack().catch(() => null);
      await page.waitForLoadState('load');
      const look = () => page.evaluate(() => document.documentElement.outerHTML);
      const html = await look().catch(() => page.waitForLoadState('load').then(look));
      assert.doesNotMatch(html, /name="(safe|where|anyway)"|no-protection/, `after ${back + 1} times Back`);
    }
  });

  test('an address of a step opens nothing after half an hour, and nothing can be read in it', async () => {
    let now = Date.now();
    const later = await startInvented({ after: (stop) => after(stop) }, { now: () => now });
    const answer = await fetch(`${later.url}/start`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ door: 'self', safe: 'yes' }),
    });
    assert.equal(answer.status, 303);
    const address = answer.headers.get('location') ?? '';
    assert.doesNotMatch(
      Buffer.from(address.split('at=')[1] ?? '', 'base64url').toString('latin1'),
      /self|yes/,
    );
    const open = async () => (await fetch(later.url + address)).text();
    assert.match(await open(), /name="door" value="self"/);
    now += 31 * 60_000;
    const home = await open();
    assert.match(home, /name="door" value="talk"/, 'an empty page of writing, and no door in it');
  });

  nightTest('in a conversation Back goes one step back, and what is typed stays', async (t) => {
    const page = await phone(t);
    const code = makeCode();
    const ready = await prepare(place().url);
    await sendReport(ready, await sealReport(ready, { code, text: 'Words of the conversation.' }));
    await page.goto(`${place().url}/`);
    await page.goto(`${place().url}/return`);
    await page.locator('#code').fill(code);
    await page.locator('#send').click();
    await page.getByText('Words of the conversation.').waitFor();
    await page.locator('#text').fill(canary);
    await page
      .locator('details', { has: page.locator('[data-delete]') })
      .locator('summary')
      .first()
      .click();
    await page.locator('[data-delete] button').click();
    await heading(page, 'Delete everything?');
    await page.goBack();
    await page.getByText('Words of the conversation.').waitFor();
    assert.equal(await page.locator('#text').inputValue(), canary);
    await page.goBack();
    await page.locator('#code').waitFor();
    await page.goForward();
    assert.equal(await page.locator('#text').inputValue(), canary);
    await page.locator('[data-delete] button').click();
    await press(page, 'Yes, delete everything');
    await heading(page, 'It is hidden');
    for (let back = 0; back < 3; back++) {
      await page.goBack().catch(() => null);
      assert.equal(await page.getByText('Words of the conversation.').count(), 0);
    }
  });

  test('after Leave now from a conversation no Back shows it', async (t) => {
    const page = await phone(t);
    const code = makeCode();
    const ready = await prepare(place().url);
    await sendReport(ready, await sealReport(ready, { code, text: 'Words of the conversation.' }));
    await page.goto(`${place().url}/`);
    await page.goto(`${place().url}/return`);
    await page.locator('#code').fill(code);
    await page.locator('#send').click();
    await page.getByText('Words of the conversation.').waitFor();
    await page.locator('[data-leave]').first().click({ noWaitAfter: true });
    await page.waitForURL((url) => !url.href.startsWith(place().url));
    for (let back = 0; back < 5; back++) {
      await page.goBack().catch(() => null);
      await page.waitForLoadState('load');
      const html = await page.evaluate(() => document.documentElement.outerHTML);
      assert.doesNotMatch(html, /Words of the conversation|id="code"/, `after ${back + 1} times Back`);
    }
  });

  test('after Leave now from a conversation, Back past a page opened anew shows no field', async (t) => {
    const page = await phone(t);
    await page.goto(`${place().url}/return`);
    await page.locator('#code').waitFor();
    await page.goto(`${place().url}/rights`);
    await page.locator('[data-leave]').first().click({ noWaitAfter: true });
    await page.waitForURL((url) => !url.href.startsWith(place().url));
    // The mark of leaving goes with this visit; what the entry of the field holds stays.
    await page.goto(`${place().url}/`);
    await page.goBack();
    await page.goBack();
    await page.waitForURL(/\/blank$/);
    assert.equal(await page.locator('#code').count(), 0);
  });
});
