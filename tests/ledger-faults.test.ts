// The log with two sequencers and with a clock that jumps back. Killed servers and PostgreSQL: at night.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  nodesFromTiles,
  parseCheckpoint,
  parseEntries,
  rootFromNodes,
  verifyInclusionPromise,
} from '@heed/ledger';
import { openStorage } from '@heed/storage';
import { logFiles } from '../apps/server/src/ledger/files.ts';
import { openLog } from '../apps/server/src/ledger/log.ts';
import { makeSequencer } from '../apps/server/src/ledger/sequence.ts';
import { startInvented } from './invented.ts';
import { hexOf } from './log.ts';
import { assertLogHolds, type LogRecord, prepareLogUser } from './log-use.ts';
import { sealReport, sendReport } from './person.ts';

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

test('a clock that jumps back stops no tick and breaks no promise', async (t) => {
  let jump = 0;
  const place = await startInvented(t, { tickSeconds: 1, now: () => Date.now() + jump });
  const record: LogRecord = { promised: [], checkpoints: [] };
  const { ready, vkey } = await prepareLogUser(place.url);
  for (const next of [-3 * 86_400_000, 3_600_000, 0]) {
    const { promise } = await sendReport(ready, await sealReport(ready));
    record.promised.push(hexOf(verifyInclusionPromise(promise, vkey).leafHash));
    await assertLogHolds(place.url, record);
    record.checkpoints.push(parseCheckpoint(await (await fetch(`${place.url}/log/checkpoint`)).text()));
    jump = next;
  }
  await assertLogHolds(place.url, record);
});
