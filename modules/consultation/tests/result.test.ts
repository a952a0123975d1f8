import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ConsultationResult } from '../api/result.ts';
import { weightsOf } from '../server/result.ts';
import { findSharedRows } from '../site/results.ts';

const statements = [1, 2].map((number) => ({
  number,
  texts: { en: `Statement ${number}` },
  state: 'asked' as const,
  reviewed: [],
}));
const group = (code: 'police' | 'anybody', voters: number, agree: number) => ({
  ...{ code, ballots: voters, paper: 0, drawn: 1 },
  shares: [{ number: 1, agree, disagree: 100 - agree, voters }],
});
const result = (groups: ConsultationResult['groups']): ConsultationResult => ({
  ...{ version: 1, consultation: '0'.repeat(32), method: 'votes', number: 1, isLast: false },
  ...{ groups, opinions: null, panel: null },
});

test('who comes through an open door does not decide which statements others see first', () => {
  const weights = weightsOf(result([group('police', 20, 60)]), statements);
  assert.deepEqual(
    weightsOf(result([group('police', 20, 60), group('anybody', 500, 10)]), statements),
    weights,
  );
  assert.notDeepEqual(weightsOf(result([group('police', 40, 60)]), statements), weights);
});

test('what all groups share is a majority in each, at the low end of its band', () => {
  const of = (police: number, workers: number, survivors: number) =>
    findSharedRows({
      result: result([
        group('police', 60, police),
        { ...group('police', 60, workers), code: 'sex-workers' },
        { ...group('police', 60, survivors), code: 'survivors' },
      ]),
      together: [{ number: 1, consensus: 1, rejection: 1, agree: 90, disagree: 90, split: 0 }],
    });
  assert.deepEqual(of(70, 65, 60), [1]);
  assert.deepEqual(of(60, 60, 30), []);
  assert.deepEqual(of(70, 70, 55), []);
  assert.deepEqual(of(30, 20, 10), [1]);
});
