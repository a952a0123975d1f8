// Rules of an event: what a plan may hold, what somebody registers with, how minutes are put together.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  checkMinutes,
  checkPlan,
  checkRegistration,
  cleanLine,
  EVENT_LIMITS,
  type EventPlan,
  emptyMinutes,
  listedOf,
  minutesDocument,
  namedPeople,
  publishingFaults,
  readWithdrawalCode,
  type Session,
  sectionsOf,
  shownCode,
  spanOf,
  unfinishedMinutes,
} from '../rules/index.ts';

const day = '2027-03-28';
const session = (id: string, start: string, end: string, more: Partial<Session> = {}): Session => ({
  id,
  kind: 'talk',
  title: `Session ${id}`,
  day,
  start,
  end,
  room: '',
  chair: null,
  moderator: null,
  presentations: [],
  ...more,
});
const plan = (sessions: readonly Session[], more: Partial<EventPlan> = {}): EventPlan => ({
  title: 'Spring',
  place: 'Zagreb',
  organiser: 'Lighthouse',
  description: '',
  timeZone: 'Europe/Zagreb',
  languages: ['en'],
  capacity: null,
  days: [{ day, start: '01:00', end: '23:00' }],
  sessions,
  ...more,
});
const faultsOf = (typed: unknown): readonly string[] => {
  const checked = checkPlan(typed);
  return checked.ok ? [] : checked.faults.map(({ field, code }) => `${field} ${code}`);
};

describe('a plan', () => {
  test('sessions in one room do not overlap, in two rooms they may, and a break is everywhere', () => {
    const one = session('a', '09:00', '10:00', { room: 'Hall' });
    const beside = session('b', '09:30', '10:30', { room: 'Library' });
    assert.deepEqual(faultsOf(plan([one, beside])), []);
    assert.deepEqual(faultsOf(plan([one, { ...beside, room: 'hall' }])), [
      'sessions.1.start overlaps-session',
    ]);
    assert.deepEqual(faultsOf(plan([one, session('b', '09:59', '10:30', { kind: 'break' })])), [
      'sessions.1.start overlaps-session',
    ]);
    assert.deepEqual(faultsOf(plan([one, session('b', '10:00', '10:30', { room: 'Hall' })])), []);
  });

  test('an end is after its start, on a day of the event, in its hours; ids and days are there once', () => {
    assert.deepEqual(faultsOf(plan([session('a', '10:00', '10:00')])), ['sessions.0.end ends-before-start']);
    assert.deepEqual(faultsOf(plan([session('a', '00:30', '02:00')])), ['sessions.0.start outside-of-day']);
    assert.deepEqual(faultsOf(plan([session('a', '10:00', '11:00', { day: '2027-03-29' })])), [
      'sessions.0.start outside-of-day',
    ]);
    assert.deepEqual(faultsOf(plan([session('a', '10:00', '11:00'), session('a', '12:00', '13:00')])), [
      'sessions.1.id holds-twice',
    ]);
    const days = [
      { day, start: '09:00', end: '08:00' },
      { day, start: '01:00', end: '02:00' },
    ];
    assert.deepEqual(faultsOf(plan([], { days })), ['days.0.end ends-before-start', 'days.1.day day-twice']);
  });

  test('everything has a bound, and nothing may stay unsaid', () => {
    const many = Array.from({ length: EVENT_LIMITS.sessions + 1 }, (_, n) =>
      session(`s${n}`, '10:00', '11:00', { room: `${n}` }),
    );
    assert.deepEqual(faultsOf(plan(many)), ['sessions has-too-many']);
    assert.deepEqual(faultsOf(plan([], { title: 't'.repeat(141) })), ['title longer-than-characters']);
    assert.deepEqual(faultsOf(plan([], { title: '\u202E\u0007 ' })), ['title must-not-be-empty']);
    assert.deepEqual(faultsOf(plan([], { languages: [] })), ['languages needs-language']);
    assert.deepEqual(faultsOf(plan([], { days: [] })), ['days needs-a-day']);
    assert.deepEqual(faultsOf(plan([], { timeZone: 'Mars/Olympus' })), ['timeZone not-a-time-zone']);
    assert.deepEqual(faultsOf({ ...plan([]), sessions: [{ ...session('a', '10:00', '11:00'), kind: '' }] }), [
      'sessions.0.kind must-be-chosen',
    ]);
    assert.equal(publishingFaults(plan([])).length, 1);
    for (const typed of [null, [], 'x', 7, {}]) assert.equal(checkPlan(typed).ok, false);
  });

  test('times are by the clock of the place, on the day on which it is put forward too', () => {
    const { from, to } = spanOf(plan([]), { day, start: '01:30', end: '03:30' });
    assert.equal(to - from, 3_600_000);
    assert.equal(new Date(from).toISOString(), '2027-03-28T00:30:00.000Z');
  });

  test('who is named is named once', () => {
    const rosa = { name: 'Rosa', organisation: 'Lantern' };
    const own = session('a', '09:00', '10:00', {
      chair: rosa,
      presentations: [{ title: '', speakers: [rosa, { name: 'Jo', organisation: '' }] }],
    });
    assert.deepEqual(
      namedPeople(plan([own])).map(({ name }) => name),
      ['Rosa', 'Jo'],
    );
  });
});

describe('a registration', () => {
  const typed = { name: '', organisation: '', needs: '', isListed: false };
  test('needs nothing at all, but a name where it shall stand in the list', () => {
    assert.ok(checkRegistration(typed).ok);
    assert.ok(!checkRegistration({ ...typed, isListed: true }).ok);
    assert.ok(!checkRegistration({ ...typed, name: 'n'.repeat(10_000) }).ok);
    assert.ok(!checkRegistration({ ...typed, isListed: 'yes' }).ok);
  });

  test('only a yes hands anything to the list', () => {
    const own = { ...typed, name: 'Mo', organisation: 'Lantern' };
    assert.equal(listedOf(own), null);
    assert.deepEqual(listedOf({ ...own, isListed: true }), { name: 'Mo', organisation: 'Lantern' });
  });

  test('a name turns no line around and breaks none', () => {
    assert.equal(cleanLine(' Mo\u202E\r\n\u0000 the\u2066 Moth '), 'Mo the Moth');
  });

  test('a code is read however it is typed', () => {
    assert.equal(readWithdrawalCode('bcdf ghjk-lmnp'), 'BCDFGHJKLMNP');
    assert.equal(readWithdrawalCode(shownCode('BCDFGHJKLMNP')), 'BCDFGHJKLMNP');
    for (const text of ['', 'BCDF', 'A'.repeat(12), 'B'.repeat(100_000)])
      assert.equal(readWithdrawalCode(text), null);
  });
});

describe('minutes', () => {
  const own = plan([
    session('open', '08:00', '09:00', { kind: 'remarks' }),
    session('a', '09:00', '10:00'),
    session('ar', '10:00', '10:30', { kind: 'reflections', moderator: { name: 'Moss', organisation: '' } }),
    session('b1', '10:30', '11:00', { kind: 'break' }),
    session('c', '11:00', '12:00', { kind: 'panel' }),
    session('e', '12:00', '13:00', { kind: 'conclusions' }),
    session('er', '13:00', '14:00', { kind: 'reflections' }),
  ]);
  const nobody = { listed: [], others: 0 };

  test('reflections belong to the section before them, remarks and breaks to none', () => {
    assert.deepEqual(
      sectionsOf(own).map((some) => some.map(({ id }) => id)),
      [['a', 'ar'], ['c']],
    );
    const readable = [
      { session: 'ar', text: 'Two', cluster: 'Law' },
      { session: 'ar', text: 'One', cluster: '' },
      { session: 'ar', text: 'Three', cluster: 'Law' },
      { session: 'er', text: 'Last', cluster: '' },
    ];
    const { sections, conclusions, nextSteps } = minutesDocument(own, emptyMinutes, readable, nobody);
    assert.deepEqual(sections[0]!.clusters, [
      { title: 'Law', texts: ['Two', 'Three'] },
      { title: '', texts: ['One'] },
    ]);
    assert.equal(sections[0]!.moderator?.name, 'Moss');
    assert.deepEqual([sections[1]!.number, conclusions.number, nextSteps.number], [2, 3, 4]);
    assert.deepEqual(conclusions.clusters, [{ title: '', texts: ['Last'] }]);
  });

  test('an event without conclusions has their section; one without sessions is no fault', () => {
    const document = minutesDocument(plan([]), emptyMinutes, [], nobody);
    assert.deepEqual([document.sections.length, document.conclusions.number], [0, 1]);
  });

  test('what is wanting is named before they are public', () => {
    const wanting = unfinishedMinutes(own, emptyMinutes).map(({ field }) => field);
    assert.deepEqual(wanting, ['executiveSummary', 'sections.a', 'sections.c', 'nextSteps', 'changes']);
    const wrong = checkMinutes(
      { ...emptyMinutes, sections: [{ session: 'x', summary: '', discussion: '' }] },
      own,
    );
    assert.ok(!wrong.ok && wrong.faults[0]!.code === 'no-such-session');
  });
});
