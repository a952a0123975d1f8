// Whole numbers: binomial, Poisson, negative binomial, multinomial. By inversion where the mean is small;
// above, transformed rejection with squeeze (Hörmann 1993, BTRS for the binomial, PTRS for the Poisson).
import { logGamma } from '../numeric/special.ts';
import { gamma } from './gamma.ts';
import type { Random } from './generator.ts';

/** Below this mean inversion walks few steps. */
const INVERSION = 10;

/** A binomial number of `n` trials with probability `p`. */
export function binomial(source: Random, n: number, p: number): number {
  if (n === 0 || p <= 0) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - binomial(source, n, 1 - p);
  return n * p < INVERSION ? binomialByInversion(source, n, p) : binomialByRejection(source, n, p);
}

function binomialByInversion(source: Random, n: number, p: number): number {
  const odds = p / (1 - p);
  let term = n === 1 ? 1 - p : Math.exp(n * Math.log1p(-p));
  let remaining = source.uniform();
  let k = 0;
  while (remaining > term) {
    remaining -= term;
    k++;
    // What rounding has left over beyond the last term belongs to nobody: the walk ends.
    if (k > n) return n;
    term *= (odds * (n - k + 1)) / k;
    if (term < 1e-300) return k;
  }
  return k;
}

function binomialByRejection(source: Random, n: number, p: number): number {
  const deviation = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * deviation;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const c = n * p + 0.5;
  const alpha = (2.83 + 5.1 / b) * deviation;
  const logOdds = Math.log(p / (1 - p));
  const mode = Math.floor((n + 1) * p);
  const atMode = logGamma(mode + 1) + logGamma(n - mode + 1);
  for (;;) {
    const u = source.uniform() - 0.5;
    const v = source.uniform();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + c);
    if (us >= 0.07 && v <= 0.92 - 4.2 / b) return k;
    if (k < 0 || k > n) continue;
    const height = Math.log((v * alpha) / (a / (us * us) + b));
    if (height <= atMode - logGamma(k + 1) - logGamma(n - k + 1) + (k - mode) * logOdds) return k;
  }
}

/** A Poisson number. */
export function poisson(source: Random, mean: number): number {
  if (mean < INVERSION) {
    let term = Math.exp(-mean);
    let remaining = source.uniform();
    let k = 0;
    while (remaining > term) {
      remaining -= term;
      k++;
      term *= mean / k;
      if (term < 1e-300) return k;
    }
    return k;
  }
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const alpha = 1.1239 + 1.1328 / (b - 3.4);
  const logMean = Math.log(mean);
  for (;;) {
    const u = source.uniform() - 0.5;
    const v = source.uniform();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= 0.9277 - 3.6224 / (b - 2)) return k;
    if (k < 0 || (us < 0.013 && v > us)) continue;
    if (Math.log((v * alpha) / (a / (us * us) + b)) <= k * logMean - mean - logGamma(k + 1)) return k;
  }
}

/**
 * Failures before the `successes`-th success of probability p: a Poisson number with a gamma mean.
 * `successes` may be any positive number.
 */
export function negativeBinomial(source: Random, successes: number, p: number): number {
  return poisson(source, (gamma(source, successes) * (1 - p)) / p);
}

/** Splits n over weights, into `into`. The weights need not add up to one. */
export function multinomial(source: Random, n: number, weights: ArrayLike<number>, into: Float64Array): void {
  let last = 0;
  let rest = 0;
  for (let k = 0; k < weights.length; k++) {
    rest += weights[k]!;
    if (weights[k]! > 0) last = k;
  }
  let remaining = n;
  for (let k = 0; k < weights.length; k++) {
    const share = k < last ? binomial(source, remaining, weights[k]! / rest) : k === last ? remaining : 0;
    into[k] = share;
    remaining -= share;
    rest -= weights[k]!;
  }
}
