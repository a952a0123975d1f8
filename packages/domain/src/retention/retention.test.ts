import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, dayOf, startOfDay } from '../time/index.ts';
import { dayAfterDelay, eraseDayFor, eraseDayOnClosing, keepChoices, keepDaysOf, keepOf } from './index.ts';

const hours72 = 72 * 3_600_000;
const instants = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 0, 1) });

test('what is deleted at once is erased on the first full day after 72 hours', () => {
  fc.assert(
    fc.property(instants, (at) => {
      const start = startOfDay(dayAfterDelay(at));
      // Never sooner than was said, and not a whole day later than need be.
      return start >= at + hours72 && start <= at + hours72 + 24 * 3_600_000;
    }),
  );
  assert.equal(dayAfterDelay(Date.parse('2026-11-26T23:59:59.999Z')), '2026-11-30');
  assert.equal(dayAfterDelay(Date.parse('2026-11-27T00:00:00.001Z')), '2026-12-01');
});

test('a period is counted from the day of closing, and the delay holds for every choice', () => {
  fc.assert(
    fc.property(
      instants,
      fc.constantFrom(...keepChoices),
      fc.integer({ min: 1, max: 800 }),
      (at, keep, period) => {
        const closed = dayOf(at);
        const day = eraseDayFor(keepDaysOf[keep], period, closed, at);
        const earliest = addDays(closed, keepDaysOf[keep] ?? period);
        return (
          startOfDay(day) >= at + hours72 &&
          day >= earliest &&
          (day === earliest || day === dayAfterDelay(at))
        );
      },
    ),
  );
});

test('a choice that comes late is held to the delay from then', () => {
  const at = Date.parse('2026-11-26T12:00:00Z');
  assert.equal(eraseDayFor(90, 30, '2026-01-01', at), '2026-11-30');
  assert.equal(eraseDayFor(null, 30, '2026-11-20', at), '2026-12-20');
});

test('what is closed or deleted keeps its day', () => {
  const at = Date.parse('2026-11-26T12:00:00Z');
  assert.equal(eraseDayOnClosing({ keep: 'now', eraseOn: null }, 90, at), '2026-11-30');
  assert.equal(eraseDayOnClosing({ keep: 'now', eraseOn: '2026-11-28' }, 90, at), '2026-11-28');
});

test('a choice is known by its days', () => {
  for (const keep of keepChoices) assert.equal(keepOf(keepDaysOf[keep]), keep);
  assert.equal(keepOf(17), 'default');
});
