import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ConsultationResult } from '../api/result.ts';
import { weightsOf } from '../server/result.ts';

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
