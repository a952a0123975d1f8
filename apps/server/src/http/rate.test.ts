import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import {
  type Arrival,
  type IntakeRates,
  isLocal,
  makeRates,
  prefixOf,
  quarantineAbove,
  quarantineAboveUnpaid,
  writtenAtMost,
} from './rate.ts';

const now = Date.parse('2026-11-25T10:00:00Z');

/** Stores a report that nobody sent before; returns whether it is held. */
function store(rates: IntakeRates, arrival: Arrival, at: number): boolean {
  const place = rates.reserve(arrival, randomBytes(16).toString('hex'), at);
  place.settle(true);
  return place.isQuarantined;
}

const from = (address: string | null, paid = true) => ({ address, paid });

test('one network prefix is held after many, paid or not, others are not', () => {
  const rates = makeRates();
  for (let n = 0; n < quarantineAbove; n++)
    assert.equal(store(rates, from('192.0.2.7', n % 2 === 0), now), false);
  assert.equal(store(rates, from('192.0.2.200'), now), true, 'same prefix');
  assert.equal(store(rates, from('198.51.100.1', false), now), false, 'another prefix');
});

test('a training room of twenty behind one address is not held', () => {
  const rates = makeRates();
  for (let n = 0; n < 20; n++) assert.equal(store(rates, from('192.0.2.7', false), now), false);
});

test('what comes without an address is held when it has not paid and many more have not', () => {
  const rates = makeRates();
  for (let n = 0; n < 1000; n++) assert.equal(store(rates, from(null), now), false, 'paid');
  assert.equal(rates.perHour(now), 1000);
  for (let n = 0; n < quarantineAboveUnpaid; n++) assert.equal(store(rates, from(null, false), now), false);
  assert.equal(store(rates, from(null, false), now), true);
  assert.equal(store(rates, from(null), now), false, 'whoever pays is not held for the others');
  assert.equal(store(rates, from('192.0.2.7', false), now), false, 'nor whoever has an address');
});

test('the hour is forgotten, also when the clock jumps back', () => {
  const rates = makeRates();
  for (let n = 0; n < 100; n++) store(rates, from('192.0.2.7'), now);
  const name = rates.networkPrefix('192.0.2.7', now);
  assert.equal(rates.perHour(now + 61 * 60_000), 0);
  assert.equal(store(rates, from('192.0.2.7'), now + 61 * 60_000), false);
  assert.notEqual(rates.networkPrefix('192.0.2.7', now + 61 * 60_000), name);
  assert.equal(store(rates, from('192.0.2.7'), now - 86_400_000), false);
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

test('what is not newly stored raises no price and takes no place of a neighbour', () => {
  const rates = makeRates();
  for (let n = 0; n < 1500; n++) {
    const replay = rates.reserve(from('192.0.2.7'), 'one message', now);
    replay.settle(false);
  }
  assert.equal(rates.perHour(now), 0);
  assert.equal(store(rates, from('192.0.2.9'), now), false);
});

test(
  'replays of one message that arrive at once take one place; as many new ones as arrive at once are ' +
    'all counted',
  () => {
    const rates = makeRates();
    const replays = Array.from({ length: 200 }, () => rates.reserve(from('192.0.2.7'), 'one message', now));
    assert.equal(store(rates, from('192.0.2.9'), now), false, 'a neighbour is not held for them');
    for (const replay of replays) replay.settle(false);
    const burst = Array.from({ length: quarantineAbove * 2 }, (_, n) =>
      rates.reserve(from('198.51.100.1'), `${n}`, now),
    );
    assert.equal(burst.filter(({ isQuarantined }) => isQuarantined).length, quarantineAbove);
    for (const place of burst) place.settle(true);
    assert.equal(rates.perHour(now), quarantineAbove * 2 + 1);
  },
);
