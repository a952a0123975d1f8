// How fast this machine computes while the tests run: a fixed piece of work, timed in each process of tests.
// Budgets of processor seconds are scaled by it, so that they mean the same on a slower machine.
import { createHash } from 'node:crypto';

const attempts = 3;

/** Processor seconds of the fixed piece of work; the least of a few attempts. */
export function measureCalibration(): number {
  return Math.min(...Array.from({ length: attempts }, measureOnce));
}

function measureOnce(): number {
  const start = process.cpuUsage();
  computeFixedWork();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** What tests do most: objects, text, sorting and hashes. */
export function computeFixedWork(): string {
  const rows = Array.from({ length: 8_000 }, (_, i) => ({ key: (i * 7919) % 10_007, text: `row ${i}` }));
  let text = '';
  for (let round = 0; round < 4; round++) {
    rows.sort((a, b) => (round % 2 === 0 ? a.key - b.key : b.text < a.text ? -1 : 1));
    text = createHash('sha256').update(JSON.stringify(rows)).update(text).digest('hex');
  }
  return text;
}

/** The middle value; one process beside a neighbour in a hurry does not move it. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
