// Keys of a member's drafts, and what binds a draft to its place. RFC 5869. Spec: docs/spec/envelope.md,
// 'Drafts of a member'.
import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { EnvelopeError } from './refusal.ts';

/** Keys of the drafts of one member. */
export interface DraftKeys {
  /** 32 bytes each. */
  readonly seal: Uint8Array;
  readonly place: Uint8Array;
}

/** Smallest plaintext of a draft, bytes: most answers and notes are of one size. */
export const MIN_DRAFT_BYTES = 2048;
/** Largest plaintext before padding, bytes: an answer of 200,000 characters in any script. */
export const MAX_DRAFT_BYTES = 900_000;

/** The draft keys of a member's 32 byte secret. Make them once per unlock. */
export function draftKeys(secret: Uint8Array): DraftKeys {
  if (secret.length !== 32) throw new EnvelopeError('bad-key');
  const expand = (label: string) => hkdf(sha256, secret, undefined, utf8ToBytes(label), 32);
  return { seal: expand('heed/v1/draft/seal'), place: expand('heed/v1/draft/place') };
}

/** 64 hex digits under which a draft is stored: they tell nothing of the form that it belongs to. */
export const draftPlace = ({ place }: DraftKeys, name: string): string =>
  bytesToHex(hmac(sha256, place, utf8ToBytes(name)));

/** Binds a draft to its place (64 hex digits): the server cannot exchange two. */
export const draftData = (place: string): Uint8Array =>
  concatBytes(utf8ToBytes('heed/v1/draft\0'), hexToBytes(place));
