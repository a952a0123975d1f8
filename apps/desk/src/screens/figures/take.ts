// The records in the words of another standard, as one file under a passphrase: exact records leave this
// browser in no other form.
import { csvOf } from '@heed/domain/csv';
import { type CodedRecord, type Coding, type CrosswalkTarget, crosswalk } from '@heed/domain/figures';
import { type Sealed, sealFiles } from '../../model/export/seal-files.ts';
import { takeWords } from '../../words/figures.ts';

export function takeRecords(
  records: readonly CodedRecord[],
  coding: Coding,
  to: CrosswalkTarget,
): Promise<Sealed> {
  const encoded = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
  async function* files() {
    yield encoded(`records-${to}.csv`, csvIn(records, coding, to));
    yield encoded(`crosswalk-${to}.json`, notesOn(records, coding, to));
  }
  return sealFiles(files());
}

export function csvIn(records: readonly CodedRecord[], coding: Coding, to: CrosswalkTarget): string {
  const { rows } = crosswalk(records, coding, to);
  const columns = [...new Set(rows.flatMap(({ row }) => Object.keys(row)))].sort();
  return csvOf(
    columns,
    rows.map(({ row }) => columns.map((column) => row[column] ?? '')),
  );
}

/** What the file is, where its words come from, what is unverified, and what had no word there. */
export function notesOn(records: readonly CodedRecord[], coding: Coding, to: CrosswalkTarget): string {
  const { rows, notes } = crosswalk(records, coding, to);
  const lossCounts = new Map<string, number>();
  for (const code of rows.flatMap((row) => row.lost)) lossCounts.set(code, (lossCounts.get(code) ?? 0) + 1);
  const without = [...lossCounts].map(([code, count]) => ({ code, records: count }));
  const worded = notes.map(({ says, ...note }) => ({ ...note, says: says ?? takeWords.unverified }));
  const file = { standard: coding.targets[to], coding: coding.version, notes: worded, without };
  return `${JSON.stringify(file, null, 1)}
`;
}
