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
  let refused = 0;
  for (let n = 0; n < 305; n++) {
    try {
      taken.push(derivations.derive(code));
    } catch (error) {
      assert.ok(error instanceof Refusal && error.kind === 'busy' && error.retryAfter === 60);
      refused++;
    }
  }
  assert.equal(refused, 5);
  await taken[99];
  taken.push(derivations.derive(code));
  await taken.at(-1);
});
