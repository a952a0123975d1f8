// Internal consistency: the people of one list are a population whose size is known. The other lists see some
// of them; what is estimated from those is compared with the truth. Binette & Steorts (2022), section 4.
// Derivation: consistency.md.
import { stepwise } from './stepwise.ts';
import { restrictToList, type Table, tableOf } from './table.ts';

/** Lists that must see people within a list for an estimate. */
const FEWEST_LISTS = 3;

/** How well the other lists estimate the known number of people on one list. */
export interface ListCheck {
  readonly list: string;
  /** People on it: what the estimate should find. */
  readonly truth: number;
  /** null where the others see too few of them. */
  readonly estimate: number | null;
  /** log of estimate over truth: 0 is right, 0.69 twice too many, -0.69 half. */
  readonly logRelativeBias: number | null;
}

/** Estimates each list's people from the others. A row for each list. */
export function consistency(
  table: Table,
  estimator = (counts: Float64Array): number => stepwise({ counts }).estimate,
): readonly ListCheck[] {
  return table.lists.map((list, at) => {
    const { table: within, alone } = restrictToList(table, at);
    const truth = within.observed + alone;
    const visible = dropUnusableLists(within);
    const estimate = visible.lists.length < FEWEST_LISTS ? Number.NaN : estimator(visible.counts);
    return Number.isFinite(estimate)
      ? { list, truth, estimate, logRelativeBias: Math.log(estimate / truth) }
      : { list, truth, estimate: null, logRelativeBias: null };
  });
}

/** Without the lists that share nobody with it: they say nothing of its people. */
function dropUnusableLists({ lists, counts }: Table): Table {
  const usable = [...lists.keys()].filter((list) =>
    counts.some((count, history) => history & (1 << list) && count > 0),
  );
  const folded = new Float64Array(1 << usable.length);
  for (const [history, count] of counts.entries()) {
    let to = 0;
    for (const [at, list] of usable.entries()) if (history & (1 << list)) to |= 1 << at;
    folded[to]! += count;
  }
  folded[0] = 0;
  return tableOf(
    usable.map((list) => lists[list]!),
    folded,
  );
}
