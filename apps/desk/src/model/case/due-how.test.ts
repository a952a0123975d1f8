// What a member needs beside the day of what is due.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { numberIn } from './due-how.ts';

test('a number to ring is found as it was written; a day, an hour or an age is none', () => {
  assert.equal(numberIn('Ring the shelter, +31 20 000 00 04, before six'), '+31 20 000 00 04');
  assert.equal(numberIn('Ring (020) 000 00 05'), '(020) 000 00 05');
  for (const text of ['By 2026-11-29', 'On 29.11.2026 at 18:00', 'She is 16', 'Room 114'])
    assert.equal(numberIn(text), null, text);
});
