// Whether a text is an offer of a published pattern. Asked on the device of whoever pasted it.
import { wordsIn } from '../text/index.ts';

/** Stands in a pattern where something was taken out. */
export const slotMark = '[…]';
const runLength = 3;
/** Runs that a pattern must have: a shorter one would stand in any offer. */
const fewestRuns = 5;
/** Share of the pattern's runs that must stand in the text. With 15 % of words edited it is about 0.6. */
const leastShare = 0.4;

/** Whether at least two fifths of the runs of three words of `pattern` stand in `text`. */
export function matchesPattern(text: string, pattern: string): boolean {
  const runs = new Set(pattern.split(slotMark).flatMap((piece) => runsOf(wordsIn(piece).words)));
  if (runs.size < fewestRuns) return false;
  const present = new Set(runsOf(wordsIn(text).words));
  let count = 0;
  for (const run of runs) if (present.has(run)) count++;
  return count >= leastShare * runs.size;
}

const runsOf = (words: readonly string[]): readonly string[] =>
  words.slice(runLength - 1).map((_, at) => words.slice(at, at + runLength).join(' '));
