// The private half of blind signatures: the server signs for a used card and does not see what. RFC 9474,
// BlindSign. OpenSSL does the raw operation, blinded against timing.
import {
  constants,
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  type KeyObject,
  privateDecrypt,
  publicEncrypt,
} from 'node:crypto';
import { promisify } from 'node:util';
import { MODULUS_BYTES } from '@heed/envelope/credential';

const generate = promisify(generateKeyPair);
const raw = constants.RSA_NO_PADDING;

/** A key pair of one group of one consultation. */
export interface SigningKey {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** A new key pair: 2048 bits, exponent 65537. */
export const makeSigningKey = (): Promise<SigningKey> =>
  generate('rsa', { modulusLength: MODULUS_BYTES * 8, publicExponent: 65_537 });

/** Moduli by key: taking one out of a key takes as long as signing. */
const moduli = new WeakMap<KeyObject, Buffer>();

function modulusBytes(publicKey: KeyObject): Buffer {
  const cached = moduli.get(publicKey);
  if (cached !== undefined) return cached;
  const modulus = Buffer.from(publicKey.export({ format: 'jwk' }).n ?? '', 'base64url');
  moduli.set(publicKey, modulus);
  return modulus;
}

/** The modulus of a key as base64url of 256 bytes, for the certified statement. */
export const modulusOf = ({ publicKey }: Pick<SigningKey, 'publicKey'>): string =>
  modulusBytes(publicKey).toString('base64url');

/**
 * Signs a blinded message of exactly the modulus' length and below it; null for any other. Throws where the
 * result does not verify: a faulty one would give the key away (Boneh, DeMillo and Lipton 1997).
 */
export function blindSign({ privateKey, publicKey }: SigningKey, blinded: Uint8Array): Uint8Array | null {
  const modulus = modulusBytes(publicKey);
  const isInRange =
    blinded.length === modulus.length && Buffer.compare(blinded, modulus) < 0 && blinded.some(Boolean);
  if (!isInRange) return null;
  const signature = privateDecrypt({ key: privateKey, padding: raw }, blinded);
  if (!publicEncrypt({ key: publicKey, padding: raw }, signature).equals(blinded))
    throw new Error('Cannot sign: the result does not verify');
  return signature;
}

/** The key as it is stored: PKCS #8, DER. */
export const exportSigningKey = ({ privateKey }: Pick<SigningKey, 'privateKey'>): Buffer =>
  privateKey.export({ type: 'pkcs8', format: 'der' });

/** A stored key. Throws where the bytes are none. */
export function readSigningKey(bytes: Uint8Array): SigningKey {
  const privateKey = createPrivateKey({ key: Buffer.from(bytes), type: 'pkcs8', format: 'der' });
  return { privateKey, publicKey: createPublicKey(privateKey) };
}
