// A workshop in real browsers: a trainer at the desk, six phones, every second one without script. By day
// four of the phones send their forms without a browser.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { findChromium } from '../../../tests/chromium.ts';
import { nightTest } from '../../../tests/night.ts';
import { Phone } from '../../../tests/phone.ts';
import { axeFindsNothing, startWorkspaceInChromium, type Workspace } from '../../../tests/workspace.ts';
import { answer, stepTo } from './led-room.ts';

describe('a workshop', { skip: findChromium() === null ? 'no Chromium' : false }, () => {
  let desk: Workspace;
  before(async () => {
    desk = await startWorkspaceInChromium();
  });
  after(() => desk.end());

  const leads = async (browserCount: number) => {
    const { page, faults } = await desk.newPage(
      await desk.browser.newContext({ viewport: { width: 1366, height: 768 } }),
    );
    await desk.unlock(page, 'ana');
    await page.getByRole('button', { name: 'Training' }).click();
    const card = page.locator('.training .card', { hasText: 'First contact: for the police' });
    await card.getByRole('button', { name: 'Prepare' }).click();
    await page.locator('.run-sheet').waitFor();
    await axeFindsNothing(page, 'prepare');
    await page.getByRole('button', { name: 'Open a room' }).click();
    const code = await page.locator('.room-code strong').innerText();
    const phones = await Promise.all(
      Array.from({ length: browserCount }, (_, at) => phoneIn(code, at, faults)),
    );
    const plain = await Promise.all(Array.from({ length: 6 - browserCount }, () => plainPhoneIn(code)));
    const choose = async (place: number) => {
      for (const phone of phones)
        await answer(phone, () => phone.locator('[name=option]').nth(place).check());
      for (const phone of plain) await answerPlainly(phone, { option: String(place) });
    };
    await page.getByText('6 phones are here').waitFor();
    await axeFindsNothing(page, 'room');

    await stepTo(page, 'What is a good end');
    assert.ok(await page.getByRole('button', { name: 'Show the numbers' }).isDisabled(), 'too few answers');
    await choose(0);
    await page.getByText('6 answers').waitFor();
    await page.getByRole('button', { name: 'Show the numbers' }).click();
    await phones[0]!.locator('.counts').waitFor();
    assert.match(await phones[0]!.locator('.counts').innerText(), /6 people/);
    await axeFindsNothing(phones[0]!, 'poll on a phone');

    await stepTo(page, 'One word');
    const words = (at: number) => (at === 5 ? 'Alone' : ' SAFE! ');
    for (const [at, phone] of phones.entries())
      await answer(phone, () => phone.locator('#words').fill(words(at)));
    for (const [at, phone] of plain.entries())
      await answerPlainly(phone, { words: words(browserCount + at) });
    await page.getByText('6 answers').waitFor();
    assert.equal(await page.getByRole('button', { name: 'Put on the wall: alone' }).count(), 0);
    await page.getByRole('button', { name: 'Put on the wall: safe' }).click();
    await phones[0]!.locator('.wall').waitFor();
    assert.match(await phones[0]!.locator('.wall').innerText(), /safe\s+5 people/);

    await stepTo(page, 'At Mara');
    await page.getByText('Content note, read it aloud').waitFor();
    await page.getByText('Content note: this conversation touches on debt').waitFor();
    await page.getByRole('button', { name: 'Begin the conversation' }).click();
    await choose(1);
    await page.getByText('6 answers').waitFor();
    await page.getByRole('button', { name: 'Say what most chose' }).click();
    await phones[0]!.locator('.reply').first().waitFor();

    await phones[1]!.getByRole('button', { name: 'I need a break' }).click();
    await page.getByText('One person asks for a break').waitFor();
    await page.getByRole('button', { name: 'Seen' }).click();

    await page.getByText('Answers on paper').click();
    await page.locator('#paper-people').fill('12');
    await page.locator('#paper-sheets').fill('9 fourteen');
    await page.getByRole('button', { name: 'Save the sheets' }).click();
    await page.getByText('Line 1: write two numbers').waitFor();
    const sheets = Array.from({ length: 12 }, (_, at) => `${8 + (at % 4)} ${13 + (at % 5)}`);
    await page.locator('#paper-sheets').fill(sheets.join('\n'));
    await page.getByRole('button', { name: 'Save the sheets' }).click();
    await page.getByText('12 sheets are in').waitFor();
    await page.getByRole('button', { name: 'Close the room' }).click();
    await page.getByRole('button', { name: 'Close it' }).click();
    await page.getByText('What the workshop changed').waitFor();
    await page.getByText('Right answers before and after, of 12 people').waitFor();
    await axeFindsNothing(page, 'report');
    await shareAndStop(page);
    await phones[0]!.getByText('This room is closed').waitFor();
    assert.deepEqual(faults, []);
  };
  test('is prepared, led on phones with script and without, and closed with what it changed', () => leads(2));
  nightTest('is led on six phones in browsers', () => leads(6));

  /** One that sends its forms without a browser. */
  async function plainPhoneIn(code: string): Promise<Phone> {
    const phone = new Phone(desk.url);
    assert.equal(await phone.enter(code.toLowerCase()), 200);
    return phone;
  }
  async function answerPlainly(phone: Phone, fields: Record<string, string>): Promise<void> {
    await phone.look();
    await phone.send(fields);
    assert.match(phone.page, /Your answer is in/);
  }

  /** Shares the report, reads it without script and log-in, and takes it away. */
  async function shareAndStop(page: Page): Promise<void> {
    await page.getByText('It holds no answer of a person and no name').waitFor();
    await page.locator('#report-place').fill('Police of a port');
    await page.getByRole('button', { name: 'Share this report' }).click();
    const address = await page.locator('.report .card a').first().getAttribute('href');
    await axeFindsNothing(page, 'shared');
    const context = await desk.browser.newContext({
      viewport: { width: 320, height: 640 },
      javaScriptEnabled: false,
    });
    const reader = await context.newPage();
    assert.equal((await reader.goto(address!))?.status(), 200);
    await reader.getByText('Where and for whom: Police of a port').waitFor();
    const width = await reader.locator('html').evaluate((html) => html.scrollWidth);
    assert.equal(width, 320, 'nothing moves sideways');
    await page.getByRole('button', { name: 'Stop sharing …' }).click();
    await page.getByRole('button', { name: 'Stop sharing', exact: true }).click();
    await page.getByText('The report is no longer shared').waitFor();
    assert.equal((await reader.reload())?.status(), 404);
    await context.close();
  }

  /** Every second phone has no script. */
  async function phoneIn(code: string, at: number, faults: string[]): Promise<Page> {
    const context = await desk.browser.newContext({
      viewport: { width: 360, height: 740 },
      javaScriptEnabled: at % 2 === 0,
    });
    const phone = await context.newPage();
    phone.on('pageerror', (error) => faults.push(error.message));
    await phone.goto(`${desk.url}/room`);
    await phone.locator('#code').fill(code.toLowerCase());
    await phone.keyboard.press('Enter');
    await phone.getByText('Step 1 of').waitFor();
    return phone;
  }
});
