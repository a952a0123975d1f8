// The rows before an upgrade on PostgreSQL: put back whatever a newer program did, and gone without a trace
// at the end of an organisation.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { newSchema, queryPostgres, temporaryFolder } from '../tests/databases.ts';
import { accepted } from '../tests/reports.ts';
import { readAllRows } from '../tests/rows.ts';
import { findPostgres, startTemporaryPostgres, type TemporaryPostgres } from '../tests/temporary-postgres.ts';
import { copyPostgres, destroyPostgres, dropPostgresCopy, openStorage, putPostgresBack } from './index.ts';
import { tables } from './sql/tables.ts';

const binaries = findPostgres();
const refusal = (reason: string) => ({ ok: false, reason });

describe('a copy beside', { skip: binaries === null ? 'no PostgreSQL on this machine' : false }, () => {
  let server: TemporaryPostgres;
  before(async () => {
    server = await startTemporaryPostgres(binaries!);
  });
  after(() => server.stop());

  async function organisation(t: Parameters<typeof temporaryFolder>[0]) {
    const place = { folder: temporaryFolder(t), databaseUrl: await newSchema(server) };
    const storage = await openStorage(place);
    await storage.settings.put('salt', Buffer.from('salt of this one'));
    for (let count = 0; count < 20; count++) await accepted(storage);
    return { ...place, storage };
  }
  const schemaNames = async (url: string) =>
    (
      await queryPostgres<{ name: string }>(
        url,
        "select nspname as name from pg_namespace where nspname like current_schema() || '\\_%'",
      )
    ).map(({ name }) => name);

  it('is put back over whatever a newer program did, and nothing of that stays', async (t) => {
    const { databaseUrl, storage, ...place } = await organisation(t);
    assert.deepEqual(await copyPostgres(databaseUrl), await copyPostgres(databaseUrl), 'made anew');
    await storage.close();
    const original = await readAllRows(databaseUrl);
    await queryPostgres(databaseUrl, 'create table theirs (a integer); insert into theirs values (7)');
    assert.deepEqual(await copyPostgres(databaseUrl), { ok: true, tables: tables.length + 1 });
    await queryPostgres(
      databaseUrl,
      'alter table message add column newer integer; drop table summary cascade; delete from setting; ' +
        "create table later (a integer); comment on table later is 'Heed'; " +
        'update schema_version set version = 999; ' +
        'create table theirs_meanwhile (a integer); insert into theirs_meanwhile values (8)',
    );
    assert.deepEqual(await putPostgresBack(databaseUrl), { ok: true, tables: tables.length + 1 });
    assert.deepEqual(await queryPostgres(databaseUrl, 'select a from theirs'), [{ a: 7 }]);
    assert.deepEqual(await queryPostgres(databaseUrl, 'select a from theirs_meanwhile'), [{ a: 8 }]);
    await queryPostgres(databaseUrl, 'drop table theirs, theirs_meanwhile');
    assert.equal(await readAllRows(databaseUrl), original);
    const newer = await queryPostgres(
      databaseUrl,
      `select column_name from information_schema.columns where table_schema = current_schema()
and (table_name = 'later' or column_name = 'newer')`,
    );
    assert.deepEqual([newer, await schemaNames(databaseUrl)], [[], []]);
    const storageAfter = await openStorage({ ...place, databaseUrl });
    assert.deepEqual((await storageAfter.backup.checkIntegrity()).problems, []);
    await accepted(storageAfter);
    await storageAfter.close();
    assert.deepEqual(await putPostgresBack(databaseUrl), { ok: true, tables: 0 }, 'there is none any more');
  });

  it('knows every table that a program makes by its mark', async (t) => {
    const { databaseUrl, storage } = await organisation(t);
    await storage.close();
    const marked = await queryPostgres<{ name: string }>(
      databaseUrl,
      `select relname as name from pg_class where relnamespace = current_schema()::regnamespace
and relkind = 'r' and obj_description(oid, 'pg_class') = 'Heed'`,
    );
    assert.deepEqual(marked.map(({ name }) => name).toSorted(), [...tables].toSorted());
  });

  it('is refused beside a server, for a role without the right, and of another version', async (t) => {
    const { databaseUrl, storage } = await organisation(t);
    await storage.claims.claim('server');
    assert.deepEqual(await copyPostgres(databaseUrl), refusal('served'));
    assert.deepEqual(await putPostgresBack(databaseUrl), refusal('served'));
    assert.deepEqual(await destroyPostgres(databaseUrl, () => true), refusal('served'));
    await storage.close();
    const [{ schema } = { schema: '' }] = await queryPostgres<{ schema: string }>(
      databaseUrl,
      'select current_schema() as schema',
    );
    await queryPostgres(databaseUrl, `create role limited login; grant usage on schema ${schema} to limited`);
    const limited = databaseUrl.replace('//app@', '//limited@');
    assert.deepEqual(await copyPostgres(limited), refusal('denied'));
    assert.equal((await copyPostgres(databaseUrl)).ok, true);
    const [copy = ''] = await schemaNames(databaseUrl);
    await queryPostgres(databaseUrl, `update ${copy}.schema_version set version = 1`);
    const rows = await readAllRows(databaseUrl);
    assert.deepEqual(await putPostgresBack(databaseUrl), refusal('schema'));
    assert.equal(await readAllRows(databaseUrl), rows, 'nothing was touched');
    assert.equal((await dropPostgresCopy(databaseUrl)).ok, true);
    assert.deepEqual(await schemaNames(databaseUrl), []);
  });

  it('goes with the tables at the end of an organisation, and no other one does', async (t) => {
    const { databaseUrl, storage } = await organisation(t);
    await storage.close();
    await copyPostgres(databaseUrl);
    await queryPostgres(databaseUrl, 'create table theirs (a integer)');
    assert.deepEqual(await destroyPostgres(databaseUrl, () => false), refusal('other'));
    const isOurs = (salt: Uint8Array) => Buffer.from(salt).toString() === 'salt of this one';
    const all = { ok: true, tables: tables.length + 1, isLogNew: true };
    assert.deepEqual(await destroyPostgres(databaseUrl, isOurs), all);
    const names = 'select tablename from pg_tables where schemaname = current_schema()';
    assert.deepEqual(await queryPostgres(databaseUrl, names), [{ tablename: 'theirs' }]);
    assert.deepEqual(await schemaNames(databaseUrl), []);
    assert.deepEqual(await destroyPostgres(databaseUrl, isOurs), { ...all, tables: 0 }, 'said again');
  });
});
