import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inEnglish } from '../english.ts';
import { phrase } from '../phrase.ts';
import {
  type Estimate,
  type EstimateParameters,
  estimateBy,
  isApplicable,
  latentClasses,
  methods,
  rounded,
} from './estimate.ts';
import { independentLists, unitedKingdom5 } from './golden.ts';
import { type HeadlineCandidate, rules, sharedPeople, violationReasons } from './headline.ts';
import { latentClassChain } from './lcmcr.ts';
import { runToEnd } from './progress.ts';
import { type Table, tableOf } from './table.ts';

const quick: EstimateParameters = { seed: 1, replicates: 200, chains: 4, sweeps: 2_000 };
const by = (table: Table, method: Estimate['method'], parameters = quick) =>
  runToEnd(estimateBy(table, method, parameters));
const familiesOf = (table: Table, parameters = quick) =>
  (['independence', 'stepwise', 'bic', 'dga', 'bayes'] as const).map((method) =>
    by(table, method, parameters),
  );

const calm = independentLists([0.2, 0.15, 0.3, 0.1]);
const families = familiesOf(calm, { ...quick, replicates: 1_000 });
const candidate: HeadlineCandidate = { table: calm, estimate: families[1]!, families };
/** A fifth of the people are seen four times as easily as the rest, as everyone expects them. */
const [seldom, often] = [
  independentLists([0.07, 0.05, 0.09, 0.06], 8_000),
  independentLists([0.28, 0.2, 0.36, 0.24], 2_000),
];
const twoClasses = tableOf(
  calm.lists,
  seldom.counts.map((count, history) => count + often.counts[history]!),
);
/** Whoever is on two lists is hardly ever on a third: the others would find each list far too large. */
const apart = tableOf(calm.lists, Float64Array.of(0, 50, 50, 10, 50, 10, 10, 1, 50, 10, 10, 1, 10, 1, 1, 0));
/** Ids of the rules that refuse. */
const violatedRules = (candidate: HeadlineCandidate) =>
  rules.filter(({ refuses }) => refuses(candidate).length > 0).map(({ id }) => id);

test('a table that all families agree on gives a headline', () => {
  assert.deepEqual(violationReasons(candidate), []);
});

test('each rule refuses what it is for, alone, and says why in one sentence', () => {
  const estimate = candidate.estimate;
  const without = (change: Partial<Estimate>): HeadlineCandidate => ({
    ...candidate,
    estimate: { ...estimate, ...change },
  });
  const planted: readonly [HeadlineCandidate, string, RegExp][] = [
    [
      { ...candidate, table: tableOf(['a', 'b'], Float64Array.of(0, 90, 90, 40)) },
      'lists',
      /There are 2 lists.*add a list/,
    ],
    [
      { ...candidate, table: tableOf(['a', 'b', 'c'], Float64Array.of(0, 90, 90, 9, 90, 9, 8, 1)) },
      'overlap',
      /share 29 people.*fewer than 30/,
    ],
    [{ ...candidate, table: apart }, 'excess', /Each list .* too large by the others, by \d+ % on average/],
    [
      { ...candidate, table: twoClasses },
      'consistency',
      /Each list .* too small by the others, by \d+ % on average/,
    ],
    [
      without({ faults: [phrase('few-draws', { draws: 5, fewest: 100 })] }),
      'fault',
      /chains are worth 5 draws/,
    ],
    [
      { ...candidate, families: families.slice(0, 3) },
      'families',
      /3 families of models give an estimate, fewer than 4/,
    ],
    [
      {
        ...candidate,
        families: families.map((one) => (one.method === 'dga' ? { ...one, estimate: 21_000 } : one)),
      },
      'disagreement',
      /more than a factor of 2: 10,000 \(.*\) to 21,000 \(decomposable graphs\)/,
    ],
    [
      { ...candidate, estimate: { ...families[0]!, aic: estimate.aic! + 1 } },
      'dependence',
      /take.* them to be independent/,
    ],
  ];
  for (const [candidate, id, says] of planted) {
    assert.deepEqual(violatedRules(candidate), [id]);
    assert.match(inEnglish(violationReasons(candidate)), says);
  }
  assert.deepEqual(
    planted.map(([, id]) => id).sort(),
    rules.map(({ id }) => id).sort(),
    'every rule is seen to refuse',
  );
});

test('a bound is a bound: thirty shared people and a factor of two pass', () => {
  const thirty = tableOf(['a', 'b', 'c'], Float64Array.of(0, 90, 90, 10, 90, 10, 10, 0));
  assert.equal(sharedPeople(thirty), 30);
  assert.deepEqual(violatedRules({ ...candidate, table: thirty }), []);
  const twice = families.map((one) =>
    one.method === 'dga' ? { ...one, estimate: 20_000 } : { ...one, estimate: 10_000 },
  );
  assert.deepEqual(violatedRules({ ...candidate, families: twice }), []);
});

test('independence and chains that disagree do not count against the others', () => {
  const odd = families.map((one) => (one.method === 'independence' ? { ...one, estimate: 90_000 } : one));
  const apart: Estimate = {
    ...families[4]!,
    method: 'lcmcr',
    estimate: 90_000,
    faults: [phrase('few-draws', { draws: 5, fewest: 100 })],
  };
  assert.deepEqual(violatedRules({ ...candidate, families: [...odd, apart] }), []);
});

test('the United Kingdom of 2013 is no headline: methods differ twofold', () => {
  const all = familiesOf(unitedKingdom5);
  for (const estimate of all)
    assert.match(
      inEnglish(violationReasons({ table: unitedKingdom5, estimate, families: all })),
      /11,000 .* to 23,000/,
    );
});

test('every method says the same shape, and nothing from two lists', () => {
  const two = tableOf(['a', 'b'], Float64Array.of(0, 90, 90, 40));
  for (const method of methods) {
    const { estimate, faults, warnings } = by(two, method);
    assert.deepEqual([estimate, faults.length, warnings], [null, 1, []], method);
    assert.match(inEnglish(faults[0]!), /There are 2 lists/);
  }
  assert.equal(by(calm, 'stepwise', { ...quick, replicates: 0 }).interval95, null);
  assert.match(
    inEnglish(by(calm, 'stepwise', { ...quick, replicates: 0 }).faults),
    /No interval was computed/,
  );
});

test('lists that share nobody give no estimate, and the reason', () => {
  const apart = tableOf(['a', 'b', 'c'], Float64Array.of(0, 30, 40, 0, 50, 0, 0, 0));
  for (const method of ['stepwise', 'independence', 'bic', 'bayes'] as const) {
    const { estimate, interval95, faults } = by(apart, method);
    assert.deepEqual([estimate, interval95], [null, null]);
    assert.ok(faults.length > 0, method);
  }
  for (const method of ['dga', 'lcmcr'] as const)
    assert.match(inEnglish(by(apart, method).faults), /reaches the bound|Markov chains/);
});

test(
  'whatever sparse table is given, every method answers: a figure of at least the people seen, or a ' +
    'reason',
  () => {
    const brief: EstimateParameters = { seed: 1, replicates: 3, chains: 2, sweeps: 20 };
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 4 }).chain((lists) =>
          fc.array(fc.constantFrom(0, 0, 0, 1, 3, 40, 100_000), {
            minLength: 2 ** lists - 1,
            maxLength: 2 ** lists - 1,
          }),
        ),
        (counts) => {
          const table = tableOf(
            ['a', 'b', 'c', 'd'].slice(0, Math.log2(counts.length + 1)),
            Float64Array.of(0, ...counts),
          );
          fc.pre(
            table.lists.every((_, list) =>
              table.counts.some((count, history) => history & (1 << list) && count > 0),
            ),
          );
          for (const method of ['stepwise', 'independence', 'bic', 'dga', 'lcmcr'] as const) {
            const { estimate, faults } = by(table, method, brief);
            if (estimate === null) assert.ok(faults.length > 0, method);
            else
              assert.ok(
                estimate >= table.observed - 1e-6 && Number.isFinite(estimate),
                `${method} ${estimate}`,
              );
          }
        },
      ),
      { numRuns: 150, seed: 5 },
    );
  },
);

test('chains run here and chains run elsewhere say the same', () => {
  const parameters = { ...quick, sweeps: 1_000 };
  const chains = [3, 1, 0, 2].map(
    (chain) => [chain, runToEnd(latentClassChain(calm, { sweeps: 1_000, thin: 1, seed: 1, chain }))] as const,
  );
  const ordered = chains.sort(([a], [b]) => a - b).map(([, chain]) => chain);
  assert.deepEqual(latentClasses(ordered), by(calm, 'lcmcr', parameters));
});

test('a method with too many models for so many lists says so beforehand', () => {
  const seven = independentLists([0.2, 0.1, 0.1, 0.2, 0.1, 0.1, 0.2]);
  assert.deepEqual(
    methods.filter((method) => !isApplicable(method, 7)),
    ['bic', 'dga'],
  );
  for (const method of ['bic', 'dga'] as const) assert.throws(() => by(seven, method), RangeError);
  assert.ok(by(seven, 'stepwise', { ...quick, replicates: 0 }).estimate! > 0);
});

test('people are told to two significant figures', () => {
  assert.deepEqual(
    [11_417.99, 9.6, 99.6, 0.4, 1_050_000, 121_521].map((people) => inEnglish(rounded(people))),
    ['11,000', '10', '100', '0', '1,100,000', '120,000'],
  );
});
