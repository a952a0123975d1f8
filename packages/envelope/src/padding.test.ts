import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { MIN_MESSAGE_BYTES, paddedSize, padme } from './padding.ts';

const sizes = fc.oneof(
  fc.nat(2 ** 31),
  fc.nat(20_000),
  fc
    .maxSafeInteger()
    .map(Math.abs)
    .map((n) => n % 2 ** 48),
);

/** The reference of the PURBs paper, section 4, in whole numbers. */
function reference(size: bigint): bigint {
  if (size < 2n) return size;
  const exponent = BigInt(size.toString(2).length - 1);
  const bits = BigInt(exponent.toString(2).length);
  if (exponent <= bits) return size;
  const mask = (1n << (exponent - bits)) - 1n;
  return (size + mask) & ~mask;
}

test('Padme is that of the paper', () => {
  fc.assert(fc.property(sizes, (size) => assert.equal(BigInt(padme(size)), reference(BigInt(size)))));
  for (let power = 1; power < 48; power++) {
    for (const size of [2 ** power - 1, 2 ** power, 2 ** power + 1]) {
      assert.equal(BigInt(padme(size)), reference(BigInt(size)));
    }
  }
});

test('a padded size is never smaller, at most 12% larger, and stays as it is when padded again', () => {
  fc.assert(
    fc.property(sizes, (size) => {
      const padded = padme(size);
      assert.ok(padded >= size && padded <= size * 1.12);
      assert.equal(padme(padded), padded);
    }),
  );
});

test('padding keeps order, so that a larger text never looks smaller', () => {
  fc.assert(
    fc.property(sizes, sizes, (a, b) =>
      assert.equal(a <= b ? padme(a) <= padme(b) : padme(a) >= padme(b), true),
    ),
  );
});

test('everything up to the floor has one size', () => {
  for (const size of [0, 1, 100, 8191, 8192]) assert.equal(paddedSize(size, MIN_MESSAGE_BYTES), 8192);
  assert.ok(paddedSize(8193, MIN_MESSAGE_BYTES) > 8193);
});

test('a size that is no number of bytes is a mistake of the caller', () => {
  for (const size of [-1, 0.5, Number.NaN, 2 ** 60]) assert.throws(() => padme(size), RangeError);
});
