// Computes what can be inferred from published figures by adding and subtracting: bounds.md. This is an
// attack, run before a release.
import { keyOf, type Where } from './counts.ts';

/** A published figure: the true count lies between low and high, of cases closed in these years. */
export interface CountConstraint {
  readonly where: Where;
  readonly low: number;
  readonly high: number;
  readonly years: Years;
}
/** Calendar years, both included. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/**
 * An upper bound that excludes nothing: more people than exist, small enough that sums of thousands stay
 * exact.
 */
export const unbounded = 2 ** 40;

/** A group of people with the smallest and the largest count that the figures allow. */
export interface Bound {
  readonly where: Where;
  readonly years: Years;
  /**
   * Null: the group itself. A column: the rest of the group, people of whom this column is not known or has
   * none of the published values.
   */
  readonly rest: string | null;
  low: number;
  high: number;
}

/** Columns that are known of everybody, with all their values: such a column leaves no rest. */
export type Domain = Readonly<Record<string, readonly string[]>>;
/** Most people that a group can have by what is known beforehand; `unbounded` where nothing is. */
export type UpperBound = (where: Where, years: Years, rest: string | null) => number;

interface Sum {
  readonly whole: Bound;
  readonly parts: readonly Bound[];
}

/**
 * Every group that the figures speak of or that lies between them, with the narrowest bounds that sums give.
 * `most`: what a group can be at most, and its rest where `rest` names a column, as far as that is known.
 * Throws `Contradiction` where they cannot all be true.
 */
export function boundsOf(
  constraints: readonly CountConstraint[],
  most: UpperBound = () => unbounded,
  domain: Domain = {},
): readonly Bound[] {
  const groups = makeGroups(most);
  for (const { where, years, low, high } of constraints) {
    const bound = groups.of(groups.pairsOf(where), years);
    bound.low = Math.max(bound.low, low);
    bound.high = Math.min(bound.high, high);
    if (bound.low > bound.high) throw new Contradiction('Figures cannot all be true');
  }
  const sums = [...sumsOver(constraints, groups, domain), ...sumsOfYears(constraints, groups)];
  // Each round carries a bound one sum further. More rounds than this narrow large groups alone, by little.
  for (let round = 0; round < 60; round++) if (!narrow(sums)) break;
  return groups.all();
}

/** Thrown where no records fit all figures at once. */
export class Contradiction extends Error {
  override readonly name = 'Contradiction';
}

/**
 * A column and a value as one small number, so that a group is found without making its text: there are tens
 * of thousands.
 */
type Pair = number;

interface Groups {
  pairsOf(where: Where): readonly Pair[];
  pairOf(column: string, value: string): Pair;
  columnOf(pair: Pair): string;
  /** `pairs` in ascending order. */
  of(pairs: readonly Pair[], years: Years, rest?: string | null): Bound;
  all(): readonly Bound[];
}

/** More pairs of columns and values than any coding has; four of them in one number stay exact. */
const mostPairs = 8192;

function makeGroups(most: UpperBound): Groups {
  const ids = new Map<string, Pair>();
  const names: (readonly [column: string, value: string])[] = [];
  const columns = new Map<string, number>();
  const spans = new Map<string, Map<number, Bound>>();
  const pairOf = (column: string, value: string): Pair => {
    const name = `${column}=${value}`;
    const id = ids.get(name);
    if (id !== undefined) return id;
    if (names.length >= mostPairs - 1) throw new RangeError('Cannot judge: there are too many values');
    ids.set(name, names.length + 1);
    names.push([column, value]);
    return names.length;
  };
  const nameOf = (pair: Pair) => names[pair - 1] as readonly [string, string];
  const columnId = (column: string) => {
    const id = columns.get(column) ?? columns.size + 1;
    columns.set(column, id);
    return id;
  };
  return {
    pairOf,
    pairsOf: (where) =>
      Object.entries(where)
        .map(([column, value]) => pairOf(column, value))
        .sort((a, b) => a - b),
    columnOf: (pair) => nameOf(pair)[0],
    of(pairs, years, rest = null) {
      const span = `${years.from}-${years.to}`;
      const groups = spans.get(span) ?? new Map<number, Bound>();
      spans.set(span, groups);
      // No pair and no column is 0, so that no two groups share a number.
      const pairsKey = pairs.reduce((whole, pair) => whole * mostPairs + pair, 0);
      const key = pairsKey * mostPairs + (rest === null ? 0 : columnId(rest));
      const existing = groups.get(key);
      if (existing) return existing;
      const where = Object.fromEntries(pairs.map(nameOf));
      const bound: Bound = { where, years, rest, low: 0, high: most(where, years, rest) };
      groups.set(key, bound);
      return bound;
    },
    all: () => [...spans.values()].flatMap((groups) => [...groups.values()]),
  };
}

const spanOf = ({ from, to }: Years) => `${from}-${to}`;

/** A group is the sum of its parts by a column, and of those of whom the column is not known. */
function sumsOver(constraints: readonly CountConstraint[], groups: Groups, domain: Domain): Sum[] {
  const values = new Map<string, Set<Pair>>();
  const add = (column: string, pair: Pair) => values.set(column, (values.get(column) ?? new Set()).add(pair));
  for (const [column, all] of Object.entries(domain))
    for (const value of all) add(column, groups.pairOf(column, value));
  const wholes = new Map<Bound, { readonly pairs: readonly Pair[]; readonly columns: Set<string> }>();
  for (const { where, years } of constraints) {
    const pairs = groups.pairsOf(where);
    for (const pair of pairs) {
      const column = groups.columnOf(pair);
      add(column, pair);
      const above = pairs.filter((other) => other !== pair);
      const bound = groups.of(above, years);
      const whole = wholes.get(bound) ?? { pairs: above, columns: new Set<string>() };
      whole.columns.add(column);
      wholes.set(bound, whole);
    }
  }
  return [...wholes].flatMap(([whole, { pairs, columns }]) =>
    [...columns].map((column) => ({
      whole,
      parts: [
        ...[...(values.get(column) ?? [])].map((pair) =>
          groups.of(
            [...pairs, pair].sort((a, b) => a - b),
            whole.years,
          ),
        ),
        ...(column in domain ? [] : [groups.of(pairs, whole.years, column)]),
      ],
    })),
  );
}

/** Several years are the sum of each of them. */
function sumsOfYears(constraints: readonly CountConstraint[], groups: Groups): Sum[] {
  const spans = new Map(constraints.map(({ years }) => [spanOf(years), years]));
  if (spans.size < 2) return [];
  const wheres = new Map(constraints.map(({ where }) => [keyOf(where), groups.pairsOf(where)]));
  return [...spans.values()]
    .filter(({ from, to }) => to > from)
    .flatMap((years) =>
      [...wheres.values()].map((pairs) => ({
        whole: groups.of(pairs, years),
        parts: Array.from({ length: years.to - years.from + 1 }, (_, n) =>
          groups.of(pairs, { from: years.from + n, to: years.from + n }),
        ),
      })),
    );
}

/** One round over all sums; whether anything became narrower. */
function narrow(sums: readonly Sum[]): boolean {
  let changed = false;
  const set = (bound: Bound, low: number, high: number) => {
    if (low > bound.low) [bound.low, changed] = [low, true];
    if (high < bound.high) [bound.high, changed] = [high, true];
    if (bound.low > bound.high) throw new Contradiction('Figures cannot all be true');
  };
  for (const { whole, parts } of sums) {
    let low = 0;
    let high = 0;
    for (const part of parts) {
      low += part.low;
      high += part.high;
    }
    set(whole, low, Math.min(high, unbounded));
    for (const part of parts) set(part, whole.low - (high - part.high), whole.high - (low - part.low));
  }
  return changed;
}

/** Groups that are certainly there and certainly smaller than k: what no release may tell. */
export const disclosedGroups = (bounds: readonly Bound[], k: number): readonly Bound[] =>
  bounds.filter(({ low, high }) => low >= 1 && high < k);
