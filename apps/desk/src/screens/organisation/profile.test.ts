// Hours and closures as people type them.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { readClosures, readHours, readRoster, writeClosures, writeHours, writeRoster } from './profile.ts';

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

const members = [
  { id: 'a', name: 'Ana' },
  { id: 'm', name: 'Mila Horvat' },
  { id: 'j1', name: 'Jo' },
  { id: 'j2', name: 'Jo' },
];

test('a roster reads and writes the same', () => {
  const text =
    'Mon-Fri 18:00-24:00 Ana, Mila Horvat\nSat 00:00-08:00 Ana, Mila Horvat\nSun 10:00-12:00 Mila Horvat';
  const read = readRoster(text, members);
  assert.ok(read.ok && read.value.length === 7);
  assert.deepEqual(read.value[6], { weekday: 7, from: '10:00', to: '12:00', member: 'm', second: null });
  assert.equal(writeRoster(read.value, members), text);
});

test(
  'a line of the roster with nobody, with a name that is nobody’s or two people’s, or with three ' +
    'names is named',
  () => {
    for (const who of ['', ' Vera', ' Jo', ' Ana, Jo', ' Ana, ', ' Ana, Mila Horvat, Ana', ' ?']) {
      const line = `Mon 10:00-12:00${who}`;
      assert.deepEqual(readRoster(line, members), { ok: false, line: line.trim() });
    }
  },
);

test('who has left the desk is shown as a question mark, and the line must be mended', () => {
  const shifts = [{ weekday: 1 as const, from: '10:00', to: '12:00', member: 'gone', second: null }];
  const text = writeRoster(shifts, members);
  assert.equal(text, 'Mon 10:00-12:00 ?');
  assert.equal(readRoster(text, members).ok, false);
});
