// Which pairs of texts are worth judging: those that share runs of words which few other texts hold. No pair
// is joined here.
import type { DistinctText } from './distinct.ts';
import { type Postings, postingsOf } from './postings.ts';
import { weightOf } from './weights.ts';

/**
 * Most holders of a rare run. A run with more holders only pairs neighbours among them: boilerplate would
 * pair everything.
 */
export const mostHolders = 64;
/** Share of the lighter text's runs, by weight, from which a pair is likely one offer. */
const likelyShare = 0.35;
/** Pairs of a frequent run that are tried; where none of them shares `groupShare`, the run is boilerplate. */
const triedPairs = 32;
const groupShare = 0.12;
/** With less in common a pair is not looked at. */
const leastShare = 0.04;

/** Two texts by their numbers, the smaller first. */
export type TextPair = readonly [one: number, other: number];

/** Pairs to be judged, the likely ones first: what they join need not be judged again. */
export function candidatesOf(texts: readonly DistinctText[]): Iterable<TextPair> {
  const postings = postingsOf(texts);
  const weights = Uint32Array.from({ length: postings.starts.length - 1 }, (_, run) =>
    weightOf(texts.length, postings.starts[run + 1]! - postings.starts[run]!),
  );
  const totals = totalsOf(texts, postings, weights);
  const [likely, doubtful]: [number[], number[]] = [[], []];
  const classify = (one: number, other: number, weight: number): number => {
    const share = weight / Math.min(totals[one]!, totals[other]!);
    if (share >= leastShare) (share >= likelyShare ? likely : doubtful).push(one * texts.length + other);
    return share;
  };
  pairsOfRareRuns(postings, weights, classify);
  neighbours(texts, postings, (one, other) =>
    classify(one, other, commonRuns(postings, weights, one, other)),
  );
  return pairsInTurn([likely, doubtful], texts.length);
}

function* pairsInTurn(lists: readonly (readonly number[])[], count: number): Generator<TextPair> {
  for (const list of lists) for (const pair of list) yield [Math.floor(pair / count), pair % count];
}

/** The weight of all runs of each text, those that no other text holds included. */
function totalsOf(texts: readonly DistinctText[], postings: Postings, weights: Uint32Array): Float64Array {
  const alone = weightOf(texts.length, 1);
  return Float64Array.from(texts, ({ runs }, text) => {
    const [first, end] = [postings.runStarts[text]!, postings.runStarts[text + 1]!];
    let sum = (runs.length - (end - first)) * alone;
    for (let at = first; at < end; at++) sum += weights[postings.runs[at]!]!;
    return sum;
  });
}

/** Tells `take` each pair that shares a run of few holders, once, with the weight of all that it shares. */
function pairsOfRareRuns(
  { starts, texts, runStarts, runs }: Postings,
  weights: Uint32Array,
  take: (one: number, other: number, weight: number) => void,
): void {
  const common = new Float64Array(runStarts.length - 1);
  const partners: number[] = [];
  for (let text = 0; text < common.length; text++) {
    for (let at = runStarts[text]!; at < runStarts[text + 1]!; at++) {
      const run = runs[at]!;
      const end = starts[run + 1]!;
      if (end - starts[run]! > mostHolders) continue;
      // Holders are in ascending order: each pair is met once, from its smaller text.
      for (let place = end - 1; texts[place]! > text; place--) {
        const other = texts[place]!;
        if (common[other] === 0) partners.push(other);
        common[other]! += weights[run]!;
      }
    }
    for (const other of partners) {
      take(text, other, common[other]!);
      common[other] = 0;
    }
    partners.length = 0;
  }
}

/**
 * Pairs that stand beside each other, by their keys, among the holders of a frequent run, each once. `take`
 * says which share they have in common.
 */
function neighbours(
  texts: readonly DistinctText[],
  { starts, texts: holders }: Postings,
  take: (one: number, other: number) => number,
): void {
  const shares = new Map<number, number>();
  for (let run = 0; run + 1 < starts.length; run++) {
    if (starts[run + 1]! - starts[run]! <= mostHolders) continue;
    const row = holders.slice(starts[run], starts[run + 1]!);
    row.sort((a, b) => texts[a]!.key - texts[b]!.key);
    let largest = 0;
    for (let at = 1; at < row.length && (at <= triedPairs || largest >= groupShare); at++) {
      const [one, other] = [Math.min(row[at - 1]!, row[at]!), Math.max(row[at - 1]!, row[at]!)];
      const pair = one * texts.length + other;
      const share = shares.get(pair) ?? take(one, other);
      shares.set(pair, share);
      largest = Math.max(largest, share);
    }
  }
}

/** The weight of the runs that two texts share. */
function commonRuns({ runStarts, runs }: Postings, weights: Uint32Array, one: number, other: number): number {
  let [at, place, sum] = [runStarts[one]!, runStarts[other]!, 0];
  const [end, last] = [runStarts[one + 1]!, runStarts[other + 1]!];
  while (at < end && place < last) {
    const [run, otherRun] = [runs[at]!, runs[place]!];
    if (run === otherRun) sum += weights[run]!;
    if (run <= otherRun) at++;
    if (run >= otherRun) place++;
  }
  return sum;
}
