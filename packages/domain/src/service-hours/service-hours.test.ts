import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DeskProfile, OpeningHours } from '../organisation/index.ts';
import { answerBy, promiseAt } from './index.ts';

const weekdays: OpeningHours[] = ([1, 2, 3, 4, 5] as const).map((weekday) => ({
  weekday,
  from: '09:00',
  to: '17:00',
}));
const desk: DeskProfile = {
  id: 'harbour',
  name: 'Harbour',
  kind: 'ngo',
  languages: ['en'],
  interpreterHours: 48,
  timeZone: 'Europe/Amsterdam',
  hours: weekdays,
  closures: [{ from: '2026-12-25', to: '2026-12-26' }],
  replyWithinOpenHours: 10,
  dutyHours: [{ weekday: 6, from: '20:00', to: '24:00' }],
  duties: [],
};
const at = (text: string) => Date.parse(text);

test('a desk that is open says so and counts only open hours', () => {
  const now = at('2026-11-25T10:00:00+01:00'); // a Wednesday
  assert.deepEqual(promiseAt(desk, now), {
    open: true,
    opensAt: null,
    answerBy: at('2026-11-26T12:00:00+01:00'),
    dutyAwake: false,
    dutyAt: at('2026-11-28T20:00:00+01:00'),
  });
});

test('written on Friday evening, the promise skips the weekend', () => {
  const now = at('2026-11-27T18:00:00+01:00');
  assert.equal(promiseAt(desk, now).opensAt, at('2026-11-30T09:00:00+01:00'));
  assert.equal(answerBy(desk, now), at('2026-12-01T11:00:00+01:00'));
});

test('announced closures move the promise', () => {
  assert.equal(answerBy(desk, at('2026-12-24T16:00:00+01:00')), at('2026-12-29T10:00:00+01:00'));
});

test('the clock of the desk counts, also on the night when summer time ends', () => {
  const night: DeskProfile = {
    ...desk,
    hours: [{ weekday: 7, from: '00:00', to: '24:00' }],
    replyWithinOpenHours: 25,
  };
  // 25 October 2026 has 25 hours in Amsterdam.
  assert.equal(answerBy(night, at('2026-10-25T00:00:00+02:00')), at('2026-10-26T00:00:00+01:00'));
});

test('someone on duty until midnight is awake at 23:59', () => {
  assert.equal(promiseAt(desk, at('2026-11-28T23:59:00+01:00')).dutyAwake, true);
  assert.equal(promiseAt(desk, at('2026-11-29T00:00:00+01:00')).dutyAwake, false);
});

test('a desk without hours promises nothing', () => {
  const none = promiseAt({ ...desk, hours: [], dutyHours: [] }, at('2026-11-25T10:00:00+01:00'));
  assert.deepEqual(none, { open: false, opensAt: null, answerBy: null, dutyAwake: false, dutyAt: null });
});

test('who writes in a language that nobody reads there is promised nothing before the interpreter', () => {
  const now = at('2026-11-25T10:00:00+01:00');
  const early = at('2026-11-26T12:00:00+01:00');
  assert.equal(answerBy(desk, now, 'en-GB'), early);
  assert.equal(answerBy(desk, now, 'ro'), at('2026-11-27T10:00:00+01:00'), '48 hours, the later of the two');
  assert.equal(promiseAt(desk, now, 'ro').answerBy, at('2026-11-27T10:00:00+01:00'));
  assert.equal(answerBy({ ...desk, interpreterHours: 3 }, now, 'ro'), early, 'the later of the two');
  assert.equal(answerBy({ ...desk, interpreterHours: null }, now, 'ro'), null, 'nobody would read it');
  assert.equal(answerBy({ ...desk, interpreterHours: null }, now, 'en'), early);
  assert.equal(answerBy({ ...desk, hours: [] }, now, 'ro'), null);
});
