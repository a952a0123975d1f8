import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import fc from 'fast-check';
import { balance } from './balance.ts';

const files = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { maxLength: 60 });

test('parts hold every file once, and none costs more than the cheapest and one file', () => {
  fc.assert(
    fc.property(files, fc.integer({ min: 1, max: 12 }), (names, count) => {
      const costOf = (name: string) => name.length;
      const parts = balance(names, count, costOf);
      assert.equal(parts.length, count);
      assert.deepEqual(parts.flatMap(({ files }) => files).sort(), names.toSorted());
      const costs = parts.map(({ cost }) => cost);
      assert.ok(Math.max(...costs) - Math.min(...costs) <= Math.max(0, ...names.map(costOf)));
    }),
  );
});

test('two machines cut the same files alike, in whatever order they find them', () => {
  fc.assert(
    fc.property(files, fc.integer({ min: 1, max: 12 }), (names, count) => {
      const costOf = (name: string) => name.charCodeAt(0) % 3;
      assert.deepEqual(balance(names, count, costOf), balance(names.toReversed(), count, costOf));
    }),
  );
});
