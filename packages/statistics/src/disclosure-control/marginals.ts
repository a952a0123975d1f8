// Counts of combinations under differential privacy: whoever is added or taken away changes hardly anything
// that anybody sees. marginals.md.
import { normalQuantile } from '../numeric/special.ts';
import type { CountCell } from './counts.ts';
import { combinationsUpTo, countGroups, type PersonRow } from './counts.ts';
import { type Coins, discreteGaussian, type Fraction } from './noise.ts';

/** The two parameters of (epsilon, delta)-differential privacy. */
export interface PrivacyBudget {
  /** 0.01 and more; what is spent adds up over the releases of a year. */
  readonly epsilon: number;
  /** Probability that the promise does not hold: far below one in the number of records. */
  readonly delta: number;
}

/** The Gaussian noise that a budget and a number of counts ask for. */
export interface Noise {
  /** Standard deviation of each count, persons. */
  readonly sigma: number;
  /** A combination whose noisy count is smaller is left out, so that none betrays that somebody has it. */
  readonly threshold: number;
}

/**
 * What a budget costs: the noise on each count. `columns`: how many; `combine`: most of them in one count.
 */
export function noiseOf({ epsilon, delta }: PrivacyBudget, columns: number, combine: number): Noise {
  const variance =
    Number(varianceOf(epsilon, delta / 2, combinationsUpTo(columns, combine).length + 1)) / scale;
  const sigma = Math.sqrt(variance);
  const own = combinationsUpTo(columns, combine).length;
  return { sigma, threshold: Math.ceil(1 + sigma * normalQuantile(1 - delta / (2 * own))) };
}

/** Fractions of a variance are counted in thousandths. */
const scale = 1000;

/**
 * Smallest variance, in thousandths, that keeps (epsilon, delta) when one person stands in `counts` counts. A
 * Gaussian of this variance on all of them is rho-zCDP with rho = counts / (2 variance), and that is (rho + 2
 * sqrt(rho ln(1 / delta)), delta)-private: Bun and Steinke (2016), proposition 1.3.
 */
function varianceOf(epsilon: number, delta: number, counts: number): bigint {
  const log = Math.log(1 / delta);
  const rho = (Math.sqrt(log + epsilon) - Math.sqrt(log)) ** 2;
  return BigInt(Math.ceil((counts / (2 * rho)) * scale));
}

/** Which combinations are counted, for which budget. */
export interface MarginalsParameters extends PrivacyBudget {
  readonly columns: readonly string[];
  readonly combine: number;
}

/** The noisy counts. `low` to `high` of a cell holds the true count in 95 of 100 cases. */
export interface Marginals {
  readonly cells: readonly CountCell[];
  readonly noise: Noise;
}

/**
 * `draw`: coins of a cryptographic generator. Everybody comes first; low and high hold the true count in 95
 * of 100 cases.
 */
export function privateMarginals(
  rows: readonly PersonRow[],
  { columns, combine, ...budget }: MarginalsParameters,
  draw: Coins,
): Marginals {
  if (!(budget.epsilon >= 0.01) || !(budget.delta > 0 && budget.delta <= 0.01))
    throw new RangeError('Cannot publish: epsilon must be 0.01 or more and delta between 0 and 0.01');
  const noise = noiseOf(budget, columns.length, combine);
  const counts = combinationsUpTo(columns.length, combine).length + 1;
  const variance: Fraction = {
    above: varianceOf(budget.epsilon, budget.delta / 2, counts),
    below: BigInt(scale),
  };
  const reach = Math.ceil(1.96 * noise.sigma);
  const cells = countGroups(rows, columns, combine).flatMap(({ where, count }): CountCell[] => {
    const noisy = count + Number(discreteGaussian(draw, variance));
    // Everybody together is told whatever it is: that there are records is no secret.
    if (noisy < noise.threshold && Object.keys(where).length > 0) return [];
    const reported = Math.max(0, noisy);
    return [
      { where, count: reported, low: Math.max(0, noisy - reach), high: Math.max(reported, noisy + reach) },
    ];
  });
  return { cells, noise };
}
