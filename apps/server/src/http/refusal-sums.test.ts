import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeRefusalSums } from './refusal-sums.ts';

test('refusals are written in sums from five on, faults of the server from one, each once', () => {
  const lines: Record<string, number>[] = [];
  const refusals = makeRefusalSums((sums) => void lines.push(sums));
  for (let n = 0; n < 4; n++) refusals.count(404);
  refusals.count(200);
  refusals.flush();
  assert.deepEqual(lines, [], 'four in a minute say when somebody was here');
  refusals.count(404);
  refusals.count(507);
  refusals.flush();
  refusals.flush();
  assert.deepEqual(lines, [{ 404: 5, 507: 1 }]);
});
