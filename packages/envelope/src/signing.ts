// Ed25519 signatures with a context string before the bytes, and the conversation id that is a hash of the
// key. Verification is the strict one of FIPS 186-5 (no small-order keys, no non-canonical points), not ZIP
// 215. RFC 8032. Spec: docs/spec/envelope.md, 'Signatures'.
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Signer } from './message.ts';
import { EnvelopeError } from './refusal.ts';

/**
 * Every context under which this package signs. No context is a prefix of another: each ends in one zero
 * byte.
 */
export type Context =
  | 'heed/message/v1'
  | 'heed/challenge/v1'
  | 'heed/rekey/v1'
  | 'heed/conversation-key/v1'
  | 'heed/supervisor/v1'
  | 'heed/desk-key/v1'
  | 'heed/roster/v1'
  | 'heed/roster/v2'
  | 'heed/hand-over/v1'
  | 'heed/note/v1'
  | 'heed/training-key/v1'
  | 'heed/consultation-key/v1'
  | 'heed/consultation-secret/v1'
  | 'heed/ballot/v1'
  | 'heed/proposal/v1'
  | 'heed/recommendation/v1'
  | 'heed/posting/v1'
  | 'heed/wraps/v1'
  | 'heed/member-sent/v1';

/** A signer from a 32 byte Ed25519 seed (RFC 8032 private key). */
export function signerFromSeed(seed: Uint8Array): Signer {
  if (seed.length !== 32) throw new EnvelopeError('bad-key');
  const ownSeed = Uint8Array.from(seed);
  return {
    publicKey: bytesToHex(ed25519.getPublicKey(ownSeed)),
    sign: (bytes) => ed25519.sign(bytes, ownSeed),
  };
}

/** The bytes that are signed: context, one zero byte, body. */
export function withContext(context: Context, body: Uint8Array): Uint8Array {
  return concatBytes(utf8ToBytes(`${context}\0`), body);
}

/**
 * True if `signature` (64 bytes) by `publicKey` (64 hex digits) stands over context and body. Never throws.
 */
export function isValidSignature(
  context: Context,
  body: Uint8Array,
  signature: Uint8Array,
  publicKey: string,
): boolean {
  if (signature.length !== 64 || !/^[0-9a-f]{64}$/.test(publicKey)) return false;
  try {
    return ed25519.verify(signature, withContext(context, body), hexToBytes(publicKey), { zip215: false });
  } catch {
    return false; // A key that is no point of the curve signs nothing.
  }
}

/**
 * What `verifies` answers, in a quarter of the time where the browser knows Ed25519. The browser's check has
 * no cofactor, so what it takes holds by the strict one too once key and S are canonical, which is looked at
 * here; what it does not take is asked of `verifies`, so that every browser answers alike.
 */
export async function isValidSignatureAsync(
  context: Context,
  body: Uint8Array,
  signature: Uint8Array,
  publicKey: string,
): Promise<boolean> {
  const quick = signature.length === 64 && isStrictKey(publicKey) && isBelowOrder(signature.subarray(32));
  return (
    (quick && (await browserVerifies(context, body, signature, publicKey))) ||
    isValidSignature(context, body, signature, publicKey)
  );
}

/** Keys that were looked at: a conversation has two or three authors. */
const strict = new Map<string, boolean>();
const cachedKeys = 100;

/** A canonical point, not of small order. */
function isStrictKey(publicKey: string): boolean {
  const cached = strict.get(publicKey);
  if (cached !== undefined) return cached;
  if (strict.size >= cachedKeys) strict.clear();
  const is = isStrictPoint(publicKey);
  strict.set(publicKey, is);
  return is;
}

function isStrictPoint(publicKey: string): boolean {
  try {
    return !ed25519.Point.fromHex(publicKey, false).isSmallOrder();
  } catch {
    return false;
  }
}

/** S as 32 bytes, the least first. */
const isBelowOrder = (s: Uint8Array) =>
  BigInt(`0x${bytesToHex(Uint8Array.from(s).reverse())}`) < ed25519.Point.Fn.ORDER;

async function browserVerifies(context: Context, body: Uint8Array, signature: Uint8Array, publicKey: string) {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) return false;
  try {
    const key = await subtle.importKey('raw', Uint8Array.from(hexToBytes(publicKey)), 'Ed25519', false, [
      'verify',
    ]);
    return await subtle.verify(
      'Ed25519',
      key,
      Uint8Array.from(signature),
      Uint8Array.from(withContext(context, body)),
    );
  } catch {
    return false; // Before Chrome 137, Firefox 129, Safari 17.
  }
}

/** What `hashHex` answers, by the browser where it can: for whole envelopes, which are thousands of bytes. */
export async function hashAsync(bytes: Uint8Array): Promise<string> {
  const subtle = globalThis.crypto?.subtle; // Not on a page without TLS.
  return subtle
    ? bytesToHex(new Uint8Array(await subtle.digest('SHA-256', Uint8Array.from(bytes))))
    : hashHex(bytes);
}

/** SHA-256 of bytes as 64 hex digits. */
export function hashHex(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** The id of the conversation of this Ed25519 public key (64 hex digits): SHA-256 of its 32 bytes, in hex. */
export function conversationOf(publicKey: string): string {
  if (!/^[0-9a-f]{64}$/.test(publicKey)) throw new EnvelopeError('bad-key');
  return hashHex(hexToBytes(publicKey));
}

/** The ledger's leaf of an envelope: SHA-256(salt || SHA-256(envelope)), from hex to hex. */
export function leafOf(salt: string, envelopeHash: string): string {
  return hashHex(concatBytes(hexToBytes(salt), hexToBytes(envelopeHash)));
}
