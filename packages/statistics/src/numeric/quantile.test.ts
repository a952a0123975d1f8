import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quantile } from './quantile.ts';

test('quantiles are those of type 8', () => {
  const values = Float64Array.of(1, 2, 4, 8);
  // h = (n + 1/3) p + 1/3
  assert.equal(quantile(values, 0.5), 3);
  assert.ok(Math.abs(quantile(values, 0.25) - (1 + 5 / 12)) < 1e-12);
  assert.deepEqual([quantile(values, 0), quantile(values, 1)], [1, 8]);
});
