// What surrounds an estimate: sensitivity, linkage, consistency, trajectories, and the report that holds them
// together.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEnglish } from '../english.ts';
import { random } from '../random/generator.ts';
import { consistency } from './consistency.ts';
import { latentClasses } from './estimate.ts';
import { independentLists, unitedKingdom5 } from './golden.ts';
import { latentClassChain } from './lcmcr.ts';
import { correctLinkage } from './linkage.ts';
import { type Progress, runToEnd } from './progress.ts';
import { report } from './report.ts';
import { sensitivity } from './sensitivity.ts';
import { stepwise } from './stepwise.ts';
import { dropList, overlaps, sizeOf, tableOf } from './table.ts';
import { trajectories } from './trajectories.ts';

const calm = independentLists([0.2, 0.15, 0.3, 0.1]);
const near = (actual: number | null, expected: number, within: number, what = '') =>
  assert.ok(actual !== null && Math.abs(actual - expected) <= within, `${what} ${actual} is not ${expected}`);
const registrations = (counts: Float64Array) =>
  counts.reduce((sum, count, history) => sum + count * sizeOf(history), 0);

test('without any error tables are linked as they were', () => {
  assert.deepEqual(
    correctLinkage(unitedKingdom5, { missed: 0, wrong: 0 }, random(1)).counts,
    unitedKingdom5.counts,
  );
});

test('relinking moves people between histories, never registrations, and never below nobody', () => {
  for (const error of [
    { missed: 0.3, wrong: 0 },
    { missed: 0, wrong: 0.3 },
    { missed: 0.2, wrong: 0.2 },
  ])
    for (let seed = 0; seed < 20; seed++) {
      const table = correctLinkage(unitedKingdom5, error, random(seed));
      assert.equal(registrations(table.counts), registrations(unitedKingdom5.counts));
      assert.ok(table.counts.every((count) => count >= 0) && table.counts[0] === 0);
      assert.deepEqual(
        overlaps(table.counts)[1],
        overlaps(unitedKingdom5.counts)[1],
        'a list keeps its size',
      );
    }
});

test('links that were missed are found again at the rate at which they were missed', () => {
  // Of 400 people on both of two lists one in five was not recognised: 320 are linked, 80 stand twice, on one
  // list each.
  const observed = tableOf(['a', 'b'], Float64Array.of(0, 1_080, 680, 320));
  let [linked, parted] = [0, 0];
  for (let seed = 0; seed < 200; seed++) {
    linked += correctLinkage(observed, { missed: 0.2, wrong: 0 }, random(seed)).counts[3]! / 200;
    parted += correctLinkage(observed, { missed: 0, wrong: 0.25 }, random(seed)).counts[3]! / 200;
  }
  near(linked, 400, 3);
  near(parted, 240, 3);
});

test('missed links, put together, lower an estimate; wrong ones, taken apart, raise it', () => {
  const middle = (missed: number, wrong: number) => {
    const source = random(1);
    const draws = Array.from(
      { length: 41 },
      () => stepwise(correctLinkage(unitedKingdom5, { missed, wrong }, source)).estimate,
    );
    return draws.sort((x, y) => x - y)[20]!;
  };
  const published = 11_313;
  assert.ok(middle(0.2, 0) < 0.9 * published && middle(0, 0.1) > 1.1 * published);
});

test('every kind of change is tried, each as often as the lists allow, and a calm table stays calm', () => {
  const varied = runToEnd(sensitivity(calm, { seed: 1, linkage: [{ missed: 0.01, wrong: 0.01 }] }));
  const changes = [...new Set(varied.map(({ change }) => change))];
  assert.deepEqual(
    changes.map((change) => [change, varied.filter((one) => one.change === change).length]),
    [
      ['list left out', 4],
      ['lists merged', 6],
      ['threshold', 6],
      ['linkage', 1],
      ['criterion', 4],
      ['prior', 6],
    ],
  );
  for (const { change, what, estimate } of varied)
    near(estimate, 10_000, change === 'prior' ? 400 : 300, inEnglish(what));
  const three = runToEnd(sensitivity(independentLists([0.2, 0.15, 0.3]), { seed: 1, linkage: [] }));
  assert.ok(!three.some(({ change }) => change === 'list left out' || change === 'lists merged'));
});

test('within each list of a calm table the others find it whole', () => {
  for (const { list, truth, estimate, logRelativeBias } of consistency(calm)) {
    near(estimate, truth, 0.05 * truth, list);
    near(logRelativeBias, 0, 0.05);
  }
});

test(
  'a list whose people the others see together too seldom is not checked, and one that is missed ' +
    'shows it',
  () => {
    const checks = consistency(unitedKingdom5);
    assert.deepEqual(
      checks.map(({ list, truth }) => [list, truth]),
      [
        ['LA', 94],
        ['NG', 567],
        ['PFNCA', 1169],
        ['GO', 807],
        ['GP', 336],
      ],
    );
    const { logRelativeBias, estimate, truth } = checks[1]!;
    near(logRelativeBias, Math.log(estimate! / truth), 1e-12);
    assert.equal(checks[4]!.estimate, null);
  },
);

test('a calm table gives a level trajectory that narrows, and fewer people with fewer registrations', () => {
  const points = runToEnd(trajectories(calm, { seed: 1, runs: 60 }));
  for (const { estimate, share } of points) near(estimate, 10_000, share > 0.5 ? 400 : 900, `${share}`);
  assert.deepEqual([points.at(-1)!.people, points.at(-1)!.low], [calm.observed, points.at(-1)!.high]);
  const widths = points.map(({ low, high }) => high! - low!);
  assert.ok(widths[0]! > widths[3]! && widths[3]! > widths[6]!);
  for (const [at, { people }] of points.slice(1).entries()) assert.ok(people > points[at]!.people);
});

test('a report holds every family beside the others, its reasons, and what makes it again', () => {
  const table = dropList(unitedKingdom5, 4);
  const parameters = { seed: 3, replicates: 60, chains: 2, sweeps: 1_000, linkage: [] };
  const provenance = { version: '0.1.0', hash: '00' };
  const steps: Progress[] = [];
  const one = runToEnd(report(table, parameters, provenance), (progress) => steps.push(progress));
  assert.deepEqual(
    one.families.map(({ method }) => method),
    ['stepwise', 'independence', 'bic', 'dga', 'lcmcr', 'bayes'],
  );
  assert.equal(Object.keys(one.against).length, 6);
  assert.match(inEnglish(one.against.lcmcr!), /R-hat/);
  assert.equal(one.overlaps.length, 6 + 4);
  assert.deepEqual(one.overlaps[0], { lists: 'LA + NG', people: 18, few: false });
  assert.deepEqual(one.made.asked, { seed: 3, replicates: 60, chains: 2, sweeps: 1_000 });
  assert.match(one.made.generator, /xoroshiro/);
  const shares = steps.map((step) => step.done / step.of);
  assert.ok(
    shares.every((share, at) => share >= (shares[at - 1] ?? 0)),
    'progress never goes back',
  );
  assert.ok(steps.every((step) => step.done <= step.of) && steps.at(-1)!.done / steps.at(-1)!.of > 0.9);
  const chains = [0, 1].map((chain) =>
    runToEnd(latentClassChain(table, { sweeps: 1_000, thin: 1, seed: 3, chain })),
  );
  assert.deepEqual(
    runToEnd(report(table, parameters, provenance, latentClasses(chains))),
    one,
    'the same seed makes it again, wherever the chains ran',
  );
});
