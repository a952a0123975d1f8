// The puzzle that makes a flood dear: find a number so that SHA-256(challenge ':' subject ':' number) begins
// with zero bits. Made and checked without stored state. It asks for more under load, but never refuses what
// has paid the least price: a weaker answer is accepted and its report held for review, so the channel never
// closes.
import { createHash, randomBytes } from 'node:crypto';
import { holds, stamp, unstamp } from '../http/secrets.ts';

/** About 4,000 hashes: nothing on a desktop, half a second on a phone of 2015. */
export const leastBits = 12;
/**
 * About a million hashes: the most that is ever asked. A client that cannot do it in 3 seconds sends the best
 * it found.
 */
export const mostBits = 20;
/** How long a puzzle can be answered. */
export const lifetimeMs = 15 * 60_000;
/** Reports an hour up to which the least price holds; the price doubles with each doubling beyond. */
const calmPerHour = 60;

export interface Puzzle {
  readonly challenge: string;
  readonly bits: number;
  readonly expires: number;
}

/**
 * Bits by which an answer may fall short of the price and still count as paid: a phone stops at three
 * seconds, where a desktop finds more.
 */
export const patience = 3;

/** Bits to ask for at `perHour` reports an hour, plus one for each doubling of an upload beyond 1 MB. */
export function bitsAt(perHour: number, bytes = 0): number {
  const load = Math.max(0, Math.ceil(Math.log2(Math.max(perHour, 1) / calmPerHour)));
  const size = Math.max(0, Math.ceil(Math.log2(Math.max(bytes, 1) / 1_048_576)));
  return Math.min(mostBits, leastBits + load + Math.min(size, 4));
}

export function makePuzzle(key: Buffer, bits: number, now: number): Puzzle {
  const expires = now + lifetimeMs;
  return { challenge: stamp(key, `${expires}-${bits}-${randomBytes(12).toString('hex')}`), bits, expires };
}

/** What an answer is worth: bits asked and bits found, or null when challenge or answer do not hold. */
export function checkAnswer(
  key: Buffer,
  answer: { challenge: string; nonce: string },
  subject: string,
  now: number,
): { askedBits: number; foundBits: number } | null {
  const payload = unstamp(key, answer.challenge);
  if (payload === null) return null;
  const [expires, askedBits] = payload.split('-').map(Number);
  if (expires === undefined || askedBits === undefined || !holds(expires, lifetimeMs, now)) return null;
  const foundBits = leadingZeroBits(
    createHash('sha256').update(`${answer.challenge}:${subject}:${answer.nonce}`).digest(),
  );
  return foundBits >= leastBits ? { askedBits, foundBits } : null;
}

export function leadingZeroBits(hash: Uint8Array): number {
  let bits = 0;
  for (const byte of hash) {
    if (byte !== 0) return bits + Math.clz32(byte) - 24;
    bits += 8;
  }
  return bits;
}
