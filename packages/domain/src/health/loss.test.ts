import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Loss, lostDays } from './loss.ts';

const loss = (from: string | null, to: string): Loss => ({ from, to, entries: null, settled: null });

test('people are told of all days that restores lost, as long as what they sent would be there', () => {
  const losses = [
    loss('2026-11-01', '2026-11-02'),
    loss('2026-11-27', '2026-11-29'),
    loss(null, '2026-12-01'),
  ];
  const at = (today: string) => lostDays(losses, { today, keepDays: 90 });
  assert.deepEqual(at('2026-12-02'), { from: '2026-11-01', to: '2026-11-29' });
  assert.deepEqual(at('2027-02-27'), { from: '2026-11-27', to: '2026-11-29' });
  assert.equal(at('2027-02-28'), null);
  assert.equal(lostDays([], { today: '2026-12-02', keepDays: 90 }), null);
});
