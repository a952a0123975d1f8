// What stands in a data folder whose organisation has ended: nothing but that it has. It is written before
// anything is destroyed, so that a command that was killed goes on.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failure.ts';

/** A PostgreSQL whose rows go, or are gone. */
export interface EndedDatabase {
  /** SHA-256 of the salt of the codes, in hex: no other organisation's rows are dropped. */
  readonly saltHash: string;
  /** Whether PostgreSQL began a new file of its log after that; null while the rows stand. */
  readonly isLogNew: boolean | null;
}

/** The end of an organisation as its folder keeps it. */
export interface EndRecord {
  readonly organisation: string;
  readonly day: string;
  readonly state: 'destroying' | 'destroyed';
  /** Where the static proof was written. */
  readonly proof: string;
  /** Where the rows stand, or stood: null for SQLite in the folder. */
  readonly database: EndedDatabase | null;
  /**
   * The id of the mark in the bucket in which attachments stand, or stood; null where they lay in the
   * folder.
   */
  readonly bucket: string | null;
  /** What the operator said must stay by law. */
  readonly stays: readonly string[];
}

export const endRecordFile = 'wound-down.json';

export function readEndRecord(folder: string): EndRecord | null {
  const file = join(folder, endRecordFile);
  if (!existsSync(file)) return null;
  // One that was written before PostgreSQL or a bucket could end here names none.
  return {
    database: null,
    bucket: null,
    ...(JSON.parse(readFileSync(file, 'utf8')) as Omit<EndRecord, 'database' | 'bucket'>),
  };
}

export const putEndRecord = (folder: string, record: EndRecord): void =>
  writeFileSync(join(folder, endRecordFile), `${JSON.stringify(record, null, 2)}\n`, {
    mode: 0o600,
    flush: true,
  });

/** Throws where the organisation of this folder has ended. */
export function refuseEnded(folder: string): void {
  const record = readEndRecord(folder);
  if (record === null) return;
  const todo =
    record.state === 'destroying'
      ? "Its data is being destroyed: run 'npm run -s heed -- wind-down destroy' again to finish it."
      : 'Its data is destroyed. A backup of it must not be served again: people were promised that it is ' +
        'gone. Point HEED_DATA at another folder for anything else.';
  throw new Failure('refused', `${record.organisation} ended here on ${record.day}. ${todo}`);
}
