// The carry of a code change: the old root, sealed to the new code, so that she can read what she wrote
// before. Spec: docs/spec/envelope.md, 'Changing the code'.
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { HybridRecipient } from '../hybrid.ts';
import { EnvelopeError } from '../refusal.ts';
import { sealTo } from './age.ts';

/** First bytes of the plaintext that carries an older root key. */
export const CARRY_MAGIC = 'heed/carry/v1\n';

/** An age file to `newRecipient` that holds the 32 byte old root. */
export async function sealCarry(root: Uint8Array, newRecipient: HybridRecipient): Promise<Uint8Array> {
  if (root.length !== 32) throw new EnvelopeError('bad-key');
  return sealTo([newRecipient], concatBytes(utf8ToBytes(CARRY_MAGIC), root));
}
