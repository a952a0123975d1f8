// Tables that show no group under k: rounded down to a multiple of k, and further figures left out until
// nothing small can be worked out. bounds.md.
import { type Bound, boundsOf, type Most, revealed, unbounded } from './bounds.ts';
import {
  type CountCell,
  type CountGroup,
  cellOf,
  countGroups,
  keyOf,
  type PersonRow,
  restsOf,
  type Where,
} from './counts.ts';
import { anyYear, denialOf, type SuppressionParameters } from './denial.ts';

export interface Tabulated {
  readonly cells: readonly CountCell[];
  readonly suppressed: {
    /** Groups that occur and are smaller than k. */
    readonly small: readonly Where[];
    /** Groups of k and more that are left out so that no small one can be worked out. */
    readonly beside: readonly Where[];
    /**
     * Of how many small groups the search ended before it showed that nobody need be in them: of these, sums
     * alone were tried.
     */
    readonly unproven: number;
  };
}

/** Throws RangeError for a k below 2, a column that stands twice, and nonsense in `combine`. */
export function tabulate(rows: readonly PersonRow[], asked: SuppressionParameters): Tabulated {
  return tabulateGroups(countGroups(rows, asked.columns, asked.combine), asked, rows);
}

/**
 * The same of groups that are counted already: each that somebody is in, everybody among them. `rows`: who
 * they are; without them sums alone are tried, and every small group is unproven. Throws RangeError as
 * `tabulate`.
 */
export function tabulateGroups(
  groups: readonly CountGroup[],
  asked: SuppressionParameters,
  rows: readonly PersonRow[] | null,
): Tabulated {
  const { columns, k } = asked;
  if (!Number.isInteger(k) || k < 2)
    throw new RangeError('Cannot tabulate: k must be a whole number of 2 or more');
  if (new Set(columns).size < columns.length) throw new RangeError('Cannot tabulate: a column stands twice');
  const shown = new Map(groups.filter(({ count }) => count >= k).map((group) => [keyOf(group.where), group]));
  const beside = new Map<string, Where>();
  const counts = new Map(groups.map((group) => [keyOf(group.where), group]));
  const rests = restsOf(counts);
  const leaveOut = (told: readonly Pick<Bound, 'where' | 'rest'>[]): string[] => {
    const gone = new Set(told.map((bound) => sacrifice(bound, shown)).filter((key) => key !== null));
    // Nothing left to leave out: whatever tells it was published before.
    if (gone.size === 0) throw new Revealing(told.map(({ where }) => where));
    for (const key of gone) {
      beside.set(key, (shown.get(key) as CountGroup).where);
      shown.delete(key);
    }
    return [...gone];
  };
  for (let told = toldBy(shown, beside, counts, rests, asked); told.length > 0; ) {
    leaveOut(told);
    told = toldBy(shown, beside, counts, rests, asked);
  }
  const small = groups.filter(({ count }) => count < k).map(({ where }) => where);
  const denial = rows && denialOf(rows, shown, counts, rests, asked);
  for (let told = denial?.told() ?? []; told.length > 0; told = denial?.told() ?? [])
    for (const key of leaveOut(told)) denial?.leaveOut(key);
  return {
    cells: [...shown.values()].map((group) => cellOf(group, k)),
    suppressed: { small, beside: [...beside.values()], unproven: denial?.unproven() ?? small.length },
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

/**
 * Small groups of which the figures say that somebody is in them. The attacker is given more than he has: of
 * what is missing he knows which groups are under k, and which were left out beside them; he knows where a
 * column is known of everybody.
 */
function toldBy(
  shown: ReadonlyMap<string, CountGroup>,
  beside: ReadonlyMap<string, Where>,
  counts: ReadonlyMap<string, CountGroup>,
  rests: ReadonlyMap<string, number>,
  { columns, combine, k, years = anyYear, earlier = [] }: SuppressionParameters,
): readonly Bound[] {
  const missing = [...counts.values()].filter(({ where }) => !shown.has(keyOf(where)));
  const known = [
    ...[...shown.values()].map((group) => ({ ...cellOf(group, k), years })),
    ...missing.map(({ where }) => ({ where, years, low: 0, high: unbounded })),
    ...earlier,
  ];
  const most: Most = (where, of, rest) => {
    if (of.from !== years.from || of.to !== years.to) return unbounded;
    // Of columns that are not counted here, or combined further, nothing is known.
    const named = Object.keys(where);
    if (
      named.length + (rest === null ? 0 : 1) > combine ||
      ![...named, rest ?? columns[0]].every((column) => columns.includes(column as string))
    )
      return unbounded;
    const key = keyOf(where);
    if (rest === null) return shown.has(key) || beside.has(key) ? unbounded : k - 1;
    const left = rests.get(`${key}|${rest}`) ?? counts.get(key)?.count ?? 0;
    return left === 0 ? 0 : left < k ? k - 1 : unbounded;
  };
  return revealed(boundsOf(known, most), k);
}

/**
 * The figure to leave out for a group that is told: its smallest sibling that is shown, else the smallest
 * part of its parents, else any.
 */
function sacrifice(
  { where, rest }: Pick<Bound, 'where' | 'rest'>,
  shown: ReadonlyMap<string, CountGroup>,
): string | null {
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
