// Canonical JSON against the example of RFC 8785 and by its laws.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonicalBytes, canonicalJson, type Json, readCanonical } from './canonical.ts';

test('the example of RFC 8785, sections 3.2.2 and 3.2.3, comes out as printed there', () => {
  const input = JSON.parse(
    '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],' +
      '"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
  ) as Json;
  assert.equal(
    canonicalJson(input),
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
      '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
  const keys = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
  assert.deepEqual(
    [...canonicalJson(keys).matchAll(/:(\d)/g)].map(([, n]) => Number(n)),
    [2, 4, 6, 7, 1, 5, 3],
  );
});

test('what is written is read again, in one spelling alone', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5, noUnicodeString: false }), (value) => {
      const plain = JSON.parse(JSON.stringify(value)) as Json;
      if (/[\ud800-\udfff]/u.test(JSON.stringify(plain))) return;
      const bytes = canonicalBytes(plain);
      assert.deepEqual(readCanonical(bytes), plain);
      assert.deepEqual(canonicalBytes(readCanonical(bytes) as Json), bytes);
      const turned = reversed(plain);
      assert.deepEqual(canonicalBytes(turned), bytes, 'the order in which keys were set says nothing');
    }),
  );
});

test('another spelling of the same value is refused', () => {
  const read = (written: string) => readCanonical(new TextEncoder().encode(written));
  assert.deepEqual(read('{"a":1,"b":2}'), { a: 1, b: 2 });
  for (const written of [
    '{"b":2,"a":1}',
    '{"a":1, "b":2}',
    '{"a":1.0}',
    '{"a":1,"a":1}',
    '{"\\u0061":1}',
    '[1]\n',
    '',
    '﻿[]',
  ])
    assert.equal(read(written), null, written);
  assert.equal(readCanonical(Uint8Array.of(0x22, 0xff, 0x22)), null);
  assert.throws(() => canonicalJson({ a: Number.NaN }), RangeError);
  assert.throws(() => canonicalJson('\ud800'), RangeError);
  assert.equal(read('['.repeat(30) + ']'.repeat(30)), null);
});

function reversed(value: Json): Json {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(reversed);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, reversed(one as Json)]),
  );
}
