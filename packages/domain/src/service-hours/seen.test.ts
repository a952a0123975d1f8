import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DeskProfile } from '../organisation/index.ts';
import { seenAt } from './index.ts';

const everyDay = [1, 2, 3, 4, 5, 6, 7] as const;
const desk = (opens: string, closes: string, duty: string | null): DeskProfile =>
  ({
    timeZone: 'Europe/Zagreb',
    hours: everyDay.map((weekday) => ({ weekday, from: opens, to: closes })),
    dutyHours: duty === null ? [] : everyDay.map((weekday) => ({ weekday, from: duty, to: '24:00' })),
    closures: [],
    replyWithinOpenHours: 4,
  }) as unknown as DeskProfile;

test('what rings while nobody is there is seen when the desk opens or duty begins', () => {
  const at = (text: string) => Date.parse(text);
  const closed = desk('09:00', '17:00', null);
  assert.equal(seenAt(closed, at('2026-11-25T12:00:00Z')), at('2026-11-25T12:00:00Z'));
  assert.equal(seenAt(closed, at('2026-11-25T20:00:00Z')), at('2026-11-26T08:00:00Z'));
  const late = desk('09:00', '17:00', '22:00');
  assert.equal(seenAt(late, at('2026-11-25T20:00:00Z')), at('2026-11-25T21:00:00Z'));
  assert.equal(seenAt(late, at('2026-11-25T22:00:00Z')), at('2026-11-25T22:00:00Z'));
  const never = { ...closed, hours: [], dutyHours: [] };
  assert.equal(seenAt(never, at('2026-11-25T12:00:00Z')), null);
  // The night on which the clock jumps from 2 to 3.
  assert.equal(seenAt(closed, at('2027-03-28T00:30:00Z')), at('2027-03-28T07:00:00Z'));
});
