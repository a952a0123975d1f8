import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEnglish } from '../english.ts';
import { normalCdf } from '../numeric/special.ts';
import { bca } from './bca.ts';
import { independentLists, netherlands5, unitedKingdom5 } from './golden.ts';
import { independence } from './independence.ts';
import { fitModel, groundOf } from './loglinear.ts';
import { runToEnd } from './progress.ts';
import { stepwise } from './stepwise.ts';

const main = (counts: Float64Array) => fitModel(groundOf(counts), []).estimate;
const selecting = (counts: Float64Array) => stepwise({ counts }).estimate;

test('where nothing is selected the limits are close to those of the profile likelihood', () => {
  const table = independentLists([0.2, 0.15, 0.3]);
  const { intervals, reasons, bias } = runToEnd(bca(table, main, { replicates: 4_000, seed: 1 }));
  const profile = independence(table).interval95!;
  const interval = intervals.find(({ level }) => level === 0.95)!;
  assert.deepEqual(reasons, []);
  assert.ok(Math.abs(bias) < 0.1);
  for (const [at, limit] of [interval.low!, interval.high!].entries())
    assert.ok(Math.abs(limit - profile[at]!) < 0.1 * (profile[1] - profile[0]), `${limit} ${profile[at]}`);
});

test('acceleration is that of a mean: skewness over six roots of the number of people', () => {
  const counts = Float64Array.of(0, 50, 30, 20);
  const value = [0, 1, 4, 10];
  const mean = (table: Float64Array) =>
    table.reduce((sum, count, history) => sum + count * value[history]!, 0) /
    table.reduce((a, b) => a + b, 0);
  const moment = (power: number) =>
    counts.reduce((sum, count, history) => sum + count * (value[history]! - mean(counts)) ** power, 0) / 100;
  const { acceleration } = runToEnd(bca({ counts }, mean, { replicates: 10, seed: 1 }));
  const skewness = moment(3) / moment(2) ** 1.5;
  assert.ok(skewness > 0 && Math.abs(acceleration - skewness / (6 * Math.sqrt(100))) < 1e-12);
});

test('limits are the quantiles that bias and acceleration say, reckoned once more here', () => {
  const { intervals, sorted, bias, acceleration } = runToEnd(
    bca(unitedKingdom5, selecting, { replicates: 2_000, seed: 4 }),
  );
  assert.ok(bias < -0.3, 'the case tells only where there is a bias');
  const z80 = 1.2815515655446004;
  for (const [sign, limit] of [
    [-1, intervals[0]!.low],
    [1, intervals[0]!.high],
  ] as const) {
    const moved = bias + sign * z80;
    const below = sorted.filter((value) => value <= limit!).length / sorted.length;
    const expected = normalCdf(bias + moved / (1 - acceleration * moved));
    assert.ok(Math.abs(below - expected) < 2 / sorted.length, `${below} is not ${expected}`);
  }
});

test('the same seed gives the same replicates, another others', () => {
  const run = (seed: number) => runToEnd(bca(unitedKingdom5, selecting, { replicates: 60, seed })).sorted;
  assert.deepEqual(run(1), run(1));
  assert.notDeepEqual(run(1), run(2));
});

test('a limit that is an extreme of the replicates is not given, and the reason is', () => {
  // The tail would be two of 20 replicates.
  const few = runToEnd(bca(independentLists([0.2, 0.15, 0.3]), main, { replicates: 20, seed: 1 }));
  assert.deepEqual(
    few.intervals.map(({ low, high }) => [low === null, high === null]),
    [
      [true, true],
      [true, true],
    ],
  );
  assert.match(inEnglish(few.reasons[0]!), /lower limit at 80 % would be an extreme/);
  // Replicates of the Netherlands lie to one side of the estimate, as they do in R.
  const aside = runToEnd(bca(netherlands5, selecting, { replicates: 400, seed: 1 }));
  assert.ok(aside.bias > 0.5);
  assert.ok(aside.intervals.every(({ low, high }) => low === null && high === null));
  assert.match(inEnglish(aside.reasons[0]!), /to one side of the estimate/);
});

test('replicates without an estimate are counted, and too many of them refuse the interval', () => {
  let called = 0;
  const broken = (counts: Float64Array) => (++called % 10 === 0 ? Number.NaN : main(counts));
  const result = runToEnd(bca(independentLists([0.2, 0.15, 0.3]), broken, { replicates: 200, seed: 1 }));
  assert.equal(result.failed, 20);
  assert.equal(result.sorted.length, 180);
  assert.match(inEnglish(result.reasons[0]!), /No estimate exists in 20 of 200/);
});

test('an estimate that hangs on one person has no interval', () => {
  // With nobody on both of two lists there is no estimate.
  const { reasons } = runToEnd(
    bca({ counts: Float64Array.of(0, 900, 900, 1) }, main, { replicates: 5, seed: 3 }),
  );
  assert.ok(reasons.some((reason) => /single person|No estimate/.test(inEnglish(reason))));
});
