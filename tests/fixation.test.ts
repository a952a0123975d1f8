// The attack of code fixation: another site sends a form whose code it knows, so that somebody writes under
// that code. Every POST of the public site is asked by another site, by browsers with and without fetch
// metadata, with and without script, in Chromium and Firefox.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, type TestContext, test } from 'node:test';
import { readContent } from '@heed/content/read';
import { makeCode } from '@heed/envelope/code';
import { makeApp } from '@heed/server/app';
import type { Browser } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { findChromium, startChromium } from './chromium.ts';
import { findFirefox } from './firefox.ts';
import { type InventedServer, startInvented } from './invented.ts';
import { nightTest, testOf } from './night.ts';
import { formOf, reportWithoutScript, returnWithoutScript } from './scriptless.ts';

/** What a browser adds to a form that a page of another site sends, by age and settings of the browser. */
const strangers: Readonly<Record<string, Record<string, string>>> = {
  'fetch metadata': {
    'sec-fetch-site': 'cross-site',
    origin: 'https://elsewhere.example',
    accept: 'text/html',
  },
  'fetch metadata of a neighbour': { 'sec-fetch-site': 'same-site', accept: 'text/html' },
  'an origin alone': { origin: 'https://elsewhere.example' },
  'an opaque origin': { origin: 'null', accept: 'text/html' },
  'a referrer alone': { referer: 'https://elsewhere.example/help', accept: 'text/html' },
  'nothing at all, in a browser': { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
};
/** What browsers of today add, and one that adds nothing. */
const byDay = ['fetch metadata', 'nothing at all, in a browser'];
const canary = 'planted-words';

const groups = (code: string) => (code.match(/.{4}/g) ?? []).map((four) => `<span>${four}</span>`).join(' ');
const shows = (page: string, code: string) => page.includes(code) || page.includes(groups(code));

describe('a form from another site', () => {
  let place: InventedServer;
  let end = async () => {};
  before(async () => {
    place = await startInvented({ after: (stop) => (end = stop) });
  });
  after(() => end());

  const post = (
    path: string,
    fields: Record<string, string>,
    headers: Record<string, string>,
    multipart = false,
  ) => {
    const body = multipart ? new FormData() : new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    return fetch(place.url + path, { method: 'POST', headers, body });
  };

  for (const [how, headers] of Object.entries(strangers)) {
    testOf(byDay.includes(how))(`keeps nothing on the page of writing: ${how}`, async () => {
      // The attacker has opened the form, so its stamp is a true one.
      const formFields = formOf(await (await fetch(`${place.url}/report`)).text(), ['form', 'code']);
      const [form, code] = [String(formFields.get('form')), String(formFields.get('code'))];
      for (const path of ['/report', '/start', '/hr/report']) {
        for (const multipart of [false, true]) {
          const fields = {
            form,
            code,
            kept: 'yes',
            text: canary,
            door: 'sentence',
            step: 'open',
            desk: 'harbour',
          };
          for (const more of [{}, { language: 'nl' }]) {
            const answer = await post(path, { ...fields, ...more }, headers, multipart);
            const page = await answer.text();
            assert.equal(answer.status, 403, `${path} ${multipart}`);
            assert.ok(
              !shows(page, code) && !page.includes(canary),
              `${path} ${multipart} repeats what was planted`,
            );
            assert.doesNotMatch(page, /id="kept"[^>]*checked/);
            assert.match(page, /data-errors/, 'says why');
            assert.match(page, /data-report/, 'offers an empty form');
          }
        }
      }
    });

    testOf(byDay.includes(how))(`opens no conversation and plants no words: ${how}`, async () => {
      const { code } = await reportWithoutScript(place.url, { text: 'Words of the attacker.' });
      const session = formOf((await returnWithoutScript(place.url, code)).page, ['session']).get(
        'session',
      ) as string;
      for (const path of [
        '/return',
        '/return/write',
        '/return/keep',
        '/return/code',
        '/return/delete',
        '/return/file',
      ])
        for (const fields of [
          { code, text: canary },
          { session, text: canary, sure: 'yes', id: '0' },
        ]) {
          const answer = await post(path, fields, headers, path === '/return/write');
          const page = await answer.text();
          assert.equal(answer.status, 403, path);
          assert.ok(!shows(page, code) && !page.includes(canary) && !page.includes(session), path);
          assert.ok(!page.includes('Words of the attacker'), path);
          assert.match(page, /data-return/, 'offers an empty field');
        }
      assert.equal((await returnWithoutScript(place.url, code)).status, 200, 'nothing was deleted');
    });
  }

  test('every POST of the public site refuses another site', async () => {
    const posts = makeApp(place.deployment, readContent()).routes.filter(
      ({ method, path }) => method === 'POST' && !path.startsWith('/api/') && !path.startsWith('/witness/'),
    );
    assert.ok(posts.length >= 10);
    for (const { path } of posts)
      assert.equal(
        (await post(path, {}, strangers['fetch metadata']!)).status,
        403,
        `${path} asks for its own origin`,
      );
  });

  test('a code is taken back only with the stamp of its own form', async () => {
    const own = { origin: place.url, accept: 'text/html' };
    const [ownForm, other] = await Promise.all(
      [1, 2].map(async () => formOf(await (await fetch(`${place.url}/report`)).text(), ['form', 'code'])),
    );
    const code = String(ownForm!.get('code'));
    const planted = makeCode();
    for (const [form, sentCode] of [
      ['', planted],
      ['garbage', planted],
      [String(ownForm!.get('form')), planted],
      [String(other!.get('form')), code],
      [`${String(ownForm!.get('form'))}x`, code],
    ] as const) {
      for (const multipart of [false, true])
        for (const headers of [own, {}]) {
          const fields = {
            form,
            code: sentCode,
            kept: 'yes',
            text: 'Mine.',
            door: 'self',
            step: 'open',
            desk: 'harbour',
          };
          const page = await (await post('/report', fields, headers, multipart)).text();
          assert.ok(!shows(page, sentCode), 'the code is not taken');
          assert.doesNotMatch(page, /id="kept"[^>]*checked/);
          assert.ok(page.includes('Mine.'), 'her own words stay');
        }
    }
    const answer = await post(
      '/report',
      { form: String(ownForm!.get('form')), code, kept: 'yes', text: 'Mine.', desk: 'harbour', door: 'talk' },
      own,
      true,
    );
    assert.equal(answer.status, 200);
    assert.equal((await returnWithoutScript(place.url, code)).status, 200, 'the true form was sent');
  });

  test('what our own page sends is believed, by every sign that a browser gives', async () => {
    const signs: readonly Record<string, string>[] = [
      { 'sec-fetch-site': 'same-origin', origin: place.url },
      { 'sec-fetch-site': 'same-origin', origin: 'null' },
      { origin: place.url },
      { referer: `${place.url}/report` },
    ];
    for (const sign of signs) {
      const answer = await reportWithoutScript(place.url, {}, { ...sign, accept: 'text/html' });
      assert.equal(answer.status, 200, JSON.stringify(sign));
    }
  });
});

describe('a form that another site sends in a browser', () => {
  let place: InventedServer;
  let end = async () => {};
  before(async () => {
    place = await startInvented({ after: (stop) => (end = stop) });
  });
  after(() => end());

  /** A page of another site that sends a form at once. */
  async function elsewhere(
    t: { after(end: () => void): void },
    path: string,
    fields: Record<string, string>,
  ) {
    const inputs = Object.entries(fields).map(([name, value]) => `<input name="${name}" value="${value}">`);
    const server = createServer((_, answer) => {
      answer.setHeader('content-type', 'text/html');
      answer.setHeader('referrer-policy', 'no-referrer');
      answer.end(
        `<form method=post action="${place.url}${path}">${inputs.join('')}<button>Get help</button></form>`,
      );
    }).listen(0, '127.0.0.1');
    t.after(() => void server.close());
    await once(server, 'listening');
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  }
  const trap = async () => {
    const formFields = formOf(await (await fetch(`${place.url}/report`)).text(), ['form', 'code']);
    const code = String(formFields.get('code'));
    return {
      code,
      fields: { form: String(formFields.get('form')), code, kept: 'yes', door: 'talk', text: canary },
    };
  };

  type Walk = readonly [javaScriptEnabled: boolean, path: string];
  async function assertRefused(t: TestContext, walks: readonly Walk[]): Promise<void> {
    const browser: Browser = await startChromium();
    t.after(() => browser.close());
    for (const [javaScriptEnabled, path] of walks) {
      const { code, fields } = await trap();
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await page.goto(await elsewhere(t, path, path === '/start' ? { ...fields, door: 'sentence' } : fields));
      await page.locator('button').click();
      await page.locator(path === '/return' ? '[data-return]' : '[data-report]').waitFor();
      assert.ok(!(await page.content()).includes(canary), `${path} ${javaScriptEnabled}`);
      if (path === '/return') assert.equal(await page.locator('#code').inputValue(), '');
      else {
        assert.notEqual(await page.locator('[data-code]').getAttribute('data-code'), code);
        assert.equal(await page.locator('form[data-kept]').count(), 0);
      }
      await context.close();
    }
  }
  const chromium = { skip: findChromium() === null ? 'no Chromium' : false };

  test('Chromium, with and without script', chromium, (t) =>
    assertRefused(t, [
      [true, '/report'],
      [false, '/return'],
    ]),
  );

  nightTest('Chromium, by each door', chromium, (t) =>
    assertRefused(t as TestContext, [
      [true, '/start'],
      [true, '/return'],
      [false, '/report'],
      [false, '/start'],
    ]),
  );

  nightTest('Firefox', { skip: findFirefox() === undefined ? 'no Firefox' : false }, async (t) => {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: findFirefox()!,
      headless: true,
    });
    t.after(() => browser.close());
    const { code, fields } = await trap();
    const page = await browser.newPage();
    await page.goto(await elsewhere(t, '/report', fields));
    await page.click('button');
    await page.waitForSelector('[data-report]');
    assert.ok(!(await page.content()).includes(canary));
    assert.notEqual(
      await page.$eval('[data-code]', (element) => (element as HTMLElement).dataset.code),
      code,
    );
    assert.equal(await page.$('form[data-kept]'), null);
  });
});
