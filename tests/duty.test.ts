// Who is rung when: the roster of a desk, the second ringing of danger that nobody opened, and what is late.
// Nobody has given an address here, so each ringing is seen as one that did not arrive.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '@heed/content/read';
import { startServer } from '@heed/server';
import { tellOverdue } from '../apps/server/src/alerts/queue.ts';
import { makeAlerter } from '../apps/server/src/alerts/send.ts';
import type { Deployment } from '../apps/server/src/deployment.ts';
import { findChromium } from './chromium.ts';
import { type Ending, type InventedServer, startInvented } from './invented.ts';
import { signIn, type TestMember, updateOrganisation } from './member.ts';
import { prepare, sealReport, sendReport } from './person.ts';
import { axeFindsNothing, startWorkspace } from './workspace.ts';

const minute = 60_000;
const week = [1, 2, 3, 4, 5, 6, 7] as const;

interface Place extends InventedServer {
  readonly clock: { ahead: number };
  readonly members: Readonly<Record<'ana' | 'mila' | 'jo', TestMember>>;
  readonly now: () => number;
}

/** Mila is on duty day and night at the harbour, Jo is her second. */
async function place(t: Ending): Promise<Place> {
  const clock = { ahead: 0 };
  const now = () => Date.now() + clock.ahead;
  const invented = await startInvented(t, { now });
  const [ana, mila, jo] = await Promise.all(invented.logIns.map((one) => signIn(invented.url, one)));
  const members = { ana: ana!, mila: mila!, jo: jo! };
  const { organisation } = await members.ana.api.call('session.read', {});
  const roster = week.map((weekday) => ({
    weekday,
    from: '00:00',
    to: '24:00',
    member: mila!.id,
    second: jo!.id,
  }));
  const desks = organisation.desks.map((desk) => (desk.id === 'harbour' ? { ...desk, roster } : desk));
  await updateOrganisation(members.ana, { ...organisation, desks });
  return { ...invented, clock, now, members };
}

async function danger({ url }: Place): Promise<{ alerted: boolean | null }> {
  const ready = await prepare(url);
  return sendReport(ready, await sealReport(ready, { text: 'He is at the door.', urgent: true }));
}

/** Sends what is due; who was rung with what, by name. */
async function rung(deployment: Deployment, { members }: Place): Promise<string[]> {
  await (await makeAlerter(deployment, readContent().words)).run();
  const names = new Map(Object.entries(members).map(([name, { id }]) => [id, name]));
  const failures = await deployment.storage.alerts.failures(['harbour']);
  return failures.map(({ kind, member }) => `${kind} ${names.get(member)}`).sort();
}

test('danger rings who is on duty; after ten minutes unopened everybody, restart or not', async (t) => {
  const here = await place(t);
  assert.equal((await danger(here)).alerted, true, 'the roster says that somebody is awake');
  assert.deepEqual(await rung(here.deployment, here), ['danger jo', 'danger mila']);
  here.clock.ahead = 9 * minute;
  assert.deepEqual(await rung(here.deployment, here), ['danger jo', 'danger mila']);
  await here.stop();
  const again = await startServer({ folder: here.folder, port: 0, now: here.now });
  t.after(() => again.stop());
  here.clock.ahead = 16 * minute;
  assert.deepEqual(await rung(again.deployment, here), [
    'danger jo',
    'danger mila',
    'danger-unopened ana',
    'danger-unopened jo',
    'danger-unopened mila',
  ]);
});

test('danger that somebody has opened rings nobody else', async (t) => {
  const here = await place(t);
  await danger(here);
  const [row] = await here.members.mila.inbox('harbour');
  await here.members.mila.read(row!.id);
  here.clock.ahead = 16 * minute;
  assert.deepEqual(await rung(here.deployment, here), ['danger jo', 'danger mila']);
});

test('what is late rings a second member: not who has it', async (t) => {
  const here = await place(t);
  await tellOverdue(here.deployment, 'harbour', here.members.jo.id);
  assert.deepEqual(await rung(here.deployment, here), ['overdue mila']);
});

test('without a roster every member is rung', async (t) => {
  const here = await place(t);
  const ready = await prepare(here.url);
  await sendReport(ready, await sealReport(ready, { desk: 'lantern', text: 'Now.', urgent: true }));
  await tellOverdue(here.deployment, 'lantern', here.members.jo.id);
  await rung(here.deployment, here);
  const failures = await here.deployment.storage.alerts.failures(['lantern']);
  assert.deepEqual(failures.map(({ kind }) => kind).sort(), ['danger', 'danger', 'overdue', 'overdue']);
});

test('a roster that names no member of the form is refused', async (t) => {
  const { members } = await place(t);
  const { organisation } = await members.ana.api.call('session.read', {});
  const roster = [{ weekday: 1 as const, from: '00:00', to: '24:00', member: 'Mila', second: null }];
  const desks = organisation.desks.map((desk) => ({ ...desk, roster }));
  await assert.rejects(updateOrganisation(members.ana, { ...organisation, desks }), /./);
});

test('the roster is set at the desk: by keys and by dragging in the week, and a night in a row', {
  skip: findChromium() === null && 'no Chromium',
}, async (t) => {
  const desk = await startWorkspace();
  t.after(() => desk.end());
  const { page, faults } = await desk.newPage();
  await desk.unlock(page, 'ana');
  await page.locator('[data-place=organisation]').click();
  await page.locator('[data-page=roster]').click();
  const member = (name: string) => page.locator('.roster').getByRole('checkbox', { name, exact: true });
  const cell = (weekday: number, hour: number) => page.locator(`[data-cell="${weekday}-${hour}"]`);
  const roster = () =>
    (desk.deployment.desk('harbour')?.roster ?? []).map(
      ({ weekday, from, to, second }) => `${weekday} ${from} ${to}${second === null ? '' : ' two'}`,
    );
  const save = async () => {
    await page.locator('main [type=submit]').click();
    await page.locator('.notice .note').waitFor();
  };

  await member('Mila').check();
  await member('Jo').check();
  await cell(1, 18).focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(`Shift+${key}`);
  assert.equal(await page.locator('[data-cell][aria-selected=true]').count(), 6);
  await page.keyboard.press('Enter');
  await page.locator('[data-hours-set]', { hasText: '18:00' }).waitFor();
  await save();
  assert.deepEqual(roster(), ['1 18:00 21:00 two', '2 18:00 21:00 two']);

  await member('Jo').uncheck();
  await cell(4, 12).scrollIntoViewIfNeeded();
  const [from, to] = [await cell(3, 10).boundingBox(), await cell(4, 12).boundingBox()];
  await page.mouse.move(from!.x + 5, from!.y + 5);
  await page.mouse.down();
  await page.mouse.move(to!.x + 5, to!.y + 5, { steps: 8 });
  await page.mouse.up();
  await cell(1, 19).focus();
  await page.keyboard.press('Delete');
  await page.locator('[data-add-row=roster]').click();
  const row = page.locator('[data-week-row=roster]').last();
  await row.getByRole('checkbox', { name: 'Sunday' }).check();
  await row.locator('[type=time]').first().fill('22:00');
  await row.locator('[type=time]').last().fill('06:00');
  await page.locator('main [type=submit]').click();
  await row.locator('.fault').waitFor();
  await row.getByRole('checkbox', { name: 'Ana' }).check();
  await axeFindsNothing(page, 'roster');
  await save();
  assert.deepEqual(roster(), [
    ...['1 00:00 06:00', '1 18:00 19:00 two', '1 20:00 21:00 two', '2 18:00 21:00 two'],
    ...['3 10:00 13:00', '4 10:00 13:00', '7 22:00 24:00'],
  ]);
  assert.match(await page.locator('[data-week-row=roster]').last().innerText(), /next day/);
  assert.deepEqual(faults, []);
});
