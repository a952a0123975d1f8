// One derivation at a time, in a bounded queue: a flood of forms must not take the processor from those who sealed in their browser.
// Node's own argon2id on a thread of the pool, not the browsers' one: a sixth of the time, and none of it on the thread that answers.
import crypto from 'node:crypto';
import { promisify } from 'node:util';
import type { Code } from '@heed/envelope/code';
import { ARGON2ID, deriveKeys, keysFromRoot, type PersonKeys } from '@heed/envelope/derive';
import { Refusal } from '../http/problem.ts';

/** Forms that wait for their turn; each takes about a thirtieth of a second, so the last of them waits some ten seconds. */
const mostWaiting = 300;
/** Of one corner of the network: who tries codes without end waits for himself, and others two seconds at most. */
const mostOfCorner = 60;
/** Node has it since 24.7; an older 24 derives as browsers do. */
const native = typeof crypto.argon2 === 'function' ? promisify(crypto.argon2) : null;

export interface Derivations {
  /** `corner`: whose turn it takes, as `Rates` names it. Throws Refusal 'busy' where too many wait. */
  derive(code: Code, corner: string): Promise<PersonKeys>;
}

export function makeDerivations(salt: string): Derivations {
  const bytes = Uint8Array.from(Buffer.from(salt, 'hex'));
  let last: Promise<unknown> = Promise.resolve();
  const corners = new Map<string, number>();
  let waiting = 0;
  return {
    derive(code, corner) {
      const own = corners.get(corner) ?? 0;
      if (waiting >= mostWaiting || own >= mostOfCorner) {
        throw new Refusal(
          'busy',
          'Many people write at the moment. What you typed is still here: send it again in a minute.',
          { retryAfter: 60 },
        );
      }
      waiting++;
      corners.set(corner, own + 1);
      const turn = last.then(() => deriveNatively(code, bytes));
      last = turn
        .catch(() => {})
        .finally(() => {
          waiting--;
          const left = (corners.get(corner) ?? 1) - 1;
          if (left > 0) corners.set(corner, left);
          else corners.delete(corner);
        });
      return turn;
    },
  };
}

/** The same keys as `deriveKeys` of the envelope; a test compares them. */
export async function deriveNatively(code: Code, salt: Uint8Array): Promise<PersonKeys> {
  if (native === null) return deriveKeys(code, salt);
  const root = await native('argon2id', {
    message: code,
    nonce: salt,
    memory: ARGON2ID.m,
    passes: ARGON2ID.t,
    parallelism: ARGON2ID.p,
    tagLength: ARGON2ID.dkLen,
  });
  return keysFromRoot(new Uint8Array(root));
}
