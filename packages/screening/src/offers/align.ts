// The heaviest common subsequence of two texts, near the diagonal: which words stand in both in one order.
// Needleman & Wunsch 1970 without a price for gaps, banded.

/** Weight of each word of the vocabulary, whole numbers: sums do not depend on their order. */
export type WordWeights = Uint32Array;

/** Places to either side of the diagonal in which words are looked for: first, and where that is too few. */
const [narrowBand, wideBand] = [8, 40];

/** Steps of the table: made anew only for longer texts. */
let steps = new Uint8Array(1 << 16);
const [skipOne, skipOther, take] = [0, 1, 2];

/** For each word of a text the place in the other of the word that it is aligned with, or -1. */
export type Alignment = Int32Array;

/**
 * Aligns `one` with `other`, which is at least as long, in a narrow band; in a wide one where `isEnough` says
 * so of the narrow one. Time and memory: the shorter text by the band.
 */
export function align(
  one: Uint32Array,
  other: Uint32Array,
  weights: WordWeights,
  isEnough: (places: Alignment) => boolean,
): Alignment {
  const places = alignWithin(narrowBand, one, other, weights);
  return isEnough(places) ? places : alignWithin(wideBand, one, other, weights);
}

function alignWithin(
  bandWords: number,
  one: Uint32Array,
  other: Uint32Array,
  weights: WordWeights,
): Alignment {
  const slack = other.length - one.length + bandWords;
  const width = slack + bandWords + 1;
  if (steps.length < (one.length + 1) * width) steps = new Uint8Array((one.length + 1) * width);
  let above = new Float64Array(other.length + 2);
  let current = new Float64Array(other.length + 2);
  for (let row = 1; row <= one.length; row++) {
    const word = one[row - 1]!;
    const weight = weights[word]!;
    const first = Math.max(1, row - bandWords);
    const last = Math.min(other.length, row + slack);
    // The place of column `c` in the steps of a row: the band moves with the diagonal.
    const base = row * width - row + bandWords;
    let best = first === 1 ? 0 : above[first - 1]!;
    current[first - 1] = best;
    for (let column = first; column <= last; column++) {
      // The inner loop of everything: nothing is made in it.
      const up = above[column]!;
      const isFromAbove = up > best;
      if (isFromAbove) best = up;
      if (other[column - 1] === word && above[column - 1]! + weight > best) {
        best = above[column - 1]! + weight;
        steps[base + column] = take;
      } else steps[base + column] = isFromAbove ? skipOne : skipOther;
      current[column] = best;
    }
    if (last < other.length) current[last + 1] = best;
    [above, current] = [current, above];
  }
  return trace(bandWords, one.length, Math.min(other.length, one.length + slack), width);
}

function trace(bandWords: number, rows: number, columns: number, width: number): Alignment {
  const places = new Int32Array(rows).fill(-1);
  let [row, column] = [rows, columns];
  while (row > 0 && column > 0 && column >= row - bandWords) {
    const step = steps[row * width - row + bandWords + column]!;
    if (step === take) places[row - 1] = column - 1;
    if (step !== skipOther) row--;
    if (step !== skipOne) column--;
  }
  return places;
}
