// What changed between two measurements: difference and standardised effect with 95 % intervals, for people
// measured twice and for two groups of unlinked people. Derivation: effect.md.
import type { Interval } from '../numeric/interval.ts';
import { logGamma, normalQuantile, studentQuantile } from '../numeric/special.ts';

/** Below this number of people no figure is given: it would say too little, and too much about each. */
export const MINIMUM_PEOPLE = 10;

/** What changed, in the unit of the score and as a share of its spread. */
export interface TrainingEffect {
  /** How the figures were made; `effect.md` has a section of each name. */
  readonly method: 'paired' | 'unpaired';
  /** People: of each pair one, or those before and those after together. */
  readonly n: number;
  /** Mean after less mean before, in the unit of the score. */
  readonly difference: number;
  readonly interval95: Interval;
  /**
   * Standardised mean difference, corrected for small samples: g_av of pairs, Hedges' g of groups. Null where
   * all scores are the same.
   */
  readonly g: number | null;
  /** Bonett's interval of d_av for pairs, Hedges and Olkin's of g for groups. */
  readonly gInterval95: Interval | null;
}

/** The effect on people measured twice, with the figures that a reader needs to check it. */
export interface PairedEffect extends TrainingEffect {
  readonly method: 'paired';
  readonly meanBefore: number;
  readonly meanAfter: number;
  /** Of the differences; null where all people changed alike. */
  readonly t: number | null;
  /** d_av, before the correction for small samples, and its standard error (Bonett 2008). */
  readonly dAv: number | null;
  readonly dAvError: number | null;
  /** Standardised by the spread of the differences; null where all people changed alike. */
  readonly gZ: number | null;
  /** Correlation of the two scores; null where one of them does not vary. */
  readonly correlation: number | null;
}

/** Why no figure is given. */
export interface TooFewPeople {
  readonly method: 'too-few';
  readonly n: number;
}

/** Scores of one person: before and after. */
export type ScorePair = readonly [before: number, after: number];

const z = normalQuantile(0.975);

/** Sums over people of two whole scores each: x before, y after. All that the paired effect needs. */
export interface PairSums {
  readonly n: number;
  readonly x: number;
  readonly y: number;
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
}

/** Moments of two scores of the same people, with n - 1 below the line. */
interface PairMoments {
  readonly n: number;
  readonly meanBefore: number;
  readonly meanAfter: number;
  readonly varianceBefore: number;
  readonly varianceAfter: number;
  readonly covariance: number;
}

/**
 * The effect on people measured twice. Scores must be finite. Fewer than ten people: too few.
 *
 * Source: Bonett 2008, Psychological Methods 13, 99-109; Lakens 2013, Frontiers in Psychology 4:863.
 */
export function pairedEffect(pairs: readonly ScorePair[]): PairedEffect | TooFewPeople {
  const n = pairs.length;
  if (n < MINIMUM_PEOPLE) return { method: 'too-few', n };
  const before = momentsOf(pairs.map(([score]) => score));
  const after = momentsOf(pairs.map(([, score]) => score));
  const products = pairs.reduce((sum, [x, y]) => sum + (x - before.mean) * (y - after.mean), 0);
  return effectOf({
    n,
    meanBefore: before.mean,
    meanAfter: after.mean,
    varianceBefore: before.variance,
    varianceAfter: after.variance,
    covariance: products / (n - 1),
  });
}

/** The same from sums of whole scores, which are exact: no score of one person is needed. */
export function pairedEffectOfSums({ n, x, y, xx, yy, xy }: PairSums): PairedEffect | TooFewPeople {
  if (n < MINIMUM_PEOPLE) return { method: 'too-few', n };
  const spread = (product: number, one: number, other: number) => (n * product - one * other) / (n * (n - 1));
  return effectOf({
    n,
    meanBefore: x / n,
    meanAfter: y / n,
    varianceBefore: spread(xx, x, x),
    varianceAfter: spread(yy, y, y),
    covariance: spread(xy, x, y),
  });
}

function effectOf(moments: PairMoments): PairedEffect {
  const { n, meanBefore, meanAfter, varianceBefore, varianceAfter, covariance } = moments;
  const degrees = n - 1;
  const difference = meanAfter - meanBefore;
  // Rounding must not make a spread of what does not vary.
  const raw = varianceBefore + varianceAfter - 2 * covariance;
  const spread = raw < 1e-12 * (varianceBefore + varianceAfter) ? 0 : raw;
  const meanVariance = (varianceBefore + varianceAfter) / 2;
  const dAv = meanVariance === 0 ? null : difference / Math.sqrt(meanVariance);
  const dAvError =
    dAv === null
      ? null
      : Math.sqrt(
          (dAv ** 2 * (varianceBefore ** 2 + varianceAfter ** 2 + 2 * covariance ** 2)) /
            (8 * degrees * meanVariance ** 2) +
            spread / (degrees * meanVariance),
        );
  const error = Math.sqrt(spread / n);
  const hasSpread = spread > 0;
  return {
    method: 'paired',
    n,
    difference,
    interval95: around(difference, studentQuantile(0.975, degrees) * error),
    g: dAv === null ? null : dAv * smallSampleFactor(2 * degrees),
    gInterval95: dAv === null || dAvError === null ? null : around(dAv, z * dAvError),
    meanBefore,
    meanAfter,
    t: hasSpread ? difference / error : null,
    dAv,
    dAvError,
    gZ: hasSpread ? (difference / Math.sqrt(spread)) * smallSampleFactor(degrees) : null,
    correlation:
      varianceBefore === 0 || varianceAfter === 0
        ? null
        : covariance / Math.sqrt(varianceBefore * varianceAfter),
  };
}

/**
 * The effect between two groups whose people are not linked: Welch's interval of the difference, Hedges' g
 * with the interval of Hedges and Olkin (1985). Fewer than ten people in one of them: too few.
 */
export function unpairedEffect(
  before: readonly number[],
  after: readonly number[],
): TrainingEffect | TooFewPeople {
  const n = before.length + after.length;
  if (Math.min(before.length, after.length) < MINIMUM_PEOPLE) return { method: 'too-few', n };
  const [first, second] = [momentsOf(before), momentsOf(after)];
  const [n1, n2] = [before.length, after.length];
  const difference = second.mean - first.mean;
  const [share1, share2] = [first.variance / n1, second.variance / n2];
  const error2 = share1 + share2;
  const degrees = error2 === 0 ? n - 2 : error2 ** 2 / (share1 ** 2 / (n1 - 1) + share2 ** 2 / (n2 - 1));
  const pooled = ((n1 - 1) * first.variance + (n2 - 1) * second.variance) / (n - 2);
  const g = pooled === 0 ? null : (difference / Math.sqrt(pooled)) * smallSampleFactor(n - 2);
  return {
    method: 'unpaired',
    n,
    difference,
    interval95: around(difference, studentQuantile(0.975, degrees) * Math.sqrt(error2)),
    g,
    gInterval95: g === null ? null : around(g, z * Math.sqrt(n / (n1 * n2) + g ** 2 / (2 * n))),
  };
}

/** Share of what could still be gained that was gained; null where everybody had the most before. */
export const normalisedGain = (meanBefore: number, meanAfter: number, most: number): number | null =>
  meanBefore >= most ? null : (meanAfter - meanBefore) / (most - meanBefore);

/**
 * J(m): what a standardised difference with `degrees` degrees of freedom is multiplied by, so that it is
 * right on average. Source: Hedges 1981, equation 6e.
 */
export const smallSampleFactor = (degrees: number): number =>
  Math.exp(logGamma(degrees / 2) - logGamma((degrees - 1) / 2)) / Math.sqrt(degrees / 2);

/** Mean and variance with n - 1; two passes, so that large equal scores lose no digits. */
function momentsOf(values: readonly number[]): { readonly mean: number; readonly variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, variance: squares / (values.length - 1) };
}

const around = (middle: number, half: number): Interval => [middle - half, middle + half];
