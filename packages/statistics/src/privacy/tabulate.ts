// Tables that show no group under k: rounded down to a multiple of k, and further figures left out until nothing small can be worked out. bounds.md.
import { type Bound, boundsOf, type Known, type Most, revealed, unbounded, type Years } from './bounds.ts';
import { countGroups, type Group, keyOf, type Row, type Where } from './counts.ts';

export interface Cell {
  readonly where: Where;
  readonly count: number;
  /** The true count lies between low and high. */
  readonly low: number;
  readonly high: number;
}

export interface Tabulated {
  readonly cells: readonly Cell[];
  readonly suppressed: {
    /** Groups that occur and are smaller than k. */
    readonly small: readonly Where[];
    /** Groups of k and more that are left out so that no small one can be worked out. */
    readonly beside: readonly Where[];
  };
}

export interface Asked {
  readonly columns: readonly string[];
  /** Most columns in one figure: 1 to 3. */
  readonly combine: number;
  /** Smallest group that is shown, at least 2. */
  readonly k: number;
  /** What was published before, and from which years these rows are. */
  readonly years?: Years;
  readonly earlier?: readonly Known[];
}

/** Throws RangeError for a k below 2, a column that stands twice, and nonsense in `combine`. */
export function tabulate(rows: readonly Row[], asked: Asked): Tabulated {
  const { columns, combine } = asked;
  if (new Set(columns).size < columns.length) throw new RangeError('Cannot tabulate: a column stands twice');
  return tabulateGroups(countGroups(rows, columns, combine), asked);
}

/** The same of groups that are counted already: each that somebody is in, everybody among them. Throws RangeError for a k below 2. */
export function tabulateGroups(groups: readonly Group[], asked: Omit<Asked, 'columns' | 'combine'>): Tabulated {
  const { k } = asked;
  if (!Number.isInteger(k) || k < 2) throw new RangeError('Cannot tabulate: k must be a whole number of 2 or more');
  const shown = new Map(groups.filter(({ count }) => count >= k).map((group) => [keyOf(group.where), group]));
  const beside = new Map<string, Where>();
  const counts = new Map(groups.map((group) => [keyOf(group.where), group]));
  for (;;) {
    const told = toldBy(shown, beside, counts, asked);
    if (told.length === 0) break;
    const gone = new Set(told.map((bound) => sacrifice(bound, shown)).filter((key) => key !== null));
    // Nothing left to leave out: whatever tells it was published before.
    if (gone.size === 0) throw new Revealing(told.map(({ where }) => where));
    for (const key of gone) {
      beside.set(key, (shown.get(key) as Group).where);
      shown.delete(key);
    }
  }
  const small = groups.filter(({ count }) => count < k).map(({ where }) => where);
  return {
    cells: [...shown.values()].map((group) => cellOf(group, k)),
    suppressed: { small, beside: [...beside.values()] },
  };
}

/** Whatever is left out now, earlier releases and these records together tell of a small group. */
export class Revealing extends Error {
  override readonly name = 'Revealing';
  readonly groups: readonly Where[];
  constructor(groups: readonly Where[]) {
    super('Earlier releases and these records together tell of a small group');
    this.groups = groups;
  }
}

const anyYear: Years = { from: 0, to: 0 };

export function cellOf({ where, count }: Group, k: number): Cell {
  const low = Math.floor(count / k) * k;
  return { where, count: low, low, high: low + k - 1 };
}

/**
 * Small groups of which the figures say that somebody is in them. The attacker is given more than he has: of what is missing he knows which groups are under k,
 * and which were left out beside them; he knows where a column is known of everybody.
 */
function toldBy(
  shown: ReadonlyMap<string, Group>,
  beside: ReadonlyMap<string, Where>,
  counts: ReadonlyMap<string, Group>,
  { k, years = anyYear, earlier = [] }: Omit<Asked, 'columns' | 'combine'>,
): readonly Bound[] {
  const missing = [...counts.values()].filter(({ where }) => !shown.has(keyOf(where)));
  const known = [
    ...[...shown.values()].map((group) => ({ ...cellOf(group, k), years })),
    ...missing.map(({ where }) => ({ where, years, low: 0, high: unbounded })),
    ...earlier,
  ];
  const rests = restsOf(counts);
  const most: Most = (where, of, rest) => {
    if (of.from !== years.from || of.to !== years.to) return unbounded;
    const key = keyOf(where);
    if (rest === null) return shown.has(key) || beside.has(key) ? unbounded : k - 1;
    const left = rests.get(`${key}|${rest}`) ?? counts.get(key)?.count ?? 0;
    return left === 0 ? 0 : left < k ? k - 1 : unbounded;
  };
  return revealed(boundsOf(known, most), k);
}

/** Of each group and column, how many have no value there. */
function restsOf(counts: ReadonlyMap<string, Group>): ReadonlyMap<string, number> {
  const rests = new Map<string, number>();
  for (const { where, count } of counts.values())
    for (const column of Object.keys(where)) {
      const above = keyOf(Object.fromEntries(Object.entries(where).filter(([name]) => name !== column)));
      const key = `${above}|${column}`;
      rests.set(key, (rests.get(key) ?? counts.get(above)?.count ?? 0) - count);
    }
  return rests;
}

/** The figure to leave out for a group that is told: its smallest sibling that is shown, else the smallest part of its parents, else any. */
function sacrifice({ where, rest }: Bound, shown: ReadonlyMap<string, Group>): string | null {
  const columns = Object.keys(where);
  const beside = [...shown.values()].filter(({ where: other }) => {
    const differing = columns.filter((column) => other[column] !== where[column]);
    const more = Object.keys(other).length - columns.length;
    return rest === null
      ? more === 0 && differing.length === 1 && differing.every((column) => column in other)
      : more === 1 && differing.length === 0 && rest in other;
  });
  const parents =
    rest === null
      ? columns.map((gone) => Object.fromEntries(Object.entries(where).filter(([column]) => column !== gone)))
      : [where];
  // Without a sibling: whatever says that its parent is not empty.
  const inside = [...shown.values()].filter(({ where: other }) =>
    parents.some((parent) => Object.entries(parent).every(([column, is]) => other[column] === is)),
  );
  const first = [beside, inside, [...shown.values()]].find((some) => some.length > 0) ?? [];
  const [smallest] = first.sort((a, b) => a.count - b.count);
  return smallest ? keyOf(smallest.where) : null;
}
