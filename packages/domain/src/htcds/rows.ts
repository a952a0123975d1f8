// Many rows judged one after the other: what is right goes on, what is wrong is named by its row, its field
// and what to do. Whoever stores them stores all or none.

import type { Fault } from '../faults/index.ts';
import { checkRecord, type HtcdsFault } from './check.ts';
import { BrokenRow } from './csv-rows.ts';
import { entriesOf, type ImportedEntry, type ImportParameters } from './read.ts';
import { htcdsReason } from './reason.ts';

/** A row that cannot be taken, with its faults by field. */
export interface WrongRow {
  /** As the file counts: the line of headings is row 1, the first record of a JSON file is 1. */
  readonly row: number;
  readonly faults: readonly HtcdsFault[];
}

/** The cases that can be taken over, and the rows that cannot. */
export interface ImportedRows {
  readonly rows: number;
  readonly cases: readonly (readonly ImportedEntry[])[];
  readonly wrong: readonly WrongRow[];
}

/** More would not fit the memory of a browser beside what it seals. */
export const mostRows = 20_000;

/** Rows, and what they are judged by. */
export interface RowsOf extends ImportParameters {
  /** Records as they were read; undefined for a blank row, a BrokenRow for one that cannot be read. */
  readonly rows: AsyncIterable<readonly unknown[]>;
  /** Of the first one. */
  readonly first: number;
  /** Judges an entry by the form of its kind. */
  readonly check: (entry: ImportedEntry) => readonly Fault[];
  /** After each piece: how many rows were read. */
  readonly onProgress?: (rows: number) => void;
}

/** Reads all rows. More than `mostRows` of them are refused as a whole. */
export async function readRows(parameters: RowsOf): Promise<ImportedRows> {
  const { rows, first, onProgress } = parameters;
  const cases: (readonly ImportedEntry[])[] = [];
  const wrong: WrongRow[] = [];
  let count = 0;
  for await (const piece of rows) {
    for (const raw of piece) {
      const row = first + count;
      count++;
      if (raw === undefined) continue;
      if (count > mostRows)
        return {
          rows: count,
          cases: [],
          wrong: [{ row, faults: [{ field: '', ...htcdsReason('too-many-rows') }] }],
        };
      const read = readRow(raw, parameters);
      if ('faults' in read) wrong.push({ row, faults: read.faults });
      else cases.push(read.entries);
    }
    onProgress?.(count);
  }
  return { rows: count, cases, wrong };
}

function readRow(
  raw: unknown,
  { today, say, check }: RowsOf,
): { readonly entries: readonly ImportedEntry[] } | { readonly faults: readonly HtcdsFault[] } {
  if (raw instanceof BrokenRow) return { faults: [{ field: '', ...raw.reason }] };
  const checked = checkRecord(raw);
  if (!checked.ok) return { faults: checked.faults };
  const entries = entriesOf(checked.record, { today, say });
  if (entries === null)
    return {
      faults: [{ field: '', ...htcdsReason('says-nothing') }],
    };
  const faults = entries
    .flatMap(check)
    .map(({ field, ...fault }): HtcdsFault => ({ field, ...htcdsReason('does-not-fit', { fault }) }));
  return faults.length > 0 ? { faults } : { entries };
}
