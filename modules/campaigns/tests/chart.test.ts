import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { bars, busiest, chartHeight, chartWidth, stubHeight, sum } from '../desk/chart.ts';

const days = [
  { day: '2026-05-04', count: 20 },
  { day: '2026-05-05', count: null },
  { day: '2026-05-06', count: 40 },
];

test('the busiest day fills the chart, others stand in proportion, hidden ones are stubs', () => {
  assert.deepEqual(
    bars(days).map(({ height, few }) => [height, few]),
    [
      [chartHeight / 2, false],
      [stubHeight, true],
      [chartHeight, false],
    ],
  );
  for (const { x, width } of bars(days)) assert.ok(x >= 0 && x + width <= chartWidth(days));
});

test('what cannot be seen is no number', () => {
  const hidden = days.map(({ day }) => ({ day, count: null }));
  assert.equal(busiest(hidden), null);
  assert.equal(sum(hidden), 0);
  assert.ok(bars(hidden).every(({ height }) => height === stubHeight));
  assert.deepEqual([busiest(days)?.count, sum(days), busiest([])], [40, 60, null]);
});
