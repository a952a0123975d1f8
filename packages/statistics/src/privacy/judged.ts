// Whether figures of several tables leave it open that small groups are empty, or are not small, for somebody
// who sees nothing but these figures: the register's view, which knows no record. Sums first (bounds.ts),
// then other records (records.ts).
import { type Bound, boundsOf, type CountConstraint, type Domain, revealed, unbounded } from './bounds.ts';
import { keyOf } from './counts.ts';
import { prove, recordsFor } from './records.ts';
import type { TallyConstraint } from './tally-groups.ts';

/**
 * Changes that are weighed until first records are found, for one group, and for all of them: at most five
 * seconds together.
 */
const most = { first: 50_000_000, group: 300_000, all: 40_000_000 };

/** Groups of figures in years of others: some 20,000 figures in each of five spans. */
const mostElsewhere = 100_000;

export interface RiskAssessment {
  /** Groups of 1 to k - 1 that the figures tell. */
  readonly told: readonly Bound[];
  /** Groups of which it was not shown that the figures do not tell them. */
  readonly unproven: readonly Bound[];
}

/** Throws `Contradiction` where the figures cannot all be true. */
export function judgeFigures(
  known: readonly CountConstraint[],
  k: number,
  domain: Domain = {},
): RiskAssessment {
  const other = inOtherYears(known);
  if (other === null) return { told: [], unproven: known.map((one) => ({ ...one, rest: null })) };
  const bounds = boundsOf([...known, ...other], undefined, domain);
  const told = revealed(bounds, k);
  if (told.length > 0) return { told, unproven: [] };
  const open = bounds.filter(({ low, high }) => low < k && high > 0);
  if (open.length === 0) return { told, unproven: [] };
  const columns = [
    ...new Set([...Object.keys(domain), ...known.flatMap(({ where }) => Object.keys(where))]),
  ].sort();
  const values = new Map(
    columns.map((column) => [
      column,
      [...new Set([...(domain[column] ?? []), ...known.flatMap(({ where }) => where[column] ?? [])])].sort(),
    ]),
  );
  const place = new Map(columns.map((column, at) => [column, at]));
  const codeOf = (column: string, value: string) => (values.get(column) as string[]).indexOf(value) + 1;
  const held = ({
    where,
    years,
    rest = null,
    low,
    high,
  }: CountConstraint & { readonly rest?: string | null }): TallyConstraint => {
    const named = [...Object.keys(where), ...(rest === null ? [] : [rest])].sort();
    return {
      columns: named.map((column) => place.get(column) as number),
      codes: named.map((column) => (column === rest ? 0 : codeOf(column, where[column] as string))),
      years,
      low,
      high,
      count: 0,
    };
  };
  const records = recordsFor(
    {
      sizes: columns.map((column) => (values.get(column) as string[]).length),
      known: columns.map((column) => column in domain),
      years: {
        from: Math.min(...known.map(({ years }) => years.from)),
        to: Math.max(...known.map(({ years }) => years.to)),
      },
      held: [...open.map(held), ...known.map(held)],
      mostElse: () => unbounded,
    },
    [],
  );
  if (!records.settle(most.first)) return { told: [], unproven: open };
  const { told: tried, left } = prove(records, [...open.keys()], k, most);
  return { told: [], unproven: [...tried, ...left].map((at) => open[at] as Bound) };
}

/**
 * The groups of all figures in the years of every other, and in each single year: nothing is published of
 * them, and still they can be told. Null: more than can be looked at.
 */
function inOtherYears(known: readonly CountConstraint[]): readonly CountConstraint[] | null {
  const published = new Map(known.map(({ years }) => [`${years.from}-${years.to}`, years]));
  if (published.size < 2) return [];
  const spans = new Map(published);
  for (const { from, to } of published.values())
    for (let year = from; year <= to; year++) spans.set(`${year}-${year}`, { from: year, to: year });
  const wheres = new Map(known.map(({ where }) => [keyOf(where), where]));
  if (wheres.size * spans.size > mostElsewhere) return null;
  return [...spans.values()].flatMap((years) =>
    [...wheres.values()].map((where) => ({ where, years, low: 0, high: unbounded })),
  );
}
