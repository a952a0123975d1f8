import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../read.ts';
import { practiceContradictions, practiceIn } from './practice.ts';

const { handbook, laws } = readContent();

test('practice is there in each language that the handbook has, and null where no chapter is', () => {
  const practice = practiceIn(handbook.handbooks, 'SE');
  assert.deepEqual(Object.keys(practice?.texts ?? {}).sort(), ['en', 'hr', 'nl', 'pl', 'sv']);
  assert.equal(practiceIn(handbook.handbooks, 'NO'), null);
});

test('a chapter rests on confirmed lines alone; one that is not confirmed any more is found', () => {
  assert.deepEqual(practiceContradictions(handbook.handbooks, laws), []);
  const HR = (laws.HR ?? []).map((line) =>
    line.id === 'hr-police' ? { ...line, text: null, confidence: 'K' as const } : line,
  );
  assert.deepEqual(practiceContradictions(handbook.handbooks, { ...laws, HR }), [
    'handbook/zero: HR practice rests on hr-police, which is not confirmed',
  ]);
});
