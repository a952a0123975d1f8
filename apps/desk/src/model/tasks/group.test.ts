// What is due, sorted as somebody looks at it, and the text for the next shift.
import '../../fixtures/english.ts';
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { type DeadlineItem, groupOf, isWhose, shiftText } from './group.ts';

const item = (more: Partial<DeadlineItem>): DeadlineItem => ({
  ...{
    key: 'k',
    conversation: 'c',
    thing: 't',
    day: '2026-11-25',
    what: null,
    title: 'They keep my passport.',
  },
  ...{ member: null, supervisors: false, clock: '', way: '', number: null },
  ...more,
});

test('a day is overdue, today, within a week, or later', () => {
  const of = (day: string) => groupOf(day, '2026-12-28');
  assert.deepEqual(['2026-12-27', '2026-12-28', '2026-12-29', '2027-01-04', '2027-01-05'].map(of), [
    'overdue',
    'today',
    'week',
    'week',
    'later',
  ]);
});

test('mine is what I hold and, for a supervisor, what waits for one; of nobody is what nobody holds', () => {
  const mila = { id: 'mila', role: 'member' };
  const ana = { id: 'ana', role: 'supervisor' };
  const viewsOf = (deadline: DeadlineItem, me: typeof mila) =>
    (['mine', 'desk', 'nobody'] as const).filter((whose) => isWhose(deadline, whose, me));
  assert.deepEqual(viewsOf(item({ member: 'mila' }), mila), ['mine', 'desk']);
  assert.deepEqual(viewsOf(item({ member: 'mila' }), ana), ['desk']);
  assert.deepEqual(viewsOf(item({}), mila), ['desk', 'nobody']);
  assert.deepEqual(viewsOf(item({ supervisors: true, member: 'mila' }), mila), ['desk']);
  assert.deepEqual(viewsOf(item({ supervisors: true }), ana), ['mine', 'desk']);
});

const checkIn = {
  ...{ desk: 'harbour', due: null, missed: null, rung: null, back: null },
  ...{ isMoved: false, isDeleted: false },
};

test('the text for the next shift holds what is due until tomorrow, what changed, and who is out', () => {
  const text = shiftText({
    title: 'Harbour, 15:00',
    today: '2026-11-25',
    items: [
      item({ day: '2026-11-24', what: 'Call back', clock: '18:00', way: 'her sister', member: 'mila' }),
      item({ day: '2026-11-26', title: 'No bed tonight.' }),
      item({ day: '2026-11-27', title: 'too late to stand here' }),
    ],
    changed: [{ title: 'I lost my code.', state: 'New' }],
    checkIns: [
      { ...checkIn, id: 'c', due: 9, title: 'Port.' },
      { ...checkIn, id: 'd', missed: 7, isDeleted: true, title: 'Gone.' },
    ],
    outings: [{ member: 'jo', desk: 'harbour', until: 5, ring: 'desk' }],
    nameOf: (id) => `<${id}>`,
    dayName: (day) => day,
    timeName: (at) => `at ${at}`,
  });
  assert.equal(
    text,
    `Harbour, 15:00

Check-ins:
- By at 9: the person says that they are safe. Port.
- Deleted with a check-in for at 7. Open it now. Gone.

Due until tomorrow:
- Overdue, 2026-11-24, 18:00: Call back: her sister. They keep my passport. (<mila>)
- 2026-11-26: No bed tonight. (nobody’s)

Written in since yesterday:
- I lost my code. (New)

Out alone:
- <jo> is out until at 5.`,
  );
});
