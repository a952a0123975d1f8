// The calendar of tasks in Chromium: a week and a month by keys, each entry leads to what it means, shifts of
// one and of all, and a file that says nothing.
import { strict as assert } from 'node:assert';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { addDays } from '@heed/domain/time';
import { startServer } from '@heed/server';
import type { Browser, Page } from 'playwright-core';
import { build } from '../apps/cli/src/build.ts';
import { type DemonstrationLogIn, logInsOf } from '../apps/cli/src/demonstration.ts';
import { inventCasework } from '../apps/cli/src/invent-casework.ts';
import { inChromium, startBrowser } from './browsers.ts';
import { findChromium } from './chromium.ts';
import { foundInvented } from './demonstration.ts';
import { savedBytes } from './downloads.ts';
import { lightScripts } from './light-passwords.ts';
import { signIn, updateOrganisation } from './member.ts';
import { nightTest } from './night.ts';
import { axeFindsNothing, faultsOf, unlock } from './workspace.ts';

const skip = findChromium() === null && 'no Chromium';
/** By the clock of the invented desks. */
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(Date.now());

let browser: Browser;
let running: Awaited<ReturnType<typeof startServer>>;
let logIns: readonly DemonstrationLogIn[];
let folder: string;
let url: string;

before(async () => {
  if (skip) return;
  await build();
  folder = mkdtempSync(join(tmpdir(), 'heed-calendar-'));
  const founded = await foundInvented(folder);
  logIns = logInsOf(founded);
  running = await startServer({ folder, port: 0, testScripts: await lightScripts() });
  url = `http://localhost:${running.port}`;
  await inventCasework(founded, running.deployment);
  const ana = await signIn(url, logIns[0]!);
  const { organisation, members } = await ana.api.call('session.read', {});
  const id = (name: string) => members.find((member) => member.name === name)!.id;
  const hours = ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({ weekday, from: '18:00', to: '24:00' }));
  const roster = hours.map((span) => ({
    ...span,
    member: id(span.weekday < 4 ? 'Mila' : 'Ana'),
    second: span.weekday === 4 ? id('Mila') : null,
  }));
  const desks = organisation.desks.map((desk) => (desk.id === 'harbour' ? { ...desk, roster } : desk));
  await updateOrganisation(ana, { ...organisation, desks });
  browser = startBrowser();
});
after(async () => {
  await browser?.close();
  await running?.stop();
  if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
});

async function open(name: string, viewport = { width: 1366, height: 768 }) {
  const page = await (await browser.newContext({ viewport })).newPage();
  const faults = faultsOf(page);
  await page.goto(`${url}/desk`);
  await unlock(page, logIns.find(({ email }) => email.startsWith(name))!);
  if (!(await page.locator('[data-place=tasks]').isVisible())) await page.locator('.menu-button').click();
  await page.locator('[data-place=tasks]').click();
  await page.locator('[data-page=calendar]').click();
  await page.locator('[data-day]').first().waitFor({ state: 'attached' });
  return { page, faults };
}
const chosenDay = (page: Page) => page.locator('[data-day][tabindex="0"]').getAttribute('data-day');
const count = (page: Page, kind: string) => page.locator(`[data-entry=${kind}]`).count();

test('an entry leads to its case, and Back to the calendar, also over a lock', { skip }, async () => {
  const { page, faults } = await open('mila');
  await page.locator('[data-whose=desk]').click();
  assert.match(page.url(), /\/desk#[0-9a-z]+$/, 'the address says nothing');
  const title = await page.title();
  await page.locator(`li:has(> [data-day="${today}"]) [data-entry=task] button`).first().click();
  await page.locator('body[data-screen=inbox]').waitFor();
  await page.locator('main .case').waitFor();
  await page.goBack();
  await page.locator(`[data-day="${today}"]`).waitFor();
  assert.equal(await page.title(), title);
  await page.locator('.top .lock').click();
  await unlock(page, logIns.find(({ email }) => email.startsWith('mila'))!);
  await page.locator(`[data-day="${today}"]`).waitFor();
  assert.deepEqual(faults, []);
  await page.context().close();
});

nightTest(
  'arrow keys move by days, and into the next week and month',
  { skip },
  inChromium(async () => {
    const { page, faults } = await open('mila');
    await page.locator(`[data-day="${today}"]`).focus();
    await page.keyboard.press('ArrowRight');
    await page.locator(`[data-day="${addDays(today, 1)}"]:focus`).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.locator(`[data-day="${addDays(today, 8)}"]:focus`).waitFor();
    assert.equal(await page.locator('[data-day]').count(), 7);
    await page.locator('[data-span=month]').click();
    assert.equal(await chosenDay(page), addDays(today, 8), 'the same day in the month');
    assert.ok((await page.locator('[data-day]').count()) >= 28);
    await axeFindsNothing(page, 'month');
    await page.locator(`[data-day="${addDays(today, 8)}"]`).focus();
    const range = await page.locator('.range').innerText();
    await page.keyboard.press('PageDown');
    await page.waitForFunction((text) => document.querySelector('.range')?.textContent !== text, range);
    await page.locator('[data-act=today]').click();
    assert.equal(await chosenDay(page), today);
    assert.deepEqual(faults, []);
    await page.context().close();
  }),
);

test('shifts are one’s own or all, and lead to the roster who may change it', { skip }, async () => {
  const { page, faults } = await open('mila');
  await page.locator('[data-act=after]').click();
  await page.locator('[data-whose=mine]').click();
  assert.equal(await count(page, 'shift'), 4, 'as the second one too');
  await page.locator('[data-whose=desk]').click();
  assert.equal(await count(page, 'shift'), 7);
  assert.equal(await page.locator('[data-entry=shift] button').count(), 0);
  await page.locator('[data-whose=nobody]').click();
  assert.equal(await count(page, 'shift'), 0);
  await page.getByText('Europe/Amsterdam').waitFor();
  await axeFindsNothing(page, 'week');
  await page.context().close();
  const ana = await open('ana');
  await ana.page.locator('[data-act=before]').click();
  await ana.page.locator('[data-whose=desk]').click();
  assert.equal(await count(ana.page, 'shift'), 0, 'who was on duty last week, nobody knows');
  for (let weeks = 0; weeks < 2; weeks++) await ana.page.locator('[data-act=after]').click();
  await ana.page.locator('[data-entry=shift] button').first().click();
  await ana.page.locator('.roster [data-cell]').first().waitFor();
  assert.deepEqual([...faults, ...ana.faults], []);
  await ana.page.context().close();
});

test('the file for a phone has days, and no word, name or id of a case', { skip }, async () => {
  const { page, faults } = await open('mila');
  await page.locator('[data-whose=desk]').click();
  const titles = await page.locator('[data-entry=task] .title').allInnerTexts();
  assert.ok(titles.length > 0);
  const saving = page.waitForEvent('download');
  await page.locator('[data-act=save-calendar]').click();
  const text = new TextDecoder().decode(await savedBytes(await saving));
  assert.ok((text.match(/BEGIN:VEVENT/g) ?? []).length >= titles.length);
  for (const title of titles) assert.ok(!text.includes(title.slice(0, 12)));
  assert.deepEqual(faults, []);
  await page.context().close();
});

nightTest(
  'a phone has a list of the days that hold something, and nothing runs over its edge',
  {
    skip,
  },
  inChromium(async () => {
    const { page, faults } = await open('mila', { width: 390, height: 844 });
    await page.locator('[data-whose=nobody]').click();
    await page.locator('[data-span=month]').click();
    await page.locator(`[data-day="${today}"]`).waitFor();
    const days = await page.locator('[data-day]').count();
    const visible = await page.locator('[data-day]:visible').count();
    assert.ok(visible < days, `${visible} of ${days} days`);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    await axeFindsNothing(page, 'calendar on a phone');
    assert.deepEqual(faults, []);
    await page.context().close();
  }),
);

nightTest(
  'a day of a calendar file becomes a task in the form of a case, and nothing of the file is sent',
  {
    skip,
  },
  async () => {
    const { page, faults } = await open('mila');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
    const day = addDays(today, 9);
    const written = day.replaceAll('-', '');
    const choose = (text: string) =>
      page
        .locator('#calendar-file')
        .setInputFiles({ name: 'hearing.ics', mimeType: 'text/calendar', buffer: Buffer.from(text) });
    await choose('<html>');
    await page.locator('.notice .warn').waitFor();
    const event = (title: string) =>
      [
        'BEGIN:VEVENT',
        `DTSTART:${written}T100000Z`,
        `SUMMARY:${title}`,
        'LOCATION:Room 4',
        'END:VEVENT',
      ].join('\r\n');
    await choose(`BEGIN:VCALENDAR\r\n${event('Hearing kestrel')}\r\n${event('Second')}\r\nEND:VCALENDAR\r\n`);
    const first = page.locator('[data-from-file="0"]');
    await axeFindsNothing(page, 'days of a file');
    const [conversation = ''] = await first.locator('select').selectOption({ index: 1 });
    await first.locator('[data-act=write-task]').click();
    await page.locator('#case-title').waitFor();
    assert.equal(await page.locator('#case-title').inputValue(), 'Hearing kestrel');
    assert.equal(await page.locator('#case-due').inputValue(), day);
    await page.goBack();
    await first.locator('.hint').waitFor();
    // The form is not saved yet: another day does not take its place.
    const second = page.locator('[data-from-file="1"]');
    await second.locator('select').selectOption(conversation);
    await second.locator('[data-act=write-task]').click();
    await page.locator('.notice .warn').waitFor();
    await first.locator('button').last().click();
    assert.equal(await page.locator('[data-from-file]').count(), 1);
    assert.ok(!requests.some((text) => /kestrel|Room 4/i.test(text)), 'nothing of it left the page unsealed');
    await page.locator('.top .lock').click();
    await unlock(page, logIns.find(({ email }) => email.startsWith('mila'))!);
    await page.locator('#calendar-file').waitFor();
    assert.equal(await page.locator('[data-from-file]').count(), 0);
    assert.deepEqual(faults, []);
    await page.context().close();
  },
);
