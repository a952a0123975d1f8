import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factor, solve, solveTransposed } from './cholesky.ts';

test('a positive definite system is solved', () => {
  const matrix = [4, 2, 1, 2, 5, 3, 1, 3, 6];
  const a = Float64Array.from(matrix);
  assert.ok(factor(a, 3));
  const x = Float64Array.of(1, -2, 3);
  const b = Float64Array.from(
    [0, 1, 2],
    (i) => matrix[3 * i]! * 1 + matrix[3 * i + 1]! * -2 + matrix[3 * i + 2]! * 3,
  );
  solve(a, 3, b);
  for (let i = 0; i < 3; i++) assert.ok(Math.abs(b[i]! - x[i]!) < 1e-14);
});

test('the transposed half of a solution gives vectors with the inverse as covariance', () => {
  const a = Float64Array.of(4, 0, 2, 5);
  assert.ok(factor(a, 2));
  const columns = [Float64Array.of(1, 0), Float64Array.of(0, 1)];
  for (const column of columns) solveTransposed(a, 2, column);
  const [u, v] = columns as [Float64Array, Float64Array];
  const covariance = [u[0]! ** 2 + v[0]! ** 2, u[0]! * u[1]! + v[0]! * v[1]!, u[1]! ** 2 + v[1]! ** 2];
  for (const [at, expected] of [5 / 16, -2 / 16, 4 / 16].entries())
    assert.ok(Math.abs(covariance[at]! - expected) < 1e-15);
});

test('a singular or indefinite matrix is refused', () => {
  assert.equal(factor(Float64Array.of(1, 0, 1, 1), 2), false);
  assert.equal(factor(Float64Array.of(1, 0, 2, 1), 2), false);
  assert.equal(factor(Float64Array.of(Number.NaN, 0, 2, 1), 2), false);
});
