// Claims in SQL. SQLite: an exclusive transaction on a small file beside the database, which the system ends
// with the process. PostgreSQL: an advisory lock of a session, which the server ends with the connection; a
// server that lost it takes it anew.
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import type { Claims, ProcessClaim } from '../claims.ts';
import { asStorageError, codeOf } from './failure.ts';

/** Claims that the storage gives back when it closes. */
export interface ClaimHolder extends Claims {
  release(): Promise<void>;
}

/**
 * The locks of this process. The driver closes a file that nothing refers to, and the lock would end with it
 * while the process still serves.
 */
const locksOfProcess = new Set<Sqlite.Database>();

/** Claims on a data folder by a lock on its file `serving.sqlite`. One process alone holds it. */
export function sqliteClaims(folder: string): ClaimHolder {
  const file = join(folder, 'serving.sqlite');
  let lockFile: Sqlite.Database | null = null;
  return {
    async claim() {
      if (lockFile !== null) return true;
      try {
        closeSync(openSync(file, 'a', 0o600));
        const lock = new Sqlite(file, { timeout: 0 });
        try {
          lock.exec('begin exclusive');
          lockFile = lock;
          locksOfProcess.add(lock);
          return true;
        } catch (error) {
          lock.close();
          if (codeOf(error) === 'locked') return false;
          throw error;
        }
      } catch (error) {
        throw asStorageError(error);
      }
    },
    async release() {
      if (lockFile === null) return;
      locksOfProcess.delete(lockFile);
      lockFile.close();
      lockFile = null;
    },
  };
}

/**
 * First half of the key; the second is the schema, so that two organisations may share one database. 'hees'
 * in ASCII.
 */
const claimsLock = 0x68656573;
/** How long until a lost connection is made anew. */
const againMilliseconds = 1000;

/** Claims on a PostgreSQL database by an advisory lock. Servers share it; 'alone' excludes them. */
export function postgresClaims(url: string, connectMilliseconds: number): ClaimHolder {
  let lockClient: pg.Client | null = null;
  let isReleased = false;
  let again: NodeJS.Timeout | undefined;

  async function take(as: ProcessClaim): Promise<boolean> {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: connectMilliseconds });
    client.on('error', () => {});
    await client.connect();
    const lock = as === 'server' ? 'pg_try_advisory_lock_shared' : 'pg_try_advisory_lock';
    const { rows } = await client.query(`select ${lock}($1, hashtext(current_schema())) as taken`, [
      claimsLock,
    ]);
    if (rows[0]?.taken !== true) {
      await client.end();
      return false;
    }
    lockClient = client;
    // The connection alone must not keep a process alive that has nothing else to do.
    (client as unknown as { connection: { stream: { unref?(): void } } }).connection.stream.unref?.();
    client.once('end', () => {
      lockClient = null;
      if (as === 'server') takeLater();
    });
    return true;
  }

  function takeLater(): void {
    if (isReleased) return;
    again = setTimeout(
      () => void take('server').then((isOurs) => isOurs || takeLater(), takeLater),
      againMilliseconds,
    );
    again.unref();
  }

  return {
    async claim(as) {
      if (lockClient !== null) return true;
      try {
        return await take(as);
      } catch (error) {
        throw asStorageError(error);
      }
    },
    async release() {
      isReleased = true;
      clearTimeout(again);
      const client = lockClient;
      lockClient = null;
      await client?.end().catch(() => {});
    },
  };
}
