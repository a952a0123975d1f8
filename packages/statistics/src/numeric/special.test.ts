import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  incompleteBeta,
  incompleteGamma,
  logGamma,
  normalCdf,
  normalQuantile,
  poissonTails,
  studentCdf,
  studentQuantile,
} from './special.ts';

const near = (actual: number, expected: number, relative = 1e-13) =>
  assert.ok(
    Math.abs(actual - expected) <= relative * Math.max(Math.abs(expected), 1e-300),
    `${actual} is not ${expected}`,
  );

test('log-gamma is the log of factorials and of half-integers', () => {
  let factorial = 0;
  for (let n = 1; n < 160; n++) {
    if (n > 2) near(logGamma(n), factorial);
    factorial += Math.log(n);
  }
  near(logGamma(0.5), Math.log(Math.PI) / 2);
  near(logGamma(1e-10), Math.log(1e10) - 0.5772156649015329e-10);
  assert.ok(Math.abs(logGamma(1)) < 1e-14 && Math.abs(logGamma(2)) < 1e-14);
});

test('Poisson tails are the sums of their terms, small ones with all their digits', () => {
  const term = (k: number, mean: number) => Math.exp(k * Math.log(mean) - mean - logGamma(k + 1));
  for (const mean of [0.3, 2, 17, 140])
    for (const count of [0, 1, 5, 20, 130, 200]) {
      let [atMost, atLeast] = [0, 0];
      for (let k = 0; k <= count; k++) atMost += term(k, mean);
      for (let k = count; k < count + 600; k++) atLeast += term(k, mean);
      const tails = poissonTails(count, mean);
      near(tails.atMost, atMost, 1e-11);
      near(tails.atLeast, Math.min(1, atLeast), 1e-11);
    }
  // P(X >= 200) for a mean of 17 is 1e-138: one minus the other tail would be 0.
  assert.ok(poissonTails(200, 17).atLeast > 0);
});

test(
  'normal distribution and quantile are those of the tables, far into the tail, and inverse to each ' +
    'other',
  () => {
    near(normalCdf(1.959963984540054), 0.975);
    near(normalCdf(-6), 9.865876450376946e-10, 1e-12);
    near(normalQuantile(0.025), -1.959963984540054);
    near(normalQuantile(0.9), 1.2815515655446004);
    for (const p of [1e-12, 1e-5, 0.01, 0.3, 0.5, 0.77, 0.999]) near(normalCdf(normalQuantile(p)), p, 1e-12);
    assert.deepEqual([normalQuantile(0), normalQuantile(1)], [-Infinity, Infinity]);
  },
);

test('the incomplete gamma functions add up to one', () => {
  for (const a of [0.5, 3, 40])
    for (const x of [0.1, 2, 30, 90]) {
      const { lower, upper } = incompleteGamma(a, x);
      near(lower + upper, 1);
    }
});

test('the incomplete beta function is the sum of a binomial tail', () => {
  for (const [n, p] of [
    [11, 0.5],
    [40, 0.03],
    [7, 0.9],
  ] as const)
    for (let k = 1; k <= n; k++) {
      let sum = 0;
      for (let j = k; j <= n; j++)
        sum += Math.exp(
          logGamma(n + 1) -
            logGamma(j + 1) -
            logGamma(n - j + 1) +
            j * Math.log(p) +
            (n - j) * Math.log1p(-p),
        );
      near(incompleteBeta(p, k, n - k + 1), sum, 1e-11);
    }
  assert.deepEqual([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)], [0, 1]);
});

test("Student's t is Cauchy's with one degree of freedom, and its quantile the inverse", () => {
  for (const t of [-40, -1, -0.2, 0, 0.7, 12]) near(studentCdf(t, 1), 0.5 + Math.atan(t) / Math.PI, 1e-12);
  // scipy 1.17.1, stats.t.ppf(0.975, f)
  near(studentQuantile(0.975, 11), 2.200985160091639, 1e-12);
  near(studentQuantile(0.975, 2), 4.302652729749462, 1e-12);
  near(studentQuantile(0.975, 9.5), 2.2441374614922958, 1e-12);
  for (const p of [1e-9, 0.01, 0.4, 0.5, 0.8, 0.9995])
    for (const freedom of [1, 3.5, 30, 900]) near(studentCdf(studentQuantile(p, freedom), freedom), p, 1e-10);
  assert.deepEqual([studentQuantile(0, 4), studentQuantile(1, 4)], [-Infinity, Infinity]);
});
