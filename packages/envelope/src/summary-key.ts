// The key of sealed summaries, from the desk's sealing identity: whoever may open reports may read the inbox.
// RFC 5869. Spec: docs/spec/envelope.md, 'The sealed summary'.
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Identity, isIdentity } from './hybrid.ts';
import { EnvelopeError } from './refusal.ts';

/** 32 bytes. */
export type SummaryKey = Uint8Array & { readonly summaryKey?: never };
/** Bytes of every sealed summary. */
export const SUMMARY_BYTES = 1024;
/** Most bytes of a summary as JSON: 1,024 less nonce (24), tag (16) and length (2). */
export const MAX_SUMMARY_JSON_BYTES = 982;

/** The summary key of a desk key's private half. Make it once per unlock. */
export function summaryKey(deskIdentity: Identity): SummaryKey {
  if (!isIdentity(deskIdentity)) throw new EnvelopeError('bad-key');
  return hkdf(sha256, utf8ToBytes(deskIdentity), undefined, utf8ToBytes('heed/v1/summary'), 32);
}

/** Binds a summary to its conversation (64 hex digits). */
export function summaryData(conversation: string): Uint8Array {
  return concatBytes(utf8ToBytes('heed/v1/summary\0'), hexToBytes(conversation));
}
