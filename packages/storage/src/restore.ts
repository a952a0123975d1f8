// Restores a backup into an empty data folder, or into an empty PostgreSQL. It never writes over anything.
import { chmod, copyFile, cp, mkdir, readdir, rename, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { sql } from 'kysely';
import { fsync } from './files.ts';
import { logBehind } from './ledger.ts';
import { copyTables } from './sql/copy.ts';
import { databaseFile, migrateSqlite } from './sql/database.ts';
import { asStorageError } from './sql/failure.ts';
import { migrate } from './sql/migrations.ts';
import { openPostgres } from './sql/postgres.ts';
import { settingCommands } from './sql/settings-commands.ts';
import { openSqlite } from './sql/sqlite.ts';

const lockMilliseconds = 5000;

type RestoreTarget = { readonly folder: string; readonly databaseUrl?: string };
type Restored =
  | { readonly ok: true; readonly conversations: number; readonly attachments: number }
  | { readonly ok: false; readonly reason: 'not empty' | 'no backup' | 'damaged' };

/** How a backup is restored. */
export interface RestoreOptions {
  /** Moves what the backup holds instead of copying it, within one file system: no room is needed twice. */
  readonly isMoved?: boolean;
}

/**
 * Restores the backup in `from`. `into.folder` must be absent, or empty but for the folder in which `from`
 * lies; the database at `into.databaseUrl` must be empty. Migrates an older backup. Throws StorageError.
 */
export async function restoreBackup(
  from: string,
  into: RestoreTarget,
  { isMoved = false }: RestoreOptions = {},
): Promise<Restored> {
  const source = databaseFile(from);
  if (!(await stat(source).catch(() => null))?.isFile()) return { ok: false, reason: 'no backup' };
  if ((await otherNamesIn(into.folder, from)).length > 0) return { ok: false, reason: 'not empty' };
  if (!isWhole(source)) return { ok: false, reason: 'damaged' };
  try {
    return await restore(from, source, into, isMoved);
  } catch (error) {
    throw asStorageError(error);
  }
}

/** Names of the logs in a backup's database and the seeds of their keys; none where it has no log. */
export function logSeedsIn(from: string): readonly { readonly origin: string; readonly seed: Uint8Array }[] {
  try {
    const { raw } = openSqlite(databaseFile(from), { lockMilliseconds, readonly: true });
    try {
      return raw
        .prepare<[], { origin: string; seed: Uint8Array }>(
          "select origin, value as seed from ledger_log join setting on name = 'ledger-key-' || number",
        )
        .all();
    } finally {
      raw.close();
    }
  } catch {
    return []; // No database of ours, or one of before the log: what is wrong with it, restoring says.
  }
}

/** What lies in `folder` beside the folder in which `from` lies. */
async function otherNamesIn(folder: string, from: string): Promise<string[]> {
  const above = dirname(resolve(from));
  const names: string[] = await readdir(folder).catch(() => []);
  return names.filter((name) => dirname(above) !== resolve(folder) || name !== basename(above));
}

async function restore(
  from: string,
  source: string,
  into: RestoreTarget,
  isMoved: boolean,
): Promise<Restored> {
  await mkdir(into.folder, { recursive: true, mode: 0o700 });
  const restored = countRows(source);
  if (into.databaseUrl === undefined) {
    await (isMoved ? rename : copyFile)(source, databaseFile(into.folder));
    await chmod(databaseFile(into.folder), 0o600);
    await migrateSqlite(databaseFile(into.folder), lockMilliseconds);
    await markRestored(databaseFile(into.folder));
    await fsync(databaseFile(into.folder));
  } else if (!(await copyToPostgres(source, into.databaseUrl))) return { ok: false, reason: 'not empty' };
  const attachments = join(from, 'attachments');
  const present = await stat(attachments).catch(() => null);
  // The times of the files stay: they tell the day alone.
  const target = join(into.folder, 'attachments');
  if (present && isMoved) await rename(attachments, target);
  else if (present) await cp(attachments, target, { recursive: true, preserveTimestamps: true });
  await fsync(into.folder);
  return { ok: true, ...restored };
}

async function copyToPostgres(source: string, url: string): Promise<boolean> {
  const db = openPostgres(url, lockMilliseconds);
  const copy = openSqlite(source, { lockMilliseconds, readonly: true });
  try {
    return await db.transaction().execute(async (tx) => {
      const tables = await sql`select 1 from pg_tables where schemaname = current_schema() limit 1`.execute(
        tx,
      );
      if (tables.rows.length > 0) return false;
      await migrate(tx, 'postgres');
      await copyTables(copy.db, tx);
      await settingCommands.putSetting(tx, restoredMark);
      return true;
    });
  } finally {
    copy.raw.close();
    await db.destroy();
  }
}

/**
 * Marks the log as behind. Entries logged after the backup are missing, so the log that others know must not
 * be continued from here.
 */
const restoredMark = { name: logBehind, value: Buffer.from('restored') };

async function markRestored(file: string): Promise<void> {
  const { raw, db } = openSqlite(file, { lockMilliseconds });
  await settingCommands.putSetting(db, restoredMark);
  raw.close();
}

function isWhole(source: string): boolean {
  try {
    const { raw } = openSqlite(source, { lockMilliseconds, readonly: true });
    try {
      return raw.pragma('integrity_check(1)', { simple: true }) === 'ok';
    } finally {
      raw.close();
    }
  } catch {
    return false;
  }
}

function countRows(source: string): { conversations: number; attachments: number } {
  const { raw } = openSqlite(source, { lockMilliseconds, readonly: true });
  try {
    const count = (table: string) => raw.prepare(`select count(*) from ${table}`).pluck().get() as number;
    return { conversations: count('conversation'), attachments: count('attachment') };
  } finally {
    raw.close();
  }
}
