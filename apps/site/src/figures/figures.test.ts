// What the pages of figures draw, fold and cut. The pages as a whole: pages.test.ts,
// tests/evidence-pages.test.ts.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readWords } from '@heed/content/messages/words';
import { csvOf } from '@heed/domain/csv';
import type { EstimateRelease, Figure, Figures, Release } from '@heed/domain/figures';
import { sampleCoding, sampleContext, sampleEstimate } from '../../sample.ts';
import { releaseCsv } from './download.ts';
import { figuresPage } from './page.ts';
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
  String(
    figuresPage(context, {
      releases: [],
      older: null,
      newest: true,
      figures,
      answerSpans: null,
      guide: null,
    }),
  );

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

test('the newest figure stands first, a share before its count, one source for one edition', () => {
  const html = page({
    EU: [
      figure(2022, 'a', { value: 11 }),
      figure(2023, 'b', { value: 22 }),
      figure(2023, 'b', { measure: 'sexual', value: 333 }),
      figure(2023, 'b', { measure: 'sexual', value: 44, unit: 'percent' }),
      figure(2023, 'b', { measure: 'sexual', value: 55, unit: 'percent', detail: 'Some' }),
      figure(2021, 'c', { measure: 'convicted', value: 66 }),
    ],
  });
  const lines = [...html.matchAll(/<li\s+data-finding="([\w-]+)">([\s\S]*?)<\/li>/g)];
  assert.deepEqual(
    lines.map(([, measure]) => measure),
    ['registered-victims', 'sexual', 'convicted'],
  );
  assert.deepEqual(
    lines.map(([, , inside = '']) => [
      /<b class="figure">([^<]+)/.exec(inside)?.[1],
      /translate="no"[^>]*>(\w)</.exec(inside)?.[1],
    ]),
    [
      ['22', undefined],
      ['44%', 'b'],
      ['66', 'c'],
    ],
  );
  assert.doesNotMatch(page({ SE: [figure(2022, 'a')] }), /data-finding/);
});

test('what figures do not mean is said once, where there are figures of the Union and where not', () => {
  for (const area of ['EU', 'SE'])
    assert.equal(page({ [area]: [figure(2022, 'a')] }).match(/None of them says how many/g)?.length, 1, area);
});

test('citizenships stand folded behind what they do not mean', () => {
  const html = page({
    SE: [figure(2020, 'a'), figure(2020, 'a', { measure: 'citizenship', citizens: ['RO'] })],
  });
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
  const html = String(
    releasePage(context, { registered, withdrawal: null, coding: sampleCoding, places: null, guide: null }),
  );
  assert.match(html, /shows 1,500 of 20,000 figures/);
  assert.ok(html.length < 600_000, `${html.length} letters`);
  assert.equal(releaseCsv(large).trim().split('\r\n').length, cells.length + 1);
});

test('no cell of a file runs in a spreadsheet', () => {
  const wild = {
    ...large,
    cells: [{ where: { age: '-1+1', sex: '+x' }, count: 1, low: 1, high: 1 }],
  } as Release;
  assert.match(releaseCsv(wild), /"'-1\+1","'\+x","1","1","1"/);
  assert.equal(
    releaseCsv(wild),
    csvOf(['age', 'sex', 'count', 'low', 'high'], [['-1+1', '+x', '1', '1', '1']]),
  );
});

describe('an estimate', () => {
  const estimateHtml = (change: Partial<EstimateRelease> = {}, locale = 'en') => {
    const release = { ...sampleEstimate, ...change };
    const data = { registered: { id: '0'.repeat(32), day: '2026-11-20', release }, coding: sampleCoding };
    const spoken = sampleContext(words, locale, '/evidence');
    return String(releasePage(spoken, { ...data, withdrawal: null, places: null, guide: null }));
  };
  const holding = sampleEstimate.assumptions.map((assumption) => ({ ...assumption, holds: true }));
  const families = sampleEstimate.families.map((family) =>
    family.method === 'stepwise' ? { ...family, refusedBy: [] } : family,
  );
  const caveat = /<p class="care">This is an estimate of people who could have been listed/;

  test('is a headline with range, rate and caveat where no rule or assumption speaks against it', () => {
    const html = estimateHtml({ families, assumptions: holding });
    const headline = /<h2 id="first">About 4,100 people<\/h2>\s*<p>Range \(95 %\): \u20663,500–5,200\u2069\./;
    const basis =
      / Method: Log-linear model by steps\. For each 100,000 people: 100 \(\u206688–130\u2069\)\./;
    const end = /<\/p>\s*<p class="care">This is/;
    assert.match(html, new RegExp(headline.source + basis.source + end.source));
    assert.doesNotMatch(html, /No headline/);
    // Why the others are refused stands under them.
    const refusal = /Log-linear model by BIC and Latent classes: the calculation did not settle/;
    assert.match(html, new RegExp(`</table></div><ul class="bullets"><li>[\\s\\S]*${refusal.source}`));
  });

  test(
    'is no headline where one assumption does not hold, where every method is refused, or where it ' +
      'has no range',
    () => {
      for (const change of [
        { families },
        { assumptions: holding },
        { assumptions: holding, families: families.map((family) => ({ ...family, interval95: null })) },
      ]) {
        assert.match(estimateHtml(change), /<h2 id="first">No headline<\/h2>/);
        assert.match(estimateHtml(change), caveat);
      }
    },
  );

  test('says each reason, what does not hold first, and which method it is about', () => {
    const reasons = [
      ...(/<ul class="bullets">(.*?)<\/ul>/.exec(estimateHtml())?.[1] ?? '').matchAll(/<li>(.*?)<\/li>/g),
    ];
    assert.deepEqual(
      reasons.map(([, reason]) => reason),
      [
        'Does not hold: Everyone who is to be counted could have come onto a list.',
        'The methods differ by more than a factor of two.',
        'Log-linear model by BIC and Latent classes: the calculation did not settle, or gives no range.',
      ],
    );
    // Chains that do not agree among themselves say nothing yet.
    assert.match(estimateHtml(), /The methods say from 3,500 to 5,200 people/);
  });

  test('shows the methods in one order always, each with its range or without a figure', () => {
    const rows = [...estimateHtml().matchAll(/<tr><th scope="row">((?:Log|Lat).*?)<\/tr>/g)].map(([, row]) =>
      (row ?? '').replace(/<[^>]*>/g, '|').replace(/\|+/g, '|'),
    );
    assert.deepEqual(rows, [
      'Log-linear model by steps|4,100|\u20663,500–5,200\u2069|\u20663,700–4,800\u2069|refused|',
      'Log-linear model by BIC|none|not known|not known|refused|',
      'Latent classes|9,000|\u20664,000–20,000\u2069|not known|refused|',
    ]);
  });

  test('gives what it holds as a table of methods, and says how it was made', () => {
    assert.equal(
      releaseCsv(sampleEstimate).replace('\uFEFF', ''),
      [
        'method,refused_by,estimate,low_95,high_95,low_80,high_80,r_hat',
        '"lcmcr","fault disagreement","9000","4000","20000","","","1.31"',
        '"stepwise","disagreement","4100","3500","5200","3700","4800",""',
        '"bic","fault disagreement","","","","","",""',
        '',
      ].join('\r\n'),
    );
    const effort = /Seed 1, 1,000 resampled tables, 20 chains of 100,000 sweeps\./;
    assert.match(estimateHtml(), new RegExp(`${effort.source}[\\s\\S]*Split R-hat, Latent classes: 1\\.31`));
    assert.match(estimateHtml(), /Lists of \u20662023–2024\u2069\./);
    assert.doesNotMatch(estimateHtml(), /Cases closed|coded by version/);
  });
});
