// The Bayesian methods against the figures of the R packages, and against what must hold.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Interval } from '../numeric/interval.ts';
import { bayesianThreshold } from './bayes.ts';
import { convergenceOf, MOST_R_HAT } from './convergence.ts';
import { decomposable, decomposableGraphs, GRAPH_BOUND } from './dga.ts';
import { independentLists, netherlands5, unitedKingdom5 } from './golden.ts';
import { latentClassChain } from './lcmcr.ts';
import { posteriorOf } from './posterior.ts';
import { runToEnd } from './progress.ts';
import { reorderLists, type Table } from './table.ts';

const near = (actual: number, expected: number, within: number) =>
  assert.ok(Math.abs(actual - expected) <= within, `${actual} is not ${expected}, give or take ${within}`);

test('there are 8, 61, 822 and 18,154 decomposable graphs of three to six lists', () => {
  assert.deepEqual(
    [3, 4, 5, 6].map((lists) => decomposable(lists).length),
    [8, 61, 822, 18_154],
  );
});

test('a graph is its cliques less its separators', () => {
  // A path a - b - c, and the full graph.
  const path = decomposable(3).find(
    ({ edges }) => edges.length === 2 && edges.includes(0b011) && edges.includes(0b110),
  )!;
  assert.deepEqual(
    new Map(path.terms),
    new Map([
      [0b011, 1],
      [0b110, 1],
      [0b010, -1],
    ]),
  );
  const full = decomposable(3).find(({ edges }) => edges.length === 3)!;
  assert.deepEqual(full.terms, [[0b111, 1]]);
  assert.equal(
    decomposable(4).some(({ edges }) => edges.join() === [0b0011, 0b0110, 0b1001, 0b1100].join()),
    false,
  );
});

test('averaged graphs give the posterior of the R package, within one step of its grid', () => {
  const expected: readonly [Table, number, Interval][] = [
    [unitedKingdom5, 23_016, [10_408, 33_481]],
    [netherlands5, 50_270, [41_616, 203_328]],
  ];
  for (const [table, estimate, [low, high]] of expected) {
    const result = runToEnd(decomposableGraphs(table));
    // The published limits are points of a grid of 1,000 from 1 to 30 n.
    const step = (GRAPH_BOUND * table.observed) / 999;
    near(result.estimate, estimate, step);
    near(result.interval95[0], low, step);
    near(result.interval95[1], high, step);
    assert.ok(result.atBound < 0.01);
  }
});

test('the order of the lists is irrelevant to graphs, and independent lists give the population back', () => {
  const [here, there] = [unitedKingdom5, reorderLists(unitedKingdom5, [4, 2, 0, 3, 1])].map((table) =>
    runToEnd(decomposableGraphs(table)),
  );
  near(there!.estimate, here!.estimate, 1e-6 * here!.estimate);
  const result = runToEnd(decomposableGraphs(independentLists([0.2, 0.15, 0.3, 0.1])));
  near(result.estimate, 10_000, 100);
  assert.deepEqual(result.best.edges, []);
});

test('where the data do not bound the population, graphs say that they reached their bound', () => {
  const { atBound } = runToEnd(decomposableGraphs({ counts: Float64Array.of(0, 30, 20, 0, 25, 0, 0, 0) }));
  assert.ok(atBound > 0.01, `${atBound}`);
});

test('the Bayesian threshold gives the figures of the R package within their simulation error', () => {
  for (const [table, expected] of [
    [unitedKingdom5, 12_400],
    [netherlands5, 49_960],
  ] as const) {
    const { estimate, interval95, convergence } = runToEnd(bayesianThreshold(table, { seed: 1 }))!;
    near(estimate, expected, 0.015 * expected);
    assert.ok(interval95[0] < estimate && estimate < interval95[1]);
    assert.ok(convergence.rHat < MOST_R_HAT && convergence.effective > 400);
  }
});

test('the Bayesian threshold drops every pair of independent lists and keeps one that depends', () => {
  const table = independentLists([0.2, 0.15, 0.3, 0.1]);
  const result = runToEnd(bayesianThreshold(table, { seed: 2 }))!;
  assert.deepEqual(result.effects, []);
  near(result.estimate, 10_000, 200);
  const counts = table.counts.map((count, history) => ((history & 3) === 3 ? 4 * count : count));
  assert.deepEqual(runToEnd(bayesianThreshold({ counts }, { seed: 2 }))!.effects, [3]);
});

test('a chain of latent classes is made again by its seed, and another chain of it differs', () => {
  const chain = (number: number) =>
    runToEnd(latentClassChain(unitedKingdom5, { sweeps: 400, thin: 4, seed: 9, chain: number })).draws;
  assert.deepEqual(chain(0), chain(0));
  assert.notDeepEqual(chain(0), chain(1));
  assert.equal(chain(0).length, 90);
});

test('latent classes give an independent population back, and chains agree there', () => {
  const table = independentLists([0.3, 0.35, 0.4, 0.3], 4_000);
  const draws = [0, 1, 2, 3].map(
    (chain) => runToEnd(latentClassChain(table, { sweeps: 6_000, thin: 6, seed: 1, chain })).draws,
  );
  const posterior = posteriorOf(new Float64Array(draws.flatMap((chain) => [...chain])));
  assert.ok(posterior.interval95[0] < 4_000 && 4_000 < posterior.interval95[1]);
  near(posterior.estimate, 4_000, 200);
  assert.ok(convergenceOf(draws).rHat < 1.2);
});

test('two classes of people who are seen differently are told apart, where independence sees too few', () => {
  // 3,000 seldom seen and 1,000 often seen; lists independent within each.
  const [seldom, often] = [
    independentLists([0.1, 0.12, 0.1, 0.15, 0.1], 3_000),
    independentLists([0.6, 0.5, 0.6, 0.7, 0.5], 1_000),
  ];
  const counts = seldom.counts.map((count, history) => (history === 0 ? 0 : count + often.counts[history]!));
  const draws = [0, 1, 2].map(
    (chain) => runToEnd(latentClassChain({ counts }, { sweeps: 8_000, thin: 8, seed: 4, chain })).draws,
  );
  const posterior = posteriorOf(new Float64Array(draws.flatMap((chain) => [...chain])));
  assert.ok(posterior.interval95[0] < 4_000 && 4_000 < posterior.interval95[1], JSON.stringify(posterior));
});

test('a chain that runs into its bound says so', () => {
  const { atBound, draws } = runToEnd(
    latentClassChain(
      { counts: Float64Array.of(0, 30, 20, 0, 25, 0, 0, 0) },
      { sweeps: 2_000, thin: 2, seed: 1, chain: 0 },
    ),
  );
  assert.ok(atBound > 0.01, `${atBound}`);
  assert.ok(draws.every((draw) => draw <= 21 * 75));
});
