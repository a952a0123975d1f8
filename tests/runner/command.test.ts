import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { parseRequest } from './command.ts';

test('a part, a slice and a commit are read from the words of the command', () => {
  assert.deepEqual(parseRequest(['--shard', '2/4']).shard, { number: 2, count: 4 });
  assert.equal(parseRequest(['--night', '--slice', '10']).slice, 10);
  const selection = parseRequest(['--since', 'HEAD~1', '--list']);
  assert.deepEqual([selection.since, selection.isListOnly], ['HEAD~1', true]);
  assert.deepEqual(parseRequest(['tests/api.test.ts']).files, ['tests/api.test.ts']);
});

test('what contradicts itself, or leaves out tests where none may be left out, is refused', () => {
  for (const words of [
    ['--shard', '5/4'],
    ['--shard', '0/4'],
    ['--shard', 'half'],
    ['--night', '--slice', '11'],
    ['--slice', '1'],
    ['--list'],
    ['--night', '--since', 'HEAD'],
    ['tests/api.test.ts', '--since', 'HEAD'],
    ['--complete', '--since', 'HEAD'],
    ['--complete', '--shard', '1/2'],
    ['--fast'],
  ])
    assert.throws(() => parseRequest(words), Error, words.join(' '));
});
