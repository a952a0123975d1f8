// Normal, gamma and beta numbers. Normal by the polar method (Marsaglia & Bray 1964), gamma by squeezing a
// transformed normal (Marsaglia & Tsang 2000), beta as a share of two gammas, in logs where a shape is small
// and the numbers would underflow.
import type { Random } from './generator.ts';

/** A standard normal number. */
export function normal(source: Random): number {
  for (;;) {
    const u = 2 * source.uniform() - 1;
    const v = 2 * source.uniform() - 1;
    const s = u * u + v * v;
    // The second number of the pair is not kept: a source has no state but its own.
    if (s < 1 && s > 0) return u * Math.sqrt((-2 * Math.log(s)) / s);
  }
}

/** Gamma with the given shape and rate 1. */
export function gamma(source: Random, shape: number): number {
  if (shape === 1) return -Math.log(source.uniform());
  if (shape < 1) return gamma(source, shape + 1) * source.uniform() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(source);
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    const u = source.uniform();
    if (u < 1 - 0.0331 * x * x * x * x) return d * v;
    if (Math.log(u) < 0.5 * x * x + d * (1 - v + Math.log(v))) return d * v;
  }
}

/** log of a gamma number: finite for shapes so small that the number itself is 0 in double precision. */
function logOfGamma(source: Random, shape: number): number {
  if (shape >= 1) return Math.log(gamma(source, shape));
  return Math.log(gamma(source, shape + 1)) + Math.log(source.uniform()) / shape;
}

/** A beta number as the logs of itself and of what it lacks to one: both keep their digits near 0 and 1. */
export function logBeta(source: Random, a: number, b: number): readonly [log: number, logRest: number] {
  const x = logOfGamma(source, a);
  const y = logOfGamma(source, b);
  const high = Math.max(x, y);
  const sum = high + Math.log1p(Math.exp(Math.min(x, y) - high));
  return [x - sum, y - sum];
}

/** Beta for shapes of 1 and more. */
export function beta(source: Random, a: number, b: number): number {
  const x = gamma(source, a);
  return x / (x + gamma(source, b));
}
