import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldAbove, heldAboveUnpaid, isLocal, makeRates, prefixOf, writtenAtMost } from './rate.ts';

const now = Date.parse('2026-11-25T10:00:00Z');

const from = (address: string | null, paid = true) => ({ address, paid });

test('one corner of the network is held after many, paid or not, others are not', () => {
  const rates = makeRates();
  for (let n = 0; n < heldAbove; n++) assert.equal(rates.count(from('192.0.2.7', n % 2 === 0), now), false);
  assert.equal(rates.count(from('192.0.2.200'), now), true, 'same prefix');
  assert.equal(rates.count(from('198.51.100.1', false), now), false, 'another prefix');
});

test('a training room of twenty behind one address is not held', () => {
  const rates = makeRates();
  for (let n = 0; n < 20; n++) assert.equal(rates.count(from('192.0.2.7', false), now), false);
});

test('what comes without an address is held when it has not paid and many more have not', () => {
  const rates = makeRates();
  for (let n = 0; n < 1000; n++) assert.equal(rates.count(from(null), now), false, 'paid');
  assert.equal(rates.perHour(now), 1000);
  for (let n = 0; n < heldAboveUnpaid; n++) assert.equal(rates.count(from(null, false), now), false);
  assert.equal(rates.count(from(null, false), now), true);
  assert.equal(rates.count(from(null), now), false, 'whoever pays is not held for the others');
  assert.equal(rates.count(from('192.0.2.7', false), now), false, 'nor whoever has an address');
});

test('the hour is forgotten, also when the clock jumps back', () => {
  const rates = makeRates();
  for (let n = 0; n < 100; n++) rates.count(from('192.0.2.7'), now);
  const name = rates.corner('192.0.2.7', now);
  assert.equal(rates.perHour(now + 61 * 60_000), 0);
  assert.equal(rates.count(from('192.0.2.7'), now + 61 * 60_000), false);
  assert.notEqual(rates.corner('192.0.2.7', now + 61 * 60_000), name);
  assert.equal(rates.count(from('192.0.2.7'), now - 86_400_000), false);
});

test('a conversation that writes without end waits until the hour is over, others do not', () => {
  const rates = makeRates();
  for (let n = 0; n < writtenAtMost; n++) assert.equal(rates.mayWrite('a', now), true);
  assert.equal(rates.mayWrite('a', now), false);
  assert.equal(rates.mayWrite('b', now), true);
  assert.equal(rates.mayWrite('a', now + 61 * 60_000), true);
});

test('held reports that say danger ring once in ten minutes at a desk, whatever the clock does', () => {
  const rates = makeRates();
  assert.deepEqual(
    [0, 1, 2].map((minutes) => rates.rings('harbour', now + minutes * 60_000)),
    [true, false, false],
  );
  assert.equal(rates.rings('lantern', now), true);
  assert.equal(rates.rings('harbour', now + 11 * 60_000), true);
  assert.equal(rates.rings('harbour', now - 86_400_000), true);
});

test('prefixes are those of a household or a site, whatever the notation', () => {
  assert.equal(prefixOf('192.0.2.7'), prefixOf('::ffff:192.0.2.99'));
  assert.equal(prefixOf('2001:db8:1:2::3'), prefixOf('2001:DB8:1:ffff::1'));
  assert.notEqual(prefixOf('2001:db8:1::1'), prefixOf('2001:db8:2::1'));
  assert.ok(isLocal('127.0.0.1') && isLocal('::1') && !isLocal('192.0.2.1'));
});
