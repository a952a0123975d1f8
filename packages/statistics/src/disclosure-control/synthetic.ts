// Records of nobody, drawn from private figures and from nothing else: whatever is done with private figures
// stays private. After Chow and Liu (1968): each column hangs on the one that tells most of it.
import type { Random } from '../random/generator.ts';
import type { CountCell } from './counts.ts';
import { keyOf, type PersonRow, type Where } from './counts.ts';

/** A column that is not known of an invented person. */
const unknown = '';

interface Tree {
  readonly column: string;
  readonly parent: string | null;
}

/** `rows`: how many. The random numbers protect nobody here: the noise of the figures does. */
export function synthesise(
  cells: readonly CountCell[],
  { columns, rows }: { readonly columns: readonly string[]; readonly rows: number },
  draw: Random,
): PersonRow[] {
  const figures = figuresOf(cells, columns);
  const order = treeOf(columns, figures);
  return Array.from({ length: rows }, () => {
    const row: Record<string, string> = {};
    for (const { column, parent } of order) {
      const parentValue = parent === null ? unknown : (row[parent] ?? unknown);
      const value = pick(figures.weights(column, parent, parentValue), draw);
      if (value !== unknown) row[column] = value;
    }
    return row;
  });
}

interface Figures {
  readonly total: number;
  readonly values: ReadonlyMap<string, readonly string[]>;
  count(where: Where): number;
  /** Of a column, given its parent's value: each value and how often, '' for not known. */
  weights(column: string, parent: string | null, parentValue: string): readonly (readonly [string, number])[];
}

function figuresOf(cells: readonly CountCell[], columns: readonly string[]): Figures {
  const counts = new Map(cells.map(({ where, count }) => [keyOf(where), count]));
  const count = (where: Where) => counts.get(keyOf(where)) ?? 0;
  const values = new Map<string, string[]>(columns.map((column) => [column, []]));
  for (const { where } of cells) {
    const [pair, ...more] = Object.entries(where);
    if (pair && more.length === 0) values.get(pair[0])?.push(pair[1]);
  }
  const total = count({});
  const alone = (column: string) => {
    const countOfValue = (values.get(column) ?? []).map(
      (value) => [value, count({ [column]: value })] as const,
    );
    const rest = total - countOfValue.reduce((sum, [, n]) => sum + n, 0);
    return [...countOfValue, [unknown, Math.max(0, rest)] as const];
  };
  const cache = new Map<string, readonly (readonly [string, number])[]>();
  const weights = (column: string, parent: string | null, parentValue: string) => {
    const key = `${column}|${parent}|${parentValue}`;
    const cached = cache.get(key);
    if (cached) return cached;
    const together =
      parent === null || parentValue === unknown
        ? []
        : (values.get(column) ?? []).map(
            (value) => [value, count({ [column]: value, [parent]: parentValue })] as const,
          );
    const sum = together.reduce((all, [, n]) => all + n, 0);
    const rest = parent === null ? 0 : Math.max(0, count({ [parent]: parentValue }) - sum);
    // Where no figure for both is shown, the column stands for itself.
    const all = sum === 0 ? alone(column) : [...together, [unknown, rest] as const];
    cache.set(key, all);
    return all;
  };
  return { total, values, count, weights };
}

/** Most telling pairs first, as long as no circle closes. */
function treeOf(columns: readonly string[], figures: Figures): Tree[] {
  const pairs = columns
    .flatMap((a, at) => columns.slice(at + 1).map((b) => ({ a, b, tells: information(a, b, figures) })))
    .sort((x, y) => y.tells - x.tells);
  const group = new Map(columns.map((column) => [column, column]));
  const rootOf = (column: string): string => {
    const next = group.get(column) as string;
    return next === column ? column : rootOf(next);
  };
  const joined = new Map<string, string[]>(columns.map((column) => [column, []]));
  for (const { a, b, tells } of pairs) {
    if (tells <= 0 || rootOf(a) === rootOf(b)) continue;
    group.set(rootOf(a), rootOf(b));
    joined.get(a)?.push(b);
    joined.get(b)?.push(a);
  }
  const order: Tree[] = [];
  const visited = new Set<string>();
  const walk = (column: string, parent: string | null) => {
    if (visited.has(column)) return;
    visited.add(column);
    order.push({ column, parent });
    for (const next of joined.get(column) ?? []) walk(next, column);
  };
  for (const column of columns) walk(column, null);
  return order;
}

/** Mutual information of two columns by the figures that are shown, natural logarithm. */
function information(a: string, b: string, { total, values, count }: Figures): number {
  if (total <= 0) return 0;
  let sum = 0;
  for (const x of values.get(a) ?? [])
    for (const y of values.get(b) ?? []) {
      const both = count({ [a]: x, [b]: y }) / total;
      const apart = (count({ [a]: x }) / total) * (count({ [b]: y }) / total);
      if (both > 0 && apart > 0) sum += both * Math.log(both / apart);
    }
  return sum;
}

function pick(weights: readonly (readonly [string, number])[], draw: Random): string {
  const sum = weights.reduce((all, [, weight]) => all + weight, 0);
  let remaining = draw.uniform() * sum;
  for (const [value, weight] of weights) {
    remaining -= weight;
    if (remaining < 0) return value;
  }
  return unknown;
}
