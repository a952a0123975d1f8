// What a member needs beside the day of what is due.
import { strict as assert } from 'node:assert';
import { after, test } from 'node:test';
import type { CaseDeadline } from '@heed/domain/casework';
import '../../fixtures/english.ts';
import { setZone } from '../../words/format.ts';
import { dueHow, numberIn } from './due-how.ts';

after(() => setZone('UTC'));

test('a second look that is due a day later has day and hour of one clock', () => {
  setZone('Europe/Zagreb');
  const version = { at: 0, body: { at: Date.parse('2026-12-01T23:35Z') } };
  const due = { kind: 'exception-review', day: '2026-12-02', record: { current: [version], superseded: [] } };
  const { day, clock } = dueHow(due as unknown as CaseDeadline);
  assert.deepEqual([day, clock], ['2026-12-03', '00:35']);
});

test('a number to ring is found as it was written; a day, an hour or an age is none', () => {
  assert.equal(numberIn('Ring the shelter, +31 20 000 00 04, before six'), '+31 20 000 00 04');
  assert.equal(numberIn('Ring (020) 000 00 05'), '(020) 000 00 05');
  for (const text of ['By 2026-11-29', 'On 29.11.2026 at 18:00', 'She is 16', 'Room 114'])
    assert.equal(numberIn(text), null, text);
});
