// In whose hands the open cases of a supervisor's desks stand.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadsIn } from './loads.ts';

const line = (assignee: string | null, state = 'open', hidden = false) =>
  ({ row: { assignee, state, hidden } }) as Parameters<typeof loadsIn>[0] extends Iterable<infer L>
    ? L
    : never;

test('open cases are counted by who has them, most first; closed, deleted and nobody’s are not', () => {
  const lines = [
    line('jo'),
    line('mila'),
    line('mila', 'waiting'),
    line('mila', 'closed'),
    line('jo', 'open', true),
    line(null, 'new'),
  ];
  assert.deepEqual(loadsIn(lines), [
    { member: 'mila', open: 2 },
    { member: 'jo', open: 1 },
  ]);
});
