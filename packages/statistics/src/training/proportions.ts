// Shares of right answers: Wilson's interval, and McNemar's exact test for one question asked twice.
// Derivation: proportions.md.
import type { Interval } from '../numeric/interval.ts';
import { logGamma, normalQuantile } from '../numeric/special.ts';

const z = normalQuantile(0.975);

/**
 * Wilson's 95 % interval of a share. `matches` of `people`, whole numbers. With nobody: 0 to 1.
 *
 * Source: Wilson 1927, Journal of the American Statistical Association 22, 209-212.
 */
export function wilson(matches: number, people: number): Interval {
  if (people === 0) return [0, 1];
  const share = matches / people;
  const scale = 1 + z ** 2 / people;
  const middle = (share + z ** 2 / (2 * people)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / people + z ** 2 / (4 * people ** 2));
  return [matches === 0 ? 0 : middle - half, matches === people ? 1 : middle + half];
}

/** Probability of a change at least this one-sided if nothing had changed. */
export interface McNemar {
  /** Two-sided, exact. */
  readonly p: number;
  /** With half the weight of what was seen: the exact one rejects too seldom. */
  readonly midP: number;
}

/**
 * McNemar's exact test: how many people went from wrong to right, and from right to wrong. With nobody who
 * changed both are 1.
 *
 * Source: McNemar 1947, Psychometrika 12, 153-157; Fagerland, Lydersen & Laake 2013, BMC Medical Research
 * Methodology 13:91.
 */
export function mcnemar(gains: number, losses: number): McNemar {
  const changed = gains + losses;
  if (changed === 0) return { p: 1, midP: 1 };
  const probability = (k: number) =>
    Math.exp(logGamma(changed + 1) - logGamma(k + 1) - logGamma(changed - k + 1) - changed * Math.LN2);
  const fewer = Math.min(gains, losses);
  let tail = 0;
  for (let k = 0; k <= fewer; k++) tail += probability(k);
  const probabilityOfSplit = probability(fewer);
  return gains === losses
    ? { p: 1, midP: 1 - probabilityOfSplit / 2 }
    : { p: Math.min(1, 2 * tail), midP: 2 * tail - probabilityOfSplit };
}
