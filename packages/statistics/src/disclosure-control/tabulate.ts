// Tables that show no group under k: rounded down to a multiple of k, and further figures left out until
// nothing small can be worked out. bounds.md.
import { type Bound, boundsOf, disclosedGroups, type UpperBound, unbounded } from './bounds.ts';
import { anyYear, counterexamplesOf, type SuppressionParameters } from './counterexamples.ts';
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

/** The cells that may be shown, and what is left out. */
export interface SuppressedTable {
  readonly cells: readonly CountCell[];
  readonly suppressed: {
    /** Groups that occur and are smaller than k. */
    readonly primarySuppressed: readonly Where[];
    /** Groups of k and more that are left out so that no small one can be worked out. */
    readonly secondarySuppressed: readonly Where[];
    /**
     * Of how many small groups the search ended before it showed that nobody need be in them: of these, sums
     * alone were tried.
     */
    readonly unproven: number;
  };
}

/** Throws RangeError for a k below 2, a column that stands twice, and nonsense in `combine`. */
export function tabulate(rows: readonly PersonRow[], parameters: SuppressionParameters): SuppressedTable {
  return tabulateGroups(countGroups(rows, parameters.columns, parameters.combine), parameters, rows);
}

/**
 * The same of groups that are counted already: each that somebody is in, everybody among them. `rows`: who
 * they are; without them sums alone are tried, and every small group is unproven. Throws RangeError as
 * `tabulate`.
 */
export function tabulateGroups(
  groups: readonly CountGroup[],
  parameters: SuppressionParameters,
  rows: readonly PersonRow[] | null,
): SuppressedTable {
  const { columns, k } = parameters;
  if (!Number.isInteger(k) || k < 2)
    throw new RangeError('Cannot tabulate: k must be a whole number of 2 or more');
  if (new Set(columns).size < columns.length) throw new RangeError('Cannot tabulate: a column stands twice');
  const published = new Map(
    groups.filter(({ count }) => count >= k).map((group) => [keyOf(group.where), group]),
  );
  const beside = new Map<string, Where>();
  const counts = new Map(groups.map((group) => [keyOf(group.where), group]));
  const rests = restsOf(counts);
  const leaveOut = (disclosed: readonly Pick<Bound, 'where' | 'rest'>[]): string[] => {
    const suppressedKeys = new Set(
      disclosed.map((bound) => chooseSuppression(bound, published)).filter((key) => key !== null),
    );
    // Nothing left to leave out: whatever tells it was published before.
    if (suppressedKeys.size === 0) throw new DisclosureError(disclosed.map(({ where }) => where));
    for (const key of suppressedKeys) {
      beside.set(key, (published.get(key) as CountGroup).where);
      published.delete(key);
    }
    return [...suppressedKeys];
  };
  for (
    let disclosed = disclosedBySums(published, beside, counts, rests, parameters);
    disclosed.length > 0;
  ) {
    leaveOut(disclosed);
    disclosed = disclosedBySums(published, beside, counts, rests, parameters);
  }
  const small = groups.filter(({ count }) => count < k).map(({ where }) => where);
  const denial = rows && counterexamplesOf(rows, published, counts, rests, parameters);
  for (let disclosed = denial?.disclosed() ?? []; disclosed.length > 0; disclosed = denial?.disclosed() ?? [])
    for (const key of leaveOut(disclosed)) denial?.suppress(key);
  return {
    cells: [...published.values()].map((group) => cellOf(group, k)),
    suppressed: {
      primarySuppressed: small,
      secondarySuppressed: [...beside.values()],
      unproven: denial?.unproven() ?? small.length,
    },
  };
}

/** Whatever is left out now, earlier releases and these records together tell of a small group. */
export class DisclosureError extends Error {
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
function disclosedBySums(
  published: ReadonlyMap<string, CountGroup>,
  secondary: ReadonlyMap<string, Where>,
  counts: ReadonlyMap<string, CountGroup>,
  rests: ReadonlyMap<string, number>,
  { columns, combine, k, years = anyYear, earlier = [] }: SuppressionParameters,
): readonly Bound[] {
  const missing = [...counts.values()].filter(({ where }) => !published.has(keyOf(where)));
  const constraints = [
    ...[...published.values()].map((group) => ({ ...cellOf(group, k), years })),
    ...missing.map(({ where }) => ({ where, years, low: 0, high: unbounded })),
    ...earlier,
  ];
  const most: UpperBound = (where, of, rest) => {
    if (of.from !== years.from || of.to !== years.to) return unbounded;
    // Of columns that are not counted here, or combined further, nothing is known.
    const columnNames = Object.keys(where);
    if (
      columnNames.length + (rest === null ? 0 : 1) > combine ||
      ![...columnNames, rest ?? columns[0]].every((column) => columns.includes(column as string))
    )
      return unbounded;
    const key = keyOf(where);
    if (rest === null) return published.has(key) || secondary.has(key) ? unbounded : k - 1;
    const remainder = rests.get(`${key}|${rest}`) ?? counts.get(key)?.count ?? 0;
    return remainder === 0 ? 0 : remainder < k ? k - 1 : unbounded;
  };
  return disclosedGroups(boundsOf(constraints, most), k);
}

/**
 * The figure to leave out for a group that is told: its smallest sibling that is shown, else the smallest
 * part of its parents, else any.
 */
function chooseSuppression(
  { where, rest }: Pick<Bound, 'where' | 'rest'>,
  published: ReadonlyMap<string, CountGroup>,
): string | null {
  const columns = Object.keys(where);
  const beside = [...published.values()].filter(({ where: other }) => {
    const differing = columns.filter((column) => other[column] !== where[column]);
    const more = Object.keys(other).length - columns.length;
    return rest === null
      ? more === 0 && differing.length === 1 && differing.every((column) => column in other)
      : more === 1 && differing.length === 0 && rest in other;
  });
  const parents =
    rest === null
      ? columns.map((dropped) =>
          Object.fromEntries(Object.entries(where).filter(([column]) => column !== dropped)),
        )
      : [where];
  // Without a sibling: whatever says that its parent is not empty.
  const inside = [...published.values()].filter(({ where: other }) =>
    parents.some((parent) => Object.entries(parent).every(([column, is]) => other[column] === is)),
  );
  const first = [beside, inside, [...published.values()]].find((some) => some.length > 0) ?? [];
  const [smallest] = first.sort((a, b) => a.count - b.count);
  return smallest ? keyOf(smallest.where) : null;
}
