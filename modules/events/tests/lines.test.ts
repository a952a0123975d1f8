// Lists as lines: what was written comes back as it was.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  changeLines,
  presentationLines,
  readChanges,
  readFacts,
  readPerson,
  readPresentations,
  readRecommendations,
  recommendationLines,
} from '../desk/model/lines.ts';

test('presentations come back with their people and organisations', () => {
  const all = [
    { title: 'What we asked', speakers: [{ name: 'Rosa', organisation: 'Lantern, Zagreb' }] },
    {
      title: '',
      speakers: [
        { name: 'Jo', organisation: '' },
        { name: 'Mo', organisation: 'A / B' },
      ],
    },
    { title: 'A film', speakers: [] },
  ];
  assert.deepEqual(readPresentations(presentationLines(all)), all);
  assert.deepEqual(readPresentations(' \n\n'), []);
  assert.equal(readPerson(' / Lantern'), null, 'an organisation is no person');
});

test('recommendations are groups with points, whatever dash they begin with', () => {
  const groups = [
    { title: 'Before any question', points: ['A bed', 'A phone'] },
    { title: 'Afterwards', points: [] },
  ];
  assert.deepEqual(readRecommendations(recommendationLines(groups)), groups);
  assert.deepEqual(readRecommendations('– first\n– second'), [{ title: 'first', points: ['second'] }]);
});

test('columns that are missing are empty, and what is too many stays in the last one', () => {
  assert.deepEqual(readChanges('0.1 | Edi'), [{ issue: '0.1', author: 'Edi', day: '', reason: '' }]);
  const changes = [{ issue: '1.0', author: 'Edi', day: '2026-11-27', reason: 'a | b' }];
  assert.deepEqual(readChanges(changeLines(changes)), changes);
  assert.deepEqual(readFacts('Grant'), [{ label: 'Grant', value: '' }]);
});
