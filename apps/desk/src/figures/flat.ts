// Records as rows with one value a column, as tables count them: a column that takes many values stands once for each of them. No I/O.
import type { CodedRecord, Coding, Column } from '@heed/domain/evidence';
import type { Row } from '@heed/statistics/privacy';

export const yes = 'yes';

/** Columns of a release for the chosen columns of the coding. */
export const flatColumns = (chosen: readonly Column[]): string[] =>
  chosen.flatMap(({ id, many, values }) => (many ? values.map(({ code }) => `${id}-${code}`) : [id]));

export function rowsOf(
  records: readonly CodedRecord[],
  { from, to }: { readonly from: number; readonly to: number },
  chosen: readonly Column[],
): Row[] {
  return records
    .filter(({ year }) => year >= from && year <= to)
    .map(({ values }) =>
      Object.fromEntries(
        chosen.flatMap(({ id, many }): [string, string][] => {
          const codes = values[id] ?? [];
          return many ? codes.map((code) => [`${id}-${code}`, yes]) : codes.slice(0, 1).map((code) => [id, code]);
        }),
      ),
    );
}

/** A group in words: 'Sex: Female, How controlled: Debt'. */
export function groupName(where: Readonly<Record<string, string>>, coding: Coding): string {
  return Object.entries(where)
    .map(([name, value]) => {
      const single = coding.columns.find(({ id, many }) => id === name && !many);
      if (single) return `${single.label}: ${single.values.find(({ code }) => code === value)?.label ?? value}`;
      const many = coding.columns.find(({ id, many }) => many && name.startsWith(`${id}-`));
      const code = many && name.slice(many.id.length + 1);
      return many
        ? `${many.label}: ${many.values.find((one) => one.code === code)?.label ?? code}`
        : `${name}: ${value}`;
    })
    .join(', ');
}

/** How many records have each value, and how many none; in the order of the coding. */
export function countsBy(
  records: readonly CodedRecord[],
  column: Column,
): { readonly label: string; readonly count: number }[] {
  const of = (code: string) => records.filter(({ values }) => values[column.id]?.includes(code)).length;
  return column.values.map(({ code, label }) => ({ label, count: of(code) })).filter(({ count }) => count > 0);
}

/** How many records have both: rows are the values of `down`, columns those of `across`. */
export function cross(records: readonly CodedRecord[], down: Column, across: Column) {
  const used = (column: Column) =>
    column.values.filter(({ code }) => records.some(({ values }) => values[column.id]?.includes(code)));
  const heads = used(across);
  const rows = used(down).map(({ code, label }) => {
    const these = records.filter(({ values }) => values[down.id]?.includes(code));
    return {
      label,
      counts: heads.map((head) => these.filter(({ values }) => values[across.id]?.includes(head.code)).length),
    };
  });
  return { heads: heads.map(({ label }) => label), rows };
}
