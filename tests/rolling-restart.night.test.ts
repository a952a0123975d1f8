// Two processes behind the HAProxy that we ship, restarted one after the other while people read and write:
// nobody is refused or cut, nothing is lost or stored twice. The full round: benchmarks/rolling-restart.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { restartUnderLoad } from './rolling.ts';
import { reasonAgainstProcesses, startProcesses } from './two-processes.ts';

test('both processes are restarted under load, and nobody notices', {
  skip: reasonAgainstProcesses() ?? false,
}, async (t) => {
  const processes = await startProcesses(t);
  const { requests, acknowledged, restartMs, rounds, first, ...faults } = await restartUnderLoad(processes, {
    requests: 600,
    atOnce: 6,
  });
  t.diagnostic(
    `${requests} requests, ${acknowledged} reports, ${rounds} rounds of ${Math.round(restartMs)} ms`,
  );
  assert.ok(acknowledged > 50);
  assert.deepEqual({ ...faults, first }, { refused: 0, cut: 0, lost: 0, surplus: 0, first: '' });
});
