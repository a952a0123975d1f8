import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { eliminate, hasPositiveKernel, rankModulo } from './exact.ts';

const big = (rows: readonly (readonly number[])[]) => rows.map((row) => row.map(BigInt));

test('the rank modulo a prime is the exact one, and never above it', () => {
  const matrix = fc.integer({ min: 1, max: 6 }).chain((width) =>
    fc.array(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 6,
    }),
  );
  fc.assert(
    fc.property(matrix, (rows) => {
      const { rank } = eliminate(big(rows), rows[0]!.length);
      assert.equal(rankModulo(rows.map((row) => Int32Array.from(row))), rank);
    }),
    { numRuns: 2000, seed: 1 },
  );
  // The prime itself is 0 to the modulus and not to the whole numbers: the certificate is missed, never
  // false.
  assert.equal(rankModulo([Int32Array.of(46_337)]), 0);
  assert.equal(eliminate([[46_337n]], 1).rank, 1);
});

test('what elimination leaves is what the other columns must fulfil alone', () => {
  // x + y + z = 0 and 2x + 2y - z = 0: without x and y, z = 0.
  const { rank, rest } = eliminate(
    big([
      [1, 1, 1],
      [2, 2, -1],
    ]),
    2,
  );
  assert.equal(rank, 1);
  assert.deepEqual(rest, [[-3n]]);
});

test('a positive solution of a homogeneous system is found where there is one', () => {
  assert.equal(hasPositiveKernel([], 3), true);
  assert.equal(hasPositiveKernel(big([[1, -1]]), 2), true);
  assert.equal(hasPositiveKernel(big([[1, 1]]), 2), false);
  assert.equal(
    hasPositiveKernel(
      big([
        [0, 1, -1],
        [0, 0, 0],
      ]),
      3,
    ),
    true,
  );
  assert.equal(
    hasPositiveKernel(
      big([
        [1, 0, -1],
        [1, -1, 0],
        [0, 1, 1],
      ]),
      3,
    ),
    false,
  );
  // x = 2y = 3z by small steps, and the same with a sign turned.
  assert.equal(
    hasPositiveKernel(
      big([
        [1, -2, 0],
        [0, 2, -3],
      ]),
      3,
    ),
    true,
  );
  assert.equal(
    hasPositiveKernel(
      big([
        [1, -2, 0],
        [0, 2, 3],
      ]),
      3,
    ),
    false,
  );
});

test('a system built around a positive vector has it', () => {
  const vector = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 6 });
  fc.assert(
    fc.property(
      vector,
      fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 15, maxLength: 15 }),
      (solution, entries) => {
        const width = solution.length;
        // Each row is made orthogonal to the vector by two of its places, scaled to whole numbers.
        const rows = [0, 1, 2].map((at) => {
          const row = Array.from({ length: width }, (_, k) =>
            k === 0 ? 0 : entries[(at * 5 + k) % 15]! * solution[0]!,
          );
          row[0] = -row.reduce((sum, value, k) => sum + (value * solution[k]!) / solution[0]!, 0);
          return row;
        });
        assert.equal(hasPositiveKernel(big(rows), width), true);
      },
    ),
    { numRuns: 500, seed: 2 },
  );
});
