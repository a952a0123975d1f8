// Log-linear models against the figures of the papers and of the R packages, and against what must hold of
// any table.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inEnglish } from '../english.ts';
import { poisson } from '../random/counts.ts';
import { random } from '../random/generator.ts';
import { CLOSE, enumerate, hierarchical, MOST_ORDER, spread } from './enumerate.ts';
import { independentLists, netherlands, netherlands5, unitedKingdom, unitedKingdom5 } from './golden.ts';
import { independence } from './independence.ts';
import { fitModel, groundOf, modelName } from './loglinear.ts';
import { fitPoisson } from './poisson.ts';
import { profileInterval } from './profile.ts';
import { runToEnd } from './progress.ts';
import { stepwise } from './stepwise.ts';
import { overlaps, pairsOf, reorderLists, type Table, tableOf } from './table.ts';

const near = (actual: number, expected: number, within: number, what = '') =>
  assert.ok(Math.abs(actual - expected) <= within, `${what} ${actual} is not ${expected}`);
const to2 = (value: number) => value.toFixed(2);

test('stepwise selection gives the published estimates and AIC', () => {
  const expected: readonly [Table, string, string, string][] = [
    [unitedKingdom, '11417.99', '162.66', 'PF:NCA + LA:NG + NG:GP + LA:PF + PF:GP + GO:GP + NG:GO'],
    [unitedKingdom5, '11312.99', '127.60', 'LA:NG + NG:GP + PFNCA:GP + LA:PFNCA + GO:GP + NG:GO'],
    [netherlands, '111139.37', '207.18', 'O:Z + P:Z + I:Z + P:R + O:P + K:R + I:K + K:O'],
    [netherlands5, '121521.61', '143.79', 'IO:Z + P:Z + P:R + IO:P + K:R + IO:K'],
  ];
  for (const [table, estimate, aic, model] of expected) {
    const result = stepwise(table);
    assert.deepEqual([to2(result.estimate), to2(result.aic)], [estimate, aic]);
    assert.equal(inEnglish(modelName(result.effects, table)), `main effects + ${model}`);
    assert.ok(result.entered.every((p) => p < 0.02));
  }
});

test('all pairs and main effects alone give the published estimates and AIC', () => {
  const expected: readonly [Table, 'all' | 'none', string, string][] = [
    [unitedKingdom, 'all', '10568.71', '168.92'],
    [unitedKingdom5, 'all', '11232.53', '129.78'],
    [netherlands5, 'all', '45135.44', '130.78'],
    [unitedKingdom5, 'none', '13444.13', '217.78'],
  ];
  for (const [{ counts, lists }, which, estimate, aic] of expected) {
    const result = fitModel(groundOf(counts), which === 'all' ? pairsOf(lists.length) : []);
    assert.deepEqual([to2(result.estimate), to2(result.aic)], [estimate, aic]);
  }
});

test('the best model of pairs by BIC gives the published estimates', () => {
  for (const [table, estimate] of [
    [unitedKingdom5, 22_991],
    [netherlands5, 48_013],
  ] as const) {
    const family = runToEnd(enumerate(table, 'bic'));
    assert.deepEqual([family.models, Math.round(family.ranked[0]!.estimate)], [1024, estimate]);
    const [low, high] = spread(family)!;
    assert.ok(low < estimate && estimate < high);
    const outside = family.ranked.filter((one) => one.estimate < low || one.estimate > high);
    assert.ok(outside.length > 0 && outside.every(({ bic }) => bic > family.ranked[0]!.bic + CLOSE));
  }
});

test('the families hold as many models as there are, each with all parts of its effects', () => {
  for (const [lists, order, models] of [
    [3, 2, 8],
    [4, 2, 64],
    [5, 2, 1_024],
    [6, 2, 32_768],
    [3, 3, 9],
    [4, 4, 114],
    [5, 3, 6_212],
  ] as const) {
    const all = [...hierarchical(lists, order)];
    assert.equal(all.length, models);
    if (lists > 4) continue;
    assert.equal(new Set(all.map((effects) => [...effects].sort().join())).size, models);
    for (const effects of all)
      for (const effect of effects)
        for (let part = effect; part > 0; part = (part - 1) & effect)
          assert.ok((part & (part - 1)) === 0 || effects.includes(part));
  }
  assert.throws(() => runToEnd(enumerate(tableOf([], new Float64Array(128)), 'bic')), RangeError);
  assert.throws(() => runToEnd(enumerate(unitedKingdom, 'bic', MOST_ORDER[6]! + 1)), RangeError);
});

test('a fit meets its totals: what the model speaks of is as often as it was counted', () => {
  for (const { counts } of [unitedKingdom, netherlands]) {
    const { effects, fit } = stepwise({ counts });
    const [observed, fitted] = [overlaps(counts), overlaps(fit!.mu)];
    for (const effect of [0, 1, 2, 4, 8, 16, 32, ...effects])
      near(fitted[effect]!, observed[effect]!, 1e-7 * (1 + observed[effect]!));
  }
});

test('a fit does not depend on where it starts, and has no neighbour that is more likely', () => {
  const ground = groundOf(unitedKingdom5.counts);
  const pairs = pairsOf(5);
  const small = fitModel(ground, [pairs[0]!]);
  const [cold, warm] = [fitModel(ground, pairs), fitModel(ground, pairs, small.fit)];
  near(warm.estimate, cold.estimate, 1e-6);
  const open = new Uint8Array(32).fill(1, 1);
  const fit = fitPoisson(ground.counts, { effects: [0, 1, 2, 4, 8, 16], open })!;
  for (let k = 0; k < 6; k++)
    for (const step of [-1e-4, 1e-4]) {
      let kernel = 0;
      for (let cell = 1; cell < 32; cell++) {
        let eta = 0;
        for (const [at, effect] of fit.effects.entries())
          if ((cell & effect) === effect) eta += fit.coefficients[at]! + (at === k ? step : 0);
        kernel += ground.counts[cell]! * eta - Math.exp(eta);
      }
      assert.ok(kernel < fit.kernel);
    }
});

test('a model without an estimate, or with several, is refused and not iterated towards', () => {
  // Two opposite histories unseen (Haberman 1974), and two lists with their pair.
  const none = fitModel(groundOf(Float64Array.of(0, 9, 9, 9, 9, 9, 9, 0)), pairsOf(3));
  assert.deepEqual([none.existence, none.fit, none.estimate], [1, null, Number.NaN]);
  assert.equal(fitModel(groundOf(Float64Array.of(0, 3, 4, 2)), [3]).existence, 2);
});

test('two lists give the estimate of Lincoln and Petersen', () => {
  near(independence({ counts: Float64Array.of(0, 40, 60, 20) }).estimate, (60 * 80) / 20, 1e-6);
});

test('independent lists as everyone expects them give the population back, by every method', () => {
  const table = independentLists([0.2, 0.15, 0.3, 0.1]);
  for (const model of [independence(table), stepwise(table), runToEnd(enumerate(table, 'bic')).ranked[0]!])
    near(model.estimate, 10_000, 25);
  assert.deepEqual(stepwise(table).effects, []);
});

test('the order of the lists is irrelevant', () => {
  fc.assert(
    fc.property(
      fc.record({
        table: fc.constantFrom(unitedKingdom5, netherlands5, unitedKingdom),
        keys: fc.array(fc.integer(), { minLength: 6, maxLength: 6 }),
      }),
      ({ table, keys }) => {
        const order = [...table.lists.keys()].sort((a, b) => keys[a]! - keys[b]!);
        const other = reorderLists(table, order);
        const [here, there] = [stepwise(table), stepwise(other)];
        near(there.estimate, here.estimate, 1e-5);
        near(there.aic, here.aic, 1e-6);
      },
    ),
    { numRuns: 40, seed: 3 },
  );
});

test('more people seen by one list alone mean more unseen; more seen by two mean fewer', () => {
  const counts = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 50 }), (cells, more) => {
      const of = (change: number, at: number) => {
        const table = Float64Array.from(cells);
        table[0] = 0;
        table[at]! += change;
        const { estimate, fit } = fitModel(groundOf(table), []);
        return fit === null ? Number.NaN : estimate - table.reduce((a, b) => a + b);
      };
      const before = of(0, 1);
      for (const alone of [1, 2, 4]) assert.ok(of(more, alone) > before);
      assert.ok(of(more, 7) < before);
    }),
    { numRuns: 300, seed: 8 },
  );
});

test('the profile interval holds the estimate, widens with its level, and covers as often as it says', () => {
  const ground = groundOf(unitedKingdom5.counts);
  const model = fitModel(ground, []);
  const [wide, narrow] = [profileInterval(ground, model, 0.95)!, profileInterval(ground, model, 0.8)!];
  assert.ok(
    wide[0] < narrow[0] && narrow[0] < model.estimate && model.estimate < narrow[1] && narrow[1] < wide[1],
  );
  const source = random(11);
  const shares = [0.1, 0.2, 0.15];
  let covered = 0;
  const runs = 400;
  for (let run = 0; run < runs; run++) {
    const expected = independentLists(shares, 2_000).counts;
    const table = groundOf(expected.map((mean) => poisson(source, mean)));
    const interval = profileInterval(table, fitModel(table, []), 0.95);
    if (interval !== null && interval[0] <= 2_000 && 2_000 <= interval[1]) covered++;
  }
  // Three standard errors of 0.95 over 400 runs.
  near(covered / runs, 0.95, 0.033, 'coverage');
});

test('an interval whose end the likelihood does not give is none', () => {
  const ground = groundOf(Float64Array.of(0, 3, 4, 0, 5, 0, 0, 0));
  assert.equal(profileInterval(ground, fitModel(ground, []), 0.95), null);
});
