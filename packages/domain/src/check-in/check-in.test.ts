import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { DeskProfile } from '../organisation/index.ts';
import { checkInDue, checkInHours, checkInSeenAt, isMissing, parseCheckInHours } from './index.ts';

const hourMs = 3_600_000;

test('a check-in is due never before the hours that were chosen, on a full five minutes, within seven days', () => {
  fc.assert(
    fc.property(fc.constantFrom(...checkInHours), fc.nat({ max: 4e12 }), (hours, now) => {
      const due = checkInDue(hours, now);
      assert.ok(due >= now + hours * hourMs && due - now < 168 * hourMs + 300_000);
      assert.equal(due % 300_000, 0);
    }),
  );
});

test('hours that are none of ours are no choice', () => {
  for (const text of ['', '0', '-1', '5', '1.0', '01', ' 1', '169', '1e1', 'NaN', 'constructor', '٣'])
    assert.equal(parseCheckInHours(text), null, text);
  assert.equal(parseCheckInHours('168'), 168);
});

const everyDay = [1, 2, 3, 4, 5, 6, 7] as const;
const desk = (opens: string, closes: string, duty: string | null): DeskProfile =>
  ({
    timeZone: 'Europe/Zagreb',
    hours: everyDay.map((weekday) => ({ weekday, from: opens, to: closes })),
    dutyHours: duty === null ? [] : everyDay.map((weekday) => ({ weekday, from: duty, to: '24:00' })),
    closures: [],
    replyWithinOpenHours: 4,
  }) as unknown as DeskProfile;

test('one due while nobody is there is seen when the desk opens or somebody is on duty, which is first', () => {
  const at = (text: string) => Date.parse(text);
  const closed = desk('09:00', '17:00', null);
  assert.equal(checkInSeenAt(closed, at('2026-11-25T12:00:00Z')), at('2026-11-25T12:00:00Z'));
  assert.equal(checkInSeenAt(closed, at('2026-11-25T20:00:00Z')), at('2026-11-26T08:00:00Z'));
  const late = desk('09:00', '17:00', '22:00');
  assert.equal(checkInSeenAt(late, at('2026-11-25T20:00:00Z')), at('2026-11-25T21:00:00Z'));
  assert.equal(checkInSeenAt(late, at('2026-11-25T22:00:00Z')), at('2026-11-25T22:00:00Z'));
  const never = { ...closed, hours: [], dutyHours: [] };
  assert.equal(checkInSeenAt(never, at('2026-11-25T12:00:00Z')), null);
  // The night on which the clock jumps from 2 to 3.
  assert.equal(checkInSeenAt(closed, at('2027-03-28T00:30:00Z')), at('2027-03-28T07:00:00Z'));
});

test('who came back after the time is missing no more', () => {
  assert.equal(isMissing({ missed: 1, back: null }), true);
  assert.equal(isMissing({ missed: 1, back: 2 }), false);
  assert.equal(isMissing({ missed: null, back: null }), false);
});
