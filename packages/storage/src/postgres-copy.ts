// On PostgreSQL, the rows of an organisation as they stood before an upgrade, in a schema beside its own:
// made, put back or dropped in one transaction each, so that a kill at any moment leaves one of both states.
// The server's own disk holds it; no row travels.
import { type Kysely, sql } from 'kysely';
import { StorageError } from './error.ts';
import { postgresClaims } from './sql/claims.ts';
import { untilReachable } from './sql/database.ts';
import { asStorageError, reasonOf } from './sql/failure.ts';
import { migrate, schemaVersion, tableMark } from './sql/migrations.ts';
import { postgresSide, tableNames } from './sql/move-sides.ts';
import { openPostgres, purgePostgresLog } from './sql/postgres.ts';
import type { Connection, DatabaseSchema } from './sql/schema.ts';
import { tables } from './sql/tables.ts';

const lockMilliseconds = 5000;
/** The schema beside one of ours is named so at its end. */
const copyEnd = '_before_upgrade';
const ourTables: readonly string[] = [...tables, 'schema_version'];

/**
 * Why nothing was done. `served`: a process uses the database. `denied`: the role may make no schema.
 * `schema`: the copy is of another version than this program. `other`: another organisation stands there.
 */
export type PostgresCopyRefusal = 'served' | 'denied' | 'schema' | 'other';
export type PostgresCopyResult =
  /** `tables`: how many were copied, put back or dropped. */
  | { readonly ok: true; readonly tables: number }
  | { readonly ok: false; readonly reason: PostgresCopyRefusal };

/**
 * Copies every table of ours beside; a copy that is there goes. Throws StorageError: then nothing has
 * changed.
 */
export const copyPostgres = (databaseUrl: string): Promise<PostgresCopyResult> =>
  aloneOn(databaseUrl, async (tx) => {
    const { schema, copy } = await schemasOf(tx);
    const present = await tableNames(tx, 'postgres');
    const names = ourTables.filter((name) => present.includes(name));
    await sql`drop schema if exists ${sql.id(copy)} cascade`.execute(tx);
    await sql`create schema ${sql.id(copy)}`.execute(tx);
    for (const name of names)
      await sql`create table ${sql.id(copy, name)} as table ${sql.id(schema, name)}`.execute(tx);
    return { ok: true, tables: names.length };
  });

/**
 * Puts the rows of the copy in the place of whatever stands there, in the tables of this program's version,
 * and drops the copy. No tables: there was no copy. Throws StorageError: then nothing has changed.
 */
export const putPostgresBack = (databaseUrl: string): Promise<PostgresCopyResult> =>
  aloneOn(databaseUrl, async (tx) => {
    const { schema, copy } = await schemasOf(tx);
    const columns = await columnsOf(tx, copy);
    if (columns.size === 0) return { ok: true, tables: 0 };
    const { rows } = await sql<{ version: number }>`select version from ${sql.id(copy, 'schema_version')}
`.execute(tx);
    if (rows[0]?.version !== schemaVersion) return { ok: false, reason: 'schema' };
    // Ours, and what a newer program made; a table of somebody else stays, whenever it came.
    const newer = await markedTables(tx);
    for (const name of await tableNames(tx, 'postgres'))
      if (ourTables.includes(name) || newer.includes(name))
        await sql`drop table ${sql.id(schema, name)} cascade`.execute(tx);
    await migrate(tx, 'postgres');
    // In the order in which they refer to each other.
    for (const table of tables) {
      const names = sql.join((columns.get(table) ?? []).map((column) => sql.id(column)));
      await sql`insert into ${sql.id(schema, table)} (${names}) select ${names} from ${sql.id(copy, table)}
`.execute(tx);
    }
    await sql`drop schema ${sql.id(copy)} cascade`.execute(tx);
    return { ok: true, tables: columns.size };
  });

/** Drops the copy, while the organisation is served. No tables: there was none. Throws StorageError. */
export const dropPostgresCopy = (databaseUrl: string): Promise<PostgresCopyResult> =>
  withPostgres(databaseUrl, async (db) => {
    const { copy } = await schemasOf(db);
    const columns = await columnsOf(db, copy);
    await sql`drop schema if exists ${sql.id(copy)} cascade`.execute(db);
    return { ok: true, tables: columns.size };
  });

/**
 * Drops the tables of the organisation whose codes have this salt, and what an upgrade left beside, in one
 * transaction; then starts a new file of PostgreSQL's log. No tables: they were gone. `isLogNew`: false where
 * the role may not ask for that. Throws StorageError: then nothing has changed.
 */
export async function destroyPostgres(
  databaseUrl: string,
  isOurs: (salt: Uint8Array) => boolean,
): Promise<PostgresCopyResult & { readonly isLogNew?: boolean }> {
  const result = await aloneOn(databaseUrl, async (tx): Promise<PostgresCopyResult> => {
    const { copy } = await schemasOf(tx);
    const present = await tableNames(tx, 'postgres');
    const ours = ourTables.filter((name) => present.includes(name));
    if (ours.length > 0) {
      const row = await tx
        .selectFrom('setting')
        .select('value')
        .where('name', '=', 'salt')
        .executeTakeFirst();
      if (row === undefined || !isOurs(row.value)) return { ok: false, reason: 'other' };
    }
    for (const name of ours) await sql`drop table ${sql.table(name)} cascade`.execute(tx);
    await sql`drop schema if exists ${sql.id(copy)} cascade`.execute(tx);
    return { ok: true, tables: ours.length };
  });
  if (!result.ok) return result;
  return { ...result, isLogNew: await withPostgres(databaseUrl, purgePostgresLog) };
}

async function schemasOf(db: Connection): Promise<{ readonly schema: string; readonly copy: string }> {
  const { rows } = await sql<{ name: string }>`select current_schema() as name`.execute(db);
  const schema = rows[0]?.name ?? 'public';
  return { schema, copy: `${schema}${copyEnd}` };
}

/** Tables that carry our mark. */
async function markedTables(db: Connection): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select relname as name from pg_class
where relnamespace = current_schema()::regnamespace and relkind = 'r'
and obj_description(oid, 'pg_class') = ${tableMark}`.execute(db);
  return rows.map(({ name }) => name);
}

/** Tables of a schema with their columns; none where there is no such schema. */
async function columnsOf(db: Connection, schema: string): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ table: string; column: string }>`select table_name as table,
column_name as column from information_schema.columns where table_schema = ${schema}`.execute(db);
  const columns = new Map<string, string[]>();
  for (const { table, column } of rows) columns.set(table, [...(columns.get(table) ?? []), column]);
  return columns;
}

/** Runs `work` in one transaction while no process serves from the database or writes in it. */
async function aloneOn(
  databaseUrl: string,
  work: (tx: Connection) => Promise<PostgresCopyResult>,
): Promise<PostgresCopyResult> {
  const claims = postgresClaims(databaseUrl, lockMilliseconds);
  try {
    return await withPostgres(databaseUrl, async (db) => {
      try {
        if (!(await claims.claim('alone'))) return { ok: false, reason: 'served' };
        return await postgresSide(db, databaseUrl).alone(work);
      } finally {
        // Before the pool ends: this connection alone keeps no process alive.
        await claims.release();
      }
    });
  } catch (error) {
    if (error instanceof StorageError && reasonOf(error.cause).includes('42501'))
      return { ok: false, reason: 'denied' };
    throw error;
  }
}

async function withPostgres<T>(
  databaseUrl: string,
  work: (db: Kysely<DatabaseSchema>) => Promise<T>,
): Promise<T> {
  const db = openPostgres(databaseUrl, lockMilliseconds);
  try {
    await untilReachable(async () => void (await sql`select 1`.execute(db)));
    return await work(db);
  } catch (error) {
    throw asStorageError(error);
  } finally {
    await db.destroy();
  }
}
