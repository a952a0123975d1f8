// Whether a log-linear model has a maximum likelihood estimate for a table, and one alone. Derivation:
// existence.md. The verdict is exact: it depends only on which histories were seen, and is reached in
// integers.
import { eliminate, hasPositiveKernel, rankModulo } from '../numeric/exact.ts';
import type { Design } from './poisson.ts';
import { overlaps, pairsOf, type Table } from './table.ts';

/** 0 exists; 1 no estimate; 2 not identifiable; 3 both. The numbering of Chan, Silverman & Vincent (2021). */
export type Existence = 0 | 1 | 2 | 3;

/**
 * The design after the extended maximum likelihood of the papers: an effect whose lists share nobody is minus
 * infinity, which closes every history that contains it.
 * @param effects sets of two lists and more; the intercept and single lists are always there
 * @param together people on all the lists of a set at least, by set
 */
export function designOf(
  lists: number,
  effects: readonly number[],
  together: Float64Array,
): Design & { readonly removed: readonly number[] } {
  const open = new Uint8Array(1 << lists).fill(1);
  open[0] = 0;
  const retained = [0];
  const removed: number[] = [];
  const take = (effect: number) => {
    if (together[effect]! > 0) retained.push(effect);
    else {
      removed.push(effect);
      for (let cell = 1; cell < open.length; cell++) if ((cell & effect) === effect) open[cell] = 0;
    }
  };
  for (let list = 0; list < lists; list++) take(1 << list);
  for (const effect of effects) take(effect);
  return { effects: retained, open, removed };
}

export function existenceOf(counts: Float64Array, { effects, open }: Design): Existence {
  const seenCells: number[] = [];
  const unseenCells: number[] = [];
  for (let cell = 1; cell < counts.length; cell++)
    if (open[cell]) (counts[cell]! > 0 ? seenCells : unseenCells).push(cell);
  const holds = (effect: number, cell: number) => (cell & effect) === effect;
  // Certificate: where the seen histories alone determine every effect, the estimate exists and is unique. So
  // it nearly always is.
  const rows = effects.map((effect) => Int32Array.from(seenCells, (cell) => (holds(effect, cell) ? 1 : 0)));
  if (rankModulo(rows) === effects.length) return 0;
  const exact = effects.map((effect) =>
    [...seenCells, ...unseenCells].map((cell) => (holds(effect, cell) ? 1n : 0n)),
  );
  const { rank, rest } = eliminate(exact, seenCells.length);
  const unique = rank + eliminate(rest, unseenCells.length).rank === effects.length;
  const exists = hasPositiveKernel(rest, unseenCells.length);
  return ((exists ? 0 : 1) + (unique ? 0 : 2)) as Existence;
}

/**
 * How many triples of lists share people two by two. With none, a model of all pairs is never identifiable.
 */
export function mutualTriples({ lists, counts }: Table): number {
  const together = overlaps(counts);
  let triples = 0;
  for (const pair of pairsOf(lists.length))
    for (let list = 0; 1 << list < (pair & -pair); list++) {
      const first = pair & -pair;
      const second = pair ^ first;
      if (together[pair]! > 0 && together[first | (1 << list)]! > 0 && together[second | (1 << list)]! > 0)
        triples++;
    }
  return triples;
}
