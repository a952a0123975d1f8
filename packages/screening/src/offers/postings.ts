// Which texts hold which runs of words: an inverted index in flat arrays.
import type { DistinctText } from './distinct.ts';

/** Texts that fit beside a run of 32 bits in a number of 53. */
export const mostTexts = 2 ** 21;

/** Runs that at least two texts hold. */
export interface Postings {
  /** Texts of run `n` stand in `texts` from `starts[n]` up to `starts[n + 1]`. */
  readonly starts: Uint32Array;
  readonly texts: Uint32Array;
  /** Runs of text `t` stand in `runs` from `runStarts[t]` up to `runStarts[t + 1]`. */
  readonly runStarts: Uint32Array;
  readonly runs: Uint32Array;
}

/** The index of `texts`. */
export function postingsOf(texts: readonly DistinctText[]): Postings {
  const packed = packRuns(texts);
  const starts: number[] = [];
  const holders = new Uint32Array(packed.length);
  const runCounts = new Uint32Array(texts.length + 1);
  let filled = 0;
  for (let at = 0, end = 0; at < packed.length; at = end) {
    const run = Math.floor(packed[at]! / mostTexts);
    for (end = at + 1; end < packed.length && Math.floor(packed[end]! / mostTexts) === run; ) end++;
    if (end - at < 2) continue;
    starts.push(filled);
    for (let one = at; one < end; one++) {
      const text = packed[one]! % mostTexts;
      holders[filled++] = text;
      runCounts[text + 1]!++;
    }
  }
  starts.push(filled);
  for (let text = 0; text < texts.length; text++) runCounts[text + 1]! += runCounts[text]!;
  return {
    starts: Uint32Array.from(starts),
    texts: holders.slice(0, filled),
    runStarts: runCounts,
    runs: invert(starts, holders, runCounts),
  };
}

/** Each run with its text, ascending: a sort of numbers is faster than any map. */
function packRuns(texts: readonly DistinctText[]): Float64Array {
  const packed = new Float64Array(texts.reduce((sum, { runs }) => sum + runs.length, 0));
  let at = 0;
  for (const [text, { runs }] of texts.entries())
    for (const run of runs) packed[at++] = run * mostTexts + text;
  return packed.sort();
}

function invert(starts: readonly number[], holders: Uint32Array, runStarts: Uint32Array): Uint32Array {
  const runs = new Uint32Array(starts.at(-1)!);
  const next = runStarts.slice();
  for (let run = 0; run + 1 < starts.length; run++)
    for (let at = starts[run]!; at < starts[run + 1]!; at++) runs[next[holders[at]!]!++] = run;
  return runs;
}
