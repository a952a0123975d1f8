// Whether a table leaves it open that nobody is in a small group, whatever somebody computes who sees it,
// knows of each missing group whether it is under k, and where a column is known of everybody. It does if
// other records give the same table: bounds.md.
import { type Bound, type CountConstraint, unbounded, type Years } from './bounds.ts';
import { type CountGroup, cellOf, keyOf, type PersonRow, type Where } from './counts.ts';
import { type RecordSearch, searchCounterexamples, searchRecords } from './record-search.ts';
import type { TallyConstraint } from './tally-groups.ts';

/** Changes that are weighed to find other records for one group, and for all of them: ten seconds. */
const most = { group: 300_000, all: 150_000_000 };

/** The years of a table that stands alone: every record is counted in year 0. */
export const anyYear: Years = { from: 0, to: 0 };

/** What a table is made by. */
export interface SuppressionParameters {
  readonly columns: readonly string[];
  /** Most columns in one figure: 1 to 3. */
  readonly combine: number;
  /** Smallest group that is shown, at least 2. */
  readonly k: number;
  /** What was published before, and from which years these rows are. */
  readonly years?: Years;
  readonly earlier?: readonly CountConstraint[];
}

/** The search for records that fit what is shown and have nobody in a small group. */
export interface Counterexamples {
  disclosed(): readonly Pick<Bound, 'where' | 'rest'>[];
  suppress(key: string): void;
  /** How many small groups were not looked at, or in vain. */
  unproven(): number;
}
const nothingSmall: Counterexamples = { disclosed: () => [], suppress: () => undefined, unproven: () => 0 };

/** A small group; `rest` names a column of which its people have no value. */
interface Small extends Pick<Bound, 'where' | 'rest'> {
  /** Of the group among those of the frame. */
  readonly place: number;
}

/** By column, in the order of first use: each value's code, from 1 on. */
function codesOf(rows: readonly PersonRow[], columns: readonly string[]): readonly Map<string, number>[] {
  const codes = columns.map(() => new Map<string, number>());
  for (const row of rows)
    for (const [at, column] of columns.entries()) {
      const value = row[column];
      const of = codes[at] as Map<string, number>;
      if (value !== undefined && !of.has(value)) of.set(value, of.size + 1);
    }
  return codes;
}

type Interval = Pick<CountConstraint, 'low' | 'high'>;

/** What earlier figures of the same years say of these groups, all of them together. */
function earlierBounds(
  earlier: readonly CountConstraint[],
  years: Years,
  counts: ReadonlyMap<string, CountGroup>,
): ReadonlyMap<string, Interval> {
  const before = new Map<string, Interval>();
  for (const { where, low, high, years: of } of earlier)
    if (of.from === years.from && of.to === years.to && counts.has(keyOf(where)))
      before.set(keyOf(where), {
        low: Math.max(low, before.get(keyOf(where))?.low ?? 0),
        high: Math.min(high, before.get(keyOf(where))?.high ?? unbounded),
      });
  return before;
}

interface Figures {
  readonly published: ReadonlyMap<string, CountGroup>;
  readonly counts: ReadonlyMap<string, CountGroup>;
  readonly codes: readonly ReadonlyMap<string, number>[];
  readonly before: ReadonlyMap<string, Interval>;
  readonly leftOf: (where: Where, count: number, column: string) => number;
}

/** Every group with what is known of it, and those without a value in a column beside it. */
function groupsOf(
  { published, counts, codes, before, leftOf }: Figures,
  { columns, combine, k, years = anyYear }: SuppressionParameters,
) {
  const constraints: TallyConstraint[] = [];
  const places = new Map<string, number>();
  const primary: Small[] = [];
  for (const [key, { where, count }] of counts) {
    const at = columns.flatMap((column, place) => (column in where ? [place] : []));
    const of = at.map((place) => codes[place]?.get(where[columns[place] as string] as string) as number);
    const group = { columns: at, codes: of, years, low: 0, high: unbounded, count };
    const cell = cellOf({ where, count }, k);
    const already = before.get(key) ?? { low: 0, high: unbounded };
    const { low, high } = published.has(key) ? cell : { low: 0, high: count < k ? k - 1 : unbounded };
    places.set(key, constraints.length);
    if (count < k) primary.push({ where, rest: null, place: constraints.length });
    constraints.push({ ...group, low: Math.max(low, already.low), high: Math.min(high, already.high) });
    if (at.length === combine) continue;
    for (const [place, column] of columns.entries()) {
      const missing = column in where ? 0 : leftOf(where, count, column);
      if (missing === 0) continue;
      const wider = [...at, place].sort((a, b) => a - b);
      if (missing < k) primary.push({ where, rest: column, place: constraints.length });
      constraints.push({
        ...group,
        columns: wider,
        codes: wider.map((one) => (one === place ? 0 : (of[at.indexOf(one)] as number))),
        high: missing < k ? k - 1 : unbounded,
        count: missing,
      });
    }
  }
  return { constraints, places, small: primary };
}

/**
 * Small groups in which somebody must be, as far as other records were looked for; `leaveOut` takes a figure
 * away. Earlier figures count where they are of the same years and groups: what else was published before is
 * for the register (risk-assessment.ts).
 */
export function counterexamplesOf(
  rows: readonly PersonRow[],
  published: ReadonlyMap<string, CountGroup>,
  counts: ReadonlyMap<string, CountGroup>,
  rests: ReadonlyMap<string, number>,
  parameters: SuppressionParameters,
): Counterexamples {
  const { columns, k, years = anyYear, earlier = [] } = parameters;
  const few = (count: number) => count > 0 && count < k;
  if (![...counts.values()].some(({ count }) => few(count)) && ![...rests.values()].some(few))
    return nothingSmall;
  const codes = codesOf(rows, columns);
  const leftOf = (where: Where, count: number, column: string) =>
    rests.get(`${keyOf(where)}|${column}`) ?? count;
  const before = earlierBounds(earlier, years, counts);
  const { constraints, places, small } = groupsOf({ published, counts, codes, before, leftOf }, parameters);
  const codedRows = () =>
    rows.map((row) =>
      Uint16Array.from([...columns.map((column, at) => codes[at]?.get(row[column] ?? '') ?? 0), years.from]),
    );
  const frame = {
    sizes: codes.map((of) => of.size),
    isKnown: columns.map((column) => leftOf({}, rows.length, column) === 0),
    years,
    constraints,
    maximumElsewhere: (of: readonly number[]) =>
      of.filter((code) => code === 0).length > 1 ? unbounded : k - 1,
  };
  const byPlace = new Map(small.map((one) => [one.place, one]));
  let open = [...byPlace.keys()];
  let records: RecordSearch | null = null;
  return {
    disclosed() {
      if (open.length === 0) return [];
      records ??= searchRecords(frame, codedRows());
      const { disclosed, untried } = searchCounterexamples(records, open, k, {
        ...most,
        all: most.all - records.changesWeighed(),
      });
      open = [...disclosed, ...untried];
      return disclosed.map((place) => byPlace.get(place) as Small);
    },
    unproven: () => open.length,
    suppress(key: string) {
      const { low, high } = before.get(key) ?? { low: 0, high: unbounded };
      records?.constrain(places.get(key) as number, low, high);
    },
  };
}
