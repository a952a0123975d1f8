import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  mcnemar,
  normalisedGain,
  type PairedEffect,
  pairedEffect,
  pairedEffectOfSums,
  type ScorePair,
  smallSampleFactor,
  type TrainingEffect,
  unpairedEffect,
  wilson,
} from './index.ts';

const before = [4, 6, 5, 7, 3, 8, 5, 6, 4, 7, 6, 5];
const after = [7, 8, 6, 9, 5, 9, 8, 7, 6, 8, 9, 6];
const pairs = before.map((score, at): ScorePair => [score, after[at]!]);

const near = (actual: number | null, expected: number, decimals: number) =>
  assert.ok(
    actual !== null && Math.abs(actual - expected) <= 0.5000001 * 10 ** -decimals,
    `${actual} is not ${expected}`,
  );

// Expected values: scipy 1.17.1 (t, means) and the formulas of Bonett 2008, computed apart from this code.
test('the paired effect has the values of a worked example, to each stated decimal', () => {
  const effect = pairedEffect(pairs) as PairedEffect;
  near(effect.difference, 1.8333, 4);
  near(effect.interval95[0], 1.3029, 4);
  near(effect.interval95[1], 2.3638, 4);
  near(effect.t, 7.6072, 4);
  near(effect.dAv, 1.3013, 5);
  near(effect.dAvError, 0.310928, 6);
  near(effect.gInterval95![0], 0.69189, 5);
  near(effect.gInterval95![1], 1.91071, 5);
  near(effect.correlation, 0.825607, 6);
  near(effect.g, 1.25634, 5);
  near(effect.gZ, 2.0422, 5);
  near(normalisedGain(effect.meanBefore, effect.meanAfter, 10), 0.407407, 6);
  near(smallSampleFactor(11), 0.9299598, 7);
  near(smallSampleFactor(22), 0.9654507, 7);
});

test('the unpaired effect is Welch and Hedges', () => {
  const effect = unpairedEffect(before, after) as TrainingEffect;
  near(effect.difference, 1.8333333, 7);
  near(effect.interval95[0], 0.6403287040319401, 12);
  near(effect.interval95[1], 3.026337962634726, 12);
  near(effect.g, 1.2563419, 7);
  near(effect.gInterval95![0], 0.380806, 6);
  near(effect.gInterval95![1], 2.131878, 6);
});

test('exact McNemar, mid-p and Wilson have the values of worked examples', () => {
  near(mcnemar(9, 2).p, 0.0654297, 7);
  near(mcnemar(9, 2).midP, 0.0385742, 7);
  near(mcnemar(2, 9).p, 0.0654297, 7);
  near(wilson(9, 12)[0], 0.46769, 5);
  near(wilson(9, 12)[1], 0.91106, 5);
  assert.equal(wilson(0, 7)[0], 0);
  near(wilson(0, 7)[1], 0.35433, 5);
  assert.equal(wilson(7, 7)[1], 1);
  assert.deepEqual(wilson(0, 0), [0, 1]);
  assert.deepEqual(mcnemar(0, 0), { p: 1, midP: 1 });
});

test('McNemar is a probability, the mid-p value the smaller one', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.nat(300), (gains, losses) => {
      const { p, midP } = mcnemar(gains, losses);
      assert.ok(midP >= 0 && midP <= p && p <= 1, `${gains} ${losses}: ${midP} ${p}`);
    }),
  );
});

test('nine people give no figure, in one group either', () => {
  assert.deepEqual(pairedEffect(pairs.slice(0, 9)), { method: 'too-few', n: 9 });
  assert.deepEqual(unpairedEffect(before, after.slice(0, 9)), { method: 'too-few', n: 21 });
  assert.deepEqual(unpairedEffect([], []), { method: 'too-few', n: 0 });
});

test('equal scores have no spread: a difference, and no standardised one', () => {
  const same = pairedEffect(Array.from({ length: 12 }, (): ScorePair => [5, 5])) as PairedEffect;
  assert.deepEqual(
    [same.difference, same.interval95, same.g, same.gInterval95, same.t, same.correlation],
    [0, [0, 0], null, null, null, null],
  );
  const alike = pairedEffect(before.map((score): ScorePair => [score, score + 2])) as PairedEffect;
  assert.deepEqual([alike.t, alike.gZ], [null, null]);
  assert.ok(alike.g !== null && alike.g > 0);
  const groups = unpairedEffect(
    before.map(() => 3),
    after.map(() => 4),
  ) as TrainingEffect;
  assert.deepEqual([groups.difference, groups.g], [1, null]);
});

test('the effect turns its sign when before and after change places, and a shift changes nothing', () => {
  const score = fc.integer({ min: 0, max: 20 });
  fc.assert(
    fc.property(fc.array(fc.tuple(score, score), { minLength: 10, maxLength: 60 }), (people) => {
      const one = pairedEffect(people) as PairedEffect;
      const turned = pairedEffect(people.map(([x, y]): ScorePair => [y, x])) as PairedEffect;
      const lifted = pairedEffect(people.map(([x, y]): ScorePair => [x + 1000, y + 1000])) as PairedEffect;
      assert.ok(Math.abs(one.difference + turned.difference) < 1e-9);
      assert.ok(one.g === null || Math.abs(one.g + turned.g!) < 1e-9);
      assert.ok(one.g === null || Math.abs(one.g - lifted.g!) < 1e-6);
      assert.ok(one.interval95[0] <= one.difference && one.difference <= one.interval95[1]);
    }),
  );
});

test('sums of whole scores give the same effect as the scores themselves', () => {
  const score = fc.integer({ min: 0, max: 20 });
  fc.assert(
    fc.property(fc.array(fc.tuple(score, score), { minLength: 10, maxLength: 60 }), (people) => {
      const total = (value: (pair: ScorePair) => number) =>
        people.reduce((sum, pair) => sum + value(pair), 0);
      const sums = {
        n: people.length,
        x: total(([x]) => x),
        y: total(([, y]) => y),
        xx: total(([x]) => x * x),
        yy: total(([, y]) => y * y),
        xy: total(([x, y]) => x * y),
      };
      const [one, other] = [pairedEffect(people), pairedEffectOfSums(sums)] as [PairedEffect, PairedEffect];
      for (const key of ['difference', 'g', 't', 'dAvError', 'gZ', 'correlation'] as const)
        assert.ok(
          one[key] === other[key] || Math.abs(one[key]! - other[key]!) < 1e-9,
          `${key}: ${one[key]} ${other[key]}`,
        );
    }),
  );
  assert.deepEqual(pairedEffectOfSums({ n: 9, x: 1, y: 1, xx: 1, yy: 1, xy: 1 }), {
    method: 'too-few',
    n: 9,
  });
});
