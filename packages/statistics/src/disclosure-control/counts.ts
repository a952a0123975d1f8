// Counts of every combination of up to three columns, exactly. What comes out of here is secret: tabulate.ts
// and marginals.ts make it fit to publish.

/** One person: column to value. A column that is not known is absent. */
export type PersonRow = Readonly<Record<string, string>>;

/** What a group has in common, columns in ascending order; {} is everybody. */
export type Where = Readonly<Record<string, string>>;

/** A combination of values with its exact count: at least 1. */
export interface CountGroup {
  readonly where: Where;
  readonly count: number;
}

/** Text of a group: equal groups are equal texts. */
export const keyOf = (where: Where): string =>
  Object.keys(where)
    .sort()
    .map((column) => `${column}=${where[column]}`)
    .join('&');

/** A combination of values with a count as it is published, and the range that it stands for. */
export interface CountCell {
  readonly where: Where;
  readonly count: number;
  /** The true count lies between low and high. */
  readonly low: number;
  readonly high: number;
}

/** A count rounded down to a multiple of `k`, with its range from there to `k` - 1 more. */
export function cellOf({ where, count }: CountGroup, k: number): CountCell {
  const low = Math.floor(count / k) * k;
  return { where, count: low, low, high: low + k - 1 };
}

/** Of each group and column, how many have no value there. */
export function restsOf(counts: ReadonlyMap<string, CountGroup>): ReadonlyMap<string, number> {
  const rests = new Map<string, number>();
  for (const { where, count } of counts.values())
    for (const column of Object.keys(where)) {
      const above = keyOf(Object.fromEntries(Object.entries(where).filter(([name]) => name !== column)));
      const key = `${above}|${column}`;
      rests.set(key, (rests.get(key) ?? counts.get(above)?.count ?? 0) - count);
    }
  return rests;
}

/** Combinations above this many are counted in a map instead of an array, to bound memory: 4 bytes each. */
const mostDense = 4_000_000;

/**
 * Every group that occurs, the smaller combinations first. `combine`: most columns in one group, 1 to 3.
 * Time: one pass over the rows for each choice of columns, so 92 passes for 8 columns.
 */
export function countGroups(
  rows: readonly PersonRow[],
  columns: readonly string[],
  combine: number,
): CountGroup[] {
  if (!(combine >= 1 && combine <= 3)) throw new RangeError('Cannot count: combine must be 1, 2 or 3');
  const coded = columns.map((column) => encode(rows, column));
  const groups: CountGroup[] = [{ where: {}, count: rows.length }];
  for (const places of combinationsUpTo(columns.length, combine))
    groups.push(
      ...countOne(
        places.map((at) => coded[at] as Coded),
        rows.length,
      ),
    );
  return groups;
}

interface Coded {
  readonly column: string;
  readonly values: readonly string[];
  /** For each row its value's place + 1, 0 where it is not known. */
  readonly codes: Uint32Array;
}

function encode(rows: readonly PersonRow[], column: string): Coded {
  const places = new Map<string, number>();
  const codes = new Uint32Array(rows.length);
  for (const [at, row] of rows.entries()) {
    const value = row[column];
    if (value === undefined) continue;
    const place = places.get(value) ?? places.size + 1;
    places.set(value, place);
    codes[at] = place;
  }
  return { column, values: [...places.keys()], codes };
}

function countOne(combination: readonly Coded[], rows: number): CountGroup[] {
  const size = combination.reduce((product, { values }) => product * (values.length + 1), 1);
  const counts = size <= mostDense ? new Uint32Array(size) : new Map<number, number>();
  for (let row = 0; row < rows; row++) {
    let place = 0;
    let isKnown = true;
    for (const { codes, values } of combination) {
      const code = codes[row] as number;
      if (code === 0) {
        isKnown = false;
        break;
      }
      place = place * (values.length + 1) + code;
    }
    if (!isKnown) continue;
    if (counts instanceof Map) counts.set(place, (counts.get(place) ?? 0) + 1);
    else counts[place] = (counts[place] as number) + 1;
  }
  const groups: CountGroup[] = [];
  for (const [place, count] of counts.entries())
    if (count > 0) groups.push({ where: whereOf(combination, place), count });
  return groups;
}

function whereOf(combination: readonly Coded[], place: number): Where {
  const pairs: [string, string][] = [];
  let rest = place;
  for (const { column, values } of combination.toReversed()) {
    pairs.unshift([column, values[(rest % (values.length + 1)) - 1] as string]);
    rest = Math.floor(rest / (values.length + 1));
  }
  return Object.fromEntries(pairs);
}

/** Every choice of 1 to `most` of the numbers below `n`, the shorter ones first. */
export function combinationsUpTo(n: number, most: number): number[][] {
  const all: number[][] = [];
  let last: number[][] = [[]];
  for (let size = 1; size <= most; size++) {
    last = last.flatMap((choice) =>
      Array.from({ length: n - 1 - (choice.at(-1) ?? -1) }, (_, k) => [
        ...choice,
        (choice.at(-1) ?? -1) + 1 + k,
      ]),
    );
    all.push(...last);
  }
  return all;
}
