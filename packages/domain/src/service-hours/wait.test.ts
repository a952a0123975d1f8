import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { waitBandOf } from './index.ts';

const hour = 3_600_000;

test('a wait stands by the promised hour: passed by days, passed, soon, later, never promised', () => {
  const now = 1_000 * hour;
  const of = (hours: number | null) => waitBandOf(hours === null ? null : now + hours * hour, now);
  assert.deepEqual([-25, -24, -1, 0, 1, 4, 5, null].map(of), [
    'days-late',
    'late',
    'late',
    'late',
    'soon',
    'soon',
    'later',
    'no-promise',
  ]);
});
