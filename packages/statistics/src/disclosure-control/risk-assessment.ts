// Whether figures of several tables leave it open that small groups are empty, or are not small, for somebody
// who sees nothing but these figures: the register's view, which knows no record. Sums first (bounds.ts),
// then other records (record-search.ts).
import {
  type Bound,
  boundsOf,
  type CountConstraint,
  type Domain,
  disclosedGroups,
  unbounded,
} from './bounds.ts';
import { keyOf } from './counts.ts';
import { searchCounterexamples, searchRecords } from './record-search.ts';
import type { TallyConstraint } from './tally-groups.ts';

/**
 * Changes that are weighed until first records are found, for one group, and for all of them: at most five
 * seconds together.
 */
const most = { first: 50_000_000, group: 300_000, all: 40_000_000 };

/** Groups of figures in years of others: some 20,000 figures in each of five spans. */
const mostElsewhere = 100_000;

/** What the figures tell of small groups, and where that could not be decided. */
export interface RiskAssessment {
  /** Groups of 1 to k - 1 that the figures tell. */
  readonly disclosed: readonly Bound[];
  /** Groups of which it was not shown that the figures do not tell them. */
  readonly unproven: readonly Bound[];
}

/** Throws `Contradiction` where the figures cannot all be true. */
export function assessRisk(
  constraints: readonly CountConstraint[],
  k: number,
  domain: Domain = {},
): RiskAssessment {
  const other = inOtherYears(constraints);
  if (other === null) return { disclosed: [], unproven: constraints.map((one) => ({ ...one, rest: null })) };
  const bounds = boundsOf([...constraints, ...other], undefined, domain);
  const disclosed = disclosedGroups(bounds, k);
  if (disclosed.length > 0) return { disclosed, unproven: [] };
  const open = bounds.filter(({ low, high }) => low < k && high > 0);
  if (open.length === 0) return { disclosed, unproven: [] };
  const columns = [
    ...new Set([...Object.keys(domain), ...constraints.flatMap(({ where }) => Object.keys(where))]),
  ].sort();
  const values = new Map(
    columns.map((column) => [
      column,
      [
        ...new Set([...(domain[column] ?? []), ...constraints.flatMap(({ where }) => where[column] ?? [])]),
      ].sort(),
    ]),
  );
  const place = new Map(columns.map((column, at) => [column, at]));
  const codeOf = (column: string, value: string) => (values.get(column) as string[]).indexOf(value) + 1;
  const constraintOf = ({
    where,
    years,
    rest = null,
    low,
    high,
  }: CountConstraint & { readonly rest?: string | null }): TallyConstraint => {
    const groupColumns = [...Object.keys(where), ...(rest === null ? [] : [rest])].sort();
    return {
      columns: groupColumns.map((column) => place.get(column) as number),
      codes: groupColumns.map((column) => (column === rest ? 0 : codeOf(column, where[column] as string))),
      years,
      low,
      high,
      count: 0,
    };
  };
  const records = searchRecords(
    {
      sizes: columns.map((column) => (values.get(column) as string[]).length),
      isKnown: columns.map((column) => column in domain),
      years: {
        from: Math.min(...constraints.map(({ years }) => years.from)),
        to: Math.max(...constraints.map(({ years }) => years.to)),
      },
      constraints: [...open.map(constraintOf), ...constraints.map(constraintOf)],
      maximumElsewhere: () => unbounded,
    },
    [],
  );
  if (!records.fitAll(most.first)) return { disclosed: [], unproven: open };
  const { disclosed: tried, untried } = searchCounterexamples(records, [...open.keys()], k, most);
  return { disclosed: [], unproven: [...tried, ...untried].map((at) => open[at] as Bound) };
}

/**
 * The groups of all figures in the years of every other, and in each single year: nothing is published of
 * them, and still they can be told. Null: more than can be looked at.
 */
function inOtherYears(constraints: readonly CountConstraint[]): readonly CountConstraint[] | null {
  const published = new Map(constraints.map(({ years }) => [`${years.from}-${years.to}`, years]));
  if (published.size < 2) return [];
  const spans = new Map(published);
  for (const { from, to } of published.values())
    for (let year = from; year <= to; year++) spans.set(`${year}-${year}`, { from: year, to: year });
  const wheres = new Map(constraints.map(({ where }) => [keyOf(where), where]));
  if (wheres.size * spans.size > mostElsewhere) return null;
  return [...spans.values()].flatMap((years) =>
    [...wheres.values()].map((where) => ({ where, years, low: 0, high: unbounded })),
  );
}
