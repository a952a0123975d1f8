// Handing one envelope on: its age file key, sealed to other recipients, so that a first message sealed to a
// desk key is readable after a hand-over, and after that desk key is destroyed. The envelope, its hash and
// its leaf stay. Spec: docs/spec/envelope.md, 'Handing over'.
import { concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { HybridRecipient, Identity } from '../hybrid.ts';
import { EnvelopeError } from '../refusal.ts';
import { sealTo } from '../seal/age.ts';
import { hashHex } from '../signing.ts';
import { fileKeyOf, openAge } from './age.ts';
import { bodyAfterMagic } from './frame.ts';

const SHARE_MAGIC = 'heed/file-key/v1\n';
/** Most bytes of a share as stored: 16 recipients. */
const MAX_SHARE_BYTES = 32_768;

/**
 * An age file to `recipients` (usually the conversation key) with the file key of `envelope`. Throws
 * `EnvelopeError`.
 */
export async function shareEnvelope(
  envelope: Uint8Array,
  identities: readonly Identity[],
  recipients: readonly HybridRecipient[],
): Promise<Uint8Array> {
  const fileKey = await fileKeyOf(envelope, identities);
  const body = concatBytes(utf8ToBytes(SHARE_MAGIC), hexToBytes(hashHex(envelope)), fileKey);
  return sealTo(recipients, body);
}

/**
 * The 16 byte file key in a share, for the third argument of `openMessage`. Throws `EnvelopeError`:
 * 'wrong-type' where the share is of another envelope (`hash`: 64 hex digits). A false file key opens
 * nothing: age's header MAC is under it.
 */
export async function openShare(
  share: Uint8Array,
  identities: readonly Identity[],
  hash: string,
): Promise<Uint8Array> {
  const body = bodyAfterMagic(SHARE_MAGIC, await openAge(share, identities, MAX_SHARE_BYTES));
  if (body.length !== 48) throw new EnvelopeError(body.length < 48 ? 'truncated' : 'bad-padding');
  const expected = hexToBytes(hash);
  if (body.subarray(0, 32).some((byte, i) => byte !== expected[i])) throw new EnvelopeError('wrong-type');
  return body.slice(32);
}
