// The case file as a table for a spreadsheet: a row for each field of each version.
import type { CaseFile, Version } from '@heed/domain/casework';
import { csvOf } from '@heed/domain/csv';
import { linesOf } from '../casework/shape.ts';
import { kindWords } from '../casework/words.ts';
import { herFile } from './hers.ts';
import { personWords, exportWords as w } from './words.ts';

export function tableOf(file: CaseFile): string {
  const rowsOf = (version: Version, state: string) =>
    linesOf(version.kind, version.body, () => personWords.member).map(({ label, says }) => [
      kindWords[version.kind].title,
      state,
      new Date(version.at).toISOString(),
      label,
      says,
    ]);
  const rows = herFile(file).things.flatMap(({ standing, earlier }) => [
    ...earlier.flatMap((version) => rowsOf(version, w.earlier)),
    ...standing.flatMap((version) => rowsOf(version, w.stands)),
  ]);
  return csvOf(Object.values(w.columns), rows);
}
