import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { countWaits, inOwnOrder, longestWaits, passedPromises, type WaitingLine } from './waiting.ts';

const now = 1_000 * 3_600_000;
const line = (id: string, more: Partial<WaitingLine['row']> = {}): WaitingLine => ({
  row: {
    ...{ id, desk: 'harbour', day: '2026-11-20', urgent: false, checkIn: null, assignee: null },
    ...{ replyBy: null, awaiting: true, state: 'open' },
    ...more,
  },
});
const ids = (lines: readonly WaitingLine[]) => lines.map(({ row }) => row.id);
const missed = { due: null, missed: now, rung: null, back: null, isMoved: false };

test('danger of anybody stands first, then mine, nobody’s, a colleague’s, each by its promise', () => {
  const lines = [
    line('theirs', { assignee: 'jo', replyBy: now }),
    line('nobodys', { replyBy: now + 2 }),
    line('nobodys sooner', { replyBy: now + 1 }),
    line('mine without a promise', { assignee: 'mila' }),
    line('mine', { assignee: 'mila', replyBy: now + 3 }),
    line('mine without a promise, older', { assignee: 'mila', day: '2026-11-19' }),
    line('danger of theirs', { assignee: 'jo', urgent: true }),
    line('check-in missed', { checkIn: missed }),
  ];
  assert.deepEqual(ids(inOwnOrder(lines, 'mila')), [
    'check-in missed',
    'danger of theirs',
    'mine',
    'mine without a promise, older',
    'mine without a promise',
    'nobodys sooner',
    'nobodys',
    'theirs',
  ]);
});

const waiting = [
  line('late', { replyBy: now - 3_600_000 }),
  line('later', { replyBy: now - 7_200_000, day: '2026-11-18' }),
  line('fresh', { awaiting: false, state: 'new' }),
  line('answered danger', { awaiting: false, urgent: true, replyBy: now - 1 }),
  line('elsewhere', { desk: 'lantern', replyBy: now - 1 }),
];

test('a desk counts those who were not answered, by band, with the day of the oldest', () => {
  assert.deepEqual(countWaits(waiting, 'harbour', now), [
    { band: 'late', count: 2, oldest: '2026-11-18' },
    { band: 'no-promise', count: 1, oldest: '2026-11-20' },
  ]);
  assert.deepEqual(countWaits([], 'harbour', now), []);
});

test('who waits longest comes first; danger that was answered waits for nothing', () => {
  assert.deepEqual(ids(longestWaits(waiting, now)), ['later', 'late', 'elsewhere', 'fresh']);
  assert.deepEqual(ids(passedPromises(waiting, now)).toSorted(), ['elsewhere', 'late', 'later']);
});
