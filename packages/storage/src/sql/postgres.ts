// PostgreSQL: the pool, and the writer that several processes share. One advisory lock lets one group write
// at a time, as SQLite does, so that a command may read and then write without a race. Why:
// docs/decisions/storage-postgres-writer.md.
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { ringPostgres } from './bell.ts';
import { type CommandItem, failure, type Outcome, runGroup } from './group.ts';
import type { Connection, DatabaseSchema } from './schema.ts';
import { wipedTables } from './tables.ts';

/** 'heed' in ASCII: the advisory lock of everything that writes. */
export const writerLock = 0x68656564;
/** Reads at a time; the writer holds one more. */
const poolSize = 8;

// Counters and lengths stay far below 2^53.
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === 20 ? Number : pg.types.getTypeParser(oid, format as 'text'),
};

/** A pool of connections. A statement that waits for a lock longer than `lockMilliseconds` fails. */
export function openPostgres(url: string, lockMilliseconds: number): Kysely<DatabaseSchema> {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    types: types as pg.CustomTypesConfig,
    lock_timeout: lockMilliseconds,
    connectionTimeoutMillis: lockMilliseconds,
  });
  // A connection that breaks fails its query, or is replaced at the next use; without a listener it would end
  // the process too.
  const ignore = () => {};
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
  return new Kysely<DatabaseSchema>({ dialect: new PostgresDialect({ pool }) });
}

async function begin(connection: Connection): Promise<void> {
  await sql`begin`.execute(connection);
  await sql`select pg_advisory_xact_lock(${writerLock})`.execute(connection);
}

/**
 * Runs a group in one transaction under the writers' lock. Never throws: a failure is the outcome of every
 * item.
 */
export async function runPostgresGroup(
  db: Kysely<DatabaseSchema>,
  items: readonly CommandItem[],
): Promise<readonly Outcome[]> {
  try {
    return await db.connection().execute((connection) => runGroup(connection, begin, items, ringPostgres));
  } catch (error) {
    return items.map(() => failure(error));
  }
}

/**
 * Rewrites the tables that held what was erased: a plain VACUUM leaves the bytes in the free part of their
 * pages. Then starts a new log file. False: we may not ask for that.
 */
export async function purgePostgres(db: Kysely<DatabaseSchema>): Promise<boolean> {
  return db.connection().execute(async (connection) => {
    for (const table of wipedTables) await sql`vacuum (full) ${sql.table(table)}`.execute(connection);
    return renewLog(connection);
  });
}

/** Starts a new log file. False: we may not ask for that. */
export const purgePostgresLog = (db: Kysely<DatabaseSchema>): Promise<boolean> =>
  db.connection().execute(renewLog);

/** A new log file and checkpoints, after which the old files go (with `wal_recycle = off`). */
async function renewLog(connection: Connection): Promise<boolean> {
  try {
    await sql`checkpoint`.execute(connection);
    await sql`select pg_switch_wal()`.execute(connection);
    await sql`checkpoint`.execute(connection);
    return true;
  } catch {
    return false;
  }
}

/** Why remains of what was erased would stay in old log files: sentences for the operator. */
export async function checkPostgresErasure(db: Connection): Promise<string[]> {
  const { rows } = await sql<{
    recycle: string;
    switches: boolean;
    checkpoints: boolean;
    role: string;
  }>`select
    current_setting('wal_recycle') as recycle, current_user as role,
    has_function_privilege('pg_switch_wal()', 'execute') as switches,
    (select rolsuper from pg_roles where rolname = current_user)
      or exists (select 1 from pg_roles where rolname = 'pg_checkpoint' and pg_has_role(oid, 'member')) as
checkpoints`.execute(db);
  const [setting] = rows;
  if (setting === undefined) return ['It could not be looked at.'];
  return [
    ...(setting.recycle === 'off'
      ? []
      : ["Set wal_recycle = off: 'alter system set wal_recycle = off; select pg_reload_conf()'."]),
    ...(setting.switches
      ? []
      : [`Let its role switch the log: 'grant execute on function pg_switch_wal to "${setting.role}"'.`]),
    ...(setting.checkpoints
      ? []
      : [`Let its role checkpoint: 'grant pg_checkpoint to "${setting.role}"' (PostgreSQL 15 or later).`]),
  ];
}
