// The server looks at itself and tells supervisors and administrators what is wrong and that it is over, once
// a day; the case worker hears nothing. Tried with a disk that is full, mail that is refused, a certificate
// that ends, a backup of three days ago, a clock that was ahead. The members' own page of it: desk-health.
import assert from 'node:assert/strict';
import { existsSync, unlinkSync, writeFileSync } from 'node:fs';
import { createServer, globalAgent } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { ApiError } from '@heed/api/client';
import { readContent } from '@heed/content/read';
import { healthMatters } from '@heed/domain/health';
import { addDays, dayOf } from '@heed/domain/time';
import { startServer } from '@heed/server';
import { ringAlarms } from '../apps/server/src/alerts/alarms.ts';
import { makeAlerter } from '../apps/server/src/alerts/send.ts';
import { selfSigned } from './certificate.ts';
import { damageFile } from './damage.ts';
import { startInvented } from './invented.ts';
import { startLive } from './live.ts';
import { nightTest } from './night.ts';
import { prepare, sealReport, sendReport } from './person.ts';
import { smallDisk } from './small-disk.ts';
import { waitUntil } from './until.ts';

const wrongLetter = /Something about how the service runs needs you/;
const refusedLetter = /Urgent: the service takes nothing in now/;
const overLetter = /What was wrong with how the service runs is over/;

const countOf = (letters: readonly string[], words: RegExp) =>
  letters.filter((one) => words.test(one)).length;

const isFull = (error: unknown) =>
  error instanceof ApiError && error.problem?.type === 'urn:heed:problem:disk-full';

/** Lets a file grow until its disk has no room. */
function fillDisk(ballast: string): void {
  for (let megabytes = 150; megabytes > 0.001; megabytes /= 2)
    try {
      for (;;) writeFileSync(ballast, Buffer.alloc(megabytes * 1_000_000), { flag: 'a' });
    } catch {}
}

test('a backup of three days ago is told of at the second look, once a day, and its end', async (t) => {
  const live = await startLive(t);
  const { settings } = live.deployment.storage;
  await settings.put('backup-day', Buffer.from(addDays(live.today, -3)));
  const quiet = async () => assert.deepEqual(await live.look(), []);
  // The small machine of a test may lack room: what else is wrong is not looked at here.
  t.mock.method(live.deployment.readiness, 'look', async () => null);
  await assert.rejects(live.mila.api.call('health.read', {}), 'a case worker has no right');
  assert.equal((await live.ana.api.call('health.read', {})).matters.length, healthMatters.length);
  await quiet();
  assert.equal((await live.state('backup'))?.alarmSince, null, 'one look is not enough');
  const first = await live.look();
  assert.equal(countOf(first, wrongLetter), 1, first.join());
  assert.match(first[0]!, /To: ana@example\.org/);
  for (const word of ['backup', 'report', live.url, 'Ana', 'localhost:'])
    assert.ok(!first[0]!.split('\r\n\r\n')[1]!.includes(word), word);
  assert.deepEqual(await live.state('backup'), {
    matter: 'backup',
    state: 'old',
    day: addDays(live.today, -3),
    alarmSince: live.today,
  });
  await quiet();
  live.clock.now += 86_400_000;
  assert.equal(countOf(await live.look(), wrongLetter), 1, 'the next day again');
  await settings.put('backup-day', Buffer.from(dayOf(live.clock.now)));
  assert.equal(countOf(await live.look(), overLetter), 1);
  await quiet();
  const { over } = await live.view();
  assert.deepEqual(over, [{ matter: 'backup', day: dayOf(live.clock.now) }]);
});

nightTest('nobody is rung in quiet hours for what can wait, nor with invented data', async (t) => {
  const live = await startLive(t);
  const { settings } = live.deployment.storage;
  await settings.put('backup-day', Buffer.from(addDays(live.today, -3)));
  await live.ana.api.call('alerts.setQuietHours', { quiet: { from: '00:00', to: '23:59', timeZone: 'UTC' } });
  t.mock.method(live.deployment.readiness, 'look', async () => null);
  await live.look();
  assert.deepEqual(await live.look(), []);
  assert.equal((await live.state('backup'))?.alarmSince, live.today, 'it stands at the desk meanwhile');
  t.mock.method(live.deployment.readiness, 'look', async () => 'disk-full');
  await live.look();
  assert.equal(
    countOf(await live.look(), refusedLetter),
    1,
    'where reports are refused it rings at any hour',
  );

  const invented = await startInvented(t);
  await invented.deployment.storage.settings.put('backup-day', Buffer.from('2026-01-01'));
  const alerter = await makeAlerter(invented.deployment, readContent().words);
  await ringAlarms(invented.deployment, alerter);
  assert.equal(await invented.deployment.storage.settings.get('alarms'), null);
});

test('a disk that runs low, then full to the last byte, is told of, and room that comes back', async (t) => {
  const disk = smallDisk(t, 150);
  if (disk === null) return t.skip('may not mount a small file system here');
  const live = await startLive(t, { within: disk });
  assert.deepEqual(await live.look(), []);
  assert.equal(countOf(await live.look(), wrongLetter), 1);
  assert.equal((await live.state('disk'))?.state, 'low');
  const ballast = join(disk, 'ballast');
  fillDisk(ballast);
  // What the server knows of the disk stands for a second.
  await waitUntil(async () => (await live.state('reports'))?.state === 'disk-full');
  await live.look();
  fillDisk(ballast);
  const letters = await live.look();
  assert.equal(countOf(letters, refusedLetter), 1, letters.join());
  assert.match(letters.find((one) => refusedLetter.test(one))!, /To: ana@example\.org/);
  assert.equal((await live.state('reports'))?.state, 'disk-full');
  assert.equal((await live.state('reports'))?.alarmSince, live.today);
  unlinkSync(ballast);
  await waitUntil(async () => (await live.state('reports'))?.state === 'stored');
  assert.equal(countOf(await live.look(), overLetter), 1);
  assert.deepEqual(
    (await live.view()).over.map(({ matter }) => matter),
    ['reports'],
  );
});

test('the first report that a full disk refuses rings at once, and the desk shows it', async (t) => {
  const disk = smallDisk(t, 150);
  if (disk === null) return t.skip('may not mount a small file system here');
  const live = await startLive(t, { within: disk });
  const ready = await prepare(live.url);
  const report = await sealReport(ready);
  assert.equal((await live.state('reports'))?.state, 'stored');
  const ballast = join(disk, 'ballast');
  fillDisk(ballast);
  const refuse = () =>
    assert.rejects(async () => {
      // What is left of SQLite's log may take one more.
      for (;;) {
        await sendReport(ready, await sealReport(ready, { text: 'x'.repeat(90_000) }));
        fillDisk(ballast);
      }
    }, isFull);
  await refuse();
  await waitUntil(() => countOf(live.box.letters, refusedLetter) > 0);
  assert.match(live.box.letters.find((one) => refusedLetter.test(one))!, /To: ana@example\.org/);
  assert.equal((await live.state('reports'))?.state, 'disk-full');
  assert.equal((await live.state('reports'))?.alarmSince, live.today);
  await refuse();
  await live.look();
  assert.equal(countOf(live.box.letters, refusedLetter), 0, 'once a day');
  unlinkSync(ballast);
  await waitUntil(async () => (await live.state('reports'))?.state === 'stored');
  await sendReport(ready, report);
});

nightTest(
  'a mail server that refuses letters stands at the desk, and so does one that is away',
  async (t) => {
    const live = await startLive(t);
    assert.equal((await live.state('mail'))?.state, 'answers');
    live.box.refuse = true;
    const { alerts } = live.deployment.storage;
    await alerts.queue({ kind: 'new', desk: 'harbour', members: [live.ana.id], due: null });
    await live.look();
    await live.look();
    await live.look();
    assert.equal((await live.state('mail'))?.state, 'refused');
    assert.equal((await live.state('mail'))?.alarmSince, live.today);
    const away = await startLive(t, { mail: { smtp: 'smtp://127.0.0.1:1', from: 'heed@example.org' } });
    await away.look();
    assert.equal((await away.state('mail'))?.state, 'no-answer');
  },
);

nightTest('a certificate that ends within two weeks is told of, with its day', async (t) => {
  const { certificate, key } = selfSigned({ endsInDays: 10 });
  const site = createServer({ cert: certificate, key }, (_, response) => void response.end('{"ok":true}'));
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  globalAgent.options.ca = certificate;
  t.after(() => {
    delete globalAgent.options.ca;
    site.closeAllConnections();
    site.close();
  });
  const origin = `https://localhost:${(site.address() as AddressInfo).port}`;
  const place = await startInvented(t);
  await place.stop();
  const server = await startServer({ folder: place.folder, port: 0, origins: [origin] });
  t.after(() => server.stop());
  const { findings } = await server.deployment.health.look();
  const certificateFinding = findings.find(({ matter }) => matter === 'certificate')!;
  assert.deepEqual(
    [certificateFinding.state, certificateFinding.day],
    ['ends-soon', dayOf(Date.now() + 10 * 86_400_000)],
  );
});

test('a file overwritten while it is served closes acceptance and rings who can mend it', async (t) => {
  const live = await startLive(t);
  await live.look();
  live.box.letters.length = 0;
  // All but the first page: the addresses of members are gone too.
  await damageFile(live, { from: 1, source: '/dev/urandom' });
  const startTime = performance.now();
  const ready = async () => (await (await fetch(`${live.url}/readyz`)).json()) as { reason?: string };
  await waitUntil(async () => (await ready()).reason === 'database-damaged');
  t.diagnostic(`found after ${Math.round(performance.now() - startTime)} ms`);
  await waitUntil(async () => live.box.letters.length >= 2);
  assert.equal(countOf(live.box.letters, refusedLetter), 1);
  assert.equal(countOf(live.box.letters, wrongLetter), 1);
  assert.match(live.box.letters[0]!, /To: ana@example\.org/);
  const { storage } = live.deployment;
  await assert.rejects(storage.settings.put('a', Buffer.from('b')), { code: 'damaged' });
  assert.equal(existsSync(join(live.folder, 'damaged')), true, 'a mark for what starts later');
});

nightTest('a clock that was ahead is told of', async (t) => {
  const live = await startLive(t);
  live.clock.now -= 40 * 86_400_000;
  await live.look();
  assert.equal((await live.state('clock'))?.state, 'ahead');
});
