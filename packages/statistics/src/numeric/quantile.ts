// Quantile of a sample.

/** Type 8 of Hyndman & Fan (1996): median-unbiased whatever the distribution. */
export function quantile(sorted: Float64Array, probability: number): number {
  const at = (sorted.length + 1 / 3) * probability + 1 / 3;
  const below = Math.min(Math.max(Math.floor(at), 1), sorted.length);
  const above = Math.min(below + 1, sorted.length);
  const share = Math.min(Math.max(at - below, 0), 1);
  return sorted[below - 1]! * (1 - share) + sorted[above - 1]! * share;
}
