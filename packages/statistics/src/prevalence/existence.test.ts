import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { equalTo, solve } from 'yalps';
import { hierarchical } from './enumerate.ts';
import { designOf, type Existence, existenceOf, mutualTriples } from './existence.ts';
import { netherlands, unitedKingdom } from './golden.ts';
import type { Design } from './poisson.ts';
import { overlaps, pairsOf, tableOf } from './table.ts';

const verdict = (counts: Float64Array, effects: readonly number[]): Existence =>
  existenceOf(counts, designOf(Math.log2(counts.length), effects, overlaps(counts)));

/** Histories as they are counted in binary, the first list being the last digit. */
const countsOf = (...counts: readonly number[]) => Float64Array.from(counts);

const [AB, AC, BC] = [0b011, 0b101, 0b110] as const;

test('the pattern of table 2 of Chan, Silverman & Vincent (2021): A and B share people', () => {
  const counts = countsOf(0, 27, 32, 6, 40, 0, 0, 0);
  const expected: readonly [readonly number[], Existence][] = [
    [[], 0],
    [[AC], 0],
    [[BC], 0],
    [[AC, BC], 0],
    [[AB], 1],
    [[AB, AC], 1],
    [[AB, BC], 1],
    [[AB, AC, BC], 2],
  ];
  for (const [effects, code] of expected) assert.equal(verdict(counts, effects), code, effects.join());
});

test('tables with the verdict worked out by hand', () => {
  // All pairs and the triple of three lists: eight effects for seven histories.
  assert.equal(verdict(countsOf(0, 1, 1, 1, 1, 1, 1, 1), [AB, AC, BC, 7]), 2);
  assert.equal(verdict(countsOf(0, 1, 1, 1, 1, 1, 1, 1), [AB, AC, BC]), 0);
  // People on neither A nor B are on C alone, and nobody is: with AB in the model their number is a
  // sufficient statistic, and it is 0.
  assert.equal(verdict(countsOf(0, 4, 5, 2, 0, 3, 3, 2), [AB]), 1);
  // Haberman (1974): all pairs, two opposite histories of three lists unseen. Seven histories, seven effects:
  // the empty ones cannot be filled.
  assert.equal(verdict(countsOf(0, 9, 9, 9, 9, 9, 9, 0), [AB, AC, BC]), 1);
  // The same table without pairs has room.
  assert.equal(verdict(countsOf(0, 9, 9, 9, 9, 9, 9, 0), []), 0);
  // Two lists and their pair: four effects, three histories.
  assert.equal(verdict(countsOf(0, 3, 4, 2), [AB]), 2);
  // Lists that share nobody at all say nothing about anybody unseen.
  assert.notEqual(verdict(countsOf(0, 3, 4, 0, 5, 0, 0, 0), []), 0);
});

/** The question as it is asked in the paper: the largest s with A x = A n and x >= s, in floating point. */
function byLinearProgram(counts: Float64Array, { effects, open }: Design): boolean {
  const cells = [...counts.keys()].filter((cell) => open[cell]);
  const holds = (effect: number, cell: number) => (cell & effect) === effect;
  const constraints = effects.map((effect) => {
    const total = cells.reduce((sum, cell) => sum + (holds(effect, cell) ? counts[cell]! : 0), 0);
    return [`e${effect}`, equalTo(total)] as const;
  });
  const column = (effect: number, cell: number): number => (holds(effect, cell) ? 1 : 0);
  const variables = cells.map(
    (cell) => [`x${cell}`, effects.map((effect) => [`e${effect}`, column(effect, cell)] as const)] as const,
  );
  const all = effects.map(
    (effect) => [`e${effect}`, cells.reduce((sum, cell) => sum + column(effect, cell), 0)] as const,
  );
  const { status, result } = solve({
    direction: 'maximize',
    objective: 'least',
    constraints,
    variables: [...variables, ['s', [...all, ['least', 1] as const]] as const],
  });
  assert.equal(status, 'optimal');
  return result > 1e-6;
}

test('the exact verdict is that of a linear programme, on thousands of sparse tables', () => {
  const tally = { 0: 0, 1: 0, 2: 0, 3: 0 };
  fc.assert(
    fc.property(
      fc.integer({ min: 3, max: 5 }).chain((lists) =>
        fc.record({
          counts: fc.array(fc.constantFrom(0, 0, 0, 1, 2, 7), {
            minLength: 2 ** lists,
            maxLength: 2 ** lists,
          }),
          pairs: fc.subarray([...pairsOf(lists)]),
        }),
      ),
      ({ counts, pairs }) => {
        const table = Float64Array.from(counts);
        table[0] = 0;
        const design = designOf(Math.log2(table.length), pairs, overlaps(table));
        // No history is left: nothing to solve.
        fc.pre(design.open.some((open) => open));
        const code = existenceOf(table, design);
        tally[code]++;
        assert.equal(
          code === 0 || code === 2,
          byLinearProgram(table, design),
          JSON.stringify({ counts, pairs }),
        );
      },
    ),
    { numRuns: 3000, seed: 6 },
  );
  assert.ok(tally[1] + tally[3] > 200, `${JSON.stringify(tally)}: enough tables without an estimate`);
  assert.ok(tally[2] + tally[3] > 20, `${JSON.stringify(tally)}: enough models that are not identifiable`);
});

test(
  'an effect less, unless it closed a history, never harms: one verdict on the largest model stands ' +
    'for all below',
  () => {
    for (const { counts } of [netherlands, unitedKingdom]) {
      const together = overlaps(counts);
      const shared = pairsOf(6).filter((pair) => together[pair]! > 0);
      assert.equal(verdict(counts, shared), 0);
    }
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 0, 1, 5), { minLength: 16, maxLength: 16 }), (cells) => {
        const counts = Float64Array.from(cells);
        counts[0] = 0;
        const together = overlaps(counts);
        for (const effects of hierarchical(4, 2)) {
          const closing = effects.filter((pair) => together[pair] === 0);
          const largest = [...closing, ...pairsOf(4).filter((pair) => together[pair]! > 0)];
          if (verdict(counts, largest) === 0) assert.equal(verdict(counts, effects), 0, effects.join());
        }
      }),
      { numRuns: 200, seed: 2 },
    );
  },
);

test('triples of lists that share people two by two are counted', () => {
  assert.equal(mutualTriples(tableOf(['a', 'b', 'c'], countsOf(0, 1, 1, 1, 1, 1, 1, 0))), 1);
  assert.equal(mutualTriples(tableOf(['a', 'b', 'c'], countsOf(0, 1, 1, 1, 1, 1, 0, 0))), 0);
  assert.equal(mutualTriples(tableOf(['a', 'b', 'c'], countsOf(0, 0, 0, 0, 0, 0, 0, 1))), 1);
  const all = new Float64Array(32).fill(1);
  assert.equal(mutualTriples(tableOf(['a', 'b', 'c', 'd', 'e'], all)), 10);
});
