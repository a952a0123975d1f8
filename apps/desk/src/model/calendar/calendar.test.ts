// Days, keys and entries of the calendar, and the file for a phone.
import '../../fixtures/english.ts';
import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import { calendarOf } from '@heed/domain/calendar';
import type { DeskProfile } from '@heed/domain/organisation';
import { setZone } from '../../words/format.ts';
import { appointmentsOf } from './calendar-file.ts';
import { dayByKey, daysIn, shifted } from './days.ts';
import { type CalendarInput, entriesOf } from './entries.ts';

test('a week begins on Monday, a month shows the whole weeks that it touches', () => {
  assert.deepEqual(
    [daysIn('week', '2026-11-29')[0], daysIn('week', '2026-11-29').at(-1)],
    ['2026-11-23', '2026-11-29'],
  );
  const month = daysIn('month', '2026-02-10');
  assert.deepEqual([month[0], month.at(-1), month.length], ['2026-01-26', '2026-03-01', 35]);
  assert.equal(daysIn('month', '2027-02-01').length, 28);
});

test('arrows lead to days, Page up and Page down to the month before and after', () => {
  assert.equal(dayByKey('month', '2026-12-31', 'ArrowRight'), '2027-01-01');
  assert.equal(dayByKey('week', '2026-11-26', 'ArrowUp'), '2026-11-19');
  assert.equal(dayByKey('week', '2026-11-26', 'Home'), '2026-11-23');
  assert.equal(dayByKey('month', '2026-01-31', 'PageDown'), '2026-02-28');
  assert.equal(dayByKey('month', '2026-01-31', 'x'), null);
  assert.equal(shifted('week', '2026-11-26', -1), '2026-11-19');
});

const desk = {
  id: 'harbour',
  timeZone: 'Europe/Amsterdam',
  closures: [{ from: '2026-12-25', to: '2026-12-26' }],
  roster: [
    { weekday: 5, from: '18:00', to: '24:00', member: 'ana', second: 'mila' },
    { weekday: 6, from: '00:00', to: '06:00', member: 'jo', second: null },
  ],
} as unknown as DeskProfile;

const input: CalendarInput = {
  days: daysIn('week', '2026-12-25'),
  desks: [desk],
  deadlines: [
    {
      ...{ key: 'c t', conversation: 'c', thing: 't', day: '2026-12-25', what: 'Ring', title: 'Line' },
      ...{ member: 'ana', supervisors: false, clock: '', way: '', number: null },
    },
    {
      ...{ key: 'c u', conversation: 'c', thing: 'u', day: '2026-12-31', what: null, title: 'Line' },
      ...{ member: null, supervisors: false, clock: '', way: '', number: null },
    },
  ],
  checkIns: [
    {
      ...{ id: 'x', desk: 'harbour', title: 'Her line', back: null, isDeleted: false },
      ...{ due: Date.parse('2026-12-25T23:30:00Z'), missed: null },
    } as unknown as CalendarInput['checkIns'][number],
  ],
  loneWork: [],
  events: [
    {
      ...{ id: 'e', slug: 'e', state: 'open', title: 'Meeting', place: '', minutesDay: null },
      days: ['2026-12-21', '2026-12-30'],
    } as unknown as CalendarInput['events'][number],
  ],
  whose: 'desk',
  member: 'mila',
  mayChangeRoster: false,
  today: '2026-11-01',
};
const lines = (part: Partial<CalendarInput>) =>
  entriesOf({ ...input, ...part }).map(({ day, from, kind, title }) =>
    `${day} ${from} ${kind} ${title}`.trim(),
  );

before(() => setZone('Europe/Amsterdam'));
after(() => setZone('UTC'));

test('a day has what is due on it, by the clock of the organisation, whole days first', () => {
  assert.deepEqual(lines({}), [
    '2026-12-21  event Meeting',
    '2026-12-25  closed',
    '2026-12-25  task Ring (Line)',
    '2026-12-25 18:00 shift',
    '2026-12-26  closed',
    // Half past eleven at night by the world's clock.
    '2026-12-26 00:00 shift',
    '2026-12-26 00:30 check-in Her line',
  ]);
});

test('shifts of a desk in another zone stand at the hour of the organisation, on its day', () => {
  const far = { ...desk, id: 'far', timeZone: 'America/New_York' };
  const shifts = lines({ desks: [far] }).filter((line) => line.includes('shift'));
  // 18:00 to midnight on Friday there, and from midnight to six on Saturday.
  assert.deepEqual(shifts, ['2026-12-26 00:00 shift', '2026-12-26 06:00 shift']);
});

test('of shifts a member sees their own, as the second one too, and nobody has none', () => {
  const shifts = (part: Partial<CalendarInput>) => lines(part).filter((line) => line.includes('shift'));
  assert.deepEqual(shifts({ whose: 'mine' }), ['2026-12-25 18:00 shift']);
  assert.deepEqual(shifts({ whose: 'nobody' }), []);
});

test('a check-in that was missed stands at its hour, and says so', () => {
  const at = Date.parse('2026-12-24T09:00:00Z');
  const checkIns = input.checkIns.map((one) => ({ ...one, due: null, missed: at }));
  const [entry] = entriesOf({ ...input, checkIns }).filter(({ kind }) => kind === 'check-in');
  assert.deepEqual([entry?.day, entry?.from, entry?.isMissed], ['2026-12-24', '10:00', true]);
});

test('the file for a phone holds days and two words, and no id that the server knows', async () => {
  const items = [{ thing: 'a'.repeat(32), day: '2026-12-25' }];
  const text = calendarOf(await appointmentsOf(items, 'Heed: due'), 'Heed//Desk', 0);
  assert.match(text, /DTSTART;VALUE=DATE:20261225\r\n/);
  assert.ok(!text.includes('a'.repeat(32)));
  assert.deepEqual(await appointmentsOf(items, 'x'), await appointmentsOf(items, 'x'), 'the same each time');
});
