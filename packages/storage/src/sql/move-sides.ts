// The two databases of a move, each opened as it lies there: nothing is migrated, nothing is refused for its
// mark.
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { type Kysely, sql } from 'kysely';
import pg from 'pg';
import { fsync } from '../files.ts';
import { databaseFile } from './database.ts';
import { type DatabaseKind, migratedTables, schemaVersion } from './migrations.ts';
import { type MoveMark, readMoveMark } from './move-mark.ts';
import { writerLock } from './postgres.ts';
import type { Connection, DatabaseSchema } from './schema.ts';
import { openSqlite } from './sqlite.ts';

const lockMilliseconds = 5000;

/** One of the two databases. */
export interface MoveSide {
  readonly kind: DatabaseKind;
  /** Where it is, without what logs in. */
  readonly place: string;
  /** Whether there is anything to open. */
  exists(): boolean;
  /** Runs `work` in a transaction that alone writes, and puts on the disk what it wrote. */
  alone<T>(work: (tx: Connection) => Promise<T>): Promise<T>;
  /** Removes the database. */
  clear(): Promise<void>;
}

/** SQLite in a data folder. */
export function sqliteSide(folder: string): MoveSide {
  const file = databaseFile(folder);
  return {
    kind: 'sqlite',
    place: 'in the data folder',
    exists: () => existsSync(file),
    async alone(work) {
      const { raw, db } = openSqlite(file, { lockMilliseconds });
      try {
        const value = await within(db, 'begin immediate', work);
        raw.pragma('wal_checkpoint(TRUNCATE)');
        return value;
      } finally {
        raw.close();
        await fsync(folder);
      }
    },
    async clear() {
      // The log first: one without its file is nothing, a new file beside an old log would be damaged by it.
      for (const end of ['-wal', '-shm', '']) await rm(`${file}${end}`, { force: true });
      await fsync(folder);
    },
  };
}

/** PostgreSQL at `url`, over connections of `db`. */
export function postgresSide(db: Kysely<DatabaseSchema>, url: string): MoveSide {
  const { host, database } = new pg.Client({ connectionString: url });
  return {
    kind: 'postgres',
    place: `${database ?? ''} at ${host}`,
    exists: () => true,
    alone: (work) =>
      within(db, 'begin', async (tx) => {
        await sql`select pg_advisory_xact_lock(${writerLock})`.execute(tx);
        return work(tx);
      }),
    async clear() {
      // Tables of a module that is gone too: none of them holds a row.
      for (const table of [...migratedTables, 'schema_version'])
        await sql`drop table if exists ${sql.table(table)} cascade`.execute(db);
    },
  };
}

function within<T>(
  db: Kysely<DatabaseSchema>,
  begin: 'begin' | 'begin immediate',
  work: (tx: Connection) => Promise<T>,
): Promise<T> {
  return db.connection().execute(async (connection) => {
    await sql.raw(begin).execute(connection);
    try {
      const value = await work(connection);
      await sql`commit`.execute(connection);
      return value;
    } catch (error) {
      await sql`rollback`.execute(connection).catch(() => {});
      throw error;
    }
  });
}

/** What lies in a database. */
export interface DatabaseState {
  readonly mark: MoveMark | null;
  /** Version of our schema; 0 where there is none. */
  readonly schema: number;
  /** Whether no table holds a row; the version of the schema counts as none. */
  readonly isEmpty: boolean;
  /** The salt of an organisation's codes, in hex; null where there is none. */
  readonly salt: string | null;
}

/** The state of a database that is not there. */
export const emptyState: DatabaseState = { mark: null, schema: 0, isEmpty: true, salt: null };

/** Looks at a database of whatever version, or of somebody else. */
export async function inspect(db: Connection, kind: DatabaseKind): Promise<DatabaseState> {
  const names = await tableNames(db, kind);
  if (names.length === 0) return emptyState;
  let isEmpty = true;
  for (const name of names.filter((one) => one !== 'schema_version')) {
    const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(db);
    if (rows.length > 0) isEmpty = false;
  }
  if (!names.includes('schema_version') || !names.includes('setting'))
    return { ...emptyState, isEmpty: false };
  const version = await db.selectFrom('schema_version').select('version').executeTakeFirst();
  const salt = await db.selectFrom('setting').select('value').where('name', '=', 'salt').executeTakeFirst();
  return {
    mark: await readMoveMark(db),
    schema: version?.version ?? 0,
    isEmpty,
    salt: salt === undefined ? null : Buffer.from(salt.value).toString('hex'),
  };
}

/** Whether a database is of the version that runs. */
export const isOfThisVersion = ({ schema }: DatabaseState): boolean => schema === schemaVersion;

/** Names of all tables of the database, of whomever they are. */
export async function tableNames(db: Connection, kind: DatabaseKind): Promise<string[]> {
  const { rows } =
    kind === 'sqlite'
      ? await sql<{ name: string }>`select name from sqlite_master
where type = 'table' and name not like 'sqlite%'`.execute(db)
      : await sql<{ name: string }>`select tablename as name from pg_tables
where schemaname = current_schema()`.execute(db);
  return rows.map(({ name }) => name);
}
