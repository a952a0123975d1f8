// The log under faults: killed between any two of its steps, written by two servers at once, with a clock
// that jumps back. Whatever happens, every promise is kept and every checkpoint that was ever shown is
// continued.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
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
  verifyInclusionPromise,
} from '@heed/ledger';
import { startServer } from '@heed/server';
import { openStorage } from '@heed/storage';
import { build } from '../apps/cli/src/build.ts';
import { logFiles } from '../apps/server/src/ledger/files.ts';
import { openLog } from '../apps/server/src/ledger/log.ts';
import { makeSequencer } from '../apps/server/src/ledger/sequence.ts';
import { newSchema } from '../packages/storage/tests/databases.ts';
import { findPostgres, startTemporaryPostgres } from '../packages/storage/tests/temporary-postgres.ts';
import { startInvented } from './invented.ts';
import { hexOf, readLog, until } from './log.ts';
import { prepare, sealReport, sendReport } from './person.ts';
import { startProcess } from './process.ts';

/** Leaf hashes of what was acknowledged, and every checkpoint that was seen. */
interface LogRecord {
  readonly promised: string[];
  readonly checkpoints: Checkpoint[];
}

/** A reporter, and the key by which promises of the log are verified. */
async function prepareLogUser(url: string) {
  const ready = await prepare(url);
  const { vkey } = (await ready.api.call('organisation.read', {})).logs.at(-1)!;
  return { ready, vkey };
}

/** Sends reports and looks at the log, for `milliseconds` or until the server is gone. */
async function use(
  url: string,
  milliseconds: number,
  record: LogRecord,
  prepared?: Awaited<ReturnType<typeof prepareLogUser>>,
): Promise<void> {
  const { ready, vkey } = prepared ?? (await prepareLogUser(url));
  const until = Date.now() + milliseconds;
  const sending = async () => {
    while (Date.now() < until) {
      const { promise } = await sendReport(ready, await sealReport(ready));
      record.promised.push(hexOf(verifyInclusionPromise(promise, vkey).leafHash));
    }
  };
  const looking = async () => {
    while (Date.now() < until) {
      const answer = await fetch(`${url}/log/checkpoint`);
      if (answer.ok) record.checkpoints.push(parseCheckpoint(await answer.text()));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  await Promise.allSettled([sending(), looking()]);
}

/**
 * That the log at `url` holds what was promised and continues what was seen: the entries that it begins with
 * give each root.
 */
async function holds(url: string, { promised, checkpoints }: LogRecord): Promise<void> {
  const leaves = await until(async () => {
    const { entries } = await readLog(url);
    const hashes = entries.map((entry) => leafHash(entry));
    const there = new Set(hashes.map(hexOf));
    return promised.every((leaf) => there.has(leaf)) ? hashes : null;
  });
  assert.equal(new Set(leaves.map(hexOf)).size, leaves.length, 'no entry stands twice');
  for (const { size, root } of checkpoints) assert.deepEqual(rootHash(leaves.slice(0, size)), root);
}

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
  for (let round = 0; round < 3; round++) {
    server = await startProcess(folder, env);
    // Before the clock runs: on a busy machine the kill would come first.
    const ready = await prepareLogUser(server.url);
    // Around a full second, where the tick is: each kill falls among its steps.
    const wait = 1000 + (1000 - (Date.now() % 1000)) + round * 6;
    const using = use(server.url, wait + 500, record, ready);
    await new Promise((resolve) => setTimeout(resolve, wait));
    await server.kill();
    await using;
  }
  server = await startProcess(folder, env);
  await holds(server.url, record);
  assert.ok(record.promised.length > 20 && new Set(record.checkpoints.map(({ size }) => size)).size > 5);
  assert.doesNotMatch(server.log(), /job failed/);
});

test('two sequencers of one database, each with a folder of its own, publish the same log', async (t) => {
  const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'heed-log-')));
  const storage = await openStorage({ folder: folders[0]! });
  t.after(async () => {
    await storage.close();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  const log = await openLog(storage, { tick: 1, host: 'log.example.org', folder: folders[0]! });
  const sequencers = folders.map((folder) => makeSequencer(storage, log, folder));
  // In turn and together, past the first full tile.
  for (const at of [0, 1, 1, 0, 0, 1, 0, 1]) {
    await storage.ledger.add(Array.from({ length: 60 }, () => new Uint8Array(randomBytes(32))));
    await sequencers[at]!.tick();
  }
  await Promise.all(sequencers.map((one) => one.tick()));
  for (const one of sequencers) await one.tick({ quiet: true });
  const { size } = (await storage.ledger.current())!;
  for (const folder of folders) {
    const files = logFiles(folder, 1);
    const checkpoint = parseCheckpoint((await files.checkpoint())!);
    assert.ok(checkpoint.size > size - 64 && size > 512);
    assert.deepEqual(
      await rootFromNodes(checkpoint.size, nodesFromTiles(files.read, checkpoint.size)),
      checkpoint.root,
    );
    for (let index = 0; index * 256 < checkpoint.size; index++) {
      const width = Math.min(256, checkpoint.size - index * 256);
      const read = parseEntries(await files.read({ level: 'entries', index, width }));
      const rows = await storage.ledger.entries(1, index * 256, index * 256 + width);
      assert.deepEqual(read.map(hexOf), rows.map(hexOf));
    }
  }
});

test('what another sequencer places between two looks of this one stands once', async (t) => {
  const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'heed-log-')));
  const storage = await openStorage({ folder: folders[0]! });
  t.after(async () => {
    await storage.close();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  const log = await openLog(storage, { tick: 1, host: 'log.example.org', folder: folders[0]! });
  const other = makeSequencer(storage, log, folders[1]!);
  await other.tick();
  const waiting = Array.from({ length: 5 }, () => new Uint8Array(randomBytes(32)));
  await storage.ledger.add(waiting);
  // Whichever the sequencer looks at first, the other one comes in between.
  let looks = 0;
  const between = <A extends unknown[], V>(look: (...args: A) => Promise<V>) => {
    return async (...args: A) => {
      const answer = await look(...args);
      if (looks++ === 1) await other.tick({ quiet: true });
      return answer;
    };
  };
  const { pending, all } = storage.ledger;
  const ledger = { ...storage.ledger, pending: between(pending), all: between(all) };
  await makeSequencer({ ...storage, ledger }, log, folders[0]!).tick();
  const { size } = (await storage.ledger.current())!;
  const placed = (await storage.ledger.entries(1, 0, size)).map(hexOf);
  assert.deepEqual(
    waiting.map((entry) => placed.filter((one) => one === hexOf(entry)).length),
    waiting.map(() => 1),
  );
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
  const first = await startInvented({ after: (stop) => stops.push(stop) }, { databaseUrl, tickSeconds: 1 });
  const second = await startServer({ folder: first.folder, databaseUrl, port: 0, tickSeconds: 1 });
  stops.push(() => second.stop());
  const record: LogRecord = { promised: [], checkpoints: [] };
  const urls = [first.url, `http://localhost:${second.port}`];
  const sizes = () => new Set(record.checkpoints.map(({ size }) => size)).size;
  // A machine that has much else to do comes to fewer ticks.
  for (let round = 0; round < 6 && sizes() <= 2; round++)
    await Promise.all(urls.map((url) => use(url, 5000, record)));
  for (const url of urls) await holds(url, record);
  assert.ok(sizes() > 2);
});

test('a clock that jumps back stops no tick and breaks no promise', { timeout: 60_000 }, async (t) => {
  let jump = 0;
  const place = await startInvented(t, { tickSeconds: 1, now: () => Date.now() + jump });
  const record: LogRecord = { promised: [], checkpoints: [] };
  for (const next of [-3 * 86_400_000, 3_600_000, 0]) {
    await use(place.url, 1500, record);
    jump = next;
  }
  await holds(place.url, record);
});
