// Who is rung when: the roster of a desk, the second ringing of danger that nobody opened, and what is late.
// Nobody has given an address here, so each ringing is seen as one that did not arrive.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '@heed/content/read';
import { type ServeOptions, startServer } from '@heed/server';
import { tellOverdue } from '../apps/server/src/alerts/queue.ts';
import { makeAlerter } from '../apps/server/src/alerts/send.ts';
import type { Deployment } from '../apps/server/src/deployment.ts';
import { quarantineAbove } from '../apps/server/src/http/rate.ts';
import { watchAlerts } from './alert-queue.ts';
import { inChromium, startBrowser } from './browsers.ts';
import { findChromium } from './chromium.ts';
import { type Ending, type InventedServer, startInvented } from './invented.ts';
import { mailbox } from './mailbox.ts';
import { signIn, type TestMember, updateOrganisation } from './member.ts';
import { nightTest } from './night.ts';
import { clientFrom, prepare, sealReport, sendReport } from './person.ts';
import { reportWithoutScript, returnWithoutScript, writeWithoutScript } from './scriptless.ts';
import { axeFindsNothing, startWorkspace } from './workspace.ts';

const minute = 60_000;
const week = [1, 2, 3, 4, 5, 6, 7] as const;

interface Place extends InventedServer {
  readonly clock: { ahead: number };
  readonly members: Readonly<Record<'ana' | 'mila' | 'jo', TestMember>>;
  readonly now: () => number;
}

/** Mila is on duty day and night at the harbour, Jo is her second. */
async function place(t: Ending, mail?: ServeOptions['mail']): Promise<Place> {
  const clock = { ahead: 0 };
  const now = () => Date.now() + clock.ahead;
  const invented = await startInvented(t, { now, ...(mail && { mail }) });
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

test('danger rings who is on duty; unopened, everybody within twelve minutes, restart or not', async (t) => {
  const here = await place(t);
  assert.equal((await danger(here)).alerted, false, 'somebody is on duty, and no way leads to them');
  assert.deepEqual(await rung(here.deployment, here), ['danger jo', 'danger mila']);
  here.clock.ahead = minute;
  assert.deepEqual(await rung(here.deployment, here), ['danger jo', 'danger mila']);
  await here.stop();
  const again = await startServer({ folder: here.folder, port: 0, now: here.now });
  t.after(() => again.stop());
  here.clock.ahead = 13 * minute;
  assert.deepEqual(await rung(again.deployment, here), [
    'danger jo',
    'danger mila',
    'danger-again jo',
    'danger-again mila',
    'danger-unopened ana',
  ]);
});

test('who said danger reads that people are alerted where a way is set up, not that they hear', async (t) => {
  const box = await mailbox(t);
  const withMail = await place(t, { smtp: `smtp://127.0.0.1:${box.port}`, from: 'heed@example.org' });
  const withoutMail = await place(t);
  for (const [here, isRung] of [
    [withMail, true],
    [withoutMail, false],
  ] as const) {
    const { mila, jo } = here.members;
    await mila.api.call('alerts.setChannels', { email: 'mila@example.org', push: null });
    assert.equal((await danger(here)).alerted, isRung);
    const { page } = await reportWithoutScript(here.url, { text: 'Now.', urgent: 'on' });
    assert.equal(/We are alerting the people on duty now/.test(page), isRung);
    assert.doesNotMatch(page, /has been alerted/);
    // The desk, too, names who can be reached.
    const [row] = await jo.inbox('harbour');
    const { rung } = await jo.api.call('casework.setDanger', { stands: true }, { id: row!.id });
    assert.equal(rung.withoutWay.includes(mila.id), !isRung);
  }
});

/** A server whose Mila has a mailbox and no roster, and how many letters lie in it after so many minutes. */
async function mailToMila(t: Ending) {
  const box = await mailbox(t);
  const clock = { ahead: 0 };
  const now = () => Date.now() + clock.ahead;
  const mail = { smtp: `smtp://127.0.0.1:${box.port}`, from: 'heed@example.org' };
  const here = await startInvented(t, { now, mail, proxy: true });
  const mila = await signIn(here.url, here.logIns[1]!);
  await mila.api.call('alerts.setChannels', { email: 'mila@example.org', push: null });
  const alerter = await makeAlerter(here.deployment, readContent().words);
  const settled = watchAlerts(here.deployment);
  const lettersAt = async (minutes: number) => {
    clock.ahead = minutes * minute;
    await alerter.run();
    await settled();
    return box.letters.length;
  };
  return { box, here, mila, now, lettersAt };
}

test('without a roster danger rings every five minutes, aloud, until it is opened', async (t) => {
  const { box, here, mila, lettersAt } = await mailToMila(t);
  const ready = await prepare(here.url);
  await sendReport(ready, await sealReport(ready, { text: 'Now.', urgent: true }));
  assert.equal(await lettersAt(0), 1);
  assert.match(box.letters[0]!, /^Subject: Heed: urgent$/m);
  assert.match(box.letters[0]!, /^Importance: High$/im);
  assert.match(box.letters[0]!, /^Auto-Submitted: auto-generated$/im);
  // Mail is away: tried each minute, so that it comes a minute after mail is back, and once.
  box.refuse = true;
  for (let minutes = 8; minutes < 40; minutes++) assert.equal(await lettersAt(minutes), 1);
  box.refuse = false;
  assert.equal(await lettersAt(41), 2);
  for (const [minutes, count] of [
    [50, 3],
    [51, 3],
    [59, 4],
  ] as const)
    assert.equal(await lettersAt(minutes), count, `after ${minutes} minutes`);
  // Ana opens it: Mila, who was rung, learns that at once, and Ana nothing.
  const ana = await signIn(here.url, here.logIns[0]!);
  const [row] = await ana.inbox('harbour');
  await ana.read(row!.id);
  assert.equal(await lettersAt(59), 5, 'opened');
  assert.match(box.letters[4]!, /Nothing urgent waits unopened now\./);
  assert.match(box.letters[4]!, /^Subject: Heed$/m);
  assert.equal(await lettersAt(120), 5);
  const { rows } = await mila.api.call('inbox.list', { desk: 'harbour', view: 'needs' });
  assert.equal(rows.find(({ id }) => id === row!.id)?.openedBy, ana.id);
});

test('mail that is back brings one letter of a danger; what a flood hides rings later', async (t) => {
  const { box, here, mila, now, lettersAt } = await mailToMila(t);
  box.refuse = true;
  const address = '203.0.113.9';
  for (let n = 0; n < quarantineAbove; n++)
    here.deployment.rates.reserve({ address, paid: true }, `${n}`, now()).settle(true);
  const ready = await prepare(here.url);
  const flood = { ...ready, api: clientFrom(here.url, address) };
  const sayDanger = async () => sendReport(flood, await sealReport(flood, { text: 'Now.', urgent: true }));
  await sayDanger();
  for (let minutes = 0; minutes < 9; minutes++) assert.equal(await lettersAt(minutes), 0);
  box.refuse = false;
  assert.equal(await lettersAt(9), 1);
  const openAll = async () => {
    const { rows } = await mila.api.call('inbox.list', { desk: 'harbour', view: 'held' });
    for (const { id } of rows) await mila.read(id);
  };
  await openAll();
  const before = await lettersAt(20);
  await sayDanger();
  assert.equal(await lettersAt(20), before + 1, 'the first of ten minutes rings at once');
  await openAll();
  const atOpening = await lettersAt(29);
  await sayDanger();
  assert.equal(await lettersAt(29), atOpening, 'a flood rings once in ten minutes');
  assert.equal(await lettersAt(37), atOpening + 1, 'nobody has opened the second');
});

test('who said danger reads after half an hour that nobody has opened it, until somebody does', async (t) => {
  const here = await place(t);
  const sentence = /Nobody here has opened this yet/;
  const { code } = await reportWithoutScript(here.url, { text: 'Now.', urgent: 'on' });
  const pageAt = async (minutes: number) => {
    here.clock.ahead = minutes * minute;
    return (await returnWithoutScript(here.url, code)).page;
  };
  for (const minutes of [0, 29]) assert.doesNotMatch(await pageAt(minutes), sentence);
  assert.match(await pageAt(41), sentence);
  // What is written later counts by itself.
  const second = await writeWithoutScript(here.url, await pageAt(41), 'Still here.');
  assert.equal(second.page.match(new RegExp(sentence, 'g'))?.length, 1);
  const [row] = await here.members.mila.inbox('harbour');
  await here.members.mila.read(row!.id);
  assert.doesNotMatch(await pageAt(90), sentence);
});

test('at /return danger names her own desk alone: who is awake at another one is not rung', async (t) => {
  const here = await place(t);
  const hintAt = async (desk: string) => {
    const { code } = await reportWithoutScript(here.url, { text: 'Now.', desk });
    const { page } = await returnWithoutScript(here.url, code);
    return /id="urgent-hint">([\s\S]*?)<\/div>/.exec(page)?.[1] ?? '';
  };
  assert.match(await hintAt('harbour'), /on duty now at Harbour/);
  const lantern = await hintAt('lantern');
  assert.match(lantern, /Nobody is on duty/);
  assert.doesNotMatch(lantern, /Harbour|gets an alert/);
});

nightTest(
  'with script too danger in a conversation names her own desk alone',
  { skip: findChromium() === null && 'no Chromium' },
  inChromium(async (t) => {
    const here = await place(t);
    const browser = startBrowser();
    t.after(() => browser.close());
    const page = await browser.newPage({ locale: 'en' });
    const { code } = await reportWithoutScript(here.url, { text: 'At the lantern.', desk: 'lantern' });
    await page.goto(`${here.url}/return`);
    await page.locator('#code').fill(code);
    await page.locator('#send').click();
    await page.getByText('At the lantern.').waitFor();
    const hint = (await page.locator('#urgent-hint').innerText()).replaceAll('\n', ' ');
    assert.match(hint, /Nobody is on duty/);
    assert.doesNotMatch(hint, /Harbour|gets an alert/);
  }),
);

test('danger that somebody has opened rings nobody else', async (t) => {
  const here = await place(t);
  await danger(here);
  assert.deepEqual(await rung(here.deployment, here), ['danger jo', 'danger mila']);
  const [row] = await here.members.mila.inbox('harbour');
  await here.members.mila.read(row!.id);
  for (const minutes of [2, 13, 40]) {
    here.clock.ahead = minutes * minute;
    const failures = await rung(here.deployment, here);
    assert.deepEqual(failures, ['danger jo', 'danger mila'], 'whom it did not reach stays in sight');
  }
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

nightTest(
  'the roster is set at the desk: by keys and by dragging in the week, and a night in a row',
  {
    skip: findChromium() === null && 'no Chromium',
  },
  inChromium(async (t) => {
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
  }),
);
