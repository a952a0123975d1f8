// Moduli of RSA keys with the exponent 65537, as public keys are taken from others. What is refused here was
// made wrong or made to harm: a factor that everybody finds lets everybody sign.
import { bytesToHex } from '@noble/hashes/utils.js';
import { base64urlnopad } from '@scure/base';
import { EnvelopeError } from '../refusal.ts';

/** Bits of the keys of a consultation. */
const MODULUS_BITS = 2048;
/** Bytes of a modulus, a blinded message, a signature. */
export const MODULUS_BYTES = MODULUS_BITS / 8;
/** Primes below this bound must not divide a modulus. */
const smallFactorBound = 4096;

/** A modulus that was looked at. */
export interface RsaModulus {
  readonly value: bigint;
  readonly bits: number;
  /** Length of everything that is signed under it. */
  readonly bytes: number;
}

/** Big-endian bytes as a number. */
export const numberOf = (bytes: Uint8Array): bigint =>
  bytes.length === 0 ? 0n : BigInt(`0x${bytesToHex(bytes)}`);

/** A number as `length` big-endian bytes. */
export function bytesOf(value: bigint, length: number): Uint8Array {
  const text = value.toString(16).padStart(2 * length, '0');
  return Uint8Array.from({ length }, (_, at) => Number.parseInt(text.slice(2 * at, 2 * at + 2), 16));
}

/** The primes from 3 up to the bound. */
const smallPrimes = (): number[] => {
  const primes: number[] = [];
  for (let candidate = 3; candidate < smallFactorBound; candidate += 2)
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  return primes;
};

/** Byte by byte, which is faster than the division of large numbers. */
const isDivisible = (bytes: Uint8Array, prime: number): boolean =>
  bytes.reduce((remainder, byte) => (remainder * 256 + byte) % prime, 0) === 0;

/** Takes a modulus of exactly `bits` bits, odd, without a small factor. Throws 'bad-key' for any other. */
export function readModulus(bytes: Uint8Array, bits: number = MODULUS_BITS): RsaModulus {
  const fits = bytes.length * 8 === bits && (bytes[0]! & 0x80) !== 0 && (bytes[bytes.length - 1]! & 1) === 1;
  if (!fits) throw new EnvelopeError('bad-key');
  if (smallPrimes().some((prime) => isDivisible(bytes, prime))) throw new EnvelopeError('bad-key');
  return { value: numberOf(bytes), bits, bytes: bytes.length };
}

/** Moduli that were read: a consultation has a few, and each ballot asks for one. */
const moduli = new Map<string, RsaModulus>();
const mostModuli = 200;

/** The modulus of a group as its certificate writes it: base64url of 256 bytes. Throws 'bad-key'. */
export function modulusFrom(text: string): RsaModulus {
  const cached = moduli.get(text);
  if (cached !== undefined) return cached;
  const modulus = readModulus(decode(text));
  if (moduli.size >= mostModuli) moduli.clear();
  moduli.set(text, modulus);
  return modulus;
}

function decode(text: string): Uint8Array {
  try {
    return base64urlnopad.decode(text);
  } catch {
    throw new EnvelopeError('bad-key');
  }
}
