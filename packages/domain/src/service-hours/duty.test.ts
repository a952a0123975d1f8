import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { DeskProfile, DutyShift } from '../organisation/index.ts';
import { dangerMinutes, onDuty, ringDanger, ringOverdue } from './duty.ts';
import { promiseAt } from './index.ts';

const desk = (roster: readonly DutyShift[], timeZone = 'Europe/Zagreb'): DeskProfile => ({
  id: 'harbour',
  name: 'Harbour',
  kind: 'ngo',
  languages: ['en'],
  interpreterHours: null,
  timeZone,
  hours: [],
  closures: [{ from: '2026-11-01', to: '2026-11-30' }],
  replyWithinOpenHours: 8,
  dutyHours: [],
  duties: [],
  roster,
});
const evenings: DutyShift[] = [
  { weekday: 3, from: '18:00', to: '24:00', member: 'ana', second: 'mila' },
  { weekday: 4, from: '00:00', to: '08:00', member: 'jo', second: null },
];
const at = (text: string) => Date.parse(text);
const wednesday = at('2026-11-25T20:00:00+01:00');
const all = ['ana', 'jo', 'mila', 'vera'];

test(
  'the member of the hour and their second are rung for danger, by the clock of the desk, also on ' +
    'closed days',
  () => {
    assert.deepEqual(onDuty(desk(evenings), wednesday), ['ana', 'mila']);
    assert.deepEqual(onDuty(desk(evenings), at('2026-11-26T00:00:00+01:00')), ['jo']);
    assert.deepEqual(onDuty(desk(evenings), at('2026-11-26T08:00:00+01:00')), []);
    assert.deepEqual(ringDanger(desk(evenings), all, wednesday), {
      members: ['ana', 'mila'],
      again: [
        { minutes: dangerMinutes.again, members: ['ana', 'mila', 'jo'] },
        { minutes: dangerMinutes.everybody, members: ['vera'] },
      ],
    });
  },
);

test('with nobody on duty, or only members who have left, danger rings all', () => {
  assert.deepEqual(ringDanger(desk(evenings), all, at('2026-11-25T12:00:00+01:00')), {
    members: all,
    again: [{ minutes: dangerMinutes.again, members: all }],
  });
  assert.deepEqual(ringDanger(desk(evenings), ['vera'], wednesday), {
    members: ['vera'],
    again: [{ minutes: dangerMinutes.again, members: ['vera'] }],
  });
});

test(
  'overdue rings the second of the hour, then the next of the roster, then anybody else; one alone ' +
    'is rung herself',
  () => {
    const ring = (assignee: string | null, members: readonly string[] = all) =>
      ringOverdue(desk(evenings), members, { now: wednesday, assignee }).members;
    assert.deepEqual(ring(null), ['mila']);
    assert.deepEqual(ring('ana'), ['mila']);
    assert.deepEqual(ring('mila'), ['ana']);
    assert.deepEqual(ring('ana', ['ana', 'jo', 'vera']), ['jo']);
    assert.deepEqual(ring('ana', ['ana', 'vera']), ['vera']);
    assert.deepEqual(ring('ana', ['ana']), ['ana']);
  },
);

const people = fc.constantFrom<string>('ana', 'jo', 'mila', 'vera', 'gone');
const clock = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:00`);
const shift: fc.Arbitrary<DutyShift> = fc
  .record({
    weekday: fc.constantFrom(1, 2, 3, 4, 5, 6, 7),
    from: clock,
    to: fc.oneof(clock, fc.constant('24:00')),
    member: people,
    second: fc.option(people),
  })
  .filter(({ from, to }) => from < to) as fc.Arbitrary<DutyShift>;
const situation = fc.record({
  roster: fc.array(shift, { maxLength: 8 }),
  members: fc.uniqueArray(people, { minLength: 1 }),
  now: fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2027-12-31T00:00:00Z') }),
  zone: fc.constantFrom('Europe/Zagreb', 'UTC', 'America/St_Johns', 'Asia/Kolkata'),
  assignee: fc.option(people),
});

test('law: an alert always rings somebody, nobody twice, and members of the desk alone', () => {
  fc.assert(
    fc.property(situation, ({ roster, members, now, zone, assignee }) => {
      for (const { members: rung } of [
        ringDanger(desk(roster, zone), members, now),
        ringOverdue(desk(roster, zone), members, { now, assignee }),
      ]) {
        assert.ok(rung.length > 0);
        assert.equal(new Set(rung).size, rung.length);
        assert.ok(rung.every((id) => members.includes(id)));
      }
    }),
  );
});

test('law: the page says that somebody is awake exactly while the roster has somebody on duty', () => {
  fc.assert(
    fc.property(situation, ({ roster, now, zone }) => {
      const one = desk(roster, zone);
      assert.equal(promiseAt(one, now).dutyAwake, onDuty(one, now).length > 0);
    }),
  );
});

test('law: with a roster, overdue never rings the assignee where the desk has anybody else', () => {
  fc.assert(
    fc.property(situation, ({ roster, members, now, zone, assignee }) => {
      fc.pre(roster.length > 0 && assignee !== null && members.some((id) => id !== assignee));
      assert.ok(!ringOverdue(desk(roster, zone), members, { now, assignee }).members.includes(assignee!));
    }),
  );
});

test('law: danger that nobody opens rings every member again, each by one row', () => {
  fc.assert(
    fc.property(situation, ({ roster, members, now, zone }) => {
      const { members: rung, again } = ringDanger(desk(roster, zone), members, now);
      assert.deepEqual(again.flatMap((one) => one.members).toSorted(), members.toSorted());
      const [first] = again;
      assert.ok(rung.every((id) => first!.members.includes(id)));
      const isNextRung = rung.length === members.length || first!.members.length > rung.length;
      assert.ok(isNextRung, 'and the next person');
    }),
  );
});
