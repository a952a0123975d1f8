// Records counted along one thing, or one across another, for the eyes of the analyst. No I/O.
import type { CodedRecord, Column } from '@heed/domain/figures';
import { codeWords } from '../../words/coding.ts';

/** The year of closing as if it were a column of the coding, to be set across. */
export const byYears = (years: readonly number[], label: string): Axis => ({
  label,
  values: years.map((year) => ({ code: String(year), label: String(year) })),
  has: (record, code) => String(record.year) === code,
});

/** Something to set records along: values, and whether a record has one. */
export interface Axis {
  readonly label: string;
  readonly values: readonly { readonly code: string; readonly label: string }[];
  readonly has: (record: CodedRecord, code: string) => boolean;
}

/** A column of the coding in its order, and last the records of which it is not known. */
export const axisOf = ({ id, label, values }: Column): Axis => ({
  label,
  values: [...values, { code: '', label: codeWords.unknown }],
  has: ({ values: recordValues }, code) =>
    code === '' ? (recordValues[id]?.length ?? 0) === 0 : recordValues[id]?.includes(code) === true,
});

/** How many records have each value that one has. */
export function countsBy(records: readonly CodedRecord[], { values, has }: Axis) {
  const counts = values.map(({ code, label }) => ({
    label,
    count: records.filter((record) => has(record, code)).length,
  }));
  return counts.filter(({ count }) => count > 0);
}

/** How many records have both: rows are the values of `down`, columns those of `across`. */
export function cross(records: readonly CodedRecord[], down: Axis, across: Axis) {
  const used = (axis: Axis) =>
    axis.values.filter(({ code }) => records.some((record) => axis.has(record, code)));
  const heads = used(across);
  const rows = used(down).map(({ code, label }) => {
    const these = records.filter((record) => down.has(record, code));
    return {
      label,
      counts: heads.map((head) => these.filter((record) => across.has(record, head.code)).length),
    };
  });
  return { heads: heads.map(({ label }) => label), rows };
}
