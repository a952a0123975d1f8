// A full disk, a database that another process holds, a clock that jumps, as people and members meet them
// over HTTP: a clear answer, words kept, nothing acknowledged lost, and the server goes on afterwards.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ApiError, client } from '@heed/api/client';
import { StorageError } from '@heed/storage';
import { damageFile } from './damage.ts';
import { type InventedServer, startInvented } from './invented.ts';
import { signIn } from './member.ts';
import { nightTest } from './night.ts';
import { comeBack, prepare, sealReport, sendReport } from './person.ts';
import {
  formOf,
  openReportForm,
  reportWithoutScript,
  returnWithoutScript,
  sendReportForm,
  writeWithoutScript,
} from './scriptless.ts';
import { smallDisk } from './small-disk.ts';
import { waitUntil } from './until.ts';

const words = 'Words that must not be lost.';
const isRefusal = (kind: string) => (error: unknown) =>
  error instanceof ApiError &&
  error.problem?.type === `urn:heed:problem:${kind}` &&
  error.problem.detail.length > 10;

/** The summary of what is wrong, at the top of a form. */
const errorsIn = (page: string): string => /data-errors[\s\S]*?<\/ul>/.exec(page)?.[0] ?? '';

type Report = Awaited<ReturnType<typeof sealReport>>;

/** That each of these can be opened with its code and holds its words. */
async function allThere(place: InventedServer, reports: readonly Report[]): Promise<void> {
  for (const report of reports) {
    const personApi = client(place.url);
    await comeBack(personApi, place.url, report.keys);
    const [message] = (await personApi.call('conversation.read', {})).messages;
    assert.equal(message?.envelope, report.body.message.envelope);
  }
}

/** Leaves no byte free: reading finds no room either where it needs some. */
function fillUp(disk: string): void {
  for (const bytes of [65_536, 4_096, 1])
    try {
      for (;;) appendFileSync(join(disk, 'rest'), Buffer.alloc(bytes));
    } catch (error) {
      assert.equal((error as NodeJS.ErrnoException).code, 'ENOSPC');
    }
}

/** Sends reports until one is refused because the disk is full. */
async function fillWith(
  ready: Awaited<ReturnType<typeof prepare>>,
  acknowledged: Report[],
  text: string,
): Promise<void> {
  for (;;) {
    const report = await sealReport(ready, { text });
    const error = await sendReport(ready, report).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (error !== null) return assert.ok(isRefusal('disk-full')(error), String(error));
    acknowledged.push(report);
  }
}

/** SQLite begins its log anew now and then, and writes where it wrote before: then one more fits. */
async function untilRefused<R extends { readonly status: number }>(
  fill: () => Promise<void>,
  send: () => Promise<R>,
): Promise<R> {
  for (let tries = 1; ; tries++) {
    const reply = await send();
    if (reply.status !== 200 || tries === 10) return reply;
    await fill();
  }
}

test('a full disk: refused with what to do, words kept, reading goes on, and writing when there is room', {
  timeout: 120_000,
}, async (t) => {
  const disk = smallDisk(t, 24);
  if (disk === null) return t.skip('may not mount a small file system here');
  const ballast = join(disk, 'ballast');
  writeFileSync(ballast, Buffer.alloc(8 * 1024 * 1024));
  // SQLite's log is copied into the file once it has 16 MB, and that takes as much room again: here it stays
  // shorter.
  writeFileSync(join(disk, 'filling'), Buffer.alloc(8 * 1024 * 1024));
  const place = await startInvented(t, { within: disk });
  const ready = await prepare(place.url);
  const early = await reportWithoutScript(place.url, { text: 'Before it was full.' });
  const member = await signIn(place.url, place.logIns[0]!);
  const conversationPage = await returnWithoutScript(place.url, early.code);
  const acknowledged: Report[] = [];
  const last = await sealReport(ready, { text: 'x'.repeat(90_000) });
  const fill = async () => {
    await fillWith(ready, acknowledged, 'x'.repeat(90_000));
    // Smaller ones may still have fitted: fill what is left.
    await fillWith(ready, acknowledged, 'x');
  };
  await fill();
  assert.ok(acknowledged.length > 0);
  fillUp(disk);

  const danger = { text: words, urgent: 'on' };
  const form = await untilRefused(fill, () => reportWithoutScript(place.url, danger));
  assert.deepEqual(
    [form.status, form.page.includes(words)],
    [507, true],
    'the form comes back with the words',
  );
  assert.match(errorsIn(form.page), /There is no room/);
  assert.doesNotMatch(errorsIn(form.page), /files/, 'nothing about files to who sent none');
  assert.match(form.page, /class="warn">[^<]*they cannot send help to you now/, 'nobody comes from here');
  let { page } = conversationPage;
  // A form that was stored answers the same when it comes again: each try sends the next one.
  const again = await untilRefused(fill, async () => {
    const reply = await writeWithoutScript(place.url, page, words);
    if (reply.status === 200) page = reply.page;
    return reply;
  });
  assert.deepEqual([again.status, again.page.includes(words)], [507, true], 'so does that of a conversation');
  await fill();
  const draft = { replaces: null, version: '1'.repeat(32), conversation: null, attachments: [] };
  const parts = { place: '2'.repeat(64) };
  const sealed = Buffer.alloc(600_000).toString('base64');
  await assert.rejects(member.api.call('drafts.put', { ...draft, sealed }, parts), isRefusal('disk-full'));
  fillUp(disk);
  // Who can make room gets in, sees why, and gets out.
  const late = await signIn(place.url, place.logIns[0]!);
  const { matters } = await late.api.call('health.read', {});
  assert.ok(matters.some(({ matter, state }) => matter === 'reports' && state === 'disk-full'));
  assert.ok((await late.inbox('harbour')).length > 0);
  await late.api.call('session.end', {});
  await assert.rejects(late.api.call('health.read', {}), isRefusal('not-signed-in'));
  await allThere(place, acknowledged);
  const read = await returnWithoutScript(place.url, early.code);
  assert.deepEqual([read.status, read.page.includes('Before it was full.')], [200, true]);
  assert.equal((await fetch(`${place.url}/`)).status, 200);

  unlinkSync(ballast);
  unlinkSync(join(disk, 'rest'));
  assert.equal((await member.api.call('drafts.put', { ...draft, sealed }, parts)).stored, true);
  await sendReport(ready, last);
  assert.equal((await writeWithoutScript(place.url, read.page, words)).status, 200);
  assert.ok((await returnWithoutScript(place.url, early.code)).page.includes(words));
  await allThere(place, [...acknowledged, last]);
});

test('a database that was found damaged takes nothing: forms keep their words, members get in', async (t) => {
  const place = await startInvented(t);
  const ready = await prepare(place.url);
  const report = await sealReport(ready, { text: words });
  const early = await reportWithoutScript(place.url, { text: 'Before.' });
  place.deployment.storage.damage.note();
  const { status, page } = await reportWithoutScript(place.url, { text: words });
  assert.deepEqual([status, page.includes(words)], [503, true]);
  await assert.rejects(sendReport(ready, report), isRefusal('closed'));
  const read = await returnWithoutScript(place.url, early.code);
  assert.deepEqual([read.status, read.page.includes('Before.')], [200, true]);
  const written = await writeWithoutScript(place.url, read.page, words);
  assert.deepEqual([written.status, written.page.includes(words)], [503, true]);
  const late = await signIn(place.url, place.logIns[0]!);
  const { deskKeys } = await late.api.call('organisation.read', {});
  assert.ok(deskKeys.length > 0, 'what the desk opens with, and the report seals to');
  const { matters } = await late.api.call('health.read', {});
  assert.ok(matters.some(({ state }) => state === 'database-damaged'));
});

nightTest('who comes back to a database that cannot be read is told so, and nothing of words', async (t) => {
  const place = await startInvented(t);
  const early = await reportWithoutScript(place.url, { text: 'Before.' });
  await damageFile(place, { from: 1, source: '/dev/urandom' });
  let read = await returnWithoutScript(place.url, early.code);
  // What the system has in memory is read for a moment longer.
  await waitUntil(async () => {
    read = await returnWithoutScript(place.url, early.code);
    return read.status === 503;
  });
  assert.match(errorsIn(read.page), /nothing can be opened now\. Keep your code/);
  assert.doesNotMatch(errorsIn(read.page), /words/);
});

/** Holds the write lock of the file in another process until its input ends. */
const holder = `
  const db = require('better-sqlite3')(process.argv[1]);
  db.exec('begin immediate');
  process.stdout.write('held');
  process.stdin.on('end', () => { db.exec('rollback'); db.close(); }).resume();`;

test('a database that another process holds: "busy" with the words kept, reading goes on, the same ' +
  'message is stored once', {
  timeout: 120_000,
}, async (t) => {
  const place = await startInvented(t);
  const ready = await prepare(place.url);
  const early = await sealReport(ready);
  await sendReport(ready, early);
  const member = await signIn(place.url, place.logIns[0]!);
  const before = (await member.inbox('harbour')).length;
  const lockHolder = spawn(process.execPath, ['-e', holder, join(place.folder, 'heed.sqlite')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  t.after(() => lockHolder.kill());
  await once(lockHolder.stdout, 'data');
  const report = await sealReport(ready);
  const [api, form] = await Promise.all([
    sendReport(ready, report).catch((error: unknown) => error),
    reportWithoutScript(place.url, { text: words }),
    allThere(place, [early]),
  ]);
  assert.ok(isRefusal('busy')(api));
  assert.deepEqual([form.status, form.page.includes(words)], [503, true]);
  assert.equal((await member.inbox('harbour')).length, before, 'the desk reads meanwhile');
  lockHolder.stdin.end();
  await once(lockHolder, 'exit');
  await sendReport(ready, report);
  await sendReport(ready, report);
  assert.equal((await member.inbox('harbour')).length, before + 1);
});

nightTest('words of a form that ran out of time stand in it again once the code is entered', async (t) => {
  const clock = { jump: 0 };
  const place = await startInvented(t, { now: () => Date.now() + clock.jump });
  const { code } = await reportWithoutScript(place.url);
  const conversationPage = await returnWithoutScript(place.url, code);
  clock.jump = 16 * 60_000;
  const late = await writeWithoutScript(place.url, conversationPage.page, words);
  const wrong = await returnWithoutScript(place.url, '1234', formOf(late.page, ['text', 'attached']));
  assert.ok(wrong.page.includes(words), 'also after a wrong code');
  const again = await returnWithoutScript(place.url, code, formOf(wrong.page, ['text', 'attached']));
  assert.match(again.page, new RegExp(`<textarea[^>]*>\\s*${words}`));
  assert.equal((await writeWithoutScript(place.url, again.page, words)).status, 200);
});

const hour = 3_600_000;

test('a clock that jumps makes nothing last longer, shuts nobody out for good and is no fault of the ' +
  'server', {
  timeout: 120_000,
}, async (t) => {
  const clock = { jump: 0 };
  const place = await startInvented(t, { now: () => Date.now() + clock.jump });
  const ready = await prepare(place.url);
  const report = await sealReport(ready);
  await sendReport(ready, report);
  const personApi = client(place.url);
  await comeBack(personApi, place.url, report.keys);
  const member = await signIn(place.url, place.logIns[0]!);
  const conversationPage = await reportWithoutScript(place.url).then(({ code }) =>
    returnWithoutScript(place.url, code),
  );

  for (const jump of [14 * hour, 40 * 24 * hour, -2 * hour, -72 * hour, -400 * 24 * hour]) {
    clock.jump = jump;
    await place.deployment.refresh(); // as the job of each minute does
    for (const path of [
      '/',
      '/start',
      '/report',
      '/return',
      '/about',
      '/api/organisation',
      '/healthz',
      '/desk',
    ])
      assert.ok((await fetch(place.url + path)).status < 400, `${path} at ${jump / hour} hours`);
    await assert.rejects(personApi.call('conversation.read', {}), isRefusal('token-expired'));
    const late = await writeWithoutScript(place.url, conversationPage.page, words);
    assert.deepEqual(
      [late.status, late.page.includes(words)],
      [401, true],
      'a page opened before asks for the code',
    );
    // Her browser solves and proves anew: nothing that she holds has become worthless.
    const fresh = client(place.url);
    await comeBack(fresh, place.url, report.keys);
    assert.equal((await fresh.call('conversation.read', {})).messages.length, 1);
    await assert.rejects(member.api.call('session.read', {}), isRefusal('not-signed-in'));
    const again = await signInAgain(place);
    await again.call('session.read', {});
    const result = await sendReport(ready, await sealReport(ready)).catch((error: unknown) => error);
    if (result instanceof Error)
      assert.ok(result instanceof ApiError && (result.problem?.status ?? 500) < 500);
  }
  clock.jump = 0;
  await place.deployment.refresh();
  await personApi.call('conversation.read', {});
  await sendReport(ready, await sealReport(ready));
  await allThere(place, [report]);
});

/** Signs in without checking certificates: on a clock that is years off none of them holds. */
const signInAgain = async (place: InventedServer) => (await signIn(place.url, place.logIns[0]!)).api;

nightTest('a form that is sent while the database is away comes back with its words', async (t) => {
  const { url, deployment } = await startInvented(t);
  const form = await openReportForm(url);
  t.mock.method(deployment.storage.keys, 'organisation', async () => {
    throw new StorageError('lost');
  });
  const text = 'What she wrote.';
  const { status, page } = await sendReportForm(url, form, { text });
  assert.deepEqual([status, page.includes(text)], [503, true]);
});
