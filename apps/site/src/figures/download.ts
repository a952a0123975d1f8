// A release as files: a table for a spreadsheet, and everything with its method and the names of its codes
// for a program. In codes and English, the same for everybody.
import { csvOf } from '@heed/domain/csv';
import type { Coding, EstimateRelease, Registered, Release } from '@heed/domain/figures';

/**
 * Of one figure, of one invented record, or of one method of an estimate; null where it is not about a
 * column, or has no figure.
 */
export interface FlatRow {
  readonly where: readonly (string | null)[];
  readonly counts: readonly (number | null)[];
}

export interface Flat {
  readonly columns: readonly string[];
  /** Names of the numbers: none for invented records. */
  readonly numbers: readonly string[];
  readonly rows: readonly FlatRow[];
}

export function flat(release: Release): Flat {
  if (release.kind === 'estimate') return sideBySide(release);
  const { columns } = release;
  const whereOf = (where: Readonly<Record<string, string>>) => columns.map((column) => where[column] ?? null);
  if (release.kind === 'synthetic')
    return { columns, numbers: [], rows: release.rows.map((row) => ({ where: whereOf(row), counts: [] })) };
  return {
    columns,
    numbers: ['count', 'low', 'high'],
    rows: release.cells.map(({ where, count, low, high }) => ({
      where: whereOf(where),
      counts: [count, low, high],
    })),
  };
}

/** The methods of an estimate; its other tables stand in the JSON file. */
const sideBySide = ({ families }: EstimateRelease): Flat => ({
  columns: ['method', 'refused_by'],
  numbers: ['estimate', 'low_95', 'high_95', 'low_80', 'high_80', 'r_hat'],
  rows: families.map(({ method, estimate, interval95, interval80, refusedBy, rHat }) => ({
    where: [method, refusedBy.join(' ') || null],
    counts: [estimate, ...(interval95 ?? [null, null]), ...(interval80 ?? [null, null]), rHat],
  })),
});

export function releaseCsv(release: Release): string {
  const { columns, numbers, rows } = flat(release);
  return csvOf(
    [...columns, ...numbers],
    rows.map(({ where, counts }) => [
      ...where.map((code) => code ?? ''),
      ...counts.map((count) => (count === null ? '' : String(count))),
    ]),
  );
}

export interface ReleaseDescription {
  readonly registered: Registered;
  readonly coding: Coding;
  /** How it was made, a sentence a line. */
  readonly method: readonly string[];
  readonly organisation: string;
}

/** What a reader of the numbers alone must know, for beside them. */
export function description({ registered, coding, method, organisation }: ReleaseDescription) {
  const { id, day, release } = registered;
  const { kind, title, text, years } = release;
  const about = { id, published: day, publisher: organisation, kind, title, text, years, method };
  if (release.kind === 'estimate') return about;
  const { columns } = release;
  const columnsById = new Map(coding.columns.map((column) => [column.id, column]));
  const codes = Object.fromEntries(
    columns.flatMap((name) => {
      const many = coding.columns.find((column) => column.many && name.startsWith(`${column.id}-`));
      const column = columnsById.get(name) ?? many;
      if (column === undefined) return [];
      const only = columnsById.has(name) ? undefined : name.slice(column.id.length + 1);
      const values = column.values.filter(({ code }) => only === undefined || code === only);
      const labels = values.map(({ code, label }): [string, string] => [
        only === undefined ? code : 'yes',
        label,
      ]);
      return [[name, { column: column.label, codes: Object.fromEntries(labels) }]];
    }),
  );
  return { ...about, coding: release.coding, codes };
}

export const releaseJson = (described: ReleaseDescription): string =>
  `${JSON.stringify({ ...description(described), release: described.registered.release }, null, 1)}\n`;
