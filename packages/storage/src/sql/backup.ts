// Backup and integrity in SQL and on the disk. The copy is a SQLite file whatever the database, so one
// restore reads both.
import { mkdir, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { sql } from 'kysely';
import type { Backup, IntegrityReport } from '../backup.ts';
import type { Damage } from '../damage.ts';
import { StorageError } from '../error.ts';
import { Folder, flushMeanwhile, fsync, quietTimes } from '../files.ts';
import type { Place } from '../place.ts';
import { type AsideResult, type AsideWork, damagedSentence } from './aside-work.ts';
import { bucketSetting } from './attachment-place.ts';
import { byId } from './attachments-commands.ts';
import { copyTables } from './copy.ts';
import { watchFile } from './damage-watch.ts';
import { type Database, databaseFile, migrateSqlite } from './database.ts';
import { asStorageError } from './failure.ts';
import { schemaVersion } from './migrations.ts';
import { checkPostgresErasure } from './postgres.ts';
import type { Connection } from './schema.ts';
import { openSqlite } from './sqlite.ts';

const lockMilliseconds = 5000;

/** Implements `Backup`. `root` is the data folder. */
export function backup(database: Database, place: Place, root: string): Backup {
  return {
    create: async (to) => {
      try {
        return await create(database, place, to);
      } catch (error) {
        const trueError = await withTrueCode(database, asStorageError(error));
        if (trueError.code === 'damaged') database.damage.note();
        throw trueError;
      }
    },
    checkErasure: async () => (database.kind === 'sqlite' ? [] : database.read(checkPostgresErasure)),
    checkIntegrity: () => database.read((db) => checkAll(database, db, place, root)),
  };
}

/** Implements `Damage`. */
export function damage(database: Database): Damage {
  const { damage: noted, file } = database;
  return {
    get isFound() {
      return noted.isFound;
    },
    note: () => noted.note(),
    whenFound: (listen) => noted.whenFound(listen),
    watch: () => (file === null ? () => {} : watchFile(file, noted, () => hasDamagedPages(file))),
  };
}

/** Whether a page is damaged, by a quick look at every one beside the server. */
async function hasDamagedPages(file: string): Promise<boolean> {
  try {
    return (await runInThread({ task: 'pages', file })).length > 0;
  } catch (error) {
    if (error instanceof StorageError && error.code === 'damaged') return true;
    throw error;
  }
}

/**
 * The error with the code that is true. SQLite says 'full' of a copy also where a page of the original is
 * damaged; a check of the file tells which it is.
 */
async function withTrueCode(database: Database, error: StorageError): Promise<StorageError> {
  if (error.code !== 'full' || database.file === null) return error;
  const isDamaged = await hasDamagedPages(database.file).catch(() => false);
  return isDamaged ? new StorageError('damaged', { cause: error }) : error;
}

async function create(database: Database, place: Place, to: string): ReturnType<Backup['create']> {
  await mkdir(to, { recursive: true, mode: 0o700 });
  if ((await readdir(to)).length > 0)
    throw new StorageError('failed', { cause: new Error('The folder is not empty') });
  const file = databaseFile(to);
  const copy: Promise<unknown> =
    database.file === null
      ? copyPostgres(database.runAside!, file)
      : runInThread({ task: 'copy', file: database.file, to: file });
  await flushMeanwhile(() => [file], copy);
  const { raw, db } = openSqlite(file, { lockMilliseconds });
  try {
    const copied = await copyFiles(database, db, place, new Folder(join(to, 'attachments')));
    // They lie beside it now, wherever they stand.
    await db.deleteFrom('setting').where('name', '=', bucketSetting).execute();
    const conversations = await countOf(db, 'conversation');
    raw.pragma('wal_checkpoint(TRUNCATE)');
    raw.pragma('journal_mode = DELETE');
    return { conversations, attachments: copied.files, bytes: copied.bytes + (await stat(file)).size };
  } finally {
    raw.close();
    await fsync(file);
    await fsync(to);
  }
}

/**
 * Runs long work in a thread of its own: it takes seconds, and neither senders nor readers should wait for
 * it. Throws StorageError.
 */
async function runInThread(work: AsideWork): Promise<string[]> {
  const worker = new Worker(new URL('./aside-thread.ts', import.meta.url), { workerData: work });
  const result = await new Promise<AsideResult>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  await worker.terminate();
  if (result.failure !== null) throw asStorageError({ code: result.failure });
  return result.problems;
}

async function copyPostgres(db: Connection, to: string): Promise<void> {
  await migrateSqlite(to, lockMilliseconds);
  const copy = openSqlite(to, { lockMilliseconds });
  try {
    await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute((tx) => copy.db.transaction().execute((into) => copyTables(tx, into)));
  } finally {
    copy.raw.close();
  }
}

/**
 * Copies the files that the copied rows name. A finished file that is gone with its row was erased
 * meanwhile: its conversation is erased in the copy too. One whose row still stands is missing: its row
 * stays, and whoever tries the copy finds that. An unfinished upload loses its row.
 */
async function copyFiles(
  live: Database,
  copy: Connection,
  from: Place,
  to: Folder,
): Promise<{ files: number; bytes: number }> {
  await mkdir(to.root, { recursive: true, mode: 0o700 });
  const rows = await copy.selectFrom('attachment').selectAll().execute();
  const total = { files: 0, bytes: 0 };
  for (const row of rows) {
    const target = to.path(row.file);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    const copied = row.finished === 1 && (await from.copyTo(row.file, target, row.length));
    if (copied) {
      await quietTimes(target, row.day);
      await fsync(target);
      total.files++;
      total.bytes += row.length;
    } else if (row.finished && (await live.read((db) => byId(db, row.id))) !== undefined) {
    } else if (row.conversation !== null && row.finished) {
      await copy.deleteFrom('conversation').where('id', '=', row.conversation).execute();
    } else {
      await copy.deleteFrom('attachment').where('id', '=', row.id).execute();
    }
  }
  return total;
}

async function countOf(db: Connection, table: 'conversation' | 'message' | 'attachment'): Promise<number> {
  const row = await db
    .selectFrom(table)
    .select((from) => from.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

async function checkAll(
  database: Database,
  db: Connection,
  place: Place,
  root: string,
): Promise<IntegrityReport> {
  const damages = [
    ...(database.file === null ? [] : await checkFile(database, database.file)),
    ...(await checkFiles(db, place)),
  ];
  const problems = [...damages, ...(await checkPermissions(root))];
  const version = sql<{
    version: string;
  }>`select ${sql.raw(database.kind === 'sqlite' ? 'sqlite_version()' : "current_setting('server_version')")}
as version`;
  const { rows } = await version.execute(db);
  const schema = await db.selectFrom('schema_version').select('version').executeTakeFirst();
  if (schema?.version !== schemaVersion) problems.push('The schema is not that of this version.');
  return {
    ok: problems.length === 0,
    isDamaged: damages.length > 0,
    database: `${database.kind} ${rows[0]?.version ?? ''}`,
    schema: schema?.version ?? 0,
    conversations: await countOf(db, 'conversation'),
    messages: await countOf(db, 'message'),
    attachments: await countOf(db, 'attachment'),
    problems,
  };
}

/** Reads the whole file. Damage is noted for the server; a file that is whole takes the note away. */
async function checkFile({ damage }: Database, file: string): Promise<string[]> {
  const problems = await runInThread({ task: 'check', file });
  if (problems.includes(damagedSentence)) damage.note();
  else damage.unmark();
  return problems;
}

async function checkFiles(db: Connection, place: Place): Promise<string[]> {
  const rows = await db
    .selectFrom('attachment')
    .select(['file', 'length'])
    .where('finished', '=', 1)
    .execute();
  const sizes = await sizesOf(place);
  if (sizes === null) return ['The attachments could not be compared: their object store does not answer.'];
  const wrong = rows.filter(({ file, length }) => length > 0 && sizes.get(file) !== length);
  return wrong.length === 0
    ? []
    : [`${wrong.length} attachment(s) are missing or have another length: restore the last backup.`];
}

/** Size of each file; null where the place does not answer. */
async function sizesOf(place: Place): Promise<ReadonlyMap<string, number> | null> {
  const sizes = new Map<string, number>();
  try {
    for await (const { name, size } of place.files()) sizes.set(name, size);
    return sizes;
  } catch (error) {
    if (error instanceof StorageError && error.code === 'away') return null;
    throw error;
  }
}

async function checkPermissions(root: string): Promise<string[]> {
  const { mode } = await stat(root);
  return (mode & 0o077) === 0
    ? []
    : ['Others on this machine may look into the data folder: set its mode to 0700.'];
}
