// Ratings of few experts, 1 to 9, as a Delphi reads them: where the middle lies, whether they disagree,
// whether they agree among each other. Thresholds are fixed before anybody rates. Derivation:
// consultation.md.

/** Share of ratings in 7 to 9 from which there is consensus for a statement; in 1 to 3 against it. */
export const CONSENSUS_SHARE = 0.75;

export interface DelphiStatement {
  readonly n: number;
  readonly median: number;
  /** 25th and 75th percentile. */
  readonly quartiles: readonly [number, number];
  /** Distance of the 30th from the 70th percentile, and the same adjusted for symmetry. RAND/UCLA. */
  readonly ipr: number;
  readonly ipras: number;
  readonly isDisagreement: boolean;
  readonly consensus: 'for' | 'against' | null;
}

/** Percentile by linear interpolation between ranks from 0 to n - 1, type 7 of Hyndman & Fan: RAND's own. */
function percentile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below]! + (at - below) * (sorted[above]! - sorted[below]!);
}

/** The ratings of one statement; null without any. */
export function rateStatement(ratings: readonly number[]): DelphiStatement | null {
  if (ratings.length === 0) return null;
  const sorted = [...ratings].sort((one, other) => one - other);
  const [low, high] = [percentile(sorted, 0.3), percentile(sorted, 0.7)];
  const ipras = 2.35 + 1.5 * Math.abs(5 - (low + high) / 2);
  const share = (from: number, to: number) =>
    ratings.filter((rating) => rating >= from && rating <= to).length / ratings.length;
  return {
    n: ratings.length,
    median: percentile(sorted, 0.5),
    quartiles: [percentile(sorted, 0.25), percentile(sorted, 0.75)],
    ipr: high - low,
    ipras,
    isDisagreement: high - low > ipras,
    consensus: share(7, 9) >= CONSENSUS_SHARE ? 'for' : share(1, 3) >= CONSENSUS_SHARE ? 'against' : null,
  };
}

export interface Concordance {
  readonly raters: number;
  /** Kendall's W, 0 to 1, with ties. */
  readonly w: number;
  readonly chiSquared: number;
  readonly degrees: number;
}

/**
 * Whether raters put the statements in the same order; each of `ratings` is one rater's, of all statements.
 * Null for fewer than two raters or statements, and where everybody rated all alike.
 */
export function concordance(ratings: readonly (readonly number[])[]): Concordance | null {
  const [m, n] = [ratings.length, ratings[0]?.length ?? 0];
  if (m < 2 || n < 2) return null;
  const ranks = ratings.map(ranksOf);
  const sums = Array.from({ length: n }, (_, at) => ranks.reduce((sum, own) => sum + own[at]!, 0));
  const mean = (m * (n + 1)) / 2;
  const spread = sums.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const ties = ratings.reduce((sum, own) => sum + tiesOf(own), 0);
  const most = m ** 2 * (n ** 3 - n) - m * ties;
  if (most <= 0) return null;
  const w = (12 * spread) / most;
  return { raters: m, w, chiSquared: m * (n - 1) * w, degrees: n - 1 };
}

/** Ranks from 1; equal ratings share the mean of their ranks. */
const ranksOf = (ratings: readonly number[]): readonly number[] =>
  ratings.map((rating) => {
    const smaller = ratings.filter((other) => other < rating).length;
    const equal = ratings.filter((other) => other === rating).length;
    return smaller + (equal + 1) / 2;
  });

function tiesOf(ratings: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const rating of ratings) counts.set(rating, (counts.get(rating) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + count ** 3 - count, 0);
}

/**
 * Weighted kappa of two ratings by the same people, 1 to 9: how stable they are. Weights grow with the square
 * of the distance. Null without pairs, and where chance alone leaves no difference.
 */
export function stability(pairs: readonly (readonly [number, number])[]): number | null {
  const distance = (one: number, other: number) => (one - other) ** 2;
  const observed = pairs.reduce((sum, [one, other]) => sum + distance(one, other), 0) / pairs.length;
  let expected = 0;
  for (const [one] of pairs) for (const [, other] of pairs) expected += distance(one, other);
  expected /= pairs.length ** 2;
  return expected > 0 ? 1 - observed / expected : null;
}
