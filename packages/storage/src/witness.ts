// What this witness cosigned of other organisations' logs, and the key that it cosigns by: a small file of
// its own, `witness.sqlite`. No backup holds it, on purpose: a witness that is put back to an earlier day
// would cosign a fork. Lost, it is a new witness with a new key.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CosignedSize } from '@heed/ledger';
import { asStorageError } from './sql/failure.ts';
import { openSqlite } from './sql/sqlite.ts';

/** A step takes some milliseconds: who waits longer for another process meets something else. */
const lockMilliseconds = 2000;

/** A witness's name and the seed of its keys. */
export interface WitnessIdentity {
  readonly name: string;
  /** 32 bytes. */
  readonly seed: Uint8Array;
}

/** What was cosigned last of one log. */
export interface StoredCosignature extends CosignedSize {
  /** The signed note with this witness's cosignatures. */
  readonly note: string;
}

/** The state of a witness in one SQLite file. Methods throw StorageError. */
export interface WitnessStore {
  /** Name and seed as kept; `made` is kept where there are none yet. */
  identity(fresh: WitnessIdentity): WitnessIdentity;
  /** What was cosigned last of the log with this hex SHA-256 of its origin. */
  last(origin: string): StoredCosignature | null;
  /**
   * Reads, judges and keeps in one step, which no other process comes between; on the disk before it returns.
   */
  step<T>(work: (keep: (origin: string, stored: StoredCosignature) => void) => T): T;
  close(): void;
}

/** Opens or makes the file. Throws StorageError. */
export function openWitnessState(folder: string): WitnessStore {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return witnessState(openSqlite(join(folder, 'witness.sqlite'), { lockMilliseconds }).raw);
  } catch (error) {
    throw asStorageError(error);
  }
}

function witnessState(raw: ReturnType<typeof openSqlite>['raw']): WitnessStore {
  raw.exec(`
    CREATE TABLE IF NOT EXISTS identity (\
one INTEGER PRIMARY KEY CHECK (one = 1), name TEXT NOT NULL, seed BLOB NOT NULL) STRICT;
    CREATE TABLE IF NOT EXISTS cosigned (\
origin TEXT PRIMARY KEY, size INTEGER NOT NULL, root BLOB NOT NULL, note TEXT NOT NULL) STRICT;
  `);
  const read = raw.prepare<[string], StoredCosignature>(
    'SELECT size, root, note FROM cosigned WHERE origin = ?',
  );
  const write = raw.prepare('INSERT OR REPLACE INTO cosigned (origin, size, root, note) VALUES (?, ?, ?, ?)');
  return {
    identity({ name, seed }) {
      raw
        .prepare('INSERT OR IGNORE INTO identity (one, name, seed) VALUES (1, ?, ?)')
        .run(name, Buffer.from(seed));
      return raw.prepare<[], WitnessIdentity>('SELECT name, seed FROM identity').get() as WitnessIdentity;
    },
    last: (origin) => read.get(origin) ?? null,
    step: (work) =>
      raw
        .transaction(() =>
          work((origin, { size, root, note }) => void write.run(origin, size, Buffer.from(root), note)),
        )
        .immediate(),
    close: () => void raw.close(),
  };
}
