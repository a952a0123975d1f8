// Samplers against what they should draw: moments within five standard errors, and whole numbers against
// their probabilities by chi-squared, on both sides of each switch between methods. Seeds are fixed, so a
// pass stays a pass.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { incompleteGamma, logGamma } from '../numeric/special.ts';
import { binomial, multinomial, negativeBinomial, poisson } from './counts.ts';
import { beta, gamma, logBeta, normal } from './gamma.ts';
import { type Random, random } from './generator.ts';

const draws = 60_000;

function moments(draw: (source: Random) => number, seed = 1) {
  const source = random(seed);
  let [sum, squares, fourth] = [0, 0, 0];
  const values = Float64Array.from({ length: draws }, () => draw(source));
  for (const value of values) sum += value;
  const mean = sum / draws;
  for (const value of values) {
    squares += (value - mean) ** 2;
    fourth += (value - mean) ** 4;
  }
  const variance = squares / draws;
  return {
    mean,
    variance,
    error: Math.sqrt(variance / draws),
    varianceError: Math.sqrt((fourth / draws - variance ** 2) / draws),
  };
}

function holds(draw: (source: Random) => number, mean: number, variance: number, what: string) {
  const sample = moments(draw);
  assert.ok(Math.abs(sample.mean - mean) < 5 * sample.error, `${what}: mean ${sample.mean}, not ${mean}`);
  assert.ok(
    Math.abs(sample.variance - variance) < 5 * sample.varianceError,
    `${what}: variance ${sample.variance}, not ${variance}`,
  );
}

/** Chi-squared of draws against probabilities, cells of fewer than 8 expected put together; its p-value. */
function fit(
  draw: (source: Random) => number,
  probability: (k: number) => number,
  from: number,
  to: number,
): number {
  const source = random(7);
  const observed = new Map<number, number>();
  for (let n = 0; n < draws; n++) {
    const k = draw(source);
    observed.set(k, (observed.get(k) ?? 0) + 1);
  }
  let [chi, cells, otherObserved, otherExpected] = [0, 0, draws, draws];
  for (let k = from; k <= to; k++) {
    const expected = draws * probability(k);
    if (expected < 8) continue;
    chi += ((observed.get(k) ?? 0) - expected) ** 2 / expected;
    cells++;
    otherObserved -= observed.get(k) ?? 0;
    otherExpected -= expected;
  }
  if (otherExpected > 1) chi += (otherObserved - otherExpected) ** 2 / otherExpected;
  return incompleteGamma((cells - 1) / 2, chi / 2).upper;
}

const choose = (n: number, k: number) => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);

test('uniform numbers are uniform, never 0 or 1, and streams of one seed differ', () => {
  holds((source) => source.uniform(), 1 / 2, 1 / 12, 'uniform');
  holds((source) => source.below(6), 2.5, 35 / 12, 'below');
  const [lowest, highest] = [random(1), random(2)].map((source) =>
    Array.from({ length: draws }, source.uniform),
  );
  assert.ok([...lowest!, ...highest!].every((u) => u > 0 && u < 1));
  assert.notEqual(random(3).uniform(), random(3, 1).uniform());
  assert.equal(random(3, 2).uniform(), random(3, 2).uniform());
});

test('normal, gamma and beta numbers have their moments', () => {
  holds(normal, 0, 1, 'normal');
  for (const shape of [0.05, 0.3, 1, 2.5, 80])
    holds((source) => gamma(source, shape), shape, shape, `gamma ${shape}`);
  for (const [a, b] of [
    [1, 1],
    [2, 7],
    [300, 40],
  ] as const) {
    const mean = a / (a + b);
    const variance = (mean * (1 - mean)) / (a + b + 1);
    holds((source) => beta(source, a, b), mean, variance, `beta ${a} ${b}`);
    holds((source) => Math.exp(logBeta(source, a, b)[0]), mean, variance, `log-beta ${a} ${b}`);
  }
});

test('a beta number in logs keeps its digits where the number itself is 0', () => {
  // log U^(1/a) has mean -1/a; with b = 1 the beta number is just that.
  holds((source) => logBeta(source, 1e-3, 1)[0], -1000, 1e6, 'log-beta 0.001 1');
  holds((source) => logBeta(source, 1, 0.01)[1], -100, 1e4, 'log-beta 1 0.01');
});

test('binomial, Poisson and negative binomial numbers have their probabilities', () => {
  for (const [n, p] of [
    [1, 0.3],
    [12, 0.4],
    [40, 0.2499],
    [41, 0.25],
    [300, 0.9],
    [5000, 0.37],
    [2_000_000, 4e-6],
  ] as const) {
    const probability = (k: number) => Math.exp(choose(n, k) + k * Math.log(p) + (n - k) * Math.log1p(-p));
    const value = fit(
      (source) => binomial(source, n, p),
      probability,
      Math.max(0, Math.floor(n * p - 200)),
      Math.min(n, Math.ceil(n * p + 200)),
    );
    assert.ok(value > 1e-3, `binomial ${n} ${p}: p = ${value}`);
  }
  for (const mean of [0.2, 4, 9.99, 10, 63, 1500]) {
    const probability = (k: number) => Math.exp(k * Math.log(mean) - mean - logGamma(k + 1));
    const value = fit(
      (source) => poisson(source, mean),
      probability,
      Math.max(0, Math.floor(mean - 300)),
      Math.ceil(mean + 300),
    );
    assert.ok(value > 1e-3, `Poisson ${mean}: p = ${value}`);
  }
  for (const [r, p] of [
    [0.7, 0.3],
    [25, 0.6],
    [900, 0.2],
  ] as const)
    holds(
      (source) => negativeBinomial(source, r, p),
      (r * (1 - p)) / p,
      (r * (1 - p)) / p ** 2,
      `negative binomial ${r} ${p}`,
    );
});

test('a multinomial split adds up, gives nothing to a weight of 0, and has the moments of its parts', () => {
  const weights = [0, 3, 0.5, 0, 6.5, 0];
  const into = new Float64Array(6);
  const source = random(5);
  for (let n = 0; n < 500; n++) {
    multinomial(source, 1000, weights, into);
    assert.equal(
      into.reduce((a, b) => a + b),
      1000,
    );
    assert.deepEqual([into[0], into[3], into[5]], [0, 0, 0]);
  }
  for (const [at, p] of [0, 0.3, 0.05, 0, 0.65, 0].entries()) {
    if (p === 0) continue;
    holds(
      (source) => {
        multinomial(source, 50, weights, into);
        return into[at]!;
      },
      50 * p,
      50 * p * (1 - p),
      `part ${at}`,
    );
  }
});
