import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWords } from '@heed/content/messages/words';
import { day, hoursUntil, moment } from './moment.ts';

const words = readWords(new URL('../../../content/messages/', import.meta.url));
const at = (text: string) => Date.parse(text);
const now = at('2026-11-25T23:00:00+01:00');
const zone = 'Europe/Amsterdam';

test('a moment is said as today, a weekday, or with its date, never as tomorrow', () => {
  const en = words.inLocale('en');
  assert.equal(moment(en, at('2026-11-25T23:30:00+01:00'), now, zone), 'today 23:30');
  assert.equal(moment(en, at('2026-11-26T10:00:00+01:00'), now, zone), 'Thursday 10:00');
  assert.equal(moment(en, at('2026-11-30T10:00:00+01:00'), now, zone), 'Monday 10:00');
  assert.match(moment(en, at('2026-12-07T10:00:00+01:00'), now, zone), /^Monday,? 7 December 10:00$/);
});

test('whose midnight it is depends on the zone of the desk', () => {
  const en = words.inLocale('en');
  assert.match(moment(en, at('2026-11-26T00:30:00+01:00'), now, 'Europe/London'), /^today 23:30$/);
});

test('midnight is 00:00 and no language writes it as 24:00', () => {
  for (const code of ['en', 'hr', 'nl', 'pl', 'sv'])
    assert.match(moment(words.inLocale(code), at('2026-11-27T00:00:00+01:00'), now, zone), /00[:.]00$/, code);
});

test('a day, a month and a year of a source are said as far as they are known', () => {
  const en = words.inLocale('en');
  assert.equal(day(en, '2023-02-07'), '7 February 2023');
  assert.equal(day(en, '2022-10'), 'October 2022');
  assert.equal(day(en, '2022'), '2022');
  assert.equal(day(en, 'after 2022'), 'after 2022');
});

test('a wait is never said to be shorter than it is', () => {
  assert.equal(hoursUntil(now + 1, now), 1);
  assert.equal(hoursUntil(now + 3_600_001, now), 2);
});

test('a year is the same in every language, also where another calendar is usual', () => {
  assert.match(day(words.inLocale('th'), '2009-09'), /2009/);
});
