import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { sliceCount } from './command.ts';
import { chooseSlice } from './slice-of-commit.ts';

const numbers = Array.from({ length: sliceCount }, (_, i) => i + 1);

test('ten commits in a row run the whole night', () => {
  const slices = numbers.map((n) => chooseSlice(2500 + n, new Date(0)));
  assert.deepEqual(
    slices.toSorted((a, b) => a - b),
    numbers,
  );
});

test('where commits are not known, ten days in a row run the whole night', () => {
  const slices = numbers.map((n) => chooseSlice(null, new Date(Date.UTC(2026, 1, 20 + n, 23, 59))));
  assert.deepEqual(
    slices.toSorted((a, b) => a - b),
    numbers,
  );
  assert.equal(chooseSlice(null, new Date(Date.UTC(2026, 0, 1))), 2);
});
