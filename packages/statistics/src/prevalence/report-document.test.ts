import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEnglish } from '../english.ts';
import { phrase } from '../phrase.ts';
import { type Section, sayDocument } from '../phrase-document.ts';
import { independentLists, unitedKingdom5 } from './golden.ts';
import { runToEnd } from './progress.ts';
import { report } from './report.ts';
import { describeReport } from './report-document.ts';
import { type Table, tableOf } from './table.ts';

const provenance = { version: 'Heed 0', hash: '0f'.repeat(32) };
const parameters = { seed: 1, replicates: 100, chains: 2, sweeps: 1000 };
const sectionsOf = (table: Table, { population = null as number | null, replicates = 100 } = {}) => {
  const result = runToEnd(report(table, { ...parameters, replicates }, provenance));
  return sayDocument(describeReport(result, { notes: [phrase('note-tabs')], population }), inEnglish)
    .sections;
};
const textOf = ({ title, blocks }: Section<string>): string =>
  [title, ...blocks.map((block) => JSON.stringify(block))].join('\n');
const rows = (sections: readonly Section<string>[], title: string) =>
  sections
    .find((section) => section.title === title)!
    .blocks.flatMap((block) => (block.is === 'table' ? block.table.rows : []));

test('what may be a headline stands first, to two figures, with interval and caveat', () => {
  const [first] = sectionsOf(independentLists([0.2, 0.15, 0.3, 0.1]), { replicates: 1000 });
  assert.equal(first!.title, 'No rule speaks against a headline');
  assert.match(textOf(first!), /10,000 \(95 %: 9,\d00 to 1\d,000\), by log-linear, stepwise/);
  assert.match(textOf(first!), /never of all trafficking/);
});

test('a refusal comes with its reasons: those of the table once, those of a family by its name', () => {
  const sections = sectionsOf(unitedKingdom5, { population: 100_000 });
  const first = textOf(sections[0]!);
  assert.equal(sections[0]!.title, 'No headline');
  assert.equal(first.match(/more than a factor of 2/g)!.length, 1);
  assert.match(first, /latent classes: The Markov chains/);
  assert.match(first, /never of all trafficking/);
  const families = rows(sections, 'The families beside each other');
  assert.equal(families.length, 6);
  const dga = families.find(([name]) => name === 'decomposable graphs')!;
  assert.deepEqual(dga.slice(1, 3), ['23,000', '10,000 to 34,000']);
  assert.match(
    dga[4]!,
    /^23,000 \(10,000 to 3\d,000\)$/,
    'a rate for each 100,000 of as many is the estimate',
  );
  assert.ok(
    rows(sections, 'Overlaps of the lists').some(([lists, , few]) => lists === 'LA + GP' && few !== ''),
  );
  for (const change of ['list left out', 'lists merged', 'threshold', 'criterion', 'prior', 'linkage'])
    assert.ok(
      rows(sections, 'What the estimates are based on').some(([name]) => name === change),
      change,
    );
});

test('with two lists nothing is estimated, in no section', () => {
  const sections = sectionsOf(tableOf(['A', 'B'], Float64Array.of(0, 90, 90, 40)));
  assert.match(textOf(sections[0]!), /There are 2 lists/);
  assert.ok(rows(sections, 'The families beside each other').every(([, estimate]) => estimate === 'none'));
  const titles = sections.map(({ title }) => title);
  assert.ok(
    !titles.includes('What the estimates are based on') && !titles.includes('With fewer registrations'),
  );
  // 130 on each, 40 on both: whoever estimates all the same says 420.
  assert.ok(!sections.some((section) => /\b4[12]0\b/.test(textOf(section))));
});
