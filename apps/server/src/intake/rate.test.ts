import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldAbove, isLocal, makeRates, prefixOf } from './rate.ts';

const now = Date.parse('2026-11-25T10:00:00Z');

test('one corner of the network is above what is usual after many, others are not', () => {
  const rates = makeRates();
  for (let n = 0; n < heldAbove; n++) assert.equal(rates.count('192.0.2.7', now), false);
  assert.equal(rates.count('192.0.2.200', now), true, 'same prefix');
  assert.equal(rates.count('198.51.100.1', now), false, 'another prefix');
});

test('an unknown address and Tor are never held', () => {
  const rates = makeRates();
  for (let n = 0; n < 1000; n++) assert.equal(rates.count(null, now), false);
  assert.equal(rates.perHour(now), 1000);
});

test('the hour is forgotten, also when the clock jumps back', () => {
  const rates = makeRates();
  for (let n = 0; n < 100; n++) rates.count('192.0.2.7', now);
  assert.equal(rates.perHour(now + 61 * 60_000), 0);
  assert.equal(rates.count('192.0.2.7', now + 61 * 60_000), false);
  assert.equal(rates.count('192.0.2.7', now - 86_400_000), false);
});

test('prefixes are those of a household or a site, whatever the notation', () => {
  assert.equal(prefixOf('192.0.2.7'), prefixOf('::ffff:192.0.2.99'));
  assert.equal(prefixOf('2001:db8:1:2::3'), prefixOf('2001:DB8:1:ffff::1'));
  assert.notEqual(prefixOf('2001:db8:1::1'), prefixOf('2001:db8:2::1'));
  assert.ok(isLocal('127.0.0.1') && isLocal('::1') && !isLocal('192.0.2.1'));
});
