// 'Today' in Chromium: what waits for a worker, for a supervisor, for who reads for no desk; every line leads
// to what it means.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { addDays, dayOf } from '@heed/domain/time';
import { summaryKey } from '@heed/envelope/open';
import { randomHex, sealSummary } from '@heed/envelope/seal';
import { startServer } from '@heed/server';
import type { Browser, Page } from 'playwright-core';
import { build } from '../apps/cli/src/build.ts';
import { type DemonstrationLogIn, type FoundedDeployment, logInsOf } from '../apps/cli/src/demonstration.ts';
import { inventCasework } from '../apps/cli/src/invent-casework.ts';
import { inChromium, startBrowser } from './browsers.ts';
import { findChromium } from './chromium.ts';
import { openDatabase } from './database.ts';
import { foundInvented } from './demonstration.ts';
import { lightScripts } from './light-passwords.ts';
import { signIn } from './member.ts';
import { nightTest } from './night.ts';
import { prepare, sealReport, sendReport } from './person.ts';
import { axeFindsNothing, faultsOf, logIn } from './workspace.ts';

const skip = findChromium() === null && 'no Chromium';
const tove = { name: 'Tove', email: 'tove@example.org', role: 'trainer', desks: [] } as const;
const hourMs = 3_600_000;
/** By the clock of the desks, which lie in Amsterdam, this was a day before in any hour. */
const today = dayOf(Date.now());
const ids: Record<'danger' | 'own' | 'late' | 'elsewhere' | 'referred' | 'answered' | 'closed', string> = {
  ...{ danger: '', own: '', late: '', elsewhere: '', referred: '', answered: '', closed: '' },
};

let browser: Browser;
let running: Awaited<ReturnType<typeof startServer>>;
let founded: FoundedDeployment;
let logIns: readonly DemonstrationLogIn[];
let folder: string;
let url: string;

before(async () => {
  if (skip) return;
  await build();
  folder = mkdtempSync(join(tmpdir(), 'heed-today-'));
  founded = await foundInvented(folder, { others: [tove] });
  logIns = logInsOf(founded);
  running = await startServer({ folder, port: 0, testScripts: await lightScripts() });
  url = `http://localhost:${running.port}`;
  await inventCasework(founded, running.deployment);
  await fill();
  browser = startBrowser();
});
after(async () => {
  await browser?.close();
  await running?.stop();
  if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
});

const memberId = (name: string) => founded.members.find(({ email }) => email.startsWith(name))!.id;

/** Tells a report, and answers the id under which the desk has it. */
async function tell(desk: string, text: string, urgent = false): Promise<string> {
  const ready = await prepare(url);
  const report = await sealReport(ready, { desk, text, urgent });
  await sendReport(ready, report);
  const { rows } = await running.deployment.storage.desk.listConversations({
    desk,
    view: 'open',
    member: '',
  });
  return rows.find(({ conversation }) => conversation === report.keys.conversation)!.id;
}

/**
 * Six people wait; a promise has passed, a task is overdue, somebody will check in, one referral was answered
 * and one has stood still for five days.
 */
async function fill(): Promise<void> {
  const { deployment } = running;
  const { desk, casework, settings } = deployment.storage;
  ids.late = await tell('harbour', 'They keep my passport.');
  ids.own = await tell('harbour', 'May I write again?');
  ids.danger = await tell('harbour', 'He is at the door.', true);
  ids.elsewhere = await tell('lantern', 'Written to the other desk.');
  ids.referred = await tell('harbour', 'I need a bed.');
  ids.answered = await tell('harbour', 'Where can I sleep?');
  for (const [id, name] of [
    [ids.own, 'mila'],
    [ids.danger, 'jo'],
  ] as const)
    await desk.addWraps(id, [], memberId(name));
  const due = { thing: randomHex(16), member: memberId('mila'), day: addDays(today, -2), supervisors: false };
  await casework.putDeadlines(ids.own, [due]);
  await summarise(ids.referred, { begins: 'I need a bed.', referral: 'sent' });
  await desk.setState(ids.own, 'open', 90);
  // To somebody who is no desk here, and written down late: the word of today moves nothing.
  const unfinished = { state: 'sent', on: addDays(today, -9) };
  await summarise(ids.own, { begins: 'May I write again?', lacks: ['plan'], unfinished });
  ids.closed = await tell('harbour', 'Thank you.');
  await desk.setState(ids.closed, 'closed', 90);
  await summarise(ids.closed, { begins: 'Thank you.', coded: false });
  await summarise(ids.answered, { begins: 'Where can I sleep?', referral: 'accepted', news: true });
  const db = openDatabase(folder);
  const hour = new Date(Date.now() - 5 * hourMs).toISOString().slice(0, 13);
  db.prepare('update conversation set reply_by = ?, overdue = 1, rank = 2, day = ? where id = ?').run(
    ...[hour, addDays(today, -3), ids.late],
  );
  db.prepare('insert into check_in (conversation, due) values (?, ?)').run(ids.own, Date.now() + 2 * hourMs);
  for (let month = 1; month <= 7; month++)
    db.prepare('insert into answer_count (month, kept, late) values (?, 9, 3)').run(`2026-0${month}`);
  db.prepare('update conversation set active_day = ? where id = ?').run(addDays(today, -5), ids.referred);
  db.close();
  const organisation = { ...deployment.organisation(), caseloadCap: 1 };
  await settings.put('organisation', Buffer.from(JSON.stringify(organisation)));
  await deployment.refresh();
}

/** The line of a case, as a browser of its desk seals it. */
async function summarise(id: string, says: Readonly<Record<string, unknown>>): Promise<void> {
  const secret = founded.secrets.get('harbour')!;
  const summary = { version: 1, sign: '0'.repeat(64), ...says };
  const sealed = sealSummary(summary, summaryKey(secret.identity), id.padEnd(64, '0'));
  await running.deployment.storage.desk.putSummary(id, { deskKey: secret.id, sealed });
}

async function enter(name: string, width: number): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  const faults = faultsOf(page);
  await page.goto(`${url}/desk`);
  await logIn(page, logIns.find(({ email }) => email.startsWith(name))!);
  // A member begins here.
  await page.locator('body[data-screen=today] #today').waitFor();
  return { page, faults };
}

const rowsOf = (page: Page, section: string) =>
  page
    .locator(`[data-section=${section}] [data-row]`)
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')));
const back = async (page: Page) => {
  await page.locator('[data-place=today]').click();
  await page.locator('#today-title').waitFor();
};
const holds = async (page: Page, screen: string) => {
  await axeFindsNothing(page, screen);
  for (const width of [320, 390, 1366]) {
    await page.setViewportSize({ width, height: 900 });
    const over = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'));
    assert.ok(over <= 0, `${screen} at ${width} is wider than the page by ${over}`);
    const bar = await page.locator('.top').boundingBox();
    assert.ok(bar !== null && bar.height < 60, `the bar at ${width} is ${bar?.height} high: one row`);
  }
};

test(
  'a worker sees who waits, danger first, then hers; what is due; what she began; each line leads there',
  {
    skip,
  },
  inChromium(async () => {
    const { page, faults } = await enter('mila', 390);
    await page.locator('[data-section=waits] [data-row]').first().waitFor();
    const waits = await rowsOf(page, 'waits');
    assert.deepEqual(
      waits.slice(0, 3),
      [ids.danger, ids.own, ids.late],
      'danger of a colleague, hers, nobody’s',
    );
    assert.ok(!waits.includes(ids.elsewhere), 'nothing of a desk that is not hers');
    assert.ok(await page.locator(`[data-section=waits] [data-row="${ids.danger}"] .badge.danger`).count());
    assert.match(
      await page.locator(`[data-section=waits] [data-row="${ids.late}"] [data-passed]`).innerText(),
      /4/,
      'hours since the end of the hour that was promised',
    );
    // Before midnight by UTC, an invented task of tomorrow is due by the clock of the desk already.
    assert.equal((await rowsOf(page, 'due'))[0], ids.own);
    assert.deepEqual(await rowsOf(page, 'check-ins'), [ids.own]);
    await page.locator('[data-section=answers] [data-row]').waitFor();
    assert.deepEqual(await rowsOf(page, 'answers'), [ids.answered]);
    for (const section of ['promise', 'longest', 'still', 'unplanned', 'full', 'drafts'])
      assert.equal(await page.locator(`[data-section=${section}]`).count(), 0, section);
    await holds(page, 'Today of a worker');
    // What is begun and not sent is here when she comes back, and leads to where she wrote.
    await page.locator(`[data-section=waits] [data-row="${ids.late}"]`).focus();
    await page.keyboard.press('Enter');
    await page.locator('#answer').fill('We can ring the');
    await back(page);
    await page.locator(`[data-section=drafts] [data-row="${ids.late}"]`).click();
    await page.locator('body[data-screen=inbox] #answer').waitFor();
    assert.equal(await page.locator('#answer').inputValue(), 'We can ring the');
    assert.deepEqual(faults, []);
  }),
);

nightTest(
  'a supervisor sees waits against the promise, by desk, what has passed, and what does not move',
  {
    skip,
  },
  inChromium(async () => {
    const { page, faults } = await enter('ana', 1366);
    const late = page.locator('[data-promise=harbour] [data-band=late]');
    await late.waitFor();
    assert.equal(await late.getAttribute('data-count'), '1');
    assert.equal(await page.locator('[data-promise=lantern] [data-band=late]').count(), 0);
    assert.equal((await rowsOf(page, 'longest'))[0], ids.late);
    const waited = page.locator(`[data-section=longest] [data-row="${ids.late}"] small`);
    assert.match(await waited.innerText(), /^4 /, 'hours since the end of the hour that was promised');
    const still = page.locator(`[data-section=still] [data-row="${ids.referred}"]`);
    await still.waitFor();
    assert.match(await still.locator('small').innerText(), /5/, 'days in one state');
    const [invented, ...others] = await rowsOf(page, 'still');
    assert.deepEqual(others, [ids.own, ids.referred], 'the longest first, by its own day');
    const stuck = page.locator(`[data-section=still] [data-row="${invented}"]`);
    assert.match(await stuck.innerText(), /Invented: .*11/s, 'the invented one, eleven days unanswered');
    await page.locator('[data-full]').first().waitFor();
    assert.deepEqual(await rowsOf(page, 'uncoded'), [ids.closed]);
    // Three questions are answered without scrolling on a laptop.
    await page.setViewportSize({ width: 1366, height: 768 });
    for (const section of ['longest', 'still', 'full']) {
      const box = await page
        .locator(`[data-section=${section}] :is([data-row], [data-load])`)
        .last()
        .boundingBox();
      assert.ok(box !== null && box.y + box.height <= 768, `${section} ends at ${box && box.y + box.height}`);
    }
    // The same as numbers, in one row that leads there: first that alerts do not arrive, whether one
    // failed already or she has no way for them.
    const first = await page.locator('[data-number]').first().getAttribute('data-number');
    assert.match(first ?? '', /^(alertsFailed|noAlerts)$/);
    await page.locator('[data-number=still][data-count="3"]').waitFor();
    await page.locator('[data-number=passed][data-count="1"]').press('Enter');
    await page.locator('#today-longest:focus').waitFor();
    assert.ok(await page.locator('[data-number=compare][data-count="0"]').isDisabled());
    assert.ok((await rowsOf(page, 'unplanned')).includes(ids.own), 'without a safety plan');
    const month = page.locator('[data-month="2026-03"]');
    await month.waitFor();
    assert.match(await month.innerText(), /March 2026\s+9\s+3\s+75%/);
    assert.equal(await page.locator('[data-month]').count(), 6, 'of seven months the newest');
    // The invented desks have duties that nobody has checked.
    await page.locator('[data-matter=duties]').first().waitFor();
    await holds(page, 'Today of a supervisor');
    await still.click();
    await page.locator('body[data-screen=inbox] #conversation-title').waitFor();
    await back(page);
    await page.locator(`[data-load="${memberId('jo')}"]`).click();
    await page.locator(`.list [data-row="${ids.danger}"]`).waitFor();
    await page.locator(`.list [data-row="${ids.own}"]`).waitFor({ state: 'detached' });
    // What narrows the list is above it; the bar leads to the whole list again.
    await page.locator('[data-chip=whose]').waitFor();
    await page.locator('[data-place=inbox]').click();
    await page.locator(`.list [data-row="${ids.own}"]`).waitFor();
    assert.equal(await page.locator('[data-chip]').count(), 0);
    // The member's own filter stays, and hides no danger in silence.
    await page.locator('[data-act=filters]').click();
    await page.locator('#filter-whose').selectOption('nobody');
    await page.locator('[data-hidden-danger]').waitFor();
    await page.locator('[data-act=filters]').click();
    await page.locator('[data-place=inbox]').click();
    await page.locator('[data-chip=whose]').click();
    await page.locator('[data-hidden-danger]').waitFor({ state: 'detached' });
    await page.locator(`.list [data-row="${ids.own}"]`).waitFor();
    await page.locator('[data-place=today]').click();
    await page.locator('[data-promise=lantern] button').click();
    await page.locator(`[data-view=needs][aria-current=page]`).waitFor();
    await page.locator(`.list [data-row="${ids.elsewhere}"]`).waitFor();
    await back(page);
    await page.locator('[data-matter=duties]').first().click();
    await page.locator('body[data-screen=organisation] main h1').waitFor();
    await waitsForTheLines(page);
    assert.deepEqual(faults, []);
  }),
);

/** Until all lines have come, no number stands for what rests on them. */
async function waitsForTheLines(page: Page): Promise<void> {
  const answers = Promise.withResolvers<void>();
  await page.locator('.top .lock').click();
  await page.route(/\/api\/desk\/summaries\?/, async (route) => {
    await answers.promise;
    await route.continue();
  });
  await logIn(page, logIns.find(({ email }) => email.startsWith('ana'))!);
  await page.locator('[data-place=today]').click();
  const still = page.locator('[data-number=still]');
  await still.waitFor();
  assert.doesNotMatch(await still.innerText(), /\d/);
  assert.equal(await page.locator('[data-section=still] [data-none]').count(), 0);
  answers.resolve();
  await page.locator('[data-number=still][data-count="3"]').waitFor();
}

test('a message that comes while Today is open stands there by itself', { skip }, async () => {
  const { page, faults } = await enter('jo', 1366);
  await page.locator('[data-section=waits] [data-row]').first().waitFor();
  const id = await tell('lantern', 'It has just begun.', true);
  await page.locator(`[data-section=waits] [data-row="${id}"]`).waitFor();
  assert.deepEqual(
    (await rowsOf(page, 'waits')).slice(0, 2),
    [ids.danger, id],
    'danger first, hers before it',
  );
  assert.deepEqual(faults, []);
});

test('what could not be loaded is never said to be nothing, and is asked for again', { skip }, async () => {
  const { page } = await enter('mila', 390);
  await page.locator('[data-section=waits]').waitFor();
  await page.locator('.top .lock').click();
  const lists = /\/api\/desk\/(conversations|dues)\?/;
  await page.route(lists, (route) => route.abort());
  await logIn(page, logIns.find(({ email }) => email.startsWith('mila'))!);
  await page.locator('body[data-screen=today]').waitFor();
  await page.locator('#today [role=alert]').nth(1).waitFor();
  assert.equal(await page.locator('#today .nothing').count(), 0);
  assert.equal(await page.locator('[data-section=waits]').count(), 0);
  await page.unroute(lists);
  await page.locator('#today [role=alert] button').first().click();
  await page.locator('[data-section=waits] [data-row]').first().waitFor();
  await page.locator('#today [role=alert] button').first().click();
  await page.locator('[data-section=due] [data-row]').first().waitFor();
  assert.equal(await page.locator('#today [role=alert]').count(), 0);
});

nightTest(
  'who writes while Today still loads keeps the focus, and the next keys go where they were',
  {
    skip,
  },
  async () => {
    const { page, faults } = await enter('mila', 1366);
    await page.locator('[data-place=tasks]').click();
    const answers = Promise.withResolvers<void>();
    await page.route(/\/api\/desk\/dues\?/, async (route) => {
      await answers.promise;
      await route.continue();
    });
    await page.locator('[data-place=today]').click();
    const field = page.locator('#shift-note');
    await field.pressSequentially('The key is ');
    const lastOne = page.waitForResponse(/\/api\/desk\/dues\?/);
    answers.resolve();
    await (await lastOne).finished();
    await page.locator('[data-section=due] [data-row]').first().waitFor();
    await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))');
    await page.keyboard.type('in the drawer.');
    assert.equal(await field.inputValue(), 'The key is in the drawer.');
    assert.deepEqual(faults, []);
    await page.close();
  },
);

nightTest(
  'a trainer, who reads for no desk, sees the room that is open and the ways on, no case',
  {
    skip,
  },
  inChromium(async () => {
    const { api } = await signIn(url, logIns.find(({ email }) => email === tove.email)!);
    const { code } = await api.call('rooms.open', { course: 'police', language: 'en', recipient: '' });
    const { page, faults } = await enter('tove', 390);
    const room = page.locator('[data-matter=room]');
    await room.waitFor();
    assert.ok((await room.innerText()).includes(code));
    assert.equal(await page.locator('[data-row]').count(), 0);
    assert.deepEqual(
      await page
        .locator('[data-leads]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-leads'))),
      ['training', 'settings'],
    );
    await holds(page, 'Today of a trainer');
    await room.click();
    await page.locator('body[data-screen=training] main').getByText(code).first().waitFor();
    assert.deepEqual(faults, []);
  }),
);
