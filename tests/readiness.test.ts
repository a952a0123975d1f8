// Whether a report would be stored now, as whoever watches the service asks it: 200, or 503 with the reason's
// name.
import assert from 'node:assert/strict';

import { unlinkSync, writeFileSync } from 'node:fs';

import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { openStorage } from '@heed/storage';
import { newSchema } from '../packages/storage/tests/databases.ts';
import { findPostgres, startTemporaryPostgres } from '../packages/storage/tests/temporary-postgres.ts';
import { damageFile } from './damage.ts';
import { openDatabase } from './database.ts';
import { startInvented } from './invented.ts';
import { openReportForm, sendReportForm } from './scriptless.ts';
import { smallDisk } from './small-disk.ts';
import { waitUntil } from './until.ts';

async function ready(url: string): Promise<readonly [number, unknown]> {
  const answer = await fetch(`${url}/readyz`);
  return [answer.status, await answer.json()];
}

/** Resolves once `/readyz` answers so: an answer stands for a second. */
const becomes = (url: string, status: number, body: unknown) =>
  waitUntil(async () => JSON.stringify(await ready(url)) === JSON.stringify([status, body]));

test('ready where a report would be stored; before go-live it says that nobody reads yet', async (t) => {
  const place = await startInvented(t);
  assert.deepEqual(await ready(place.url), [200, { ok: true }]);
  assert.equal((await fetch(`${place.url}/readyz`)).headers.get('cache-control'), 'no-store');
  await place.stop();
  const storage = await openStorage({ folder: place.folder });
  await storage.settings.remove('demonstration');
  await storage.close();
  const { startServer } = await import('@heed/server');
  const real = await startServer({ folder: place.folder, port: 0, origins: ['http://localhost'] });
  t.after(() => real.stop());
  const url = `http://localhost:${real.port}`;
  assert.deepEqual(await ready(url), [503, { ok: false, reason: 'not-open' }]);
  await real.deployment.storage.settings.put('live', Buffer.from('2026-11-26'));
  await real.deployment.refresh();
  await becomes(url, 200, { ok: true });
});

test('a desk key that has ended, and damage that was found, are named', async (t) => {
  let now = Date.now();
  const place = await startInvented(t, { now: () => now });
  assert.deepEqual(await ready(place.url), [200, { ok: true }]);
  now += 400 * 86_400_000;
  await becomes(place.url, 503, { ok: false, reason: 'no-desk-key' });
  place.deployment.readiness.noteDamage();
  assert.deepEqual(await ready(place.url), [503, { ok: false, reason: 'database-damaged' }]);
});

test('pages that nobody reads are found damaged, and so is what a command beside it found', async (t) => {
  const place = await startInvented(t);
  const { damage } = place.deployment.storage;
  await damageFile(place, { from: -6, source: '/dev/zero' });
  const startTime = performance.now();
  await waitUntil(() => damage.isFound);
  t.diagnostic(`found after ${Math.round(performance.now() - startTime)} ms`);
  await becomes(place.url, 503, { ok: false, reason: 'database-damaged' });

  const other = await startInvented(t);
  writeFileSync(join(other.folder, 'damaged'), '');
  await becomes(other.url, 503, { ok: false, reason: 'database-damaged' });
});

test('a server that is about to end says so at once', async (t) => {
  const place = await startInvented(t);
  assert.deepEqual(await ready(place.url), [200, { ok: true }]);
  place.deployment.readiness.noteStop();
  assert.deepEqual(await ready(place.url), [503, { ok: false, reason: 'stopping' }]);
});

test('a full disk is named, and the way back is seen', async (t: TestContext) => {
  const folder = smallDisk(t, 120);
  if (folder === null) return t.skip('may not mount a small file system here');
  const place = await startInvented(t, { within: folder });
  assert.deepEqual(await ready(place.url), [200, { ok: true }]);
  writeFileSync(join(folder, 'ballast'), Buffer.alloc(60 * 1024 * 1024));
  await becomes(place.url, 503, { ok: false, reason: 'disk-full' });
  unlinkSync(join(folder, 'ballast'));
  await becomes(place.url, 200, { ok: true });
});

test('a flood of questions costs one look a second', async (t) => {
  const place = await startInvented(t);
  const { settings } = place.deployment.storage;
  let writes = 0;
  const { put } = settings;
  t.mock.method(settings, 'put', (name: string, value: Uint8Array) => {
    if (name === 'ready') writes++;
    return put(name, value);
  });
  const startTime = performance.now();
  const answers = await Promise.all(Array.from({ length: 300 }, () => ready(place.url)));
  assert.ok(answers.every(([status]) => status === 200));
  assert.ok(writes <= 1 + (performance.now() - startTime) / 1000, `${writes} looks`);
});

const binaries = findPostgres();
test('PostgreSQL that is away is named', { skip: binaries === null && 'no PostgreSQL' }, async (t) => {
  const server = await startTemporaryPostgres(binaries!);
  let isStopped = false;
  t.after(async () => isStopped || (await server.stop()));
  const place = await startInvented(t, { databaseUrl: await newSchema(server) });
  assert.deepEqual(await ready(place.url), [200, { ok: true }]);
  await server.stop();
  isStopped = true;
  await becomes(place.url, 503, { ok: false, reason: 'database-away' });
});

test('a damaged database gives her words back, with the mark and before anybody found it', async (t) => {
  const words = 'He keeps my passport in the blue house.';
  const place = await startInvented(t);
  const { damage } = place.deployment.storage;
  const form = await openReportForm(place.url);
  // What damaged pages give back is read as anything.
  const database = openDatabase(place.folder);
  database.exec("update supervisor set statement = char(0) || 'x'");
  database.close();

  const before = await sendReportForm(place.url, form, { text: words });
  assert.equal(before.status, 500);
  assert.ok(before.page.includes(words) && before.page.includes('Your words are still here'));

  damage.note();
  const marked = await sendReportForm(place.url, form, { text: words });
  assert.equal(marked.status, 503);
  assert.ok(marked.page.includes(words) && marked.page.includes('Your words are still here'));
  const keys = await fetch(`${place.url}/api/organisation`);
  assert.equal(keys.status, 503);
  assert.equal(((await keys.json()) as { type: string }).type, 'urn:heed:problem:closed');
});
