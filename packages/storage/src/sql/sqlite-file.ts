// How a SQLite file is opened, for whoever needs no kysely: a thread that reads it alone starts in a third of
// the time.
import { closeSync, openSync } from 'node:fs';
import Sqlite from 'better-sqlite3';

/**
 * Pages of 4 KiB in the write-ahead log before it is worked into the file: 16 MiB. The default of 4 MiB costs
 * a third of intake.
 */
const checkpointPages = 4096;
/** KiB of page cache per connection. Four times as much gained nothing and cost 35 MB. */
const cacheKibibytes = 4 * 1024;

export interface SqliteOptions {
  /** How long a call waits (and blocks its thread) for a lock of another process. */
  readonly lockMilliseconds: number;
  readonly readonly?: boolean;
}

/** Opens a connection of the driver, with the settings that all of ours have. */
export function openSqliteFile(file: string, options: SqliteOptions): Sqlite.Database {
  // Made here, so that nobody else may ever read it: its log takes over the mode.
  if (!options.readonly) closeSync(openSync(file, 'a', 0o600));
  const raw = new Sqlite(file, { timeout: options.lockMilliseconds, readonly: options.readonly ?? false });
  if (!options.readonly) {
    raw.pragma('journal_mode = WAL');
    raw.pragma('synchronous = FULL');
    raw.pragma('secure_delete = ON');
    raw.pragma(`wal_autocheckpoint = ${checkpointPages}`);
  }
  raw.pragma('foreign_keys = ON');
  raw.pragma(`cache_size = -${cacheKibibytes}`);
  // Sorting and such never spill plaintext-of-keys into a temporary file.
  raw.pragma('temp_store = MEMORY');
  return raw;
}
