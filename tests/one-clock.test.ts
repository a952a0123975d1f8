// One clock at the desk: the organisation's. One instant, 23:35 by the world's clock, is in every kind of
// screen that shows a time; the organisation sits in Zagreb, this machine in Kathmandu. Another file that
// turns an instant into text would bring the machine's clock back.
import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { clockFact } from '@heed/domain/hour';
import { addDays, dayOf } from '@heed/domain/time';
import type { Page } from 'playwright-core';
import { signIn, updateOrganisation } from './member.ts';
import { comeBack, prepare, sealReport, tell } from './person.ts';
import { startWorkspace, type Workspace } from './workspace.ts';

process.env.TZ = 'Asia/Kathmandu';
/** Whether the hour after it is a Sunday's: the calendar of that week would not show the day after. */
const isBeforeSunday = (day: string): boolean => new Date(day).getUTCDay() === 6;
const tomorrow = addDays(dayOf(Date.now()), 1);
// To come, so that nothing invented is at this hour.
const day = isBeforeSunday(tomorrow) ? addDays(tomorrow, 1) : tomorrow;
const instant = Date.parse(`${day}T23:35:00Z`);
const partsIn = (timeZone: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone, ...options }).format(instant);
const clock = { hour: '2-digit', minute: '2-digit' } as const;
/** 00:35 in winter, 01:35 in summer, of the day after; and what no screen may say. */
const here = partsIn('Europe/Zagreb', clock);
const dayHere = partsIn('Europe/Zagreb', { day: 'numeric', month: 'short' });
const elsewhere = [partsIn('UTC', clock), partsIn('Asia/Kathmandu', clock)];

let desk: Workspace;
let mila: Page;
let ana: Page;
let id = '';

before(async () => {
  desk = await startWorkspace({ now: () => instant });
  const supervisor = await signIn(desk.url, desk.logIns[0]!);
  const { organisation } = await supervisor.api.call('session.read', {});
  const desks = organisation.desks.map((one) => ({ ...one, timeZone: 'Europe/Zagreb' }));
  await updateOrganisation(supervisor, { ...organisation, desks });
  const facts = { language: 'en', ...clockFact(instant) };
  const { keys } = await tell(desk.url, { desk: 'harbour', text: 'They keep my passport.', facts });
  await planCheckIn(keys);
  const list = { desk: 'harbour', view: 'open', member: '' } as const;
  const { rows } = await desk.deployment.storage.desk.listConversations(list);
  id = rows.find(({ conversation }) => conversation === keys.conversation)!.id;
  [mila, ana] = [await enter('mila'), await enter('ana')];
});
after(() => desk?.end());

/** A day ahead, at the same hour. */
async function planCheckIn(keys: Awaited<ReturnType<typeof tell>>['keys']): Promise<void> {
  const ready = await prepare(desk.url);
  await comeBack(ready.api, desk.url, keys);
  const { message, deskKey } = (await sealReport(ready, { text: 'Call Vera.' })).body;
  await ready.api.call('checkIn.plan', { message, deskKey, hours: 24, acceptsUnseen: true });
}

async function enter(name: string): Promise<Page> {
  const context = await desk.browser.newContext();
  await context.addInitScript({ content: `Date.now = () => ${instant};` });
  const { page } = await desk.newPage(context);
  await desk.unlock(page, name);
  return page;
}

/** A screen that shows the instant says it by the organisation's clock, and by no other. */
async function saysHere(page: Page, selector: string, screen: string, text = here): Promise<void> {
  await page.locator(selector, { hasText: text }).first().waitFor();
  const all = await page.locator('body').innerText();
  for (const other of elsewhere) assert.ok(!all.includes(other), `${screen} says ${other}`);
}

const go = (page: Page, place: string) => page.locator(`[data-place=${place}]`).dispatchEvent('click');

test('a conversation: her message, answer and the sheet that is printed', async () => {
  await go(mila, 'inbox');
  if ((await mila.locator('#desk-choice').count()) > 0)
    await mila.locator('#desk-choice').selectOption('harbour');
  await mila.locator('.views button').nth(1).click();
  await mila.locator(`[data-row="${id}"]`).click();
  await mila.locator('#answer').fill('We read you.');
  await mila.getByRole('button', { name: 'Send answer' }).click();
  await saysHere(mila, '.talk .person .who', 'her message');
  await saysHere(mila, '.talk .mine .who', 'an answer');
  assert.match(await mila.locator('.talk .mine .who').innerText(), new RegExp(`${dayHere} \\d{4}, ${here}`));
  assert.match(await mila.locator('.print-only').first().innerText(), /Europe\/Zagreb/);
  await saysHere(mila, '[data-check-in]', 'the check-in above a case');
});

test('a case: the head, the paper, the time line', async () => {
  await mila.locator('#case-tab').click();
  await mila.locator('[data-add=task]').click();
  await mila.locator('[name=case-title]').fill('Ring the shelter');
  await mila.locator('[name=case-assignee]').selectOption({ label: 'Nobody yet' });
  await mila.getByLabel('Due', { exact: true }).fill(addDays(day, 3));
  await mila.locator('.case-form [type=submit]').click();
  await mila.locator('#case-form-title').waitFor({ state: 'detached' });
  await saysHere(mila, '[data-head=due]', 'the head of a case');
  await mila.locator('[data-act=summary]').click();
  for (const part of ['messages', 'task']) await mila.locator(`#summary-${part}`).check();
  await saysHere(mila, '[data-printed=messages]', 'messages on paper');
  await saysHere(mila, '.case-summary .version', 'a record on paper');
  assert.match(await mila.locator('.case-summary').innerText(), /by the clock of Europe\/Zagreb/);
  await mila.locator('[data-tab=time]').click();
  for (const kind of ['message', 'record', 'check-in'])
    await saysHere(mila, `[data-event=${kind}]`, `the time line: ${kind}`);
  const line = await mila.locator('[data-event=record] small').innerText();
  assert.match(line, new RegExp(`${dayHere} \\d{4}, ${here}`), 'the day is that of the hour');
});

test('what waits: list, tasks, calendar, who is out alone, a note for the next shift', async () => {
  await go(mila, 'inbox');
  await saysHere(mila, `[data-row="${id}"]`, 'a line of the list');
  await go(mila, 'tasks');
  await saysHere(mila, '.board', 'tasks');
  await mila.locator('#out-until').fill(here);
  await mila.locator('form:has(#out-until) [type=submit]').click();
  await saysHere(mila, '[aria-labelledby=out-title] .card', 'who is out alone');
  await mila.locator('[data-page=calendar]').click();
  await saysHere(mila, '.calendar', 'the calendar');
  await go(mila, 'today');
  await mila.locator('#shift-note').fill('Vera has the keys.');
  if ((await mila.locator('#shift-note-desk').count()) > 0)
    await mila.locator('#shift-note-desk').selectOption('harbour');
  await mila.locator('[data-act=leave-shift-note]').click();
  await mila.locator('[data-section=leave-shift-note] .notice .note').waitFor();
  await go(ana, 'today');
  await saysHere(ana, '[data-section=shift-notes]', 'a note for the next shift');
});

test('a call that is taken down', async () => {
  await go(mila, 'take');
  await mila.locator('[data-act=start-call]').click();
  await saysHere(mila, '.badge', 'how long a call runs');
  await mila.locator('[data-act=stamp]').click();
  assert.match(await mila.locator('[name=words]').inputValue(), new RegExp(`^${here} `));
});

test('records of the organisation: who did what, how the service runs, the log', async () => {
  await go(ana, 'audit');
  await saysHere(ana, '.audit', 'the record of access');
  await go(ana, 'organisation');
  await ana.locator('[data-page=service]').click();
  await saysHere(ana, '[aria-labelledby=service-title]', 'the service');
  await go(ana, 'settings');
  assert.match(await ana.locator('.form').innerText(), /by the clock of Europe\/Zagreb/, 'it is named');
});

test('no other file of the desk turns an instant into text', () => {
  const other =
    /Intl\.(DateTime|RelativeTime)Format|\.toLocale(Date|Time)?String|\.toISOString|\.getTimezoneOffset/;
  const listed = execFileSync('git', ['ls-files', 'apps/desk/src', 'modules/*/desk/*'], {
    encoding: 'utf8',
  }).split('\n');
  const sources = listed.filter((name) => /\.tsx?$/.test(name) && !/\.test\.ts$/.test(name));
  assert.ok(sources.length > 400);
  const others = sources.filter((name) => other.test(readFileSync(name, 'utf8')));
  assert.deepEqual(others, [
    // A date of the calendar in whole months, and the stamp of a package that machines read.
    'apps/desk/src/screens/evidence-package/make.ts',
    'apps/desk/src/words/format.ts',
    'modules/warnings/desk/form-view.tsx',
  ]);
});
