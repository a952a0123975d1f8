// One suite, both databases: runs the same tests over SQLite and over a real, temporary PostgreSQL.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import pg from 'pg';
import { openStorage, type Storage, type StorageOptions, type StoreAccess } from '../src/index.ts';
import { tables } from '../src/sql/tables.ts';
import { findPostgres, startTemporaryPostgres, type TemporaryPostgres } from './temporary-postgres.ts';
import { hasObjectStore, startTemporaryStore, type TemporaryStore } from './temporary-store.ts';

export interface DatabasePlace {
  readonly folder: string;
  readonly databaseUrl?: string;
  readonly attachments?: StoreAccess;
}

/** A clock that a test can set. */
export interface Clock {
  now: number;
}

export interface DatabaseSetting {
  /** A fresh folder and database, removed after the test. */
  place(t: TestContext): Promise<DatabasePlace>;
  /** Opens a storage in a fresh place (or a given one), closed after the test. */
  open(t: TestContext, options?: Partial<StorageOptions>, clock?: Clock): Promise<Storage>;
}

export type Test = (t: TestContext, setting: DatabaseSetting) => Promise<void>;

/** Durability of the temporary server is not what the common suite asks; the crash test starts its own. */
const quick = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' };

export function temporaryFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'heed-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The same tests over each database. */
export function onEachDatabase(title: string, tests: Readonly<Record<string, Test>>): void {
  describe(`${title}, on SQLite`, () => {
    const place = async (t: TestContext) => ({ folder: temporaryFolder(t) });
    for (const [name, test] of Object.entries(tests)) it(name, (t) => test(t, setting(place)));
  });
  const binaries = findPostgres();
  const skip = binaries === null ? 'no PostgreSQL on this machine' : false;
  describe(`${title}, on PostgreSQL`, { skip }, () => {
    let server: TemporaryPostgres;
    before(async () => {
      server = await startTemporaryPostgres(binaries!, quick);
    });
    after(() => server.stop());
    const place = async (t: TestContext) => ({
      folder: temporaryFolder(t),
      databaseUrl: await newSchema(server),
    });
    const usedSchemas: string[] = [];
    const emptied = async (t: TestContext) => {
      const folder = temporaryFolder(t);
      const used = usedSchemas.pop();
      if (used !== undefined) await emptyTables(used);
      const databaseUrl = used ?? (await newSchema(server));
      t.after(() => usedSchemas.push(databaseUrl));
      return { folder, databaseUrl };
    };
    for (const [name, test] of Object.entries(tests)) it(name, (t) => test(t, setting(place, emptied)));
  });
}

/**
 * Takes every row out of a schema that a test has left, for the next one: making its tables costs PostgreSQL
 * a quarter of a second of computing.
 */
async function emptyTables(url: string): Promise<void> {
  const rows = tables.toReversed().map((table) => `delete from ${table}`);
  // Without looking for rows that refer to what is deleted: all of them go.
  await queryPostgres(url, ['set session_replication_role = replica', ...rows].join(';'));
}

/** The same tests with attachments in a bucket of a real object store. */
export function inBucket(title: string, tests: Readonly<Record<string, Test>>): void {
  const skip = hasObjectStore() ? false : 'no object store on this machine';
  describe(`${title}, in a bucket`, { skip }, () => {
    let store: TemporaryStore;
    before(async () => {
      store = await startTemporaryStore();
    });
    after(() => store.stop());
    const place = async (t: TestContext) => ({ folder: temporaryFolder(t), attachments: store.prefix() });
    for (const [name, test] of Object.entries(tests)) it(name, (t) => test(t, setting(place)));
  });
}

export async function newSchema(server: TemporaryPostgres): Promise<string> {
  const schema = `t${randomBytes(6).toString('hex')}`;
  const client = new pg.Client({ connectionString: server.url(schema) });
  await client.connect();
  await client.query(`create schema ${schema}`);
  await client.end();
  return server.url(schema);
}

/** The rows that `text` finds in the database at `url`. */
export async function queryPostgres<R extends pg.QueryResultRow>(url: string, text: string): Promise<R[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<R>(text);
  await client.end();
  return rows;
}

/** A storage that needs a place of no particular kind is opened in one of `places`. */
function setting(place: DatabaseSetting['place'], places = place): DatabaseSetting {
  return {
    place,
    async open(t, options = {}, clock) {
      const where = options.folder === undefined ? await places(t) : {};
      const now = clock === undefined ? {} : { now: () => clock.now };
      const storage = await openStorage({ ...where, ...now, ...options } as StorageOptions);
      t.after(() => storage.close());
      return storage;
    },
  };
}
