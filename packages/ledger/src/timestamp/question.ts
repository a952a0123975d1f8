// The question to a time-stamp authority. RFC 3161 section 2.4.1: version, imprint by SHA-256, nonce, and
// that its certificates be sent along.
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, randomBytes } from '@noble/hashes/utils.js';

/** AlgorithmIdentifier of SHA-256 without parameters' content: SEQUENCE { 2.16.840.1.101.3.4.2.1, NULL }. */
const sha256Algorithm = Uint8Array.of(0x30, 13, 6, 9, 0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 1, 5, 0);
const version = Uint8Array.of(2, 1, 1);
const withCertificates = Uint8Array.of(1, 1, 0xff);

/**
 * `question`: TimeStampReq in DER over SHA-256 of `data`. `nonce`: 63 random bits, to be compared with the
 * answer's.
 */
export function timestampQuestion(data: Uint8Array): {
  readonly question: Uint8Array;
  readonly nonce: bigint;
} {
  const bytes = randomBytes(8);
  // Positive, and of full length: one way to write it in DER.
  bytes[0] = ((bytes[0] as number) & 0x3f) | 0x40;
  const imprint = sequence(sha256Algorithm, element(4, sha256(data)));
  const question = sequence(version, imprint, element(2, bytes), withCertificates);
  return { question, nonce: bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n) };
}

/** All that stands in a question is shorter than 128 bytes, so that one byte says the length. */
const element = (tag: number, value: Uint8Array): Uint8Array =>
  concatBytes(Uint8Array.of(tag, value.length), value);
const sequence = (...parts: Uint8Array[]): Uint8Array => element(0x30, concatBytes(...parts));
