// Hours and closures as people type them.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { readClosures, readHours, writeClosures, writeHours } from './profile.ts';

test('hours read and write the same', () => {
  const text = 'Mon-Fri 09:00-12:00\nMon-Fri 13:00-17:00\nSun 10:00-24:00';
  const read = readHours(text);
  assert.ok(read.ok && read.value.length === 11);
  assert.equal(writeHours(read.value), text);
});

test('a line that is not understood is named', () => {
  for (const line of ['Mon 17:00-09:00', 'Fri-Mon 09:00-17:00', 'someday', 'Mon 9-17'])
    assert.deepEqual(readHours(`Tue 09:00-10:00\n${line}`), { ok: false, line });
  assert.deepEqual(readClosures('2026-12-26 to 2026-12-24'), { ok: false, line: '2026-12-26 to 2026-12-24' });
});

test('closures read and write the same', () => {
  const text = '2026-12-24 to 2026-12-26\n2027-01-01';
  const read = readClosures(text);
  assert.ok(read.ok);
  assert.equal(writeClosures(read.value), text);
});
