// Tables that show no group under k: rounded down to a multiple of k, and further figures left out until nothing small can be worked out. bounds.md.
import { type Bound, boundsOf, type Known, type Most, revealed, unbounded, type Years } from './bounds.ts';
import { countGroups, type Group, keyOf, type Row, type Where } from './counts.ts';
import { prove, type Records, recordsFor } from './records.ts';
import type { Held } from './tally.ts';

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
    /** Of how many small groups the search ended before it showed that nobody need be in them: of these, sums alone were tried. */
    readonly unproven: number;
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
  const { columns, combine, k } = asked;
  if (!Number.isInteger(k) || k < 2) throw new RangeError('Cannot tabulate: k must be a whole number of 2 or more');
  if (new Set(columns).size < columns.length) throw new RangeError('Cannot tabulate: a column stands twice');
  const groups = countGroups(rows, columns, combine);
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
  const deniable = deniability(rows, shown, counts, asked);
  for (;;) {
    const told = deniable.told();
    if (told.length === 0) break;
    const gone = new Set(told.map((bound) => sacrifice(bound, shown)).filter((key) => key !== null));
    if (gone.size === 0) throw new Revealing(told.map(({ where }) => where));
    for (const key of gone) {
      beside.set(key, (shown.get(key) as Group).where);
      shown.delete(key);
      deniable.leaveOut(key);
    }
  }
  const small = groups.filter(({ count }) => count < k).map(({ where }) => where);
  return {
    cells: [...shown.values()].map((group) => cellOf(group, k)),
    suppressed: { small, beside: [...beside.values()], unproven: deniable.unproven() },
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
  { columns, combine, k, years = anyYear, earlier = [] }: Asked,
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
    // Of columns that are not counted here, or combined further, nothing is known.
    const named = Object.keys(where);
    if (named.length + (rest === null ? 0 : 1) > combine || ![...named, rest ?? columns[0]].every((column) => columns.includes(column as string)))
      return unbounded;
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

/** Changes that are weighed to find other records for one group, and for all of them: ten seconds. */
const most = { group: 300_000, all: 150_000_000 };

/**
 * Whether the figures leave it open that nobody is in a small group, to the attacker of `toldBy` but whatever he computes: other records are looked for that
 * give the same table.
 */
function deniability(
  rows: readonly Row[],
  shown: ReadonlyMap<string, Group>,
  counts: ReadonlyMap<string, Group>,
  { columns, combine, k, years = anyYear, earlier = [] }: Asked,
) {
  const codes = columns.map(() => new Map<string, number>());
  for (const row of rows)
    for (const [at, column] of columns.entries()) {
      const value = row[column];
      const of = codes[at] as Map<string, number>;
      if (value !== undefined && !of.has(value)) of.set(value, of.size + 1);
    }
  const rests = restsOf(counts);
  const leftOf = (where: Where, count: number, column: string) => rests.get(`${keyOf(where)}|${column}`) ?? count;
  const known = columns.map((column) => leftOf({}, rows.length, column) === 0);
  const before = new Map<string, { low: number; high: number }>();
  for (const { where, low, high, years: of } of earlier)
    if (of.from === years.from && of.to === years.to && counts.has(keyOf(where)))
      before.set(keyOf(where), {
        low: Math.max(low, before.get(keyOf(where))?.low ?? 0),
        high: Math.min(high, before.get(keyOf(where))?.high ?? unbounded),
      });
  const held: Held[] = [];
  const places = new Map<string, number>();
  const small: { readonly where: Where; readonly rest: string | null; readonly place: number }[] = [];
  for (const [key, { where, count }] of counts) {
    const at = columns.flatMap((column, place) => (column in where ? [place] : []));
    const of = at.map((place) => codes[place]?.get(where[columns[place] as string] as string) as number);
    const group = { columns: at, codes: of, years, low: 0, high: unbounded, count };
    const cell = cellOf({ where, count }, k);
    const already = before.get(key) ?? { low: 0, high: unbounded };
    const { low, high } = shown.has(key) ? cell : { low: 0, high: count < k ? k - 1 : unbounded };
    places.set(key, held.length);
    if (count < k) small.push({ where, rest: null, place: held.length });
    held.push({ ...group, low: Math.max(low, already.low), high: Math.min(high, already.high) });
    if (at.length === combine) continue;
    for (const [place, column] of columns.entries()) {
      const left = column in where ? 0 : leftOf(where, count, column);
      if (left === 0) continue;
      const wider = [...at, place].sort((a, b) => a - b);
      if (left < k) small.push({ where, rest: column, place: held.length });
      held.push({
        ...group,
        columns: wider,
        codes: wider.map((one) => (one === place ? 0 : (of[at.indexOf(one)] as number))),
        high: left < k ? k - 1 : unbounded,
        count: left,
      });
    }
  }
  const codedRows = () =>
    rows.map((row) => Uint16Array.from([...columns.map((column, at) => codes[at]?.get(row[column] ?? '') ?? 0), years.from]));
  const frame = {
    sizes: codes.map((of) => of.size),
    known,
    years,
    held,
    mostElse: (of: readonly number[]) => (of.filter((code) => code === 0).length > 1 ? unbounded : k - 1),
  };
  const byPlace = new Map(small.map((one) => [one.place, one]));
  let open = [...byPlace.keys()];
  let records: Records | null = null;
  return {
    told() {
      if (open.length === 0) return [];
      records ??= recordsFor(frame, codedRows());
      const { told, left } = prove(records, open, k, { ...most, all: most.all - records.weighed() });
      open = [...told, ...left];
      return told.map((place) => byPlace.get(place) as (typeof small)[number]);
    },
    unproven: () => open.length,
    leaveOut(key: string) {
      const { low, high } = before.get(key) ?? { low: 0, high: unbounded };
      records?.hold(places.get(key) as number, low, high);
    },
  };
}

/** The figure to leave out for a group that is told: its smallest sibling that is shown, else the smallest part of its parents, else any. */
function sacrifice({ where, rest }: Pick<Bound, 'where' | 'rest'>, shown: ReadonlyMap<string, Group>): string | null {
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
