// From the code to the person's keys: argon2id, then HKDF with one label per use. Nothing here is stored or
// sent. RFC 9106 (argon2id), RFC 5869 (HKDF). Spec: docs/spec/envelope.md, 'From the code to keys'.
import { argon2idAsync } from '@noble/hashes/argon2.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { nextTick, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ReportCode } from './code.ts';
import { type HybridRecipient, type Identity, identityFromSeed, recipientOf } from './hybrid.ts';
import type { Signer } from './message.ts';
import { EnvelopeError } from './refusal.ts';
import { conversationOf, signerFromSeed } from './signing.ts';

/**
 * Memory in KiB, passes, lanes: the first choice of OWASP's password storage sheet that a cheap phone bears.
 */
export const ARGON2ID = { m: 19_456, t: 2, p: 1, dkLen: 32, version: 0x13 } as const;
/** Bytes of a deployment's public salt. */
export const SALT_BYTES = 16;
/**
 * Longest slice of work before the page gets the thread back, milliseconds. On a phone eight times slower it
 * is under 50, where a press begins to lag.
 */
const DEFAULT_TICK_MS = 6;

/** All keys that come from the code. `sign` and `publicKey` make it a `Signer`. */
export interface PersonKeys extends Signer {
  /** 32 bytes; whoever has them has the conversation. */
  readonly root: Uint8Array;
  /** Conversation id: 64 hex digits. */
  readonly conversation: string;
  /** Ed25519 public key: 64 hex digits; the same as `publicKey`. */
  readonly signKey: string;
  /** 64 byte Ed25519 signature over the bytes as given. */
  readonly sign: (bytes: Uint8Array) => Uint8Array;
  readonly sealIdentity: Identity;
  readonly sealRecipient: HybridRecipient;
}

/**
 * The person's keys from her code and the deployment's 16 byte salt. Takes about half a second on a desktop
 * and gives the thread back every `tick` milliseconds. Same code and salt, same keys, for ever (version 1).
 */
export async function deriveKeys(
  code: ReportCode,
  salt: Uint8Array,
  options: { tick?: number } = {},
): Promise<PersonKeys> {
  return keysFromRoot(await rootOfCode(code, salt, options));
}

/** 32 bytes from which every key of a code is expanded. Throws 'bad-key'. */
export async function rootOfCode(
  code: ReportCode,
  salt: Uint8Array,
  options: { tick?: number } = {},
): Promise<Uint8Array> {
  if (!/^[0-9]{28}$/.test(code) || salt.length !== SALT_BYTES) throw new EnvelopeError('bad-key');
  const asyncTick = options.tick ?? DEFAULT_TICK_MS;
  return argon2idAsync(utf8ToBytes(code), salt, { ...ARGON2ID, asyncTick });
}

/** The person's keys from the 32 byte root, as `deriveKeys` and `openCarry` give it. */
export const keysFromRoot = (root: Uint8Array): Promise<PersonKeys> => expandKeys(root, 'heed/v1');

/**
 * The keys of the same code for deposits: another id, another signer, another recipient, so that an observer
 * of both ids cannot tell that they are of one code. `conversation` is the id of the vault.
 */
export const depositKeys = (root: Uint8Array): Promise<PersonKeys> => expandKeys(root, 'heed/v1/deposit');

async function expandKeys(root: Uint8Array, use: string): Promise<PersonKeys> {
  if (root.length !== 32) throw new EnvelopeError('bad-key');
  const { publicKey, sign } = signerFromSeed(expand(root, `${use}/sign`));
  // The first use of each curve computes its tables: the page gets the thread back between them.
  await nextTick();
  const sealIdentity = identityFromSeed(expand(root, `${use}/seal`));
  const sealRecipient = await recipientOf(sealIdentity);
  await nextTick();
  const conversation = conversationOf(publicKey);
  return { root, conversation, signKey: publicKey, publicKey, sign, sealIdentity, sealRecipient };
}

function expand(root: Uint8Array, label: string): Uint8Array {
  return hkdf(sha256, root, undefined, utf8ToBytes(label), 32);
}
