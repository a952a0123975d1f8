import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import Papa from 'papaparse';
import {
  audiences,
  type Campaign,
  countedBefore,
  everyDay,
  mayCountAudience,
  reachCsv,
  shownCounts,
  smallest,
  together,
} from '../rules/index.ts';

const day = (n: number) => new Date(Date.UTC(2026, 4, n)).toISOString().slice(0, 10);
const counts = fc.uniqueArray(
  fc.record({ day: fc.integer({ min: 1, max: 40 }).map(day), count: fc.integer({ min: 0, max: 40 }) }),
  { selector: (one) => one.day },
);
const campaign: Campaign = {
  id: 'a'.repeat(32),
  name: 'May',
  audience: 'everybody',
  place: 'Zagreb',
  language: 'hr',
  page: '/signs',
  day: day(1),
  ended: null,
};

test('people who sell sex or pay for it are counted on no page; others may be', () => {
  assert.deepEqual(
    audiences.filter((audience) => !mayCountAudience(audience)),
    ['sellers', 'buyers'],
  );
});

test('what is shown holds no count below ten, no day that still runs, and no day twice', () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 45 }), (all, n) => {
      const visible = shownCounts(all, day(n));
      for (const one of visible) assert.ok(one.count >= smallest && one.day < day(n) && all.includes(one));
      assert.equal(visible.length, all.filter((one) => one.count >= smallest && one.day < day(n)).length);
      const days = everyDay(visible, { from: day(1), before: day(n) });
      assert.equal(days.length, n - 1);
      assert.deepEqual(
        days.map((one) => one.day),
        [...new Set(days.map((one) => one.day))].sort(),
      );
      // None, one and nine look alike.
      const least = all.map((one) => (one.count < smallest ? { ...one, count: 0 } : one));
      assert.deepEqual(shownCounts(least, day(n)), visible);
    }),
  );
});

test('the sum of batches tells nothing of a hidden day', () => {
  const [big, small] = [
    { day: day(3), count: 12 },
    { day: day(3), count: 9 },
  ];
  const visible = [[big], [small]].map((all) => shownCounts(all, day(9)));
  assert.deepEqual(together(visible), [big]);
  assert.deepEqual(together([[big], [big, { day: day(2), count: 10 }]]), [
    { day: day(2), count: 10 },
    { day: day(3), count: 24 },
  ]);
});

test('an ended campaign is shown to the day of its end, and only the last days where they are many', () => {
  assert.equal(countedBefore({ ended: day(5) }, day(20)), day(6));
  assert.equal(countedBefore({ ended: day(20) }, day(20)), day(20));
  assert.equal(countedBefore({ ended: null }, day(20)), day(20));
  assert.deepEqual(
    everyDay([], { from: day(1), before: day(20), most: 2 }).map((one) => one.day),
    [day(18), day(19)],
  );
  assert.deepEqual(everyDay([], { from: day(9), before: day(9) }), []);
});

test(
  'the table has a line a day, words instead of a small count, and no cell that a spreadsheet would ' + 'run',
  () => {
    const days = everyDay([{ day: day(2), count: 31 }], { from: day(1), before: day(3) });
    const evil = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', 'a "quoted", b', 'two\nlines'];
    for (const text of evil) {
      const batch = { code: 'cdfghj', label: text, day: day(1), days };
      const csv = reachCsv({ ...campaign, name: text, place: text }, [batch], 'fewer than 10');
      const { data } = Papa.parse<string[]>(csv.replace('\uFEFF', '').trimEnd());
      assert.equal(data.length, 3);
      assert.deepEqual(
        data.slice(1).map((row) => row.at(-1)),
        ['fewer than 10', '31'],
      );
      // A number is no formula.
      for (const cell of data.flat())
        if (cell !== '-1') assert.doesNotMatch(cell, /^\s*[=+\-@＝＋－＠]/, text);
      assert.ok(data[1]?.[6]?.endsWith(text), text);
    }
    // Read with semicolons, as in countries that write 1,5.
    for (const text of ['a;=1+1', 'a; @SUM(A1)', 'a;\t-1']) {
      const batch = { code: 'cdfghj', label: text, day: day(1), days };
      const { data } = Papa.parse<string[]>(reachCsv(campaign, [batch], 'few'), {
        delimiter: ';',
        quoteChar: '\0',
      });
      for (const cell of data.flat()) assert.doesNotMatch(cell, /^\s*[=+\-@]/, text);
    }
  },
);
