import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { gzipAround } from './page.ts';

const withCode = (code: string) =>
  `<p>${'hello '.repeat(300)}${code}</p><input value="${code}">${'0000 '.repeat(300)}`;

test('a page is compressed around its code, and its size says nothing about the code', () => {
  const codes = ['0'.repeat(28), '1234567890123456789012345678', '0000'.repeat(7).replace(/0$/, '7')];
  const sizes = codes.map((code) => {
    const packed = gzipAround(withCode(code), [code]);
    assert.equal(gunzipSync(packed).toString(), withCode(code));
    assert.ok(packed.length < withCode(code).length / 4);
    return packed.length;
  });
  assert.deepEqual(new Set(sizes).size, 1);
});

test('without the stored blocks the same pages would differ in size', () => {
  const sizes = ['0'.repeat(28), '1234567890123456789012345678'].map(
    (code) => gzipAround(withCode(code), ['absent']).length,
  );
  assert.equal(new Set(sizes).size, 2);
});
