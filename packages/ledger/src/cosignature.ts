// Cosignatures: a witness says at which time it saw which checkpoint as the largest consistent one. C2SP
// tlog-cosignature v1.0.1, the Ed25519 kind; the kind that stands against quantum computers is in ml-dsa.ts,
// apart, because a phone need not carry it.
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { parseCheckpoint } from './checkpoint.ts';
import { isValidEd25519 } from './ed25519.ts';
import { LedgerError, malformed } from './error.ts';
import { COSIGNATURE_ED25519, type COSIGNATURE_ML_DSA_44, ED25519, keyId, type VerifierKey } from './key.ts';
import type { NoteSignature } from './note-signature.ts';

const TIME_BYTES = 8;

/**
 * When `signature` was made over the note's text by this key, in seconds since 1970 (0 for a log's own
 * signature, which names no time); null where it does not fit. Throws 'bad-key' for a kind of key that it
 * does not know, rather than passing it over.
 */
export type Verify = (text: string, signature: Uint8Array, key: VerifierKey) => number | null;

/** Ed25519 signatures of logs and cosignatures of witnesses. */
export const verifyEd25519: Verify = (text, signature, key) => {
  if (key.type === ED25519) return isValidEd25519(signature, utf8ToBytes(text), key.publicKey) ? 0 : null;
  if (key.type !== COSIGNATURE_ED25519)
    throw new LedgerError('bad-key', 'Cannot verify by this key here: it is no Ed25519 key');
  const cosigned = readTimedSignature(signature);
  if (cosigned === null) return null;
  return isValidEd25519(cosigned.signature, cosignedText(text, cosigned.time), key.publicKey)
    ? cosigned.time
    : null;
};

/** What an Ed25519 cosignature signs: `text` is the whole checkpoint, `time` in seconds since 1970. */
export function cosignedText(text: string, time: number): Uint8Array {
  return utf8ToBytes(`cosignature/v1\ntime ${time}\n${text}`);
}

/** A witness's key with the function that signs. `publicKey`: 32 bytes of Ed25519 or 1312 of ML-DSA-44. */
export interface Cosigner {
  readonly name: string;
  readonly type: typeof COSIGNATURE_ED25519 | typeof COSIGNATURE_ML_DSA_44;
  readonly publicKey: Uint8Array;
  /** The signature over the message of this text and time. */
  readonly sign: (text: string, time: number) => Uint8Array;
}

/** A cosigner by Ed25519. `sign`: over these bytes, 64 bytes. */
export function ed25519Cosigner(
  name: string,
  publicKey: Uint8Array,
  sign: (bytes: Uint8Array) => Uint8Array,
): Cosigner {
  return { name, type: COSIGNATURE_ED25519, publicKey, sign: (text, time) => sign(cosignedText(text, time)) };
}

/** Signs a checkpoint's text at `time` (seconds since 1970). Throws 'malformed' for another text. */
export function cosign(text: string, time: number, { name, type, publicKey, sign }: Cosigner): NoteSignature {
  parseCheckpoint(text);
  if (!Number.isSafeInteger(time) || time < 0) throw malformed('a time');
  return { name, id: keyId(name, type, publicKey), signature: concatBytes(u64(time), sign(text, time)) };
}

/** Time and signature of a cosignature, or null for too few bytes or a time beyond any. */
export function readTimedSignature(
  bytes: Uint8Array,
): { readonly time: number; readonly signature: Uint8Array } | null {
  if (bytes.length < TIME_BYTES) return null;
  const time = new DataView(bytes.buffer, bytes.byteOffset, TIME_BYTES).getBigUint64(0);
  return time <= BigInt(Number.MAX_SAFE_INTEGER)
    ? { time: Number(time), signature: bytes.subarray(TIME_BYTES) }
    : null;
}

/** A whole number in eight bytes, the largest first. */
export function u64(value: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value));
  return bytes;
}
