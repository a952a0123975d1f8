// A question of an open workspace that says what it has seen waits for what another process writes, on
// PostgreSQL; a stop keeps nobody waiting.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startServer } from '@heed/server';
import { newSchema } from '../packages/storage/tests/databases.ts';
import { findPostgres, startTemporaryPostgres } from '../packages/storage/tests/temporary-postgres.ts';
import { startInvented } from './invented.ts';
import { signIn } from './member.ts';
import { tell } from './person.ts';
import { waitUntil } from './until.ts';

const binaries = findPostgres();

test('a report at one server wakes the desk at the other; without news the question is answered in time', {
  skip: binaries === null && 'no PostgreSQL',
}, async (t) => {
  const database = await startTemporaryPostgres(binaries!);
  t.after(() => database.stop());
  const databaseUrl = await newSchema(database);
  const one = await startInvented(t, { databaseUrl });
  const two = await startServer({ folder: one.folder, databaseUrl, port: 0 });
  t.after(() => two.stop());
  const logIn = one.logIns.find(({ email }) => email.startsWith('mila'))!;
  const { api } = await signIn(`http://localhost:${two.port}`, logIn);
  await waitUntil(async () => (await api.call('live.watch', { open: null })).waits);
  const { desks: first } = await api.call('live.watch', { open: null });
  const ask = async (what: Record<string, number>) => {
    const startTime = performance.now();
    const { desks } = await api.call('live.watch', { open: null, knownChanges: what });
    return { desks, milliseconds: performance.now() - startTime };
  };
  const quiet = await ask(first);
  assert.ok(quiet.milliseconds >= 2900, `${quiet.milliseconds} ms`);
  assert.deepEqual(quiet.desks, first);
  // Something came between the two questions: there is nothing to wait for.
  assert.ok((await ask({ ...first, harbour: -1 })).milliseconds < 2500);

  const waiting = ask(first);
  await tell(one.url, { desk: 'harbour', text: 'Something.' });
  const woken = await waiting;
  assert.notEqual(woken.desks.harbour, first.harbour);

  const startTime = performance.now();
  const last = ask(woken.desks);
  await new Promise((resolve) => setTimeout(resolve, 200));
  await Promise.all([last, two.stop()]);
  assert.ok(performance.now() - startTime < 2500, 'the stop waits for nobody who waits');
});

test('on SQLite no question waits', async (t) => {
  const place = await startInvented(t);
  const { api } = await signIn(place.url, place.logIns.find(({ email }) => email.startsWith('mila'))!);
  const { desks, waits } = await api.call('live.watch', { open: null });
  assert.equal(waits, false);
  const startTime = performance.now();
  await api.call('live.watch', { open: null, knownChanges: desks });
  assert.ok(performance.now() - startTime < 2500);
});
