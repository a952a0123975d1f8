import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wallClock, whenClock } from '../organisation/index.ts';
import { quietUntil } from './quiet.ts';

const at = (text: string) => Date.parse(text);
const timeZone = 'Europe/Zagreb';

test('a night is quiet to its end, on both sides of midnight, by the clock of the member', () => {
  const night = { from: '22:00', to: '07:00', timeZone };
  const morning = at('2026-11-26T07:00:00+01:00');
  assert.equal(quietUntil(night, at('2026-11-25T21:59:59+01:00')), null);
  for (const now of [
    '2026-11-25T22:00:00+01:00',
    '2026-11-25T23:59:59+01:00',
    '2026-11-26T00:00:00+01:00',
    '2026-11-26T06:59:59+01:00',
  ])
    assert.equal(quietUntil(night, at(now)), morning, now);
  assert.equal(quietUntil(night, morning), null);
  // The night in which the clocks go forward is an hour shorter.
  assert.equal(quietUntil(night, at('2026-03-28T23:00:00+01:00')), at('2026-03-29T07:00:00+02:00'));
});

test('quiet hours within a day', () => {
  const noon = { from: '12:00', to: '13:30', timeZone };
  assert.equal(quietUntil(noon, at('2026-11-25T12:10:00+01:00')), at('2026-11-25T13:30:00+01:00'));
  assert.equal(quietUntil(noon, at('2026-11-25T13:30:00+01:00')), null);
});

test('a time by the clock is today, or tomorrow where it is over', () => {
  const now = at('2026-11-25T20:00:00+01:00');
  assert.equal(whenClock('22:30', timeZone, now), at('2026-11-25T22:30:00+01:00'));
  assert.equal(whenClock('01:00', timeZone, now), at('2026-11-26T01:00:00+01:00'));
  assert.equal(whenClock('20:00', timeZone, now), at('2026-11-26T20:00:00+01:00'));
  assert.deepEqual(wallClock('Pacific/Auckland', now), { day: '2026-11-26', hour: 8 });
});
