import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { makeCode } from '@heed/envelope/code';
import { deriveKeys } from '@heed/envelope/derive';
import { Refusal } from '../http/problem.ts';
import { deriveNatively, makeDerivations } from './queue.ts';

test('the server without script comes to the same keys as a browser', async () => {
  for (let n = 0; n < 2; n++) {
    const code = makeCode();
    const salt = new Uint8Array(randomBytes(16));
    const { sign: _, ...mine } = await deriveNatively(code, salt);
    const { sign: __, ...theirs } = await deriveKeys(code, salt);
    assert.deepEqual(mine, theirs);
  }
});

test('a queue that is full refuses with what to do, and takes more once it has run down', async () => {
  const derivations = makeDerivations(randomBytes(16).toString('hex'));
  const code = makeCode();
  const taken: Promise<unknown>[] = [];
  /** How many of `times` tries are refused. */
  const refused = (times: number, corner: string): number => {
    let count = 0;
    for (let n = 0; n < times; n++) {
      try {
        taken.push(derivations.derive(code, corner));
      } catch (error) {
        assert.ok(error instanceof Refusal && error.kind === 'busy' && error.retryAfter === 60);
        count++;
      }
    }
    return count;
  };
  assert.equal(refused(70, 'one'), 10, 'one corner does not fill it');
  for (const corner of ['two', 'three', 'four']) assert.equal(refused(60, corner), 0);
  assert.equal(refused(65, 'five'), 5);
  assert.equal(refused(1, 'six'), 1, 'full');
  await taken[99];
  assert.equal(refused(1, 'one') + refused(1, 'six'), 0);
  await taken.at(-1);
});
