// The main job, end to end in a real browser: somebody tells, the desk hears and answers, the answer arrives.
// With script and without.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { findChromium, startChromium } from './chromium.ts';
import { startInvented } from './invented.ts';
import { signIn } from './member.ts';
import { chooseDesk, goToSend } from './report-form.ts';

const skip = findChromium() === null ? 'no Chromium' : false;

/** A phone of 320 points that loses nothing to a warm cache. */
async function phone(browser: Browser, options: { script: boolean }): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width: 320, height: 640 },
    javaScriptEnabled: options.script,
    locale: 'en-GB',
  });
}

/** Everything that the page complained about: policy violations and errors. */
function complaints(page: Page): string[] {
  const all: string[] = [];
  page.on('console', (message) => message.type() === 'error' && all.push(message.text()));
  page.on('pageerror', (error) => all.push(error.message));
  return all;
}

async function toReport(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('button[name=door][value=saw]').click();
  await page.locator('#text').waitFor();
}

describe('the main job', { skip }, () => {
  let browser: Browser;
  before(async () => {
    browser = await startChromium();
  });
  after(() => browser.close());

  test('with script: sealed in the browser, read at the desk, answered, read with the code', async (t) => {
    const place = await startInvented(t);
    const context = await phone(browser, { script: true });
    t.after(() => context.close());
    const page = await context.newPage();
    const wrong = complaints(page);
    await toReport(page, place.url);
    await page.locator('#text').fill('I saw a locked door and people who could not leave.');
    await goToSend(page);
    const code = (await page.locator('[data-code]').getAttribute('data-code')) ?? '';
    await page.locator('#send').click();
    await page.locator('main h1').filter({ hasText: /./ }).waitFor();
    await page.waitForSelector('ol.track');
    assert.match(await page.locator('ol.track').innerText(), /Reads English/);
    const [supervisor] = place.logIns;
    const member = await signIn(place.url, supervisor!);
    const [row] = await member.inbox('harbour');
    const read = await member.read(row!.id);
    assert.deepEqual(read.texts, ['I saw a locked door and people who could not leave.']);
    assert.equal(read.envelopes[0]!.message.facts?.sealedBy, 'browser');
    assert.equal(read.envelopes[0]!.message.facts?.door, 'saw');
    await member.say(row!.id, 'desk', 'Thank you. Can you tell us roughly where?');
    await member.say(row!.id, 'note', 'Looks like the house in the other case.');

    await page.goto(`${place.url}/return`);
    assert.match(await page.locator('main').innerText(), /Reads English/);
    await page.locator('#code').fill(code);
    await page.locator('#send').click();
    await page.getByText('Can you tell us roughly where?').waitFor();
    assert.equal(await page.getByText('the other case').count(), 0, 'notes never reach the person');
    await page.locator('#text').fill('Near the river.');
    await page.locator('form[data-write] #send').click();
    await page.getByText('Near the river.').first().waitFor();
    const heads = await page.locator('.talk .mine p.hint').allInnerTexts();
    assert.equal(heads.length, 2);
    for (const head of heads) assert.match(head, /\d\d:\d\d \(/, 'this browser sealed its hour');
    assert.deepEqual((await member.read(row!.id)).texts.at(-1), 'Near the river.');
    assert.deepEqual(wrong, []);
  });

  test('without script: the same, sealed in the memory of the server', async (t) => {
    const place = await startInvented(t);
    const context = await phone(browser, { script: false });
    t.after(() => context.close());
    const page = await context.newPage();
    await toReport(page, place.url);
    await page.locator('#text').fill('Words without script.');
    const code = (await page.locator('[data-code]').getAttribute('data-code'))!;
    await chooseDesk(page, 'harbour');
    await page.locator('#send').click();
    await page.locator('ol.track').waitFor();
    assert.match(await page.locator('ol.track').innerText(), /Reads English/);
    const member = await signIn(place.url, place.logIns[0]!);
    const [row] = await member.inbox('harbour');
    assert.deepEqual((await member.read(row!.id)).texts, ['Words without script.']);
    await member.say(row!.id, 'desk', 'We hear you.');
    await page.goto(`${place.url}/return`);
    await page.locator('#code').fill(`${code.slice(0, 4)} ${code.slice(4)}`);
    await page.locator('#send').click();
    await page.getByText('We hear you.').waitFor();
    await page.locator('#text').fill('And again.');
    await page.locator('form[action="/return/write"] #send').click();
    await page.getByText('And again.').first().waitFor();
    assert.deepEqual((await member.read(row!.id)).texts.at(-1), 'And again.');
  });
});
