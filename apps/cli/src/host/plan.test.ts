import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { commandFile } from '../../../../tests/program.ts';
import { figures } from './figures.ts';
import { planHost } from './plan.ts';

const heed = (...args: string[]) =>
  spawnSync(process.execPath, [commandFile, ...args], {
    encoding: 'utf8',
  });

test('a small organisation gets one process, a large one two, and what nobody measured is said', () => {
  const small = planHost(20, 8);
  assert.deepEqual([small.run.database, small.run.processes], ['sqlite', 1]);
  assert.equal(small.diskGigabytesAYear, 0.1);
  assert.equal(planHost(20, 30).questionsPerSecond, 10);
  const large = planHost(2_000_000, 20_000);
  assert.deepEqual([large.run.database, large.run.processes], ['postgres', 2]);
  assert.ok(large.notMeasured.some((one) => one.includes('Measure on yours first')));
  assert.ok(large.memoryMegabytes > small.memoryMegabytes);
});

test('every figure stands with its source in benchmarks/README.md', () => {
  const text = readFileSync(new URL('../../../../benchmarks/README.md', import.meta.url), 'utf8');
  for (const { what, value } of Object.values(figures))
    assert.ok(text.includes(value.toLocaleString('en')), `${what}: ${value}`);
});

test('the command prints one document, and says what it needs', () => {
  const command = heed('host', 'plan', '--reports-per-day', '200', '--members', '12', '--json');
  assert.equal(command.status, 0, command.stderr);
  const document = JSON.parse(command.stdout);
  assert.ok(document.measured.every((one: { source: string; day: string }) => one.source && one.day));
  assert.match(heed('host', 'plan', '--reports-per-day', '200', '--members', '12').stdout, /Not measured:/);
  for (const args of [['plan'], ['plan', '--members', '3'], ['plan', '--reports-per-day', '-1'], []])
    assert.equal(heed('host', ...args).status, 2, args.join(' '));
});
