// Opening a sealed summary. Spec: docs/spec/envelope.md, 'The sealed summary'.
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { EnvelopeError } from '../refusal.ts';
import { SUMMARY_BYTES, type SummaryKey, summaryData } from '../summary-key.ts';
import { readJson } from './frame.ts';

/**
 * The JSON value in a sealed summary of this conversation (64 hex digits). Throws `EnvelopeError`. Check its
 * shape.
 */
export function openSummary(sealed: Uint8Array, key: SummaryKey, conversation: string): unknown {
  if (sealed.length === 0) throw new EnvelopeError('empty');
  if (sealed.length !== SUMMARY_BYTES)
    throw new EnvelopeError(sealed.length < SUMMARY_BYTES ? 'truncated' : 'too-large');
  const plaintext = decrypt(sealed, key, conversation);
  const length = new DataView(plaintext.buffer, plaintext.byteOffset).getUint16(0);
  if (2 + length > plaintext.length) throw new EnvelopeError('truncated');
  if (plaintext.subarray(2 + length).some((byte) => byte !== 0)) throw new EnvelopeError('bad-padding');
  return readJson(plaintext.subarray(2, 2 + length));
}

function decrypt(sealed: Uint8Array, key: SummaryKey, conversation: string): Uint8Array {
  try {
    return xchacha20poly1305(key, sealed.subarray(0, 24), summaryData(conversation)).decrypt(
      sealed.subarray(24),
    );
  } catch {
    throw new EnvelopeError('damaged');
  }
}
