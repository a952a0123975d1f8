import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { makeCode } from '@heed/envelope/code';
import { deriveKeys } from '@heed/envelope/derive';
import { Refusal } from '../http/problem.ts';
import { withoutAddress } from '../http/rate.ts';
import { type Derivations, deriveNatively, makeDerivations } from './queue.ts';

test('the server without script comes to the same keys as a browser', async () => {
  for (let n = 0; n < 2; n++) {
    const code = makeCode();
    const salt = new Uint8Array(randomBytes(16));
    const { sign: _, ...nativeKeys } = await deriveNatively(code, salt);
    const { sign: __, ...browserKeys } = await deriveKeys(code, salt);
    assert.deepEqual(nativeKeys, browserKeys);
  }
});

/** How many of `times` tries with new codes are refused at once. `leaving`: ends those that still wait. */
function refusedOf(
  derivations: Derivations,
  times: number,
  prefix: string,
  pending: Promise<unknown>[],
  leaving?: AbortSignal,
): number {
  let count = 0;
  for (let n = 0; n < times; n++) {
    try {
      pending.push(derivations.derive(makeCode(), prefix, leaving));
    } catch (error) {
      assert.ok(error instanceof Refusal && error.kind === 'busy' && error.details.retryAfter === 60);
      count++;
    }
  }
  return count;
}

/** Nobody waits any more: what was not derived by now is refused, and never derived. */
async function leave(leaving: AbortController, pending: readonly Promise<unknown>[]): Promise<void> {
  leaving.abort();
  for (const result of await Promise.allSettled(pending))
    assert.ok(result.status === 'fulfilled' || (result.reason as Refusal).kind === 'busy');
}

test('in a full queue who waits most makes way, and is told what to do', async () => {
  const derivations = makeDerivations(randomBytes(16).toString('hex'));
  const pending: Promise<unknown>[] = [];
  const leaving = new AbortController();
  const refusalCount = (times: number, prefix: string) =>
    refusedOf(derivations, times, prefix, pending, leaving.signal);
  assert.equal(refusalCount(71, 'one'), 10, 'one prefix does not fill it; the first is at work');
  for (const prefix of ['two', 'three', 'four', 'five']) assert.equal(refusalCount(60, prefix), 0);
  let wayCount = 0;
  for (const one of pending) one.catch(() => wayCount++);
  assert.equal(refusalCount(59, 'six'), 9, 'as many as each other has, and then it is full');
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(wayCount, 50, 'a place of somebody else for each');
  assert.equal(refusalCount(1, withoutAddress), 0, 'who has no address has room of their own');
  await leave(leaving, pending);
});

test(
  'a code that opened before is served before those that are tried without end, and never refused ' +
    'for them',
  async () => {
    const derivations = makeDerivations(randomBytes(16).toString('hex'));
    const pending: Promise<unknown>[] = [];
    const code = makeCode();
    derivations.remember(code);
    const leaving = new AbortController();
    refusedOf(derivations, 400, withoutAddress, pending, leaving.signal);
    let served = 0;
    const count = () => void served++;
    for (const derivation of pending) derivation.then(count, () => {});
    await derivations.derive(code, withoutAddress);
    assert.ok(served <= 3, `${served} were served before`);
    await leave(leaving, pending);
  },
);

test('each prefix gets its turn: one form waits for one of each other, not for all', async () => {
  const derivations = makeDerivations(randomBytes(16).toString('hex'));
  const pending: Promise<unknown>[] = [];
  refusedOf(derivations, 50, 'many', pending);
  let served = 0;
  for (const derivation of pending) void derivation.then(() => served++);
  await derivations.derive(makeCode(), 'single');
  assert.ok(served <= 3, `${served} were served before`);
  await Promise.all(pending);
});

test('nothing is derived for who has gone by then', async () => {
  const derivations = makeDerivations(randomBytes(16).toString('hex'));
  const leaving = new AbortController();
  const first = derivations.derive(makeCode(), 'one');
  const second = derivations.derive(makeCode(), 'one', leaving.signal);
  leaving.abort();
  await first;
  await assert.rejects(second, { kind: 'busy' });
});
