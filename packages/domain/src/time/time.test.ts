import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, addMonths, dayMilliseconds, dayOf, daysBetween, isDay, startOfDay } from './index.ts';

const instant = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2200, 0, 1) });
const someDay = instant.map(dayOf);
const steps = fc.integer({ min: -20_000, max: 20_000 });

test('an instant lies in its day', () => {
  fc.assert(
    fc.property(instant, (at) => {
      const start = startOfDay(dayOf(at));
      return start <= at && at < start + dayMilliseconds;
    }),
  );
  assert.equal(dayOf(Date.UTC(2026, 10, 26) - 1), '2026-11-25');
  assert.equal(dayOf(Date.UTC(2026, 10, 26)), '2026-11-26');
  assert.throws(() => dayOf(Number.NaN), RangeError);
});

test('days are added, taken away and counted alike', () => {
  fc.assert(
    fc.property(someDay, steps, (day, n) => {
      const later = addDays(day, n);
      return daysBetween(day, later) === n && addDays(later, -n) === day && isDay(later);
    }),
  );
  fc.assert(
    fc.property(someDay, steps, steps, (day, a, b) => addDays(addDays(day, a), b) === addDays(day, a + b)),
  );
  assert.equal(addDays('2028-02-28', 1), '2028-02-29');
  assert.equal(addDays('2026-12-31', 1), '2027-01-01');
  assert.throws(() => addDays('no day', 1), RangeError);
});

test('days sort as text', () => {
  fc.assert(
    fc.property(someDay, steps, (day, n) => Math.sign(n) === (addDays(day, n) > day ? 1 : n === 0 ? 0 : -1)),
  );
});

test('months are added to the same day, or to the last one of a shorter month', () => {
  assert.equal(addMonths('2026-08-31', 6), '2027-02-28');
  assert.equal(addMonths('2027-08-31', 6), '2028-02-29');
  assert.equal(addMonths('2026-01-31', 1), '2026-02-28');
  assert.equal(addMonths('2026-03-31', -1), '2026-02-28');
  assert.equal(addMonths('2026-11-30', 3), '2027-02-28');
  assert.equal(addMonths('2024-02-29', 24), '2026-02-28');
  assert.equal(addMonths('2026-05-15', 6), '2026-11-15');
  assert.throws(() => addMonths('2026-13-01', 1), RangeError);
  fc.assert(
    fc.property(someDay, fc.integer({ min: -600, max: 600 }), (day, n) => {
      const to = addMonths(day, n);
      const month = (of: string) => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7));
      const endsMonth = addDays(to, 1).endsWith('-01');
      return (
        month(to) - month(day) === n &&
        (to.slice(8) === day.slice(8) || (endsMonth && to.slice(8) < day.slice(8)))
      );
    }),
  );
});

test('a day is a text of the calendar', () => {
  fc.assert(fc.property(someDay, isDay));
  for (const none of [
    '2026-02-30',
    '2026-13-01',
    '2026-1-1',
    '',
    '2026-11-26T00:00',
    'tomorrow',
    '2027-02-29',
  ])
    assert.equal(isDay(none), false, none);
});
