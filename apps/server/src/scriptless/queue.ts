// One derivation at a time, in a bounded queue: a flood of forms must not take the processor from those who sealed in their browser.
import type { Code } from '@heed/envelope/code';
import { deriveKeys, type PersonKeys } from '@heed/envelope/derive';
import { Refusal } from '../http/problem.ts';

/** Forms that wait for their turn; each takes about a fifth of a second. */
const mostWaiting = 50;

export interface Derivations {
  derive(code: Code): Promise<PersonKeys>;
}

export function makeDerivations(salt: string): Derivations {
  const bytes = Uint8Array.from(Buffer.from(salt, 'hex'));
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return {
    derive(code) {
      if (waiting >= mostWaiting) {
        throw new Refusal(
          'busy',
          'Many people write at the moment. What you typed is still here: send it again in a minute.',
          { retryAfter: 60 },
        );
      }
      waiting++;
      const turn = last.then(() => deriveKeys(code, bytes));
      last = turn.catch(() => {}).finally(() => waiting--);
      return turn;
    },
  };
}
