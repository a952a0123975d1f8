// How far a grouping agrees with the truth: Hubert & Arabie 1985, and pairs that were put together.

/** Two groupings compared. Shares are 1 where there is no pair to judge. */
export interface Agreement {
  /**
   * Adjusted Rand index: 1 for the same grouping, about 0 for chance. What stands alone is a group of one.
   */
  readonly adjustedRand: number;
  /** Of pairs put together, the share that belongs together. */
  readonly pairPrecision: number;
  /** Of pairs that belong together, the share put together. */
  readonly pairRecall: number;
}

const pairs = (count: number): number => (count * (count - 1)) / 2;

function pairsOf(labels: Iterable<unknown>): number {
  const counts = new Map<unknown, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  let sum = 0;
  for (const count of counts.values()) sum += pairs(count);
  return sum;
}

/** Compares `groups`, a label for each item in its order, with `truth`. */
export function agreement(truth: readonly number[], groups: readonly number[]): Agreement {
  const both = pairsOf(truth.map((label, at) => `${label} ${groups[at]}`));
  const [inTruth, inGroups] = [pairsOf(truth), pairsOf(groups)];
  const byChance = (inTruth * inGroups) / Math.max(1, pairs(truth.length));
  const most = (inTruth + inGroups) / 2;
  return {
    adjustedRand: most === byChance ? 1 : (both - byChance) / (most - byChance),
    pairPrecision: inGroups === 0 ? 1 : both / inGroups,
    pairRecall: inTruth === 0 ? 1 : both / inTruth,
  };
}
