// The log under faults: killed between any two of its steps, written by two servers at once. Whatever
// happens, every promise is kept and every checkpoint that was ever shown is continued.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  type Checkpoint,
  leafHash,
  nodesFromTiles,
  parseCheckpoint,
  parseEntries,
  rootFromNodes,
  rootHash,
} from '@heed/ledger';
import { startServer } from '@heed/server';
import { build } from '../apps/cli/src/build.ts';
import { logFiles } from '../apps/server/src/ledger/files.ts';
import { newSchema } from '../packages/storage/tests/databases.ts';
import { findPostgres, startTemporaryPostgres } from '../packages/storage/tests/temporary-postgres.ts';
import { startInvented } from './invented.ts';
import { hexOf } from './log.ts';
import { assertLogHolds, type LogRecord, prepareLogUser, useLog } from './log-use.ts';
import { startProcess } from './process.ts';

const stepChild = fileURLToPath(new URL('ledger-step-child.ts', import.meta.url));

test('killed before each of its steps in turn, the sequencer goes on, loses no entry, doubles none and ' +
  'forks nowhere', {
  timeout: 240_000,
}, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'heed-log-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const promised: string[] = [];
  const checkpoints: Checkpoint[] = [];
  const files = logFiles(folder, 1);
  /** One tick that is killed before its `n`-th step; whether it came to its end. */
  const tick = async (n: number): Promise<boolean> => {
    const child = spawnSync(process.execPath, [stepChild, folder, String(n)], { encoding: 'utf8' });
    const [entries = '', hasFinished] = child.stdout.split('\n');
    promised.push(...entries.split(' '));
    assert.equal(child.signal, hasFinished ? null : 'SIGKILL', child.stderr);
    const note = await files.checkpoint();
    if (note !== null) checkpoints.push(parseCheckpoint(note));
    return hasFinished !== '';
  };
  let steps = 1;
  while (!(await tick(steps))) steps++;
  assert.ok(steps > 30, `${steps} steps`);
  assert.ok(await tick(0));
  t.diagnostic(`killed before each of ${steps - 1} steps`);
  const { size, root } = checkpoints.at(-1)!;
  const entries: Uint8Array[] = [];
  for (let index = 0; index * 256 < size; index++) {
    const width = Math.min(256, size - index * 256);
    entries.push(...parseEntries(await files.read({ level: 'entries', index, width })));
  }
  const leaves = entries.map((entry) => leafHash(entry));
  assert.deepEqual(rootHash(leaves), root);
  const standing = entries.map(hexOf);
  assert.equal(new Set(standing).size, standing.length, 'no entry stands twice');
  assert.deepEqual(
    promised.filter((entry) => !standing.includes(entry)),
    [],
  );
  for (const checkpoint of checkpoints)
    assert.deepEqual(rootHash(leaves.slice(0, checkpoint.size)), checkpoint.root);
  // The tiles too, not the entries alone.
  assert.deepEqual(await rootFromNodes(size, nodesFromTiles(files.read, size)), root);
});

test('killed around its ticks, the whole server goes on, keeps every promise and forks nowhere', {
  timeout: 240_000,
}, async (t) => {
  await build();
  const folder = mkdtempSync(join(tmpdir(), 'heed-log-'));
  let server: Awaited<ReturnType<typeof startProcess>> | undefined;
  // The server first: it writes into the folder, and one that is left running holds up the whole run.
  t.after(async () => {
    await server?.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  const record: LogRecord = { promised: [], checkpoints: [] };
  const env = { HEED_TICK_SECONDS: '1' };
  const sizes = () => new Set(record.checkpoints.map(({ size }) => size)).size;
  // A machine that has much else to do comes to fewer reports and ticks.
  for (let round = 0; round < 3 || (round < 12 && (record.promised.length <= 20 || sizes() <= 5)); round++) {
    server = await startProcess(folder, env);
    // Before the clock runs: on a busy machine the kill would come first.
    const ready = await prepareLogUser(server.url);
    // Around a full second, where the tick is: each kill falls among its steps.
    const wait = 1000 + (1000 - (Date.now() % 1000)) + round * 6;
    const using = useLog(server.url, wait + 500, record, ready);
    await new Promise((resolve) => setTimeout(resolve, wait));
    await server.kill();
    await using;
  }
  server = await startProcess(folder, env);
  await assertLogHolds(server.url, record);
  assert.ok(record.promised.length > 20 && sizes() > 5);
  assert.doesNotMatch(server.log(), /job failed/);
});

const binaries = findPostgres();
test('two servers on one PostgreSQL, sharing one folder, write one log', {
  skip: binaries === null ? 'no PostgreSQL on this machine' : false,
  timeout: 120_000,
}, async (t) => {
  const postgres = await startTemporaryPostgres(binaries!, { fsync: 'off' });
  // The database last, and in any case: one that is left running holds up the whole run.
  const stops = [() => postgres.stop()];
  t.after(async () => {
    for (const stop of stops.reverse()) await stop();
  });
  const databaseUrl = await newSchema(postgres);
  // Both serve the same scripts, as two processes of one release do.
  const first = await startInvented(
    { after: (stop) => stops.push(stop) },
    { databaseUrl, tickSeconds: 1, passwords: 'full' },
  );
  const second = await startServer({ folder: first.folder, databaseUrl, port: 0, tickSeconds: 1 });
  stops.push(() => second.stop());
  const record: LogRecord = { promised: [], checkpoints: [] };
  const urls = [first.url, `http://localhost:${second.port}`];
  const sizes = () => new Set(record.checkpoints.map(({ size }) => size)).size;
  // A machine that has much else to do comes to fewer ticks.
  for (let round = 0; round < 6 && sizes() <= 2; round++)
    await Promise.all(urls.map((url) => useLog(url, 5000, record)));
  for (const url of urls) await assertLogHolds(url, record);
  assert.ok(sizes() > 2);
});
