// One text as an age file of a size that tells little: magic || text || 0 || zeros.
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { HybridRecipient } from '../hybrid.ts';
import { paddedSize } from '../padding.ts';
import { EnvelopeError } from '../refusal.ts';
import { sealTo } from './age.ts';

/** `floor`: smallest plaintext in bytes. Throws 'bad-shape' for a text that holds a zero byte. */
export async function sealPadded(
  magic: string,
  floor: number,
  recipients: readonly HybridRecipient[],
  text: string,
): Promise<Uint8Array> {
  const bytes = utf8ToBytes(text);
  if (bytes.includes(0)) throw new EnvelopeError('bad-shape');
  const whole = concatBytes(utf8ToBytes(magic), bytes);
  const padded = new Uint8Array(paddedSize(whole.length + 1, floor));
  padded.set(whole);
  return sealTo(recipients, padded);
}
