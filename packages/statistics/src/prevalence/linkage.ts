// Tables as they might have been had nobody been linked wrongly: who was missed is put together, who was
// linked by mistake is taken apart. Derivation: linkage.md. The two rates come from a clerical sample of the
// pairs that were and were not linked.
import { binomial, negativeBinomial } from '../random/counts.ts';
import type { Random } from '../random/generator.ts';
import { sizeOf, type Table, tableOf } from './table.ts';

/** Rates at which linking errs, each a share of 0 to 1. */
export interface LinkageError {
  /** Share of the people on several lists of whom one list was not recognised as theirs. */
  readonly missed: number;
  /** Share of the people found on several lists of whom one list is somebody else's. */
  readonly wrong: number;
}

/** One table drawn from what the observed one and the rates leave possible. */
export function correctLinkage(
  { lists, counts }: Table,
  { missed, wrong }: LinkageError,
  source: Random,
): Table {
  const corrected = counts.slice();
  // Larger histories first: what is taken apart there may be taken apart again below, as it may have been
  // linked twice.
  const several = [...counts.keys()]
    .filter((history) => sizeOf(history) > 1)
    .sort((a, b) => sizeOf(b) - sizeOf(a));
  for (const history of several) {
    const people = counts[history]!;
    if (people === 0) continue;
    const mistaken = binomial(source, people, wrong);
    for (let person = 0; person < mistaken; person++) {
      const [list, rest] = splitHistory(history, source);
      corrected[history]!--;
      corrected[list]!++;
      corrected[rest]!++;
    }
    const truly = people - mistaken;
    const overlooked = truly > 0 && missed > 0 ? negativeBinomial(source, truly, 1 - missed) : 0;
    for (let person = 0; person < overlooked; person++) {
      const [list, rest] = splitHistory(history, source);
      if (corrected[list]! < 1 || corrected[rest]! < 1) continue;
      corrected[list]!--;
      corrected[rest]!--;
      corrected[history]!++;
    }
  }
  return tableOf(lists, corrected);
}

/** One list of a history, any of them alike, and the others. */
function splitHistory(history: number, source: Random): readonly [list: number, rest: number] {
  let skips = source.below(sizeOf(history));
  let rest = history;
  while (skips-- > 0) rest &= rest - 1;
  const list = rest & -rest;
  return [list, history ^ list];
}
