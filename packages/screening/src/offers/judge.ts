// Whether two texts are one offer: enough of the shorter one stands in the other in the same order, and what
// does not is spread over it. A passage of a site that two offers share leaves the rest of each apart in one
// piece; edits do not. Derivation and figures: offers.md.
import { type Alignment, align, type WordWeights } from './align.ts';
import type { DistinctText } from './distinct.ts';

/** Share of the shorter text's weight that must stand in the other. */
const leastCommon = 0.45;
/** Share of the longer text's weight: a short text that stands in two others does not make them one. */
const leastOfLonger = 0.2;
/** Share of the shorter text's weight that may stand apart in one piece. */
const mostApart = 0.25;
/** A word in common weighs so many words apart, where a piece is looked for. */
const priceOfCommon = 2;

/** Whether two texts are one offer. The same answer in either order. */
export function isOneOffer(a: DistinctText, b: DistinctText, weights: WordWeights): boolean {
  const [one, other] = shorterFirst(a, b);
  const total = totalOf(one.words, weights);
  const needed = Math.max(leastCommon * total, leastOfLonger * totalOf(other.words, weights));
  if (sharedWeight(one.sortedWords, other.sortedWords, weights) < needed) return false;
  const isAlike = (places: Alignment) => {
    let [common, piece, longestPiece] = [0, 0, 0];
    for (let at = 0; at < places.length; at++) {
      const weight = weights[one.words[at]!]!;
      const isCommon = places[at]! >= 0;
      if (isCommon) common += weight;
      // The heaviest piece of a sequence of gains and prices (Kadane).
      piece = Math.max(0, piece + (isCommon ? -priceOfCommon * weight : weight));
      longestPiece = Math.max(longestPiece, piece);
    }
    return common >= needed && longestPiece < mostApart * total;
  };
  return isAlike(align(one.words, other.words, weights, isAlike));
}

/** Of two as long the one with the smaller key first: the same alignment whoever asks. */
function shorterFirst(a: DistinctText, b: DistinctText): readonly [DistinctText, DistinctText] {
  const difference = a.words.length - b.words.length || a.key - b.key;
  return difference > 0 ? [b, a] : [a, b];
}

function totalOf(words: Uint32Array, weights: WordWeights): number {
  let total = 0;
  for (const word of words) total += weights[word]!;
  return total;
}

/** The weight of what two texts share in any order: no alignment finds more. */
function sharedWeight(one: Uint32Array, other: Uint32Array, weights: WordWeights): number {
  let [at, place, sum] = [0, 0, 0];
  while (at < one.length && place < other.length) {
    const [word, otherWord] = [one[at]!, other[place]!];
    if (word === otherWord) sum += weights[word]!;
    if (word <= otherWord) at++;
    if (word >= otherWord) place++;
  }
  return sum;
}
