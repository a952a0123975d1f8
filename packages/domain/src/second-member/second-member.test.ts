import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { judgeSignature } from './index.ts';

const signature = fc.record({
  by: fc.constantFrom('ana', 'bo', 'cem'),
  version: fc.integer({ min: 1, max: 3 }),
});

test('another member signs the version that was read, and nobody else', () => {
  fc.assert(
    fc.property(signature, signature, (first, second) => {
      const maySign = first.by !== second.by && first.version === second.version;
      assert.equal(judgeSignature(first, second) === null, maySign);
    }),
  );
});

test('who wrote it reads first that it was changed since', () => {
  const first = { by: 'ana', version: '{"x":2}' };
  assert.equal(judgeSignature(first, { by: 'ana', version: '{"x":1}' }), 'changed');
  assert.equal(judgeSignature(first, first), 'same-member');
});
