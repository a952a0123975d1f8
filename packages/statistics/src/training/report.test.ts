import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEnglish } from '../english.ts';
import { sayDocument } from '../phrase-document.ts';
import {
  describeWorkshop,
  type PairSums,
  pairedEffect,
  type ReportCourse,
  type ReportResults,
  reportRows,
  type ScorePair,
  type WorkshopReport,
  workshopReport,
} from './index.ts';

const step = (id: string, more: Partial<ReportCourse['workshop'][number]> = {}) => ({
  id,
  title: `Step ${id}`,
  minutes: 5,
  options: [],
  interview: null,
  test: null,
  ...more,
});
const course: ReportCourse = {
  title: 'First contact',
  language: 'en',
  hash: '0123456789ab',
  items: [
    { id: 'x', concept: 'Who decides' },
    { id: 'y', concept: 'What to say first' },
  ],
  scales: [{ id: 's', statement: 'I can listen' }],
  interviews: [
    { id: 'door', title: 'A door', scenes: [{ id: 'one', choices: [{ text: 'Hello' }, { text: 'Why?' }] }] },
  ],
  workshop: [
    step('before', { test: 'before' }),
    step('guess', { options: ['A good end', 'A trial', 'A report'] }),
    step('vote', { interview: 'door' }),
    step('after', { test: 'after' }),
    step('close'),
  ],
};

const none: PairSums = { n: 0, x: 0, y: 0, xx: 0, yy: 0, xy: 0 };
const sumsOf = (pairs: readonly ScorePair[]): PairSums =>
  pairs.reduce(
    ({ n, x: allX, y: allY, xx, yy, xy }, [x, y]) => ({
      ...{ n: n + 1, x: allX + x, y: allY + y },
      ...{ xx: xx + x * x, yy: yy + y * y, xy: xy + x * y },
    }),
    none,
  );
const pairs = Array.from({ length: 24 }, (_, at): ScorePair => [at % 2, Math.min(2, 1 + (at % 3))]);
const item = (id: string, both: number) =>
  ({ id, both, gained: Math.min(9, both), lost: Math.min(2, both), rightBefore: 5, rightAfter: 12 }) as const;
const results = (more: Partial<ReportResults> = {}): ReportResults => ({
  people: 26,
  onPaper: 0,
  paired: sumsOf(pairs),
  items: [item('x', 24), item('y', 24)],
  scales: [{ id: 's', before: [9, 9, 2, 0, 0], back: [9, 0, 0, 0, 0], after: [0, 0, 4, 8, 8] }],
  polls: [{ step: 'guess', counts: [12, 4, 8] }],
  votes: [{ step: 'vote', scenes: [{ scene: 'one', counts: [15, 6] }] }],
  later: none,
  laterFromBefore: none,
  waiting: { later: none },
  ...more,
});
const frame = { day: '2026-08-28', organisation: 'Invented', place: 'Police', lastStep: 0 };
const reportOf = (more: Partial<ReportResults> = {}) => workshopReport(results(more), course, frame);
const textOf = (report: WorkshopReport) =>
  JSON.stringify(sayDocument(describeWorkshop(report, '28 August 2026'), inEnglish));

test('the figures are those of the statistics, rounded once', () => {
  const { effect, steps, interviews, scales, items, choices } = reportOf();
  const expected = pairedEffect(pairs);
  assert.ok(effect.method === 'paired' && expected.method === 'paired');
  for (const [rounded, exact] of [
    [effect.difference, expected.difference],
    [effect.g, expected.g],
    [effect.interval95[0], expected.interval95[0]],
    [effect.before.value, expected.meanBefore],
  ])
    assert.ok(Math.abs(rounded! - exact!) <= 0.005, `${rounded} is not ${exact}`);
  assert.deepEqual(
    steps.map(({ title }) => title),
    ['Step before', 'Step guess', 'Step vote', 'Step after'],
    'up to the last step that anybody answered',
  );
  assert.deepEqual(interviews, ['A door']);
  assert.deepEqual(scales[0]?.before?.value, 1.65);
  assert.equal(scales[0]?.back, null, 'nine people');
  assert.ok(typeof items === 'object' && items[0]?.midP === 0.039, 'mcnemar 9 to 2');
  assert.deepEqual(choices[0]?.tally, { people: 24, counts: [12, null, null], together: 12 });
});

test('nine people: how many there were, and no figure', () => {
  const few = reportOf({
    people: 9,
    paired: sumsOf(pairs.slice(0, 9)),
    items: [item('x', 9)],
    scales: [{ id: 's', before: [4, 5, 0, 0, 0], back: [9, 0, 0, 0, 0], after: [0, 0, 4, 5, 0] }],
    polls: [{ step: 'guess', counts: [4, 0, 0] }],
    votes: [],
    waiting: { later: { n: 9 } },
  });
  assert.deepEqual(few.effect, { method: 'too-few', n: 9 });
  assert.deepEqual([few.later, few.waitingCards], [{ method: 'too-few', n: 0 }, 9]);
  assert.deepEqual([few.scales, few.items, few.choices[0]?.tally], [[], 'too-few', null]);
  assert.match(textOf(few), /9 people answered both times: too few/);
  assert.doesNotMatch(textOf(few), /certainty|\d\.\d/);
});

test('what few did on paper is not all less the questions of the phones', () => {
  for (const onPaper of [1, 9]) {
    const { items } = reportOf({ onPaper, items: [item('x', 24 - onPaper), item('y', 24 - onPaper)] });
    assert.equal(items, 'by-subtraction', `${onPaper} on paper`);
  }
  const { items } = reportOf({ onPaper: 10, items: [item('x', 14)] });
  assert.ok(typeof items === 'object' && items.length === 1);
});

test('whoever sent no card is not all less those who did', () => {
  const cards = (count: number) => ({
    later: sumsOf(pairs.slice(0, count)),
    laterFromBefore: sumsOf(pairs.slice(0, count)),
  });
  for (const [count, isWhole] of [
    [10, true],
    [14, true],
    [15, false],
    [23, false],
    [24, true],
  ] as const) {
    const { later } = reportOf(cards(count));
    assert.ok('fromAfter' in later);
    assert.equal(later.whole !== null, isWhole, `${count} cards of 24`);
  }
  assert.match(textOf(reportOf(cards(20))), /their answers could be found by subtraction/);
});

test('each figure of the table for a spreadsheet stands in the text, with its people', () => {
  const report = reportOf({
    later: sumsOf(pairs.slice(0, 10)),
    laterFromBefore: sumsOf(pairs.slice(0, 10)),
    waiting: { later: { n: 3 } },
  });
  const { columns, rows } = reportRows(report);
  const text = textOf(report).replaceAll('−', '-');
  assert.ok(rows.length > 30);
  for (const row of rows) {
    const line = Object.fromEntries(columns.map((name, at) => [name, row[at]!]));
    if (line.measure === 'text' || line.measure === 'led' || line.value === 'withheld') continue;
    const isShare = line.measure?.startsWith('share');
    const places = line.measure === 'mid-p' ? 3 : isShare ? 1 : 2;
    const value = Number(line.value) * (isShare ? 100 : 1);
    const written = ['count', 'minutes'].includes(line.measure!) || line.part === 'choice';
    const figure = written ? String(value) : value.toFixed(places);
    assert.ok(text.includes(figure), `${figure} of ${row.join(', ')}`);
    if (line.people !== '') assert.ok(text.includes(line.people!), row.join(', '));
  }
});
