// Blind RSA signatures: whoever signs does not learn what, and cannot tell later which signature it was.
// RFC 9474, RSABSSA-SHA384-PSS-Randomized, exponent 65537. The private operation is not here: it stands in
// the server alone. The arithmetic is not of constant time; it runs where nobody else measures.
import { concatBytes } from '@noble/hashes/utils.js';
import { EnvelopeError } from '../refusal.ts';
import { encodePss, isPssEncoding } from './emsa-pss.ts';
import { bytesOf, numberOf, type RsaModulus } from './modulus.ts';

/** Bytes of the salt of the encoding, and of the randomizer before the message. */
export const PSS_SALT_BYTES = 48;
export const RANDOMIZER_BYTES = 32;

/** What is drawn for one blinding: nobody else may know or guess it. */
export interface Blinding {
  /** Of the encoding. */
  readonly salt: Uint8Array;
  /** From 1 to the modulus, without a common factor with it. */
  readonly factor: bigint;
}

/** What goes to the signer, and what takes the blinding off again. */
export interface BlindedMessage {
  /** As long as the modulus. */
  readonly blinded: Uint8Array;
  /** Secret: with it the signer links. */
  readonly inverse: bigint;
}

/** PrepareRandomize: the input that is signed. `randomizer`: 32 random bytes. */
export function prepareMessage(message: Uint8Array, randomizer: Uint8Array): Uint8Array {
  if (randomizer.length !== RANDOMIZER_BYTES) throw new EnvelopeError('bad-key');
  return concatBytes(randomizer, message);
}

/** Blind. Throws 'bad-key' where the encoding or the factor has a common factor with the modulus. */
export function blindMessage(
  input: Uint8Array,
  modulus: RsaModulus,
  { salt, factor }: Blinding,
): BlindedMessage {
  const encoded = numberOf(encodePss(input, modulus.bits, salt));
  // One inverse of both, since each must have one and inverting takes longest.
  const inverse = (invert((encoded * factor) % modulus.value, modulus.value) * encoded) % modulus.value;
  const blinded = (encoded * raise(factor, modulus.value)) % modulus.value;
  return { blinded: bytesOf(blinded, modulus.bytes), inverse };
}

/**
 * Finalize: takes the blinding off and verifies what is left. Throws 'bad-signature' where the signer signed
 * something else, or with another key: a wrong signature could be recognised later.
 */
export function unblindSignature(
  input: Uint8Array,
  blindSignature: Uint8Array,
  inverse: bigint,
  modulus: RsaModulus,
  saltBytes: number = PSS_SALT_BYTES,
): Uint8Array {
  const value = numberOf(blindSignature);
  if (blindSignature.length !== modulus.bytes || value >= modulus.value)
    throw new EnvelopeError('bad-signature');
  const signature = bytesOf((value * inverse) % modulus.value, modulus.bytes);
  if (!isBlindSignature(input, signature, modulus, saltBytes)) throw new EnvelopeError('bad-signature');
  return signature;
}

/** RSASSA-PSS-VERIFY with SHA-384 and a salt of exactly `saltBytes` bytes. Never throws. */
export function isBlindSignature(
  input: Uint8Array,
  signature: Uint8Array,
  modulus: RsaModulus,
  saltBytes: number = PSS_SALT_BYTES,
): boolean {
  const value = numberOf(signature);
  if (signature.length !== modulus.bytes || value >= modulus.value) return false;
  const encodedBytes = Math.ceil((modulus.bits - 1) / 8);
  const encoded = raise(value, modulus.value);
  return isPssEncoding(bytesOf(encoded, encodedBytes), input, modulus.bits, saltBytes);
}

/** `base` to the power of 65537. */
function raise(base: bigint, modulus: bigint): bigint {
  let power = base % modulus;
  for (let bit = 0; bit < 16; bit++) power = (power * power) % modulus;
  return (power * base) % modulus;
}

/** The inverse by Euclid's algorithm. Throws 'bad-key' where there is none. */
function invert(value: bigint, modulus: bigint): bigint {
  let [remainder, next] = [modulus, value % modulus];
  let [coefficient, following] = [0n, 1n];
  while (next !== 0n) {
    const quotient = remainder / next;
    [remainder, next] = [next, remainder - quotient * next];
    [coefficient, following] = [following, coefficient - quotient * following];
  }
  if (remainder !== 1n) throw new EnvelopeError('bad-key');
  return coefficient < 0n ? coefficient + modulus : coefficient;
}
