import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Line } from '../inbox/lines.ts';
import { uncodedCases, unplannedCases } from './unplanned.ts';

const line = (day: string, state: string, lacks?: readonly string[], hidden = false) =>
  ({ row: { day, state, hidden }, summary: lacks === undefined ? null : { lacks } }) as unknown as Line;

test('cases in work without a plan, the oldest first, and of how many it is known', () => {
  const { cases, knownCount, all } = unplannedCases([
    line('2026-11-03', 'open', ['plan']),
    line('2026-11-01', 'waiting', ['safe-contact', 'plan']),
    line('2026-11-02', 'open', []),
    line('2026-11-02', 'open'),
    line('2026-11-01', 'new', ['plan']),
    line('2026-11-01', 'closed', ['plan']),
    line('2026-11-01', 'open', ['plan'], true),
  ]);
  assert.deepEqual(
    cases.map((one) => [one.line.row.day, one.lacks]),
    [
      ['2026-11-01', ['safe-contact', 'plan']],
      ['2026-11-03', ['plan']],
    ],
  );
  assert.deepEqual([knownCount, all], [3, 4]);
});

test('closed cases that were not coded, the oldest first, and of how many it is known', () => {
  const closed = (day: string, coded?: boolean, hidden = false) =>
    ({
      row: { day, state: 'closed', hidden },
      summary: coded === undefined ? null : { coded },
    }) as unknown as Line;
  const { cases, knownCount, all } = uncodedCases([
    closed('2026-11-03', false),
    closed('2026-11-01', false),
    closed('2026-11-02', true),
    closed('2026-11-02'),
    closed('2026-11-01', false, true),
    line('2026-11-01', 'open', []),
  ]);
  assert.deepEqual(
    cases.map(({ row }) => row.day),
    ['2026-11-01', '2026-11-03'],
  );
  assert.deepEqual([knownCount, all], [3, 4]);
});
