// What the pages of figures draw, fold and cut. The pages as a whole: pages.test.ts, tests/evidence-pages.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvOf } from '@heed/domain/csv';
import type { Figure, Figures, Release } from '@heed/domain/evidence';
import { sampleCoding, sampleContext } from '../../sample.ts';
import { readWords } from '../words.ts';
import { releaseCsv } from './download.ts';
import { evidencePage } from './page.ts';
import { releasePage } from './release.ts';

const words = readWords(new URL('../../../../content/messages/', import.meta.url));
const context = sampleContext(words, 'en', '/evidence');
const figure = (from: number, edition: string, more: Partial<Figure> = {}): Figure => ({
  id: `se-${from}`,
  measure: 'registered-victims',
  from,
  to: from,
  value: from,
  unit: 'count',
  edition,
  url: 'https://example.org/',
  date: 'undated',
  confidence: 'B',
  seen: '2026-11-24',
  ...more,
});
const page = (figures: Figures) =>
  String(evidencePage(context, { releases: [], older: null, newest: true, figures, kept: null, guide: null }));

test('points of one edition are joined, points of different editions never', () => {
  const apart = page({ SE: [figure(2020, 'a'), figure(2021, 'b'), figure(2022, 'c')] });
  assert.equal(apart.match(/<circle/g)?.length, 3);
  assert.doesNotMatch(apart, /class="line"/);
  const two = page({ SE: [figure(2020, 'a'), figure(2021, 'b'), figure(2022, 'b')] });
  const [, path = ''] = /class="line" d="([^"]*)"/.exec(two) ?? [];
  assert.equal(path.match(/[ML]/g)?.length, 2);
});

test('figures of two points, of several years or of two editions of one year are no series', () => {
  assert.doesNotMatch(page({ SE: [figure(2020, 'a'), figure(2021, 'a')] }), /class="series"/);
  const double = [figure(2020, 'a'), figure(2020, 'b'), figure(2021, 'a'), figure(2022, 'a')];
  assert.doesNotMatch(page({ SE: double }), /class="series"/);
  const spans = [2018, 2019, 2020].map((year) => figure(year, 'a', { to: year + 1 }));
  assert.doesNotMatch(page({ SE: spans }), /class="series"/);
});

test('citizenships stand folded behind what they do not mean', () => {
  const html = page({ SE: [figure(2020, 'a'), figure(2020, 'a', { measure: 'citizenship', citizens: ['RO'] })] });
  const [, folded = ''] = /<details><summary>By citizenship([\s\S]*?)<\/details>/.exec(html) ?? [];
  assert.match(folded, /^<\/summary><p class="care">These say whose passports[\s\S]*Romania: 2,020/);
  assert.doesNotMatch(html.replace(folded, ''), /Romania/);
});

const cells = Array.from({ length: 20_000 }, (_, n) => ({
  where: { age: `a${n}`, sex: 'female' },
  count: 10,
  low: 10,
  high: 19,
}));
const large: Release = {
  version: 1,
  title: 'T',
  text: 'T',
  coding: '2026-11',
  years: { from: 2024, to: 2024 },
  columns: ['age', 'sex'],
  kind: 'table',
  k: 10,
  cells,
};

test('a large release is cut on its page, which says so, and whole in its file', () => {
  const registered = { id: '0'.repeat(32), day: '2026-11-20', release: large };
  const html = String(releasePage(context, { registered, coding: sampleCoding, places: null, guide: null }));
  assert.match(html, /shows 1,500 of 20,000 figures/);
  assert.ok(html.length < 600_000, `${html.length} letters`);
  assert.equal(releaseCsv(large).trim().split('\r\n').length, cells.length + 1);
});

test('no cell of a file runs in a spreadsheet', () => {
  const wild = { ...large, cells: [{ where: { age: '-1+1', sex: '+x' }, count: 1, low: 1, high: 1 }] } as Release;
  assert.match(releaseCsv(wild), /"'-1\+1","'\+x","1","1","1"/);
  assert.equal(releaseCsv(wild), csvOf(['age', 'sex', 'count', 'low', 'high'], [['-1+1', '+x', '1', '1', '1']]));
});
