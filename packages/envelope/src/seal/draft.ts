// Sealing what a member typed and has not sent. XChaCha20-Poly1305 with a random nonce, at once and in one
// piece: the page may be closing. Spec: docs/spec/envelope.md, 'Drafts of a member'.
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { concatBytes, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { type DraftKeys, draftData, MAX_DRAFT_BYTES, MIN_DRAFT_BYTES } from '../draft-key.ts';
import { paddedSize } from '../padding.ts';
import { EnvelopeError } from '../refusal.ts';

/** `draft` (any JSON value) for its place (64 hex digits). Throws 'too-large'. */
export function sealDraft(draft: unknown, keys: DraftKeys, place: string): Uint8Array {
  const json = utf8ToBytes(JSON.stringify(draft));
  if (json.length > MAX_DRAFT_BYTES) throw new EnvelopeError('too-large');
  const plaintext = new Uint8Array(paddedSize(4 + json.length, MIN_DRAFT_BYTES));
  new DataView(plaintext.buffer).setUint32(0, json.length);
  plaintext.set(json, 4);
  const nonce = randomBytes(24);
  return concatBytes(nonce, xchacha20poly1305(keys.seal, nonce, draftData(place)).encrypt(plaintext));
}
