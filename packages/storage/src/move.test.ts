// From SQLite to PostgreSQL and back: the same rows, one database that serves at any moment, and a clear
// refusal for what must not be moved.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import Sqlite from 'better-sqlite3';
import { newSchema, temporaryFolder } from '../tests/databases.ts';
import { accepted, uploaded } from '../tests/reports.ts';
import { findPostgres, startTemporaryPostgres, type TemporaryPostgres } from '../tests/temporary-postgres.ts';
import { type MovePlaces, type MoveResult, moveStorage, openStorage, type StorageError } from './index.ts';
import { migrateSqlite } from './sql/database.ts';
import { migratedTables } from './sql/migrations.ts';
import { openPostgres } from './sql/postgres.ts';
import { tables } from './sql/tables.ts';

const binaries = findPostgres();
const refusal = (reason: string) => ({ ok: false, reason });
const isCode = (code: string) => (error: StorageError) => error.code === code;

/** Every row of every table, in an order of its own. */
function rowsOf(folder: string): Record<string, string[]> {
  const raw = new Sqlite(join(folder, 'heed.sqlite'), { readonly: true });
  const rows = (table: string) =>
    raw
      .prepare(`select * from ${table}`)
      .all()
      .map((row) => JSON.stringify(row))
      .sort();
  const all = Object.fromEntries(tables.map((table) => [table, rows(table)]));
  raw.close();
  return all;
}

describe('a move', { skip: binaries === null ? 'no PostgreSQL on this machine' : false }, () => {
  let server: TemporaryPostgres;
  before(async () => {
    server = await startTemporaryPostgres(binaries!);
  });
  after(() => server.stop());

  /** An organisation with a row in nearly every table, and an empty PostgreSQL. */
  async function places(t: TestContext): Promise<Omit<MovePlaces, 'to'>> {
    const folder = temporaryFolder(t);
    const raw = new Sqlite(join(folder, 'heed.sqlite'));
    raw.pragma('foreign_keys = OFF');
    raw.exec(readFileSync(join(import.meta.dirname, '../tests/schemas/13.sql'), 'utf8'));
    const present = raw.prepare("select name from sqlite_master where type = 'table'").pluck().all();
    // Rows of a module that is not there are refused.
    for (const name of migratedTables.filter((one) => present.includes(one) && !tables.includes(one)))
      raw.exec(`delete from ${name}`);
    raw.close();
    const storage = await openStorage({ folder });
    const attachments = [await uploaded(storage, new Uint8Array(5000).fill(7))];
    await accepted(storage, { attachments });
    // More than two pages of a copy.
    for (let count = 0; count < 450; count++)
      await storage.ledger.add([Buffer.from(`entry ${count}`), Buffer.alloc(32, count)]);
    await storage.close();
    return { folder, databaseUrl: await newSchema(server) };
  }
  const move = (place: Omit<MovePlaces, 'to'>, to: MovePlaces['to'], isWhole = true): Promise<MoveResult> =>
    moveStorage({ ...place, to }, async () => isWhole);

  it('there and back leaves every row as it was; the database that was left is refused', async (t) => {
    const place = await places(t);
    const original = rowsOf(place.folder);
    assert.ok(Object.values(original).filter((rows) => rows.length > 0).length > 40, 'rows in most tables');
    const there = await move(place, 'postgres');
    assert.deepEqual(there, { ok: true, rows: Object.values(original).flat().length, resumed: false });
    await assert.rejects(openStorage({ folder: place.folder }), (error: StorageError) => {
      assert.equal(error.code, 'moved');
      assert.match(String((error.cause as Error).message), /^postgres postgres at .*pg-/);
      return true;
    });
    assert.deepEqual(await move(place, 'postgres'), refusal('moved'));
    const moved = await openStorage(place);
    assert.deepEqual((await moved.backup.checkIntegrity()).problems, []);
    await moved.close();

    assert.equal((await move(place, 'sqlite')).ok, true);
    await assert.rejects(openStorage(place), isCode('moved'));
    const back = await openStorage({ folder: place.folder });
    assert.deepEqual((await back.backup.checkIntegrity()).problems, []);
    await back.close();
    assert.deepEqual(rowsOf(place.folder), original);
    assert.equal((await move(place, 'postgres')).ok, true, 'and there again, over what was left');
  });

  it('what is broken off leaves the old one serving; said again it begins anew', async (t) => {
    const place = await places(t);
    assert.deepEqual(await move(place, 'postgres', false), refusal('log'));
    await assert.rejects(openStorage(place), isCode('half'));
    await (await openStorage({ folder: place.folder })).close();
    assert.deepEqual(await move(place, 'sqlite'), refusal('half'));
    assert.equal((await move(place, 'postgres')).ok, true);
    await (await openStorage(place)).close();
  });

  it('killed once the old one is marked, before the new one opens: again it finishes', async (t) => {
    const place = await places(t);
    const { folder } = place;
    assert.equal((await move(place, 'postgres')).ok, true);
    const raw = new Sqlite(join(folder, 'heed.sqlite'), { readonly: true });
    const { value } = raw.prepare("select value from setting where name = 'move'").get() as { value: Buffer };
    raw.close();
    const db = openPostgres(place.databaseUrl, 1000);
    const put = (mark: object) =>
      db
        .insertInto('setting')
        .values({ name: 'move', value: Buffer.from(JSON.stringify(mark)) })
        .execute();
    const mark = JSON.parse(value.toString());
    await put({ ...mark, state: 'compared', id: 'of another' });
    assert.deepEqual(await move(place, 'postgres'), refusal('moved'));
    await db.deleteFrom('setting').where('name', '=', 'move').execute();
    await put({ ...mark, state: 'compared' });
    await db.destroy();
    await assert.rejects(openStorage(place), isCode('half'));
    assert.deepEqual(await move(place, 'postgres'), { ok: true, rows: 0, resumed: true });
    await (await openStorage(place)).close();
  });

  it('a row that was not stored as it was read is found', async (t) => {
    const place = await places(t);
    assert.equal((await move(place, 'postgres', false)).ok, false);
    // From here on PostgreSQL changes one byte of one envelope.
    const db = openPostgres(place.databaseUrl, 1000);
    t.after(() => db.destroy());
    const raw = new Sqlite(join(place.folder, 'heed.sqlite'));
    raw.exec(`update message set day = '2026-03-10', opened_day = '2026-03-11'`);
    raw.close();
    const { compareRows } = await import('./sql/digest.ts');
    const { openSqlite } = await import('./sql/sqlite.ts');
    const source = openSqlite(join(place.folder, 'heed.sqlite'), { lockMilliseconds: 1000 });
    t.after(() => source.raw.close());
    assert.deepEqual((await compareRows(source.db, db)).differing, ['message']);
  });

  it('refuses a server that runs, a target in use, an older schema, nothing, PostgreSQL away', async (t) => {
    const place = await places(t);
    const running = await openStorage({ folder: place.folder });
    assert.ok(await running.claims.claim('server'));
    assert.deepEqual(await move(place, 'postgres'), refusal('served'));
    await running.close();

    const used = { ...place, databaseUrl: await newSchema(server) };
    const other = await openStorage({ folder: temporaryFolder(t), databaseUrl: used.databaseUrl });
    assert.deepEqual(await move(used, 'sqlite'), refusal('nothing'), 'a schema alone is nothing');
    await other.settings.put('salt', Buffer.alloc(16, 1));
    assert.ok(await other.claims.claim('server'));
    assert.deepEqual(await move(used, 'postgres'), refusal('served'));
    await other.close();
    assert.deepEqual(await move(used, 'postgres'), refusal('not empty'));
    assert.deepEqual(await move(used, 'sqlite'), refusal('not empty'));

    const old = { ...place, folder: temporaryFolder(t) };
    const raw = new Sqlite(join(old.folder, 'heed.sqlite'));
    raw.pragma('foreign_keys = OFF');
    raw.exec(readFileSync(join(import.meta.dirname, '../tests/schemas/12.sql'), 'utf8'));
    raw.close();
    assert.deepEqual(await move(old, 'postgres'), refusal('schema'));
    await migrateSqlite(join(old.folder, 'heed.sqlite'), 1000);
    assert.equal((await move(old, 'postgres')).ok, true);

    assert.deepEqual(await move({ ...place, folder: temporaryFolder(t) }, 'postgres'), refusal('nothing'));
    const away = { ...place, databaseUrl: 'postgres://app@/postgres?host=/nowhere' };
    await assert.rejects(move(away, 'postgres'), isCode('unreachable'));
    await (await openStorage({ folder: place.folder })).close();
  });
});
