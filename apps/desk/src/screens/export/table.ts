// The case file as a table for a spreadsheet: a row for each field of each version.
import { type CaseFile, subjectCopy, type Version } from '@heed/domain/casework';
import { csvOf } from '@heed/domain/csv';
import { linesOf } from '../../model/case/shape.ts';
import { kindWords } from '../../words/case.ts';
import { personWords, exportWords as w } from '../../words/export.ts';
import { momentFigures } from '../../words/format.ts';

export function caseCsv(file: CaseFile): string {
  const rowsOf = (version: Version, state: string) =>
    linesOf(version.kind, version.body, () => personWords.member).map(({ label, says }) => [
      kindWords[version.kind].title,
      state,
      momentFigures(version.at),
      label,
      says,
    ]);
  const rows = subjectCopy(file).records.flatMap(({ current, superseded }) => [
    ...superseded.flatMap((version) => rowsOf(version, w.earlier)),
    ...current.flatMap((version) => rowsOf(version, w.stands)),
  ]);
  const { kind, state, at, field, says } = w.columns;
  return csvOf([kind, state, at, field, says], rows);
}
