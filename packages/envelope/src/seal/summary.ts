// The sealed summary of a conversation: 1 KiB for the inbox, the same size whatever it says.
// XChaCha20-Poly1305 with a random nonce. Spec: docs/spec/envelope.md, 'The sealed summary'.
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { concatBytes, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { EnvelopeError } from '../refusal.ts';
import { MAX_SUMMARY_JSON_BYTES, type SummaryKey, summaryData } from '../summary-key.ts';

/**
 * 1,024 bytes that hold `summary` (any JSON value of at most 982 bytes, else 'too-large') for the
 * conversation (64 hex digits). Cut what people wrote before calling; the desk decides what a summary says.
 */
export function sealSummary(summary: unknown, key: SummaryKey, conversation: string): Uint8Array {
  const json = utf8ToBytes(JSON.stringify(summary));
  if (json.length > MAX_SUMMARY_JSON_BYTES) throw new EnvelopeError('too-large');
  const plaintext = new Uint8Array(2 + MAX_SUMMARY_JSON_BYTES);
  new DataView(plaintext.buffer).setUint16(0, json.length);
  plaintext.set(json, 2);
  const nonce = randomBytes(24);
  return concatBytes(nonce, xchacha20poly1305(key, nonce, summaryData(conversation)).encrypt(plaintext));
}
