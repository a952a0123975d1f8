import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultLine } from './fault-line.ts';

test('a fault is logged by kind, code and place, without its message and without the folder', () => {
  const error = Object.assign(new TypeError('canary word'), { code: 'E_TEST' });
  const line = faultLine(error);
  assert.match(line, /^TypeError E_TEST at .*apps\/server\/src\/fault-line\.test\.ts:\d+:\d+\)?$/);
  assert.doesNotMatch(line, /canary|file:/);
  assert.doesNotMatch(line, /\/apps/);
  assert.equal(faultLine('canary word'), 'fault');
});

test('words in the name, the code, or lines of a message that look like a place, are not logged', () => {
  const error = Object.assign(new Error('x\n    at canary (apps/server/src/canary.ts:1:1)'), {
    name: 'canary word',
    code: 'canary /path?q=1',
  });
  assert.doesNotMatch(faultLine(error), /canary/);
  assert.match(faultLine(new Error('x\n    at canary (apps/canary.ts:1:1)')), /at .*fault-line\.test\.ts/);
});
