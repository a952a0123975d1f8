// The counter alone: its eight hours, its bound, and what it hands on.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BatchCount } from '../rules/index.ts';
import { keyMs, makeReach } from '../server/reach.ts';

const noon = Date.parse('2026-05-04T12:00:00Z');

function counter(options: { mostVisitors?: number } = {}) {
  const clock = { now: noon };
  const writes: BatchCount[][] = [];
  const fault: { error: Error | null } = { error: null };
  const reach = makeReach({
    now: () => clock.now,
    write: async (counts) => {
      if (fault.error !== null) throw fault.error;
      writes.push([...counts]);
    },
    ...options,
  });
  const come = (batch: string, address: string | null, agent = 'A/1') =>
    reach.count(batch, { address, agent });
  const total = () => writes.flat().reduce((sum, { count }) => sum + count, 0);
  return { clock, writes, fault, reach, come, total };
}

test('many arrivals are one number, a day at a time', async () => {
  const { clock, writes, reach, come } = counter();
  for (let n = 0; n < 30; n++) come('cdfghj', `192.0.2.${n % 15}`);
  come('cdfghk', '192.0.2.1');
  clock.now = Date.parse('2026-05-04T19:59:59Z');
  await reach.flush();
  assert.deepEqual(writes, [
    [
      { batch: 'cdfghj', day: '2026-05-04', count: 15 },
      { batch: 'cdfghk', day: '2026-05-04', count: 1 },
    ],
  ]);
  await reach.flush();
  assert.equal(writes.length, 1, 'nothing is written where nobody came');
});

test('after eight hours, or when the clock is set back, the same visitor is a new one', async () => {
  for (const [after, counts] of [
    [keyMs - 1, 1],
    [keyMs, 2],
    [-1000, 2],
  ] as const) {
    const { clock, reach, come, total } = counter();
    come('cdfghj', '192.0.2.1');
    clock.now += after;
    come('cdfghj', '192.0.2.1');
    await reach.flush();
    assert.equal(total(), counts, String(after));
  }
});

test('the key is replaced in time though nobody comes', async () => {
  const { clock, reach, come, total } = counter();
  come('cdfghj', '192.0.2.1');
  clock.now += keyMs;
  await reach.flush();
  // Within eight hours of that, and more than eight after the first: one more, and then the same again.
  clock.now += keyMs - 1;
  come('cdfghj', '192.0.2.1');
  come('cdfghj', '192.0.2.1');
  clock.now += 1;
  come('cdfghj', '192.0.2.1');
  await reach.flush();
  assert.equal(total(), 3);
});

test('all whose address is not known are one visitor of a batch', async () => {
  const { reach, come, total } = counter();
  for (const agent of ['A/1', 'B/1']) come('cdfghj', null, agent);
  come('cdfghk', null);
  await reach.flush();
  assert.equal(total(), 2);
});

test('memory has a bound: beyond it nobody new is counted until the key is replaced', async () => {
  const { clock, reach, come, total } = counter({ mostVisitors: 50 });
  for (let n = 0; n < 200; n++) come('cdfghj', `192.0.2.${n}`);
  await reach.flush();
  assert.equal(total(), 50);
  clock.now += keyMs;
  come('cdfghj', '192.0.2.199');
  await reach.flush();
  assert.equal(total(), 51);
});

test('what could not be written is written later, once, with what came meanwhile', async () => {
  const { writes, fault, reach, come } = counter();
  come('cdfghj', '192.0.2.1');
  fault.error = new Error('disk full');
  await assert.rejects(reach.flush(), /disk full/);
  come('cdfghj', '192.0.2.2');
  fault.error = null;
  await reach.flush();
  await reach.flush();
  assert.deepEqual(writes, [[{ batch: 'cdfghj', day: '2026-05-04', count: 2 }]]);
});
