// Opening what `sealPadded` sealed.

import type { Identity as AgeIdentity } from 'age-encryption';
import type { Identity } from '../hybrid.ts';
import { EnvelopeError } from '../refusal.ts';
import { openAge } from './age.ts';
import { bodyAfterMagic } from './frame.ts';

/** The text. `most`: bytes as stored. Throws `EnvelopeError`. */
export async function openPadded(
  magic: string,
  most: number,
  sealed: Uint8Array,
  identity: Identity | AgeIdentity,
): Promise<string> {
  const padded = bodyAfterMagic(magic, await openAge(sealed, [identity], most));
  const end = padded.indexOf(0);
  if (end < 0 || padded.subarray(end).some((byte) => byte !== 0)) throw new EnvelopeError('bad-padding');
  return new TextDecoder('utf-8', { fatal: true }).decode(padded.subarray(0, end));
}
