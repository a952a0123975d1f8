// Records in the words of another standard, and beside each what could not be said in it. Nothing unverified
// is passed off as read.
import type { Coding, CrosswalkTarget } from './coding.ts';
import type { CodedRecord } from './record.ts';

/** A record in the words of another standard. */
export interface CrosswalkRow {
  /** Column of the standard, its values joined by semicolons. */
  readonly row: Readonly<Record<string, string>>;
  /** Columns and codes of ours that have no word there. */
  readonly lost: readonly string[];
}

/** Records in the words of another standard, with what must be said of the translation. */
export interface Crosswalk {
  readonly rows: readonly CrosswalkRow[];
  /** Of the columns in use: what is unverified, or means something a little different. */
  readonly notes: readonly {
    readonly column: string;
    readonly state: 'read' | 'unverified';
    /** Null where nobody said more than that it is unverified. */
    readonly says: string | null;
  }[];
}

/** Translates records into another standard. A code without a word there is listed, never guessed. */
export function crosswalk(records: readonly CodedRecord[], coding: Coding, to: CrosswalkTarget): Crosswalk {
  const used = coding.columns.filter(({ id }) => records.some(({ values }) => (values[id]?.length ?? 0) > 0));
  const notes = used.flatMap(({ label, maps }) => {
    const map = maps[to];
    if (map === undefined) return [];
    if (map.state === 'read' && map.says === undefined) return [];
    return [
      {
        column: label,
        state: map.state,
        says: map.says ?? null,
      },
    ];
  });
  return { rows: records.map((record) => crosswalkRow(record, coding, to)), notes };
}

function crosswalkRow(record: CodedRecord, coding: Coding, to: CrosswalkTarget): CrosswalkRow {
  const row = new Map<string, Set<string>>();
  const unmatched: string[] = [];
  const put = (column: string, value: string) => row.set(column, (row.get(column) ?? new Set()).add(value));
  if (to === 'ctdc') put('yearOfRegistration', String(record.year));
  for (const { id, values } of coding.columns)
    for (const code of record.values[id] ?? []) {
      const word = values.find((value) => value.code === code)?.map[to];
      if (word === undefined) unmatched.push(`${id}: ${code}`);
      else {
        // `field=value`; a name alone is a column of ones.
        const [column = '', value = '1'] = word.split('=');
        put(column, value);
      }
    }
  return {
    row: Object.fromEntries([...row].map(([column, all]) => [column, [...all].join(';')])),
    lost: unmatched,
  };
}
