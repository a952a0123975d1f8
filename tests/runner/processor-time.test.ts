import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { countsStartedProcesses, parseState, readProcessorSeconds } from './processor-time.ts';

test('a line of /proc is read, whatever the name of the process', () => {
  const line = '7 (a (b) c) S 3 7 7 0 -1 4194304 1 2 3 4 10 20 30 40 20 0 1 0';
  assert.deepEqual(parseState(line), { parent: 3, ticks: 100 });
});

test('what a started process computed counts', { skip: !countsStartedProcesses && 'no /proc' }, () => {
  const start = readProcessorSeconds();
  const work = 'const end = process.cpuUsage().user + 3e5; while (process.cpuUsage().user < end);';
  spawnSync(process.execPath, ['-e', work]);
  assert.ok(readProcessorSeconds() - start >= 0.3);
});
