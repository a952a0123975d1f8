import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gapAt, lostMinutes } from './gap.ts';
import { type Loss, lostSpan } from './loss.ts';

const loss = (from: string | null, to: string): Loss => ({ from, to, entries: null, settled: null });

test('people are told of all days that restores lost, as long as what they sent would be there', () => {
  const losses = [
    loss('2026-11-01', '2026-11-02'),
    loss('2026-11-27', '2026-11-29'),
    loss(null, '2026-12-01'),
  ];
  const at = (today: string) => lostSpan(losses, { today, keepDays: 90 });
  assert.deepEqual(at('2026-12-02'), { from: '2026-11-01', to: '2026-11-29', times: null });
  assert.deepEqual(at('2027-02-27'), { from: '2026-11-27', to: '2026-11-29', times: null });
  assert.equal(at('2027-02-28'), null);
  assert.equal(lostSpan([], { today: '2026-12-02', keepDays: 90 }), null);
});

test('where all of it was within one day, the moments are said, where every loss knows its own', () => {
  const at = (time: string) => Date.parse(`2026-11-29T${time}Z`);
  const day = { from: '2026-11-29', to: '2026-11-29', entries: null, settled: null } as const;
  const morning = { ...day, fromTime: at('03:12'), toTime: at('09:40') };
  const evening = { ...day, fromTime: at('10:00'), toTime: at('18:05') };
  const on = { today: '2026-11-30', keepDays: 90 };
  const { from, to } = day;
  assert.deepEqual(lostSpan([evening, morning], on), {
    from,
    to,
    times: { from: at('03:12'), to: at('18:05') },
  });
  assert.deepEqual(lostSpan([morning, day], on), { from, to, times: null });
});

test('the gap counts from the newest copy, in whole minutes, and never soothes', () => {
  const now = Date.parse('2026-12-01T10:00:00Z');
  const ago = (seconds: number) => now - seconds * 1000;
  const copies = { secondPlace: ago(2), backup: ago(3600) };
  assert.deepEqual(gapAt(now, copies), { minutes: 1, by: 'second-place' });
  assert.deepEqual(gapAt(now, { secondPlace: ago(7200), backup: ago(3600) }), { minutes: 60, by: 'backup' });
  assert.deepEqual(gapAt(now, { secondPlace: null, backup: ago(3601) }), { minutes: 61, by: 'backup' });
  assert.deepEqual(gapAt(now, { secondPlace: null, backup: null }), { minutes: null, by: null });
  assert.equal(lostMinutes(ago(61), now), 2);
  assert.equal(lostMinutes(null, now), null);
});
