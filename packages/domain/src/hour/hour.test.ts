import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { clockFact, judgeHour, readClock } from './index.ts';

const at = (text: string) => Date.parse(text);

test('the clock is sealed to five minutes, rounded down, and always as long', () => {
  assert.deepEqual(clockFact(at('2026-12-01T23:35:00Z')), { clock: '2026-12-01T23:35Z' });
  assert.deepEqual(clockFact(at('2026-12-01T23:39:59.999Z')), { clock: '2026-12-01T23:35Z' });
  assert.deepEqual(clockFact(at('2026-12-01T23:40:00Z')), { clock: '2026-12-01T23:40Z' });
  // A phone whose battery was out says 1970, or a year before it.
  assert.deepEqual(clockFact(-1), { clock: '1969-12-31T23:55Z' });
  fc.assert(
    fc.property(fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
      const { clock } = clockFact(date.getTime());
      assert.equal(clock.length, 17);
      const sealed = readClock(clock)!;
      assert.ok(sealed <= date.getTime() && date.getTime() - sealed < 300_000);
    }),
  );
  // A clock beyond the year 9999 has no hour, and breaks nothing.
  assert.equal(readClock(clockFact(at('+010000-01-01T00:00:00Z')).clock), null);
});

test('the hour counts within the day of the server and an hour around it, and no minute further', () => {
  const { judged } = JSON.parse(
    readFileSync(new URL('../../../envelope/vectors/clock.json', import.meta.url), 'utf8'),
  ) as { judged: { day: string; clock: string; kind: string }[] };
  assert.ok(judged.length > 8);
  for (const { day, clock, kind } of judged) assert.equal(judgeHour(day, { clock }).kind, kind, clock);
  assert.deepEqual(judgeHour('2026-12-01', { clock: '2026-12-01T23:35Z' }), {
    ...{ kind: 'agrees', at: at('2026-12-01T23:35Z') },
  });
  assert.deepEqual(judgeHour('2026-12-01', { clock: '2026-11-29T23:35Z' }), {
    ...{ kind: 'differs', clock: at('2026-11-29T23:35Z') },
  });
});

test('what is sealed without an hour, or with one of another form, has none', () => {
  const facts = [undefined, {}, { door: 'self' }];
  const forms = [
    ...[
      '',
      '2026-12-01',
      '2026-12-01T23:36Z',
      '2026-12-01T23:35:00Z',
      '2026-12-01T23:35',
      '2026-02-30T10:00Z',
    ],
    ...['2026-12-01T24:00Z', '2026-13-01T10:00Z', '2026-12-01T23:35+01:00', 1_764_632_100_000, true, null],
  ].map((clock) => ({ clock }));
  for (const fact of [...facts, ...forms])
    assert.deepEqual(judgeHour('2026-12-01', fact), { kind: 'none' }, JSON.stringify(fact));
});

test('a day that is none agrees with nothing', () => {
  assert.equal(judgeHour('', { clock: '2026-12-01T23:35Z' }).kind, 'differs');
});
