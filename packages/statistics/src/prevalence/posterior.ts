// What is said of a posterior of the size of a population: median and equal-tailed intervals.

import type { Interval } from '../numeric/interval.ts';
import { quantile } from '../numeric/quantile.ts';

/** Median and central intervals of the number of people. */
export interface Posterior {
  readonly estimate: number;
  readonly interval95: Interval;
  readonly interval80: Interval;
}

/** Of draws, in any order. */
export function posteriorOf(draws: Float64Array): Posterior {
  const sorted = draws.slice().sort();
  return {
    estimate: quantile(sorted, 0.5),
    interval95: [quantile(sorted, 0.025), quantile(sorted, 0.975)],
    interval80: [quantile(sorted, 0.1), quantile(sorted, 0.9)],
  };
}
