import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartOf } from './chart.ts';

const point = (people: number, estimate: number | null) => ({
  share: people / 1000,
  people,
  estimate,
  low: estimate === null ? null : estimate / 2,
  high: estimate === null ? null : estimate * 2,
});

test(
  'both sides begin at zero, so twice the people stand twice as far, and everything stands within ' +
    'the drawing',
  () => {
    const chart = chartOf([point(300, 1000), point(600, 2000), point(900, 3000)])!;
    const { width, height, start, end, top, bottom } = chart.size;
    const [first, second] = chart.points;
    assert.ok(Math.abs(second!.x - start - 2 * (first!.x - start)) < 1e-9);
    assert.ok(Math.abs(height - bottom - second!.y - 2 * (height - bottom - first!.y)) < 1e-9);
    for (const { x, y } of [...chart.points, ...chart.band])
      assert.ok(x >= start && x <= width - end && y >= top && y <= height - bottom);
    assert.deepEqual(
      [chart.people[0], chart.estimates[0]],
      [
        { at: start, value: 0 },
        { at: height - bottom, value: 0 },
      ],
    );
    assert.deepEqual(
      chart.estimates.map(({ value }) => value.toLocaleString('en')),
      ['0', '2,000', '4,000', '6,000'],
    );
  },
);

test('the band goes out along the upper ends and back along the lower ones', () => {
  const chart = chartOf([point(300, 1000), point(900, 3000)])!;
  const [upper, farUpper, farLower, lower] = chart.band;
  assert.deepEqual([upper!.x, farUpper!.x], [lower!.x, farLower!.x]);
  assert.ok(upper!.y < lower!.y && farUpper!.y < farLower!.y);
});

test('points without an estimate are left out, and fewer than two make no chart', () => {
  assert.equal(chartOf([point(300, null), point(600, 5), point(900, 6)])!.points.length, 2);
  assert.equal(chartOf([point(300, null), point(600, 5)]), null);
  assert.equal(chartOf([]), null);
});
