import '../../fixtures/english.ts';
import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import { setZone } from '../../words/format.ts';
import { hourOf, otherClockText, whenText } from './hour.ts';

type Timed = Parameters<typeof whenText>[0];
const message = (facts: object, more: Partial<Timed> = {}) =>
  ({ day: '2026-12-01', verdict: 'genuine', message: { facts }, ...more }) as Timed;

before(() => setZone('Europe/Zagreb'));
after(() => setZone('UTC'));

test('a message has its hour by the clock of the organisation, on the day that it is there', () => {
  const late = message({ clock: '2026-12-01T23:35Z' });
  assert.deepEqual([whenText(late), otherClockText(late)], ['Wed, 2 Dec 2026, 00:35', null]);
});

test('where the clock says another day, the day of the server stands with the clock beside it', () => {
  const off = message({ clock: '2026-11-29T12:00Z' });
  assert.deepEqual(
    [whenText(off), otherClockText(off)],
    ['Tue, 1 Dec 2026', 'The sender’s clock said otherwise: Sun, 29 Nov 2026, 13:00'],
  );
});

test('a message from before, and one that is not genuine, have no hour', () => {
  const clock = { clock: '2026-12-01T12:00Z' };
  const all = [
    message({}),
    message(clock, { verdict: { notGenuine: 'forged' } }),
    message(clock, { message: null }),
  ];
  for (const one of all) {
    assert.deepEqual(hourOf(one), { kind: 'none' });
    assert.deepEqual([whenText(one), otherClockText(one)], ['Tue, 1 Dec 2026', null]);
  }
});
