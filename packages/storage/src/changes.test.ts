// A copy of the file with the pieces after it is the database, whatever happened while it was copied.
import assert from 'node:assert/strict';
import { closeSync, copyFileSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { it, type TestContext } from 'node:test';
import Sqlite from 'better-sqlite3';
import { temporaryFolder } from '../tests/databases.ts';
import { accepted } from '../tests/reports.ts';
import { applyPiece, Changes, ChangesLost, openStorage } from './index.ts';
import { tables } from './sql/tables.ts';

function rowsOf(file: string): string[] {
  const raw = new Sqlite(file, { readonly: true });
  assert.equal(raw.pragma('integrity_check(1)', { simple: true }), 'ok');
  const rows = tables.flatMap((table) =>
    raw
      .prepare(`select * from ${table}`)
      .all()
      .map((row) => `${table} ${JSON.stringify(row)}`),
  );
  raw.close();
  return rows;
}

async function startCopy(t: TestContext) {
  const folder = temporaryFolder(t);
  const storage = await openStorage({ folder, isFollowed: true });
  t.after(() => storage.close());
  for (let count = 0; count < 20; count++) await accepted(storage);
  const changes = new Changes(folder);
  t.after(() => changes.close());
  const copy = join(temporaryFolder(t), 'copy.sqlite');
  const take = (piece: ReturnType<Changes['read']>) => {
    if (piece === null) return false;
    const file = openSync(copy, 'r+');
    applyPiece(file, piece.bytes);
    closeSync(file);
    piece.keep();
    return true;
  };
  return { folder, storage, changes, copy, take };
}

it('a file that is copied while people write, and the pieces, are the database', async (t) => {
  const { folder, storage, changes, copy, take } = await startCopy(t);
  let stopped = false;
  const writing = (async () => {
    while (!stopped) await Promise.all([accepted(storage), accepted(storage)]);
  })();
  changes.begin();
  copyFileSync(join(folder, 'heed.sqlite'), copy);
  for (let count = 0; count < 60; count++) {
    take(changes.read());
    if (count % 7 === 0) take(changes.workIn());
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  stopped = true;
  await writing;
  take(changes.read());
  assert.equal(take(changes.read()), false, 'nothing twice');
  assert.deepEqual(rowsOf(copy), rowsOf(join(folder, 'heed.sqlite')));
  assert.ok(rowsOf(copy).length > 200);
});

it('a log that others began anew is found, never passed over', async (t) => {
  const { folder, storage, changes } = await startCopy(t);
  const other = new Sqlite(join(folder, 'heed.sqlite'));
  t.after(() => other.close());
  for (const how of ['TRUNCATE', 'RESTART']) {
    changes.begin();
    await accepted(storage);
    changes.read()?.keep();
    await accepted(storage);
    // Worked in by somebody else, before that report was read.
    other.pragma(`wal_checkpoint(${how})`);
    if (how === 'RESTART') await accepted(storage);
    assert.throws(() => changes.read(), ChangesLost);
  }
});

it('a piece of half a commit is none, and the log that is worked in begins anew', async (t) => {
  const { folder, storage, changes, take, copy } = await startCopy(t);
  changes.begin();
  copyFileSync(join(folder, 'heed.sqlite'), copy);
  take(changes.read());
  for (let round = 0; round < 5; round++) {
    await accepted(storage);
    const size = changes.size;
    take(changes.workIn());
    await accepted(storage);
    assert.ok(changes.size <= size, 'it does not grow');
    take(changes.read());
  }
  assert.deepEqual(rowsOf(copy), rowsOf(join(folder, 'heed.sqlite')));
});

it('what others wrote and worked in while nothing had been read is missed by nobody', async (t) => {
  const { folder, storage, changes } = await startCopy(t);
  const other = new Sqlite(join(folder, 'heed.sqlite'));
  t.after(() => other.close());
  for (const how of ['TRUNCATE', 'RESTART']) {
    changes.begin();
    await accepted(storage);
    other.pragma(`wal_checkpoint(${how})`);
    if (how === 'RESTART') await accepted(storage);
    assert.throws(() => changes.read(), ChangesLost, how);
  }
  changes.begin();
  // Worked in with nothing new in it: nothing is lost.
  other.pragma('wal_checkpoint(RESTART)');
  await accepted(storage);
  assert.notEqual(changes.read(), null);
  changes.begin();
  await storage.jobs.compact();
  await accepted(storage);
  assert.throws(() => changes.read(), ChangesLost, 'rewritten by the daily job');
});

it('a commit that is larger than what is read at a time is one piece', async (t) => {
  const { folder, storage, changes, copy, take } = await startCopy(t);
  changes.begin();
  copyFileSync(join(folder, 'heed.sqlite'), copy);
  const raw = new Sqlite(join(folder, 'heed.sqlite'));
  t.after(() => raw.close());
  raw.pragma('wal_autocheckpoint = 0');
  raw.exec('begin');
  for (let count = 0; count < 20; count++)
    raw
      .prepare('insert into setting (name, value) values (?, ?)')
      .run(`s${count}`, Buffer.alloc(1_000_000, count));
  raw.exec('commit');
  await accepted(storage);
  while (take(changes.read()));
  assert.deepEqual(rowsOf(copy), rowsOf(join(folder, 'heed.sqlite')));
});
