// A member's keys from one 32 byte secret, and that secret wrapped by what their log-in gives. It never
// leaves their browser unwrapped. RFC 5869, XChaCha20-Poly1305. Spec: docs/spec/envelope.md, 'Keys of a
// member'.
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { type HybridRecipient, type Identity, identityFromSeed, recipientOf } from '../hybrid.ts';
import type { Signer } from '../message.ts';
import { EnvelopeError } from '../refusal.ts';
import { signerFromSeed } from '../signing.ts';

/** Keys of a member: one signs, one opens. */
export interface MemberKeys extends Signer {
  readonly identity: Identity;
  readonly recipient: HybridRecipient;
}

/** What unlocks: the export key of the OPAQUE log-in, and, where a passkey is used, its PRF output. */
export interface UnlockKeys {
  /** Bytes, at least 32 (OPAQUE with SHA-512 gives 64). */
  readonly exportKey: Uint8Array;
  readonly passkey?: {
    /** 32 bytes. */
    readonly prf: Uint8Array;
    /** Host name that the passkey belongs to. */
    readonly host: string;
    /** Credential id as base64url. */
    readonly credential: string;
  };
}

/** A fresh member secret: 32 random bytes. */
export function makeMemberSecret(): Uint8Array {
  return randomBytes(32);
}

/** Sealing and signing keys of a member's 32 byte secret. */
export async function memberKeys(secret: Uint8Array): Promise<MemberKeys> {
  if (secret.length !== 32) throw new EnvelopeError('bad-key');
  const expand = (label: string) => hkdf(sha256, secret, undefined, utf8ToBytes(label), 32);
  const identity = identityFromSeed(expand('heed/v1/member/seal'));
  return {
    ...signerFromSeed(expand('heed/v1/member/sign')),
    identity,
    recipient: await recipientOf(identity),
  };
}

/**
 * 72 bytes to store for `member` (their id in the roster). One by password, or one per passkey and host in
 * its place.
 */
export function wrapMemberSecret(secret: Uint8Array, member: string, by: UnlockKeys): Uint8Array {
  if (secret.length !== 32) throw new EnvelopeError('bad-key');
  const nonce = randomBytes(24);
  return concatBytes(nonce, xchacha20poly1305(wrappingKey(by), nonce, dataOf(member)).encrypt(secret));
}

/**
 * The member's 32 byte secret. Throws 'damaged' where the log-in, the passkey, the host or the member is
 * another.
 */
export function unwrapMemberSecret(wrapped: Uint8Array, member: string, by: UnlockKeys): Uint8Array {
  if (wrapped.length !== 72) throw new EnvelopeError(wrapped.length < 72 ? 'truncated' : 'too-large');
  const cipher = xchacha20poly1305(wrappingKey(by), wrapped.subarray(0, 24), dataOf(member));
  try {
    return cipher.decrypt(wrapped.subarray(24));
  } catch {
    throw new EnvelopeError('damaged');
  }
}

function wrappingKey({ exportKey, passkey }: UnlockKeys): Uint8Array {
  if (exportKey.length < 32 || (passkey && passkey.prf.length !== 32)) throw new EnvelopeError('bad-key');
  const label = passkey
    ? `heed/v1/member-wrap/passkey\0${passkey.host}\0${passkey.credential}`
    : 'heed/v1/member-wrap/password';
  const input = passkey ? concatBytes(exportKey, passkey.prf) : exportKey;
  return hkdf(sha256, input, undefined, utf8ToBytes(label), 32);
}

function dataOf(member: string): Uint8Array {
  return utf8ToBytes(`heed/v1/member-wrap\0${member}`);
}
