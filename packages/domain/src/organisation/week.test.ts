// Hours as rows of a form, and as the pieces that are stored.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  assignHours,
  closureFaults,
  peopleAt,
  piecesOf,
  rowFaults,
  rowsOf,
  type StaffedHours,
  type WeekRow,
  weekdays,
} from './week.ts';

const row = (more: Partial<WeekRow>): WeekRow => ({
  days: [1],
  from: '09:00',
  to: '17:00',
  people: [],
  ...more,
});

test('days of the same hours share a row', () => {
  const rows = [row({ days: [1, 2, 3, 4, 5] }), row({ days: [7], from: '10:00', to: '00:00' })];
  assert.equal(piecesOf(rows).length, 6);
  assert.deepEqual(rowsOf(piecesOf(rows)), rows);
});

test('a night is one row and two pieces, from Sunday to Monday too', () => {
  const night = row({ days: [7], from: '22:00', to: '06:00', people: ['a', 'b'] });
  assert.deepEqual(piecesOf([night]), [
    { weekday: 1, from: '00:00', to: '06:00', people: ['a', 'b'] },
    { weekday: 7, from: '22:00', to: '24:00', people: ['a', 'b'] },
  ]);
  assert.deepEqual(rowsOf(piecesOf([night])), [night]);
});

test('what others do after midnight is no part of a night, and a whole day is a whole day', () => {
  const rows = [
    row({ days: [1], from: '22:00', to: '00:00', people: ['a'] }),
    row({ days: [2], from: '00:00', to: '06:00', people: ['b'] }),
    row({ days: [3, 4], from: '00:00', to: '00:00', people: ['a'] }),
  ];
  assert.deepEqual(rowsOf(piecesOf(rows)), rows);
});

test('what would last a day or longer is no night', () => {
  const rows = [
    row({ days: [1], from: '09:00', to: '00:00', people: ['a'] }),
    row({ days: [2], from: '00:00', to: '12:00', people: ['a'] }),
  ];
  assert.deepEqual(rowsOf(piecesOf(rows)), rows);
});

const minutes = fc.constantFrom('00:00', '05:30', '06:00', '12:00', '22:15', '23:00');
const anyRow = fc
  .record({
    days: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 }),
    from: minutes,
    to: minutes,
    people: fc.uniqueArray(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 2 }),
  })
  .filter(({ from, to }) => from !== to || from === '00:00');
const covered = (pieces: readonly StaffedHours[]) =>
  pieces
    .map((piece) => JSON.stringify(piece))
    .filter((piece, at, all) => all.indexOf(piece) === at)
    .sort();

test('rows of pieces stand for the same pieces', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 5 }), (rows) => {
      const pieces = piecesOf(rows);
      assert.deepEqual(rowFaults(rows, ['a', 'b']), []);
      assert.deepEqual(covered(piecesOf(rowsOf(pieces))), covered(pieces));
    }),
  );
});

test('each fault stands at its field', () => {
  const places = (rows: readonly WeekRow[], members: readonly string[] | null) =>
    rowFaults(rows, members).map(({ field, code }) => `${field} ${code}`);
  assert.deepEqual(places([row({}), row({ days: [], from: '', to: '9' })], null), [
    '1.days must-be-chosen',
    '1.from needs-time',
    '1.to needs-time',
  ]);
  assert.deepEqual(places([row({ to: '09:00' })], null), ['0.to ends-before-start']);
  const members = ['a', 'b', 'c'];
  assert.deepEqual(places([row({})], members), ['0.people must-be-chosen']);
  assert.deepEqual(places([row({ people: ['gone'] })], members), ['0.people must-be-chosen']);
  assert.deepEqual(places([row({ people: members })], members), ['0.people has-too-many']);
});

test('hours are assigned over what stood there, and cleared', () => {
  const before = piecesOf([row({ from: '08:30', to: '12:00', people: ['a'] })]);
  const assigned = assignHours(before, { weekday: 1, from: 10, to: 11 }, ['b']);
  assert.deepEqual(
    assigned.map(({ from, to, people }) => `${from} ${to} ${people}`),
    ['08:30 10:00 a', '10:00 11:00 b', '11:00 12:00 a'],
  );
  assert.deepEqual(peopleAt(assigned, 1, 8), ['a']);
  assert.deepEqual(peopleAt(assigned, 1, 12), []);
  assert.deepEqual(assignHours(assigned, { weekday: 1, from: 10, to: 11 }, ['a']), before);
  assert.deepEqual(assignHours(before, { weekday: 1, from: 0, to: 24 }, []), []);
});

test('a closure ends on a day that is, and not before it begins', () => {
  const faults = closureFaults([
    { from: '2026-12-24', to: '2026-12-26' },
    { from: '2026-12-26', to: '2026-12-24' },
    { from: '2027-01-01', to: '' },
    { from: '2027-13-01', to: '2027-01-01' },
  ]);
  assert.deepEqual(
    faults.map(({ field, code }) => `${field} ${code}`),
    ['1.to ends-before-start', '2.to needs-day', '3.from needs-day'],
  );
});
