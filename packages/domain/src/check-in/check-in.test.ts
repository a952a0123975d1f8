import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkInDue, checkInHours, isMissing, parseCheckInHours } from './index.ts';

const hourMs = 3_600_000;

test('it is due never before the hours that were chosen, on a full five minutes, within seven days', () => {
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

test('who came back after the time is missing no more', () => {
  assert.equal(isMissing({ missed: 1, back: null }), true);
  assert.equal(isMissing({ missed: 1, back: 2 }), false);
  assert.equal(isMissing({ missed: null, back: null }), false);
});
