import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { findWaitingFiles } from './costs.ts';

const costs = {
  'a.test.ts': { processor: 20, elapsed: 20 },
  'b.test.ts': { processor: 11, elapsed: 10 },
  'c.test.ts': { processor: 9, elapsed: 10 },
  'waiting.test.ts': { processor: 3, elapsed: 60 },
  'short.test.ts': { processor: 0, elapsed: 1 },
};

test('a file that waits is found, and one too short to judge is not', () => {
  assert.deepEqual([...findWaitingFiles(costs)], ['waiting.test.ts']);
});

test('on a machine that others use the same files are found', () => {
  const slower = Object.entries(costs).map(([file, { processor, elapsed }]) => [
    file,
    { processor: processor * 1.3, elapsed: elapsed * 4 },
  ]);
  assert.deepEqual([...findWaitingFiles(Object.fromEntries(slower))], ['waiting.test.ts']);
});
