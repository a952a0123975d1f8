import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { OpeningHours } from './hours.ts';
import { spans } from './spans.ts';

const start = Date.parse('2026-10-20T00:00:00Z');
const hours: readonly OpeningHours[] = [
  { weekday: 1, from: '09:00', to: '12:30' },
  { weekday: 4, from: '22:15', to: '24:00' },
  { weekday: 7, from: '00:00', to: '04:00' },
];

/** The first spans that end after `now`. */
const ahead = (place: Parameters<typeof spans>[0], own: readonly OpeningHours[], now: number) =>
  [...spans(place, own, now)].filter(({ to }) => to > now).slice(0, 6);

test('what was worked out before is what is worked out anew, over a change of the clock', () => {
  const places = [
    { timeZone: 'Europe/Zagreb' },
    { timeZone: 'Europe/Zagreb', closures: [{ from: '2026-10-22', to: '2026-10-26' }] },
    { timeZone: 'Australia/Lord_Howe' },
  ];
  const moments = fc.array(fc.integer({ min: 0, max: 20 * 86_400_000 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(moments, (all) => {
      for (const after of all)
        for (const place of places) {
          const anew = [...hours];
          assert.deepEqual(ahead(place, hours, start + after), ahead(place, anew, start + after));
        }
    }),
    { numRuns: 30 },
  );
});

test('a place that no calendar knows throws each time that it is asked for', () => {
  for (let n = 0; n < 2; n++)
    assert.throws(() => [...spans({ timeZone: 'Nowhere/Nowhere' }, hours, start)], RangeError);
});
