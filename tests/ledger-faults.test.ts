// The log under faults: killed between any two of its steps, written by two servers at once, with a clock that jumps back. Whatever happens, every
// promise is kept and every checkpoint that was ever shown is continued.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Checkpoint, leafHash, parseCheckpoint, rootHash, verifyPromise } from '@heed/ledger';
import { startServer } from '@heed/server';
import { build } from '../apps/cli/src/build.ts';
import { newSchema } from '../packages/storage/tests/databases.ts';
import { findPostgres, startTemporaryPostgres } from '../packages/storage/tests/temporary-postgres.ts';
import { startInvented } from './invented.ts';
import { hexOf, readLog, until } from './log.ts';
import { prepare, type Ready, sealReport, sendReport } from './person.ts';
import { startProcess } from './process.ts';

/** Leaf hashes of what was acknowledged, and every checkpoint that was seen. */
interface Seen {
  readonly promised: string[];
  readonly checkpoints: Checkpoint[];
}

/** Sends reports and looks at the log, for `milliseconds` or until the server is gone. */
async function use(url: string, milliseconds: number, seen: Seen, prepared?: Ready): Promise<void> {
  const ready = prepared ?? (await prepare(url));
  const until = Date.now() + milliseconds;
  const { vkey } = (await ready.api.call('organisation', {})).logs.at(-1)!;
  const sending = async () => {
    while (Date.now() < until) {
      const { promise } = await sendReport(ready, await sealReport(ready));
      seen.promised.push(hexOf(verifyPromise(promise, vkey).leafHash));
    }
  };
  const looking = async () => {
    while (Date.now() < until) {
      const answer = await fetch(`${url}/log/checkpoint`);
      if (answer.ok) seen.checkpoints.push(parseCheckpoint(await answer.text()));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  await Promise.allSettled([sending(), looking()]);
}

/** That the log at `url` holds what was promised and continues what was seen: the entries that it begins with give each root. */
async function holds(url: string, { promised, checkpoints }: Seen): Promise<void> {
  const leaves = await until(async () => {
    const { entries } = await readLog(url);
    const found = entries.map((entry) => leafHash(entry));
    const there = new Set(found.map(hexOf));
    return promised.every((leaf) => there.has(leaf)) ? found : null;
  });
  assert.equal(new Set(leaves.map(hexOf)).size, leaves.length, 'no entry stands twice');
  for (const { size, root } of checkpoints) assert.deepEqual(rootHash(leaves.slice(0, size)), root);
}

test('killed between any two steps, the log goes on, keeps every promise and forks nowhere', {
  timeout: 240_000,
}, async (t) => {
  await build();
  const folder = mkdtempSync(join(tmpdir(), 'heed-log-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const seen: Seen = { promised: [], checkpoints: [] };
  const env = { HEED_TICK_SECONDS: '1' };
  for (let round = 0; round < 6; round++) {
    const server = await startProcess(folder, env);
    // Before the clock runs: on a busy machine the kill would come first.
    const ready = await prepare(server.url);
    // Around a full second, where the tick is: each kill falls among its steps.
    const wait = 1000 + (1000 - (Date.now() % 1000)) + round * 6;
    const using = use(server.url, wait + 500, seen, ready);
    await new Promise((resolve) => setTimeout(resolve, wait));
    await server.kill();
    await using;
  }
  const server = await startProcess(folder, env);
  t.after(() => server.kill());
  await holds(server.url, seen);
  assert.ok(seen.promised.length > 20 && new Set(seen.checkpoints.map(({ size }) => size)).size > 5);
  assert.doesNotMatch(server.log(), /job failed/);
});

const binaries = findPostgres();
test('two servers on one PostgreSQL, sharing one folder, write one log', {
  skip: binaries === null ? 'no PostgreSQL on this machine' : false,
  timeout: 120_000,
}, async (t) => {
  const postgres = await startTemporaryPostgres(binaries!, { fsync: 'off' });
  const databaseUrl = await newSchema(postgres);
  const first = await startInvented(t, { databaseUrl, tickSeconds: 1 });
  const second = await startServer({ folder: first.folder, databaseUrl, port: 0, tickSeconds: 1 });
  t.after(async () => {
    await second.stop();
    await postgres.stop();
  });
  const seen: Seen = { promised: [], checkpoints: [] };
  const urls = [first.url, `http://localhost:${second.port}`];
  await Promise.all(urls.map((url) => use(url, 5000, seen)));
  for (const url of urls) await holds(url, seen);
  assert.ok(new Set(seen.checkpoints.map(({ size }) => size)).size > 2);
});

test('a clock that jumps back stops no tick and breaks no promise', { timeout: 60_000 }, async (t) => {
  let jump = 0;
  const place = await startInvented(t, { tickSeconds: 1, now: () => Date.now() + jump });
  const seen: Seen = { promised: [], checkpoints: [] };
  for (const next of [-3 * 86_400_000, 3_600_000, 0]) {
    await use(place.url, 1500, seen);
    jump = next;
  }
  await holds(place.url, seen);
});
