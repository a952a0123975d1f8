// Opening the carry of a code change. Spec: docs/spec/envelope.md, 'Changing the code'.
import type { Identity } from '../hybrid.ts';
import { EnvelopeError } from '../refusal.ts';
import { CARRY_MAGIC } from '../seal/carry.ts';
import { openAge } from './age.ts';
import { bodyAfterMagic } from './frame.ts';

/** Most bytes of a carry as stored. */
const MAX_CARRY_BYTES = 4096;

/**
 * The old 32 byte root, for `keysFromRoot`. Throws `EnvelopeError`. A carry is not signed: what the old root
 * opens is taken as hers only if the rekey message links the two keys, which `verifyConversation` checks.
 */
export async function openCarry(carry: Uint8Array, identity: Identity): Promise<Uint8Array> {
  const root = bodyAfterMagic(CARRY_MAGIC, await openAge(carry, [identity], MAX_CARRY_BYTES));
  if (root.length !== 32) throw new EnvelopeError(root.length < 32 ? 'truncated' : 'bad-padding');
  return root.slice();
}
