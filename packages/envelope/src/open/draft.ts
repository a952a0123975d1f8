// Opening a draft of a member. Spec: docs/spec/envelope.md, 'Drafts of a member'.
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { type DraftKeys, draftData, MAX_DRAFT_BYTES, MIN_DRAFT_BYTES } from '../draft-key.ts';
import { padme } from '../padding.ts';
import { EnvelopeError } from '../refusal.ts';
import { readJson } from './frame.ts';

const overhead = 24 + 16;

/** The JSON value of a draft in this place (64 hex digits). Throws `EnvelopeError`. Check its shape. */
export function openDraft(sealed: Uint8Array, keys: DraftKeys, place: string): unknown {
  if (sealed.length < overhead + MIN_DRAFT_BYTES)
    throw new EnvelopeError(sealed.length === 0 ? 'empty' : 'truncated');
  if (sealed.length > overhead + padme(4 + MAX_DRAFT_BYTES)) throw new EnvelopeError('too-large');
  const plaintext = decrypt(sealed, keys, place);
  const length = new DataView(plaintext.buffer, plaintext.byteOffset).getUint32(0);
  if (4 + length > plaintext.length) throw new EnvelopeError('truncated');
  if (plaintext.subarray(4 + length).some((byte) => byte !== 0)) throw new EnvelopeError('bad-padding');
  return readJson(plaintext.subarray(4, 4 + length));
}

function decrypt(sealed: Uint8Array, keys: DraftKeys, place: string): Uint8Array {
  try {
    return xchacha20poly1305(keys.seal, sealed.subarray(0, 24), draftData(place)).decrypt(
      sealed.subarray(24),
    );
  } catch {
    throw new EnvelopeError('damaged');
  }
}
