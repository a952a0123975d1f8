import '../fixtures/english.ts';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { assess, type IndicatorSet, readSet } from '@heed/domain/assessment';
import { caveatText, changeText, reasonText } from './assessment.ts';

function set(name: string): IndicatorSet {
  const file = new URL(`../../../../content/indicators/${name}.json`, import.meta.url);
  const read = readSet(name, JSON.parse(readFileSync(file, 'utf8')));
  assert.ok(read.ok);
  return read.set;
}
const ilo = set('ilo');

test('each reason is a sentence with the label, the weight, and whether it is assumed', () => {
  const result = assess(ilo, {
    adult: true,
    indicators: {
      'ILO-deceptive_recruitment-nature': 'present',
      'ILO-deceptive_recruitment-pay': 'present',
      'ILO-coercion_destination-forced_tasks_clients': 'present',
      'ILO-coercion_destination-documents': 'present',
    },
  });
  const text = result.reasons.map((reason) => reasonText(reason, ilo)).join('\n');
  assert.match(text, /ILO-coercion_destination-forced_tasks_clients: .+ Counts as strong under/);
  assert.doesNotMatch(text, /forced_tasks_clients: [^\n]*assumed/);
  assert.match(text, /ILO-deceptive_recruitment-nature: [^\n]*assumed/);
  assert.match(text, /is positive with 1 strong and 1 medium: ILO-/);
  assert.match(text, /Means: present, by '.+', so whether the person agreed counts for nothing\./);
  assert.match(text, /Purpose: not shown\. No dimension/);
  const change = result.changes.find(({ dimension }) => dimension === 'exploitation');
  assert.match(
    changeText(change!, ilo),
    /would be positive, and show purpose, with .+\(.*medium: ILO-exploitation/,
  );
});

test('a set without weights says so of each sign', () => {
  const buyers = set('buyers');
  const indicators = Object.fromEntries(buyers.indicators.map(({ id }) => [id, 'present' as const]));
  const sentences = assess(buyers, { adult: true, indicators }).reasons.map((reason) =>
    reasonText(reason, buyers),
  );
  assert.equal(
    sentences.filter((sentence) => /has no weights/.test(sentence)).length,
    buyers.indicators.length,
  );
});

test('where nobody knows the age that is said first, and always that it is no finding', () => {
  const { caveats } = assess(ilo, { adult: 'unknown', indicators: {} });
  const sentences = caveats.map((caveat) => caveatText[caveat]);
  assert.match(sentences[0] ?? '', /Nobody knows the age/);
  assert.match(sentences.join(' '), /no finding: a worker decides/);
});
