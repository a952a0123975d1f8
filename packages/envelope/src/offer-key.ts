// The key under which a desk makes pseudonyms of handles in offers, from its sealing identity: no other desk
// has it. RFC 5869. Spec: docs/spec/envelope.md, 'Groups of offers'.
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { type Identity, isIdentity } from './hybrid.ts';
import { EnvelopeError } from './refusal.ts';

/** 32 bytes from the private half of a desk key. Throws 'bad-key'. */
export function offerKey(deskIdentity: Identity): Uint8Array {
  if (!isIdentity(deskIdentity)) throw new EnvelopeError('bad-key');
  return hkdf(sha256, utf8ToBytes(deskIdentity), undefined, utf8ToBytes('heed/v1/offers'), 32);
}
