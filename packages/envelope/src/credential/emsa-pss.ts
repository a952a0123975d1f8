// The encoding of a message before RSA: EMSA-PSS with MGF1. RFC 8017, section 9.1. The length of the salt is
// fixed by the caller and never read from a signature.
import { sha384 } from '@noble/hashes/sha2.js';
import { concatBytes } from '@noble/hashes/utils.js';

/** A hash function and the length of what it answers, bytes. */
export interface PssHash {
  (message: Uint8Array): Uint8Array;
  readonly outputLen: number;
}

const trailer = 0xbc;

/** The encoding of `message` for a modulus of `modulusBits` bits. Throws RangeError where it does not fit. */
export function encodePss(
  message: Uint8Array,
  modulusBits: number,
  salt: Uint8Array,
  hash: PssHash = sha384,
): Uint8Array {
  const bits = modulusBits - 1;
  const length = Math.ceil(bits / 8);
  const dataLength = length - hash.outputLen - 1;
  if (dataLength < salt.length + 1) throw new RangeError('Cannot encode: the modulus is too short');
  const digest = hash(concatBytes(new Uint8Array(8), hash(message), salt));
  const data = new Uint8Array(dataLength);
  data[dataLength - salt.length - 1] = 1;
  data.set(salt, dataLength - salt.length);
  const masked = xor(data, mask(digest, dataLength, hash));
  masked[0] = masked[0]! & (0xff >> (8 * length - bits));
  return concatBytes(masked, digest, Uint8Array.of(trailer));
}

/**
 * Whether `encoded` encodes `message` with a salt of `saltBytes` bytes: the salt is taken out, and the
 * encoding made again must be the same in every bit.
 */
export function isPssEncoding(
  encoded: Uint8Array,
  message: Uint8Array,
  modulusBits: number,
  saltBytes: number,
): boolean {
  const dataLength = encoded.length - sha384.outputLen - 1;
  if (dataLength < saltBytes + 1) return false;
  const digest = encoded.subarray(dataLength, -1);
  const data = xor(encoded.subarray(0, dataLength), mask(digest, dataLength, sha384));
  const again = encodePss(message, modulusBits, data.subarray(dataLength - saltBytes));
  return again.length === encoded.length && again.every((byte, at) => byte === encoded[at]);
}

/** MGF1: RFC 8017, appendix B.2.1. */
function mask(seed: Uint8Array, length: number, hash: PssHash): Uint8Array {
  const blocks: Uint8Array[] = [];
  for (let at = 0; at * hash.outputLen < length; at++) {
    const counter = new Uint8Array(4);
    new DataView(counter.buffer).setUint32(0, at);
    blocks.push(hash(concatBytes(seed, counter)));
  }
  return concatBytes(...blocks).slice(0, length);
}

const xor = (a: Uint8Array, b: Uint8Array): Uint8Array => a.map((byte, at) => byte ^ b[at]!);
