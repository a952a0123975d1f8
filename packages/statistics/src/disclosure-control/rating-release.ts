// What of ratings is published beside the shares of high and low ones: the middle, drawn by chance near the
// true one. Derivation: vote-release.md, 'Ratings'.
import type { Coins } from './noise.ts';

/** How many gave each rating from 1 to 9; the first place is that of 1. */
export type RatingCounts = readonly number[];

/** Low, middle and high ratings. */
const bands = [
  [1, 3],
  [4, 6],
  [7, 9],
] as const;

/** How many gave a rating from `from` to `to`. */
export const countRatings = (counts: RatingCounts, from: number, to: number): number =>
  counts.slice(from - 1, to).reduce((sum, count) => sum + count, 0);

/** The band in which the middle lies, by published shares in per cent. */
export const bandOfMiddle = (high: number, low: number): readonly [number, number] =>
  bands[high > 50 ? 2 : low > 50 ? 0 : 1]!;

/**
 * How likely each rating of a band is drawn as the middle: 3^(-d/4), where d is how many more lie on one side
 * of it than on the other. One changed rating changes d by two at most, so no draw becomes more than three
 * times as likely.
 */
export function middleWeights(
  counts: RatingCounts,
  [from, to]: readonly [number, number],
): readonly { readonly rating: number; readonly weight: number }[] {
  return Array.from({ length: to - from + 1 }, (_, at) => {
    const rating = from + at;
    const apart = Math.abs(countRatings(counts, 1, rating - 1) - countRatings(counts, rating + 1, 9));
    return { rating, apart };
  }).map(({ rating, apart }, _at, all) => ({
    rating,
    weight: 3 ** ((Math.min(...all.map((one) => one.apart)) - apart) / 4),
  }));
}

/** Weights as whole numbers of this unit; none is 0. */
const unit = 2 ** 40;

/** The middle as it is published. `high`, `low`: published shares. */
export function drawMiddle(counts: RatingCounts, high: number, low: number, draw: Coins): number {
  const weights = middleWeights(counts, bandOfMiddle(high, low)).map(({ rating, weight }) => ({
    rating,
    weight: BigInt(Math.max(1, Math.round(weight * unit))),
  }));
  let rest = draw.below(weights.reduce((sum, { weight }) => sum + weight, 0n));
  for (const { rating, weight } of weights) {
    if (rest < weight) return rating;
    rest -= weight;
  }
  return weights[0]!.rating;
}
