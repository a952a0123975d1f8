// Records as rows with one value a column, as tables count them: a column that takes many values stands once
// for each of them. No I/O.
import type { CodedRecord, Coding, Column } from '@heed/domain/figures';
import type { PersonRow } from '@heed/statistics/disclosure-control';

export const yes = 'yes';

/** Columns of a release for the chosen columns of the coding. */
export const flatColumns = (columns: readonly Column[]): string[] =>
  columns.flatMap(({ id, many, values }) => (many ? values.map(({ code }) => `${id}-${code}`) : [id]));

export function rowsOf(
  records: readonly CodedRecord[],
  { from, to }: { readonly from: number; readonly to: number },
  columns: readonly Column[],
): PersonRow[] {
  return records
    .filter(({ year }) => year >= from && year <= to)
    .map(({ values }) =>
      Object.fromEntries(
        columns.flatMap(({ id, many }): [string, string][] => {
          const codes = values[id] ?? [];
          return many
            ? codes.map((code) => [`${id}-${code}`, yes])
            : codes.slice(0, 1).map((code) => [id, code]);
        }),
      ),
    );
}

/** A group in words: 'Sex: Female, How controlled: Debt'. */
export function groupName(where: Readonly<Record<string, string>>, coding: Coding): string {
  return Object.entries(where)
    .map(([name, value]) => {
      const single = coding.columns.find(({ id, many }) => id === name && !many);
      if (single)
        return `${single.label}: ${single.values.find(({ code }) => code === value)?.label ?? value}`;
      const many = coding.columns.find(({ id, many }) => many && name.startsWith(`${id}-`));
      const code = many && name.slice(many.id.length + 1);
      return many
        ? `${many.label}: ${many.values.find((option) => option.code === code)?.label ?? code}`
        : `${name}: ${value}`;
    })
    .join(', ');
}
