// What somebody can work out from figures that are published, by adding and taking away: bounds.md. An attack, kept here so that it is run before a
// release instead of after it.
import { keyOf, type Where } from './counts.ts';

/** A published figure: the true count lies between low and high, of cases closed in these years. */
export interface Known {
  readonly where: Where;
  readonly low: number;
  readonly high: number;
  readonly years: Years;
}
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** More people than there are, and small enough that thousands of it add up exactly. */
export const unbounded = 2 ** 40;

export interface Bound {
  readonly where: Where;
  readonly years: Years;
  /** Null: the group itself. A column: those of `where` of whom this column is not known, or has none of the published values. */
  readonly rest: string | null;
  low: number;
  high: number;
}

/** Columns that are known of everybody, with every value that they can have: nobody is left beside these. */
export type Domain = Readonly<Record<string, readonly string[]>>;
export type Most = (where: Where, years: Years, rest: string | null) => number;

interface Sum {
  readonly whole: Bound;
  readonly parts: readonly Bound[];
}

const spanOf = ({ from, to }: Years) => `${from}-${to}`;
const inside = (where: Where, column: string, value: string): Where =>
  Object.fromEntries(Object.entries({ ...where, [column]: value }).sort(([a], [b]) => (a < b ? -1 : 1)));
const without = (where: Where, column: string): Where =>
  Object.fromEntries(Object.entries(where).filter(([name]) => name !== column));

/**
 * Every group that the figures speak of or that lies between them, with the narrowest bounds that sums give. `most`: what a group can be at
 * most, and its rest where `rest` names a column, as far as that is known. Throws `Contradiction` where they cannot all be true.
 */
export function boundsOf(known: readonly Known[], most: Most = () => unbounded, domain: Domain = {}): readonly Bound[] {
  const groups = new Map<string, Bound>();
  const boundOf = (where: Where, years: Years, rest: string | null = null): Bound => {
    const key = `${spanOf(years)}|${keyOf(where)}|${rest ?? ''}`;
    const found = groups.get(key);
    if (found) return found;
    const made = { where, years, rest, low: 0, high: most(where, years, rest) };
    groups.set(key, made);
    return made;
  };
  for (const { where, years, low, high } of known) {
    const bound = boundOf(where, years);
    bound.low = Math.max(bound.low, low);
    bound.high = Math.min(bound.high, high);
    if (bound.low > bound.high) throw new Contradiction('Figures cannot all be true');
  }
  const sums = [...sumsOver(known, boundOf, domain), ...sumsOfYears(known, boundOf)];
  // Each round carries a bound one sum further. More rounds than this narrow large groups alone, by little.
  for (let round = 0; round < 60; round++) if (!narrow(sums)) break;
  return [...groups.values()];
}

export class Contradiction extends Error {
  override readonly name = 'Contradiction';
}

type BoundOf = (where: Where, years: Years, rest?: string | null) => Bound;

/** A group is the sum of its parts by a column, and of those of whom the column is not known. */
function sumsOver(known: readonly Known[], boundOf: BoundOf, domain: Domain): Sum[] {
  const values = new Map(Object.entries(domain).map(([column, all]) => [column, new Set(all)]));
  const wholes = new Map<string, { readonly where: Where; readonly years: Years; readonly columns: Set<string> }>();
  for (const { where, years } of known)
    for (const [column, value] of Object.entries(where)) {
      values.set(column, (values.get(column) ?? new Set()).add(value));
      const above = without(where, column);
      const key = `${spanOf(years)}|${keyOf(above)}`;
      const whole = wholes.get(key) ?? { where: above, years, columns: new Set<string>() };
      whole.columns.add(column);
      wholes.set(key, whole);
    }
  return [...wholes.values()].flatMap(({ where, years, columns }) =>
    [...columns].map((column) => ({
      whole: boundOf(where, years),
      parts: [
        ...[...(values.get(column) ?? [])].map((value) => boundOf(inside(where, column, value), years)),
        ...(column in domain ? [] : [boundOf(where, years, column)]),
      ],
    })),
  );
}

/** Several years are the sum of each of them. */
function sumsOfYears(known: readonly Known[], boundOf: BoundOf): Sum[] {
  const spans = new Map(known.map(({ years }) => [spanOf(years), years]));
  if (spans.size < 2) return [];
  const groups = new Map(known.map(({ where }) => [keyOf(where), where]));
  return [...spans.values()]
    .filter(({ from, to }) => to > from)
    .flatMap((years) =>
      [...groups.values()].map((where) => ({
        whole: boundOf(where, years),
        parts: Array.from({ length: years.to - years.from + 1 }, (_, n) =>
          boundOf(where, { from: years.from + n, to: years.from + n }),
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
export const revealed = (bounds: readonly Bound[], k: number): readonly Bound[] =>
  bounds.filter(({ low, high }) => low >= 1 && high < k);
