// Whether figures of several tables leave it open that small groups are empty, or are not small, for somebody who sees nothing but these figures: the register's
// view, which knows no record. Sums first (bounds.ts), then other records (records.ts).
import { type Bound, boundsOf, type Domain, type Known, revealed, unbounded } from './bounds.ts';
import { type Held, recordsFor } from './records.ts';

/** Changes that one judgement may weigh. */
const mostWeighed = 1_000_000;
const stepsEach = 200;
const stepsFirst = 20_000;

/** Groups of 1 to k - 1 that the figures tell, or may tell: no records were found that say otherwise. Throws `Contradiction`. */
export function toldTogether(known: readonly Known[], k: number, domain: Domain = {}): readonly Bound[] {
  const bounds = boundsOf(known, undefined, domain);
  const told = revealed(bounds, k);
  if (told.length > 0) return told;
  const open = bounds.filter(({ low, high }) => low < k && high > 0);
  if (open.length === 0) return [];
  const columns = [...new Set([...Object.keys(domain), ...known.flatMap(({ where }) => Object.keys(where))])].sort();
  const values = new Map(columns.map((column) => [column, [...new Set([...(domain[column] ?? []), ...known.flatMap(({ where }) => where[column] ?? [])])].sort()]));
  const place = new Map(columns.map((column, at) => [column, at]));
  const codeOf = (column: string, value: string) => (values.get(column) as string[]).indexOf(value) + 1;
  const held = ({ where, years, rest = null, low, high }: Known & { readonly rest?: string | null }): Held => {
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
  const frame = {
    sizes: columns.map((column) => (values.get(column) as string[]).length),
    known: columns.map((column) => column in domain),
    years: { from: Math.min(...known.map(({ years }) => years.from)), to: Math.max(...known.map(({ years }) => years.to)) },
    held: [...open.map((bound) => held({ ...bound, low: 0, high: unbounded })), ...known.map(held)],
    most: () => unbounded,
  };
  const records = recordsFor(frame, []);
  if (!records.settle(stepsFirst)) return open;
  let left = [...open.entries()].map(([at, { low, high }]) => ({ at, low, high }));
  const fine = ({ at }: { readonly at: number }) => records.sizeOf(at) === 0 || records.sizeOf(at) >= k;
  const unproven: number[] = [];
  left = left.filter((one) => !fine(one));
  while (left.length > 0) {
    const [first] = left as [(typeof left)[number]];
    const proven =
      records.weighed() < mostWeighed &&
      ((first.low === 0 && records.reach(first.at, 0, 0, stepsEach)) || (first.high >= k && records.reach(first.at, k, unbounded, stepsEach)));
    if (!proven) unproven.push(first.at);
    left = left.filter((one) => one !== first && !fine(one));
  }
  return unproven.map((at) => open[at] as Bound);
}
