// The database as the capabilities see it: `read` for queries, `write` for the named commands of commands.ts.
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Claims } from '../claims.ts';
import { DamageNote } from '../damage.ts';
import { StorageError } from '../error.ts';
import type { Peers } from '../peers.ts';
import { type Bell, noPeers, postgresBell, postgresPeers } from './bell.ts';
import { postgresClaims, sqliteClaims } from './claims.ts';
import type { CommandArgs, CommandName, CommandValue } from './commands.ts';
import { asStorageError, reasonOf } from './failure.ts';
import { settle } from './group.ts';
import { type DatabaseKind, migrate } from './migrations.ts';
import { openPostgres, purgePostgres, runPostgresGroup, writerLock } from './postgres.ts';
import { Queue, type QueueLimits } from './queue.ts';
import type { Connection } from './schema.ts';
import { openSqlite, type ThreadTask, WriterThread } from './sqlite.ts';

/** An open database with its queue of writes. */
export interface Database {
  readonly kind: DatabaseKind;
  /** SQLite's file; null on PostgreSQL. */
  readonly file: string | null;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Runs a query. Throws StorageError. */
  read<T>(query: (db: Connection) => Promise<T>): Promise<T>;
  /** Runs a command in the next group. Resolves when it is durable. */
  write<N extends CommandName>(name: N, args: CommandArgs<N>): Promise<CommandValue<N>>;
  /** PostgreSQL only: a transaction of its own beside the groups, for what skips locked rows. */
  readonly runAside: Connection | null;
  readonly claims: Claims;
  /** PostgreSQL only: rings where something was written at a desk, by whichever process. */
  readonly bell: Bell | null;
  readonly peers: Peers;
  readonly damage: DamageNote;
  waiting(): number;
  /**
   * Removes what the database keeps of deleted rows. Resolves to false where something is left for the next
   * night.
   */
  purge(erased: number): Promise<boolean>;
  compact(): Promise<void>;
  close(): Promise<void>;
}

/** Where the database is and what it may take. Without `databaseUrl` it is SQLite in the folder. */
export interface DatabaseOptions {
  readonly folder: string;
  readonly databaseUrl: string | undefined;
  readonly now: () => number;
  readonly limits: QueueLimits;
  readonly lockMilliseconds: number;
  /** See `StorageOptions`. */
  readonly isFollowed: boolean;
}

/**
 * Longest wait of a read for a lock, in which the server's thread is blocked. Only another process in
 * exclusive mode causes it.
 */
const readLockMilliseconds = 200;

/** The path of the SQLite file in a data folder. */
export const databaseFile = (folder: string): string => join(folder, 'heed.sqlite');

/** Opens the database and brings its schema up to date. Throws StorageError. */
export function openDatabase(options: DatabaseOptions): Promise<Database> {
  return options.databaseUrl === undefined
    ? openOnSqlite(options)
    : openOnPostgres(options, options.databaseUrl);
}

async function openOnSqlite(options: DatabaseOptions): Promise<Database> {
  const { folder, now, limits, lockMilliseconds, isFollowed } = options;
  const file = databaseFile(folder);
  // SQLite rewrites the database in this folder, so that no ciphertext lands on another disk.
  process.env.SQLITE_TMPDIR = folder;
  const damage = new DamageNote(folder);
  await noting(damage, () => migrateSqlite(file, lockMilliseconds));
  const reader = openSqlite(file, { lockMilliseconds: readLockMilliseconds, readonly: true });
  const thread = new WriterThread(file, { lockMilliseconds, isFollowed });
  // A database that cannot be written fails here, at the start, and not at the first report.
  await noting(damage, () => thread.task('ready'));
  const status = { closed: false };
  const claims = sqliteClaims(folder);
  const queue = new Queue(limits, async (items) => thread.run(items));
  const run = async (task: ThreadTask) => {
    if (damage.isFound) throw new StorageError('damaged');
    return noting(damage, async () => settle(await thread.task(task)));
  };
  return {
    ...sharedMethods(queue, reader.db, { now, status, damage }),
    kind: 'sqlite',
    file,
    runAside: null,
    claims,
    bell: null,
    peers: noPeers,
    purge: async () => (await run('purge')) as boolean,
    compact: async () => void (await run('compact')),
    async close() {
      status.closed = true;
      await queue.close();
      await thread.close();
      reader.raw.close();
      await claims.release();
    },
  };
}

async function openOnPostgres(options: DatabaseOptions, url: string): Promise<Database> {
  const db = openPostgres(url, options.lockMilliseconds);
  await untilReachable(() =>
    db.transaction().execute(async (tx) => {
      await sql`select pg_advisory_xact_lock(${writerLock})`.execute(tx);
      await migrate(tx, 'postgres');
    }),
  );
  const status = { closed: false };
  const claims = postgresClaims(url, options.lockMilliseconds);
  const bell = postgresBell(url, options.lockMilliseconds);
  const queue = new Queue(options.limits, (items) => runPostgresGroup(db, items));
  const purge = () => withStorageError(() => purgePostgres(db));
  const damage = new DamageNote(null);
  return {
    ...sharedMethods(queue, db, { now: options.now, status, damage }),
    kind: 'postgres',
    file: null,
    runAside: db,
    claims,
    bell,
    peers: postgresPeers(db, bell),
    // A purge rewrites and locks the tables: it runs only where rows were erased.
    purge: async (erased) => erased === 0 || purge(),
    compact: async () => void (await purge()),
    async close() {
      status.closed = true;
      await queue.close();
      await bell.close();
      await claims.release();
      await db.destroy();
    },
  };
}

function sharedMethods(
  queue: Queue,
  db: Connection,
  state: {
    readonly now: () => number;
    readonly status: { readonly closed: boolean };
    readonly damage: DamageNote;
  },
): Pick<Database, 'now' | 'read' | 'write' | 'waiting' | 'damage'> {
  const { now, status, damage } = state;
  return {
    now,
    damage,
    waiting: () => queue.length,
    read: (query) =>
      status.closed ? Promise.reject(new StorageError('closed')) : noting(damage, () => query(db)),
    write: async (name, args) => {
      if (damage.isFound) throw new StorageError('damaged');
      return (await noting(damage, () => queue.write(name, args))) as never;
    },
  };
}

/** Whatever meets damage closes the storage for writing. */
async function noting<T>(damage: DamageNote, work: () => Promise<T>): Promise<T> {
  try {
    return await withStorageError(work);
  } catch (error) {
    if (error instanceof StorageError && error.code === 'damaged') damage.note();
    throw error;
  }
}

/** How often the start tries to reach the database, and the pause between two tries. */
const startTries = 6;
const startPauseMilliseconds = 1000;

/**
 * Runs the first work on PostgreSQL. Throws 'unreachable' in the place of 'lost': nothing was to be stored
 * yet, so nothing can be lost.
 */
export async function untilReachable(work: () => Promise<void>): Promise<void> {
  try {
    await retryWhileLost(work);
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    const reason = reasonOf(error.cause);
    throw error.code === 'lost' || unreachableReason.test(reason)
      ? new StorageError('unreachable', { cause: error })
      : error;
  }
}

/** Reasons of a database that cannot be reached: no such socket, host, database or role; a wrong password. */
const unreachableReason = /ENOENT|ENOTFOUND|EAI_AGAIN|\b(3D000|28000|28P01)\b/;

/**
 * Repeats the work while the connection is lost: a database may start later than the server, or be busy with
 * starting.
 */
async function retryWhileLost(work: () => Promise<void>, tries = startTries): Promise<void> {
  try {
    await withStorageError(work);
  } catch (error) {
    if (!(error instanceof StorageError) || error.code !== 'lost' || tries <= 1) throw error;
    await new Promise((resolve) => setTimeout(resolve, startPauseMilliseconds));
    await retryWhileLost(work, tries - 1);
  }
}

async function withStorageError<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asStorageError(error);
  }
}

/** Brings the file to this version's schema and closes it again. */
export async function migrateSqlite(file: string, lockMilliseconds: number): Promise<void> {
  const { raw, db } = openSqlite(file, { lockMilliseconds });
  try {
    await db.connection().execute(async (connection) => {
      await sql`begin immediate`.execute(connection);
      try {
        await migrate(connection, 'sqlite');
        await sql`commit`.execute(connection);
      } catch (error) {
        await sql`rollback`.execute(connection).catch(() => {});
        throw error;
      }
    });
  } finally {
    raw.close();
  }
}
