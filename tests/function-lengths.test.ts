// The check of long functions is seen to fail: on a planted one, and on a closure that is long by what it
// holds.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longFunctions } from './function-lengths.ts';

const lines = (count: number) => Array.from({ length: count }, (_, n) => `  use(${n});`).join('\n');

test('a function of sixty lines is let be, one of sixty-one is named with its place', () => {
  assert.deepEqual(longFunctions(`function short() {\n${lines(58)}\n}\n`, 'planted.ts'), []);
  assert.deepEqual(longFunctions(`\nfunction long() {\n${lines(59)}\n}\n`, 'planted.ts'), [
    { file: 'planted.ts', name: 'long', line: 2, lines: 61 },
  ]);
});

test('methods and arrows count by what they hold', () => {
  const text =
    `const handlers = () => ({\n  one() {\n${lines(40)}\n  },\n` + `  two() {\n${lines(20)}\n  },\n});\n`;
  assert.deepEqual(
    longFunctions(text, 'planted.ts').map(({ name, lines: long }) => [name, long]),
    [['handlers', 66]],
  );
  assert.deepEqual(
    longFunctions(`const view = () => <div>{one(() => {\n${lines(61)}\n})}</div>;\n`, 'planted.tsx').map(
      ({ name }) => name,
    ),
    ['view', 'unnamed'],
  );
});
