// A release as files: a table for a spreadsheet, and everything with its method and the names of its codes for a program. In codes and English, the same for everybody.
import { csvOf } from '@heed/domain/csv';
import type { Coding, Registered, Release } from '@heed/domain/evidence';

/** Of one figure, or of one invented record; null where it is not about a column. */
export interface FlatRow {
  readonly where: readonly (string | null)[];
  readonly counts: readonly number[];
}

export interface Flat {
  readonly columns: readonly string[];
  /** Names of the numbers: none for invented records. */
  readonly numbers: readonly string[];
  readonly rows: readonly FlatRow[];
}

export function flat(release: Release): Flat {
  const { columns } = release;
  const whereOf = (where: Readonly<Record<string, string>>) => columns.map((column) => where[column] ?? null);
  if (release.kind === 'synthetic')
    return { columns, numbers: [], rows: release.rows.map((row) => ({ where: whereOf(row), counts: [] })) };
  return {
    columns,
    numbers: ['count', 'low', 'high'],
    rows: release.cells.map(({ where, count, low, high }) => ({ where: whereOf(where), counts: [count, low, high] })),
  };
}

export function releaseCsv(release: Release): string {
  const { columns, numbers, rows } = flat(release);
  return csvOf(
    [...columns, ...numbers],
    rows.map(({ where, counts }) => [...where.map((code) => code ?? ''), ...counts.map(String)]),
  );
}

export interface Described {
  readonly registered: Registered;
  readonly coding: Coding;
  /** How it was made, a sentence a line. */
  readonly method: readonly string[];
  readonly organisation: string;
}

/** What a reader of the numbers alone must know, for beside them. */
export function description({ registered, coding, method, organisation }: Described) {
  const { id, day, release } = registered;
  const { kind, title, text, years, columns } = release;
  const named = new Map(coding.columns.map((column) => [column.id, column]));
  const codes = Object.fromEntries(
    columns.flatMap((name) => {
      const many = coding.columns.find((column) => column.many && name.startsWith(`${column.id}-`));
      const column = named.get(name) ?? many;
      if (column === undefined) return [];
      const only = named.has(name) ? undefined : name.slice(column.id.length + 1);
      const values = column.values.filter(({ code }) => only === undefined || code === only);
      const labels = values.map(({ code, label }): [string, string] => [only === undefined ? code : 'yes', label]);
      return [[name, { column: column.label, codes: Object.fromEntries(labels) }]];
    }),
  );
  return {
    id,
    published: day,
    publisher: organisation,
    kind,
    title,
    text,
    years,
    method,
    coding: release.coding,
    codes,
  };
}

export const releaseJson = (described: Described): string =>
  `${JSON.stringify({ ...description(described), release: described.registered.release }, null, 1)}\n`;
