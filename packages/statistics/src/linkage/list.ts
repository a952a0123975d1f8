// An organisation's list as it has it: a CSV file with a person in each line. Read on its own machine alone;
// refusals name lines and columns, never what stands there.
import Papa from 'papaparse';
import { type CodedPhrase, phrase } from '../phrase.ts';
import { keysOf, type ListRecord, type Parts, partsOf, Unreadable } from './normalise.ts';

/** The columns that a list must have, by the names in its first line. */
export const columns = [
  'given',
  'family',
  'born',
  'sex',
  'nationality',
] as const satisfies readonly (keyof ListRecord)[];

/** A record of a list: its line, its keys, and the parts that they were made of. */
export interface ListedKeys {
  /** Line of the file, the first line being 1. */
  readonly line: number;
  /** In the order of `keyNames`; null where it cannot be made. At least one can. */
  readonly keys: readonly (string | null)[];
  readonly parts: Parts;
}

/** The records of a list, or why it cannot be read: a part of a sentence, without anything of a person. */
export type ReadList =
  | {
      readonly ok: true;
      readonly people: readonly ListedKeys[] /** Left out: too much is not known of them. */;
      readonly incomplete: number;
    }
  | { readonly ok: false; readonly reason: CodedPhrase };

/** More faults than these are told by their number. */
const MAX_LISTED_FAULTS = 5;

/** Reads a list from the text of a CSV file. Never throws: what cannot be read is a reason. */
export function readList(text: string): ReadList {
  const plain = text.replace(/^\uFEFF/, '');
  const { data, meta, errors } = Papa.parse<Record<string, string>>(plain, {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (name) => name.trim().toLowerCase(),
  });
  const missing = columns.filter((column) => !meta.fields?.includes(column));
  if (missing.length > 0)
    return {
      ok: false,
      reason: phrase('list-lacks', {
        missing: missing.map((name) => `'${name}'`).join(', '),
        columns: columns.join(', '),
      }),
    };
  const [broken] = errors.filter(({ type }) => type === 'Quotes');
  if (broken !== undefined) return { ok: false, reason: phrase('list-quote-open') };
  if (data.length === 0) return { ok: false, reason: phrase('list-nobody') };
  const people: ListedKeys[] = [];
  const faults: CodedPhrase[] = [];
  let incomplete = 0;
  for (const [at, row] of data.entries()) {
    try {
      const parts = partsOf(recordOf(row));
      const keys = keysOf(parts);
      if (keys.every((key) => key === null)) incomplete++;
      else people.push({ line: at + 2, keys, parts });
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      faults.push(phrase('list-fault', { line: at + 2, column: error.field, fault: error.reason }));
    }
  }
  if (faults.length > 0) return { ok: false, reason: faultyLines(faults) };
  return { ok: true, people, incomplete };
}

const recordOf = (row: Record<string, string>): ListRecord => ({
  given: row.given ?? '',
  family: row.family ?? '',
  born: row.born ?? '',
  sex: row.sex ?? '',
  nationality: row.nationality ?? '',
});

const faultyLines = (faults: readonly CodedPhrase[]): CodedPhrase =>
  faults.length > MAX_LISTED_FAULTS
    ? phrase('list-faults-more', {
        faults: faults.slice(0, MAX_LISTED_FAULTS),
        more: faults.length - MAX_LISTED_FAULTS,
      })
    : phrase('list-faults', { faults });
