// What must hold in Firefox too: sealing in the browser, an exit that survives Back, and the verifier of
// evidence packages from disk. Estimates in Firefox: at night.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import '../apps/desk/src/fixtures/english.ts';
import { inventCase, packed } from '../apps/desk/src/fixtures/evidence-case.ts';
import { inventMember, inventOrganisation } from '../apps/desk/src/fixtures/organisation.ts';
import { findFirefox } from './firefox.ts';
import { type InventedServer, startInvented } from './invented.ts';
import { signIn } from './member.ts';
import { nightTest } from './night.ts';
import { openConsultation } from './voter.ts';

const firefox = findFirefox();

/** An extended release knows no override of the screen's orientation; the size is set all the same. */
async function setSize(page: Page, size: { readonly width: number; readonly height: number }): Promise<void> {
  await page.setViewport(size).catch((error: Error) => {
    if (!error.message.includes('setScreenOrientationOverride')) throw error;
  });
}

/** A request of a page that was left needs no answer. */
const ignore = (): void => {};

/** Waits until `isSo` holds. Puppeteer's own waiting makes functions from text, which the policy forbids. */
async function holds(page: Page, isSo: (argument: string) => boolean, input: string): Promise<void> {
  const last = Date.now() + 30_000;
  // While a page is being replaced nothing can be asked of it.
  while (!(await page.evaluate(isSo, input).catch(() => false))) {
    if (Date.now() > last) throw new Error('Cannot go on: what was waited for did not come');
    await wait(50);
  }
}

describe('Firefox', { skip: firefox === undefined ? 'no Firefox' : false }, () => {
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

  const value = (page: Page) =>
    page.evaluate(
      () =>
        document.documentElement.outerHTML +
        [...document.querySelectorAll('textarea')].map((field) => field.value).join(''),
    );

  test('words are sealed in the browser and read at the desk', async () => {
    const page = await browser.newPage();
    await setSize(page, { width: 390, height: 700 });
    await page.goto(`${place.url}/report`);
    await page.type('#text', 'From Firefox.');
    await page.waitForSelector('form[data-sealing=ready]', { timeout: 20_000 });
    for (let step = 0; step < 8 && (await page.$('ol.track')) === null; step++) {
      await page.$eval('#desk-harbour', (choice) => (choice as HTMLInputElement).click());
      await page.$$eval('#send, section .acts button.act', (buttons) =>
        (buttons as HTMLElement[]).find((b) => b.offsetParent !== null)?.click(),
      );
      await wait(700);
    }
    await page.waitForSelector('ol.track', { timeout: 20_000 });
    const member = await signIn(place.url, place.logIns[0]!);
    const [row] = await member.inbox('harbour');
    const read = await member.read(row!.id);
    assert.deepEqual(read.texts, ['From Firefox.']);
    assert.equal(read.envelopes[0]!.message.facts?.sealedBy, 'browser');
    await page.close();
  });

  nightTest('votes are sealed in the browser, and her own code opens them again', async () => {
    const member = await signIn(place.url, place.logIns[0]!);
    const { cards, id } = await openConsultation(member, 'work', { 'sex-workers': 1 });
    const page = await browser.newPage();
    await setSize(page, { width: 390, height: 700 });
    const press = (selector: string) => page.$eval(selector, (button) => (button as HTMLElement).click());
    await page.goto(`${place.url}/consultation/work#card=${cards.get('sex-workers')![0]}`);
    await press('form button[value=begin]');
    await page.waitForSelector('button[name=vote]');
    await press('button[name=vote][value="1"]');
    await press('button[name=vote][value="-1"]');
    await page.waitForSelector('#kept', { timeout: 20_000 });
    const code = await page.$eval('[data-code]', (place) => (place as HTMLElement).dataset.code ?? '');
    await page.$eval('#kept', (box) => (box as HTMLInputElement).click());
    await page.$eval('#when-now', (box) => (box as HTMLInputElement).click());
    await press('#send');
    await page.waitForSelector('[data-version]', { timeout: 20_000 });
    assert.equal((await member.api.call('consultations.ballots', {}, { id })).ballots.length, 1);
    await page.goto(`${place.url}/consultation/work`);
    await press('[data-again] summary');
    await page.type('#own', code);
    await press('form button[value=own]');
    await page.waitForSelector('[data-votes] li', { timeout: 20_000 });
    assert.equal((await page.$$('[data-votes] li')).length, 2);
    await page.close();
  });

  for (const [how, leave] of [
    ['one press', (page: Page) => page.$eval('[data-leave]', (link) => (link as HTMLElement).click())],
    [
      'Escape three times',
      async (page: Page) => {
        for (let n = 0; n < 3; n++) await page.keyboard.press('Escape');
      },
    ],
  ] as const) {
    nightTest(`${how} leaves, and Back does not show what was typed`, async () => {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on(
        'request',
        (request) =>
          void (request.url().startsWith(place.url)
            ? request.continue().catch(ignore)
            : request.respond({ contentType: 'text/html', body: 'Elsewhere' }).catch(ignore)),
      );
      await page.goto(`${place.url}/`);
      await page.goto(`${place.url}/report`);
      await page.type('#text', 'canary in the field');
      await Promise.all([page.waitForNavigation({ timeout: 10_000 }).catch(() => null), leave(page)]);
      assert.ok(!page.url().startsWith(place.url), 'it has left');
      for (let back = 0; back < 3; back++) {
        await page.goBack({ timeout: 5000 }).catch(() => null);
        assert.ok(!(await value(page)).includes('canary in the field'), `after ${back + 1} times Back`);
      }
      await page.close();
    });
  }

  test('Back, Forward and reload walk the steps, lose nothing; after Leave now nothing shows', async () => {
    const page = await browser.newPage();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.setRequestInterception(true);
    page.on(
      'request',
      (request) =>
        void (request.url().startsWith(place.url)
          ? request.continue().catch(ignore)
          : request.respond({ contentType: 'text/html', body: 'Elsewhere' }).catch(ignore)),
    );
    const press = (selector: string) => page.$eval(selector, (button) => (button as HTMLElement).click());
    const at = (n: number) =>
      holds(
        page,
        (beginning) =>
          document.querySelector('[data-steps]:not([hidden])')?.textContent?.startsWith(beginning) === true,
        `Step ${n} `,
      );
    await page.goto(`${place.url}/`);
    await press('button[name=door][value=self]');
    await page.waitForSelector('form[data-fresh]');
    await page.type('#text', 'canary over Back');
    const words = () => page.$eval('#text', (field) => (field as HTMLTextAreaElement).value);
    const next = () =>
      page.$$eval('section .acts button.act', (all) =>
        all.find((one) => (one as HTMLElement).offsetParent)?.click(),
      );
    await next();
    await at(2);
    await page.evaluate(() => history.back());
    await at(1);
    assert.equal(await words(), 'canary over Back');
    await page.evaluate(() => history.forward());
    await at(2);
    await page.evaluate(() => {
      document.documentElement.dataset.before = '';
      location.reload();
    });
    await holds(
      page,
      () => document.documentElement.dataset.before === undefined && document.readyState === 'complete',
      '',
    );
    await at(2);
    assert.equal(await words(), 'canary over Back');
    await page.evaluate(() => history.back());
    await at(1);
    assert.equal(await words(), 'canary over Back');
    await page.evaluate(() => history.back());
    await page.waitForSelector('button[name=door]');
    await page.evaluate(() => history.forward());
    await at(1);
    assert.equal(await words(), 'canary over Back');
    await Promise.all([page.waitForNavigation({ timeout: 10_000 }).catch(() => null), press('[data-leave]')]);
    for (let back = 0; back < 6; back++) {
      await page.goBack({ timeout: 5000 }).catch(() => null);
      const textareaValue = await value(page);
      assert.doesNotMatch(
        textareaValue,
        /canary over Back|<textarea|name="(safe|where)"/,
        `after ${back + 1} times Back`,
      );
    }
    await page.close();
  });

  nightTest('every way back to what was sent says that it has arrived, without the code', async () => {
    const page = await browser.newPage();
    page.on('dialog', (dialog) => void dialog.accept());
    const press = (selector: string) => page.$eval(selector, (button) => (button as HTMLElement).click());
    await page.goto(`${place.url}/`);
    await press('button[name=door][value=self]');
    await page.waitForSelector('form[data-fresh]');
    await page.type('#text', 'canary that has arrived');
    await page.waitForSelector('form[data-sealing=ready]', { timeout: 20_000 });
    for (const step of [2, 3]) {
      await page.$$eval('section .acts button.act', (all) =>
        all.find((one) => (one as HTMLElement).offsetParent)?.click(),
      );
      await holds(
        page,
        (place) => document.querySelector<HTMLElement>('[data-report]')?.dataset.at === place,
        String(step - 1),
      );
    }
    await press('#send');
    await page.waitForSelector('ol.track', { timeout: 20_000 });
    const hasArrived = async (how: string) => {
      await page.waitForSelector('[data-arrival]', { timeout: 20_000 });
      assert.doesNotMatch(await value(page), /canary|data-code=|Not sent yet|<textarea/, how);
    };
    await page.evaluate(() => history.back());
    await hasArrived('Back to the step before');
    await page.evaluate(() => history.forward());
    await holds(page, (step) => String(history.state?.step) === step, '2');
    await hasArrived('Forward');
    await page.reload();
    await hasArrived('reload');
    await press('main a[href$="/return"]');
    await page.waitForSelector('#code');
    await page.evaluate(() => history.back());
    await hasArrived('the field for the code and Back');
    await press('a.name');
    await page.waitForSelector('button[name=door]');
    await page.evaluate(() => history.back());
    await hasArrived('the first page and Back');
    await page.close();
  });

  test('the verifier of evidence packages opens from disk and says what holds', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'heed-firefox-'));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    const ana = await inventMember('Ana', 'supervisor');
    const house = await inventOrganisation([ana]);
    writeFileSync(join(folder, 'package.zip'), await packed(await inventCase(house, ana)));
    const page = await browser.newPage();
    await page.goto(new URL('../apps/desk/dist/verify.html', import.meta.url).href);
    const field = (await page.$('#package')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(join(folder, 'package.zip'));
    const verdict = await page.waitForSelector('.verdict', { timeout: 20_000 });
    assert.match(
      await verdict!.evaluate((one) => one.textContent ?? ''),
      /^Everything that can be checked holds/,
    );
    assert.equal(await page.$('.findings .fails'), null);
  });
});
