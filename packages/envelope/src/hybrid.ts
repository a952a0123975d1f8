// Names of hybrid age keys: X25519 + ML-KEM-768 (X-Wing), from a 32 byte seed. Nothing is sealed or opened
// here. Spec: C2SP age, 'The hybrid recipient type'; Bech32 is BIP 173 without the length limit.
import { identityToRecipient } from 'age-encryption';
import { EnvelopeError } from './refusal.ts';

/** The private half as age writes it: `AGE-SECRET-KEY-PQ-1...`, 78 characters. */
export type Identity = string;
/** The public half as age writes it: `age1pq1...`, 1,959 characters. */
export type HybridRecipient = string;

const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const PREFIX = 'age-secret-key-pq-';

/**
 * The identity whose secret is this 32 byte seed. age-encryption makes these only at random, we need them
 * from a code.
 */
export function identityFromSeed(seed: Uint8Array): Identity {
  if (seed.length !== 32) throw new EnvelopeError('bad-key');
  const words = toWords(seed);
  const text = [...words, ...checksum(words)].map((word) => ALPHABET[word]).join('');
  return `${PREFIX}1${text}`.toUpperCase();
}

/** The recipient of a hybrid identity. Refuses any other kind of key with 'bad-key'. */
export async function recipientOf(identity: Identity): Promise<HybridRecipient> {
  if (!isIdentity(identity)) throw new EnvelopeError('bad-key');
  try {
    return await identityToRecipient(identity);
  } catch {
    throw new EnvelopeError('bad-key');
  }
}

/** True for the form of a hybrid identity; the checksum is checked when it is used. */
export function isIdentity(text: string): boolean {
  return /^AGE-SECRET-KEY-PQ-1[02-9AC-HJ-NP-Z]{58}$/.test(text);
}

/** True for the form of a hybrid recipient; the checksum is checked when it is used. */
export function isRecipient(text: string): boolean {
  return /^age1pq1[02-9ac-hj-np-z]{1952}$/.test(text);
}

function toWords(bytes: Uint8Array): number[] {
  const words: number[] = [];
  let carry = 0;
  let bits = 0;
  for (const byte of bytes) {
    carry = ((carry << 8) | byte) & 0xfff;
    bits += 8;
    for (; bits >= 5; bits -= 5) words.push((carry >> (bits - 5)) & 31);
  }
  if (bits > 0) words.push((carry << (5 - bits)) & 31);
  return words;
}

function checksum(words: readonly number[]): number[] {
  const codes = [...PREFIX].map((character) => character.charCodeAt(0));
  const all = [
    ...codes.map((code) => code >> 5),
    0,
    ...codes.map((code) => code & 31),
    ...words,
    0,
    0,
    0,
    0,
    0,
    0,
  ];
  const value = all.reduce(step, 1) ^ 1;
  return [0, 1, 2, 3, 4, 5].map((i) => (value >> (5 * (5 - i))) & 31);
}

function step(checksum: number, word: number): number {
  let next = ((checksum & 0x1ffffff) << 5) ^ word;
  for (let i = 0; i < 5; i++) if ((checksum >> (25 + i)) & 1) next ^= GENERATORS[i] as number;
  return next;
}
