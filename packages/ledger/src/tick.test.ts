import { strict as assert } from 'node:assert';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { leaves } from './invented.ts';
import { padTick, tickSize } from './tick.ts';

test('a tick holds every pending leaf once, and is a power of two of at least 16', () => {
  fc.assert(
    fc.property(fc.nat(200), (count) => {
      const pending = leaves(count);
      const entries = padTick(pending, randomBytes);
      assert.equal(entries.length, tickSize(count));
      assert.equal(Math.log2(entries.length) % 1, 0);
      assert.ok(entries.length >= 16 && entries.length >= count);
      const hex = new Set(entries.map((entry) => Buffer.from(entry).toString('hex')));
      assert.equal(hex.size, entries.length);
      for (const leaf of pending) assert.ok(hex.has(Buffer.from(leaf).toString('hex')));
    }),
    { numRuns: 40 },
  );
});

test('every place of a tick is as likely for a leaf as any other', () => {
  const [leaf] = leaves(1);
  const places = new Array<number>(16).fill(0);
  const draws = 16_000;
  for (let n = 0; n < draws; n++) places[padTick([leaf!], randomBytes).indexOf(leaf!)]!++;
  // Chi squared with 15 degrees of freedom is beyond 55 less than once in a hundred thousand times.
  const chi = places.reduce((sum, count) => sum + (count - draws / 16) ** 2 / (draws / 16), 0);
  assert.ok(chi < 55, `chi squared ${chi}: ${places}`);
});
