// Calendar files of others: what is read of them, and what is not.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import fc from 'fast-check';
import { calendarOf, mostCalendarBytes, readCalendar } from './index.ts';

const read = (...lines: readonly string[]) =>
  readCalendar(new TextEncoder().encode(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n')));
const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const entries = (...lines: readonly string[]) => {
  const result = read(...lines);
  assert.ok(result.ok);
  return result.appointments.map(({ day, title }) => `${day} ${title}`);
};

test('an event has its first day and a task its last, in whatever zone they are written', () => {
  assert.deepEqual(
    entries(
      ...event('DTSTART;VALUE=DATE:20261201', 'SUMMARY:Hearing'),
      ...event('SUMMARY:Late', 'DTSTART;TZID="Europe/Zagreb":20261202T233000'),
      ...['BEGIN:VTODO', 'DTSTART:20261101T080000Z', 'DUE:20261203T080000Z', 'SUMMARY:Permit', 'END:VTODO'],
    ),
    ['2026-12-01 Hearing', '2026-12-02 Late', '2026-12-03 Permit'],
  );
});

test('an alarm inside an entry, people and places are not read', () => {
  assert.deepEqual(
    entries(
      ...event(
        ...['DTSTART:20261201T100000', 'ATTENDEE;CN="Judge: X":mailto:x@example.org', 'LOCATION:Court'],
        ...['BEGIN:VALARM', 'SUMMARY:Ring', 'DTSTART:20000101', 'END:VALARM', 'SUMMARY:Hearing'],
      ),
    ),
    ['2026-12-01 Hearing'],
  );
});

test('a line that goes on is one line, and marks in a title are letters', () => {
  assert.deepEqual(
    entries(...event('DTSTART:20261201', 'SUMMARY:Hear', ' ing\\, room 4\\; se', '\te\\nbelow')),
    ['2026-12-01 Hearing, room 4; see below'],
  );
});

test('a line separator of Unicode ends no line', () => {
  assert.deepEqual(entries(...event('DTSTART:20261201', 'SUMMARY:Room 4\u2028Court')), [
    '2026-12-01 Room 4\u2028Court',
  ]);
});

test('a day that is none is skipped and counted, and what repeats says so', () => {
  const result = read(
    ...event('DTSTART:20260231', 'SUMMARY:No such day'),
    ...event('SUMMARY:No day'),
    ...event('DTSTART:20261201', 'RRULE:FREQ=WEEKLY', 'SUMMARY:Group'),
  );
  assert.deepEqual(result, {
    ok: true,
    appointments: [{ day: '2026-12-01', title: 'Group', isRepeated: true }],
    skipped: 2,
  });
});

test('what is too large, or no calendar, is refused; more than two hundred entries are counted', () => {
  assert.deepEqual(readCalendar(new Uint8Array(mostCalendarBytes + 1)), { ok: false, reason: 'too-large' });
  assert.deepEqual(readCalendar(new TextEncoder().encode('<html>')), { ok: false, reason: 'no-calendar' });
  const many = read(...Array.from({ length: 201 }, () => event('DTSTART:20261201', 'SUMMARY:x')).flat());
  assert.ok(many.ok && many.appointments.length === 200 && many.skipped === 1);
});

test('what the desk writes it reads again, whatever a title holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (title) => {
      const text = calendarOf([{ day: '2026-12-01', title, uid: 'x' }], 'Heed//Test', 0);
      const result = readCalendar(new TextEncoder().encode(text));
      const oneLine = [
        ...title
          .toWellFormed()
          .replace(/\r\n|\r|\n/g, ' ')
          .replace(/\p{Cc}+/gu, ' ')
          .trim(),
      ];
      assert.ok(result.ok);
      assert.equal(result.appointments[0]?.title.replace(/ +/g, ' '), oneLine.join('').replace(/ +/g, ' '));
    }),
  );
});

test('any bytes end in an answer, and soon', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
      readCalendar(bytes);
      readCalendar(new Uint8Array([...new TextEncoder().encode('BEGIN:VCALENDAR\n'), ...bytes]));
    }),
  );
  const start = performance.now();
  const line = `A;${'"'.repeat(50_000)}:${';'.repeat(50_000)}`;
  const hostile = `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\n'.repeat(10_000)}${line}`;
  readCalendar(new TextEncoder().encode(hostile));
  assert.ok(performance.now() - start < 2000);
});
