// The table that multiple systems estimation starts from: how many people stand on exactly these lists and on
// no other. A history is a number whose bit i says 'on list i'; history 0, on no list, is what is asked for.
// `counts[0]` is therefore always 0 and no observation.

/** Most lists of a table. */
export const MOST_LISTS = 10;

/** Bit i of a history says whether its people are on list i. `counts[0]` is 0: nobody counted them. */
export interface Table {
  readonly lists: readonly string[];
  /** By history, length 2^lists. */
  readonly counts: Float64Array;
  /** People on any list. */
  readonly observed: number;
}

/** A table with the sum of its counts. */
export const tableOf = (lists: readonly string[], counts: Float64Array): Table => ({
  lists,
  counts,
  observed: counts.reduce((sum, count) => sum + count, 0),
});

/** How many lists a history, or how many lists an effect of a model, has. */
export function sizeOf(set: number): number {
  let size = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) size++;
  return size;
}

/** 'NG + PF' for a history or an effect. */
export const nameLists = (set: number, lists: readonly string[], between = ' + '): string =>
  lists.filter((_, list) => set & (1 << list)).join(between);

/** All pairs of lists as sets, in the order 01, 02, ..., 12, ...: ties in a selection go to the first. */
export function pairsOf(lists: number): readonly number[] {
  const pairs: number[] = [];
  for (let i = 0; i < lists; i++) for (let j = i + 1; j < lists; j++) pairs.push((1 << i) | (1 << j));
  return pairs;
}

/**
 * In place: from values of histories to their sums over every history that contains the set, 'N star' of the
 * papers.
 */
export function sumOverSupersets(values: Float64Array): Float64Array {
  for (let bit = 1; bit < values.length; bit <<= 1)
    for (let base = 0; base < values.length; base += 2 * bit)
      for (let set = base; set < base + bit; set++) values[set]! += values[set + bit]!;
  return values;
}

/** In place: from effects of sets to their sums over the subsets of each history. */
export function sumOverSubsets(values: Float64Array): Float64Array {
  for (let bit = 1; bit < values.length; bit <<= 1)
    for (let base = 0; base < values.length; base += 2 * bit)
      for (let set = base; set < base + bit; set++) values[set + bit]! += values[set]!;
  return values;
}

/** People on all the lists of a set at least. */
export const overlaps = (counts: Float64Array): Float64Array => sumOverSupersets(counts.slice());

/** The same people with the lists in another order: list i of the result is list order[i]. */
export function reorderLists(table: Table, order: readonly number[]): Table {
  const counts = new Float64Array(table.counts.length);
  for (let history = 0; history < counts.length; history++) {
    let from = 0;
    for (const [to, list] of order.entries()) if (history & (1 << to)) from |= 1 << list;
    counts[history] = table.counts[from]!;
  }
  return tableOf(
    order.map((list) => table.lists[list]!),
    counts,
  );
}

/** A history without the bit of a list; the bits above move down. */
const drop = (history: number, list: number): number =>
  (history & ((1 << list) - 1)) | ((history >> (list + 1)) << list);

/** The table of the other lists, each history moved to where `to` says, or nowhere. */
function foldList(table: Table, list: number, to: (history: number) => number | null): Table {
  const counts = new Float64Array(table.counts.length / 2);
  for (const [history, count] of table.counts.entries()) {
    const moved = to(history);
    if (moved !== null && moved !== 0) counts[moved]! += count;
  }
  return tableOf(
    table.lists.filter((_, at) => at !== list),
    counts,
  );
}

/** Without a list; who stood on that one alone is no longer seen. */
export const dropList = (table: Table, list: number): Table =>
  foldList(table, list, (history) => drop(history, list));

/** Two lists as one, at the place of the first. Nobody is lost. */
export function mergeLists(table: Table, first: number, second: number): Table {
  const name = `${table.lists[first]} + ${table.lists[second]}`;
  const lists = table.lists.map((list, at) => (at === first ? name : list));
  return foldList({ ...table, lists }, second, (history) =>
    drop(history & (1 << second) ? history | (1 << first) : history, second),
  );
}

/**
 * Who stands on a list, by the other lists. `alone` stand on no other: what an estimate from `table` should
 * find.
 */
export function restrictToList(
  table: Table,
  list: number,
): { readonly table: Table; readonly alone: number } {
  const inside = (history: number) => (history & (1 << list) ? drop(history, list) : null);
  return { table: foldList(table, list, inside), alone: table.counts[1 << list]! };
}
