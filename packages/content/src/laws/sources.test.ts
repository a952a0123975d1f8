import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownFolder } from '../overlay.ts';
import { readLaws } from './read.ts';
import type { LawLine, Laws } from './schema.ts';
import { cellCount, sourceCounts } from './sources.ts';

const ours = readLaws(new URL('laws/', ownFolder)).laws;
const first = ['HR', 'NL', 'PL', 'SE', 'EU'];

const changed = (country: string, id: string, change: Partial<LawLine>): Laws => ({
  ...ours,
  [country]: (ours[country] ?? []).map((line) => (line.id === id ? { ...line, ...change } : line)),
});

test('every line of the first countries and the Union that names a law has its address and date', () => {
  const counts = sourceCounts(ours);
  for (const country of first) assert.equal(counts[country]?.citing.official, counts[country]?.citing.lines);
  const sum = (of: 'lines' | 'official') =>
    first.reduce((all, country) => all + (counts[country]?.[of] ?? 0), 0);
  assert.ok(sum('official') / sum('lines') >= 0.9, `${sum('official')} of ${sum('lines')}`);
});

test('a line without an official address, or without any date, is counted as missing', () => {
  const without = (change: Partial<LawLine>) =>
    sourceCounts(changed('SE', 'se-buys', change)).SE?.missing.includes('se-buys');
  assert.equal(without({}), false);
  const unofficial = { official_text: undefined, source: ['https://sv.example.org/lag'] };
  assert.equal(without(unofficial), true);
  assert.equal(without({ ...unofficial, source: ['https://www.riksdagen.se/sv/'] }), false);
  assert.equal(without({ ...unofficial, source: ['https://riksdagen.se.example.org/'] }), true);
  assert.equal(without({ law_date: undefined, source_date: 'undated' }), true);
});

test('at most three cells of the comparison are without a confirmed rule of the country, none without any', () => {
  const { empty, unconfirmed, cells } = cellCount(ours);
  assert.equal(cells, 42);
  assert.ok(unconfirmed.length <= 3, unconfirmed.join(', '));
  assert.equal(empty.length, 0, empty.join(', '));
  for (const cell of empty) assert.ok(unconfirmed.includes(cell));
  const more = cellCount(changed('SE', 'se-authorities', { text: null }));
  assert.deepEqual(
    more.empty.filter((cell) => !empty.includes(cell)),
    ['SE authorities'],
  );
});
