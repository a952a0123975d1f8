import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { csvOf } from '../csv/index.ts';
import { inEnglish } from './english.ts';
import { type BrokenRow, csvRows, NoTable } from './index.ts';

async function* cut(text: string, ...places: number[]) {
  const all = [0, ...places.toSorted((a, b) => a - b), text.length];
  for (const [at, from] of all.entries()) if (at + 1 < all.length) yield text.slice(from, all[at + 1]);
}
async function read(text: string, ...places: number[]) {
  const rows: unknown[] = [];
  for await (const piece of csvRows(cut(text, ...places))) rows.push(...piece);
  return rows;
}

// No apostrophe: of one that somebody typed before a formula nobody can say whether it is a guard.
test('wherever a file is cut, its rows are the same', async () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'ż', ',', ';', '"', '\n', '\r\n', '=', ' '),
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }),
      fc.array(fc.nat(200), { maxLength: 5 }),
      async (rows, places) => {
        const text = csvOf(['one', 'two'], rows);
        const within = places.map((place) => Math.min(place, text.length));
        const expected = rows.map(([one, two]) =>
          one.trim() === '' && two.trim() === '' ? undefined : { one, two },
        );
        assert.deepEqual(await read(text, ...within), expected);
      },
    ),
  );
});

test('the semicolons of a spreadsheet separate too, and a blank row keeps its number', async () => {
  assert.deepEqual(await read('\uFEFFone;two\r\na;"b;c"\r\n;\r\nd;e'), [
    { one: 'a', two: 'b;c' },
    undefined,
    { one: 'd', two: 'e' },
  ]);
});

const because = (says: RegExp) => (error: unknown) =>
  error instanceof NoTable && says.test(inEnglish(error.reason));

test('what is broken is named: a cell too many, a quote, a name twice, an empty file', async () => {
  const [more] = await read('one,two\na,b,c\n');
  assert.match(inEnglish((more as BrokenRow).reason), /more cells/);
  const [, quote] = await read('one,two\na,b\n"a"x,b\n');
  assert.match(inEnglish((quote as BrokenRow).reason), /quote/);
  assert.deepEqual(await read('one,one\na,b\n'), [{ one: 'a', 'one (column 2)': 'b' }]);
  await assert.rejects(read(''), because(/empty/));
  await assert.rejects(read(`one\n"${'a'.repeat(1_000_100)}`, 10, 1_000_090), because(/never closed/));
});
