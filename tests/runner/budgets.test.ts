import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { findExceeded, readBudgets, sumRooms } from './budgets.ts';

const budgets = { calibration: 0.01, rooms: { desk: { seconds: 100, reason: 'It has many screens.' } } };
const measuresOf = (processor: number, calibration: number) => ({
  calibration,
  files: { 'desk.test.ts': { processor, elapsed: 1 } },
});
const exceededBy = (processor: number, calibration = 0.01) =>
  findExceeded(
    sumRooms(measuresOf(processor, calibration), budgets.calibration, () => 'desk'),
    budgets,
  );

test('a room may differ by noise, and no more', () => {
  assert.deepEqual(exceededBy(114), []);
  assert.match(exceededBy(116).join(), /^desk: 116 .* more than 100 and 15 %/);
});

test('a slower machine may take longer, a faster one may not', () => {
  assert.deepEqual(exceededBy(220, 0.02), []);
  assert.equal(exceededBy(80, 0.005).length, 1);
});

test('a room without a budget is named', () => {
  const exceeded = findExceeded(new Map([['packages/new', 3]]), budgets);
  assert.match(exceeded.join(), /^packages\/new: no budget/);
});

test('each budget gives its reason', () => {
  const { calibration, rooms } = readBudgets();
  assert.ok(calibration > 0);
  for (const [room, { seconds, reason }] of Object.entries(rooms))
    assert.ok(seconds > 0 && /\w{3}.*\.$/.test(reason), room);
});
