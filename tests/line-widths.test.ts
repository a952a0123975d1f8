// The check of wide lines is seen to fail: on a planted one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wideLines } from './line-widths.ts';

test('a line of 110 characters is let be, one of 111 is named; characters count, not bytes', () => {
  assert.deepEqual(wideLines(`${'x'.repeat(110)}\n${'є'.repeat(110)}\n${'🙂'.repeat(110)}\n`), []);
  assert.deepEqual(wideLines(`short\n${'x'.repeat(111)}`), [{ line: 2, characters: 111 }]);
});
