// A batch of the log: pending leaves among random ones, in random order, a power of two of them, so that
// neither the size of a batch nor the place of a leaf tells when in a tick something happened, or how much.
// docs/spec/ledger.md, 'Ticks'.
import { HASH_BYTES } from './tree.ts';

/** Fewest entries of a tick: a quiet night looks like a busy one. */
export const LEAST_TICK = 16;

/** Entries of a tick with this many pending leaves. */
export function tickSize(pending: number): number {
  let size = LEAST_TICK;
  while (size < pending) size *= 2;
  return size;
}

/**
 * The entries of a tick, shuffled. Random ones look like those of messages: 32 bytes. What stands in clear
 * stands out, as it should. `random` fills with bytes that nobody can guess.
 */
export function padTick(
  pending: readonly Uint8Array[],
  random: (length: number) => Uint8Array,
): Uint8Array[] {
  const entries = [...pending];
  while (entries.length < tickSize(pending.length)) entries.push(random(HASH_BYTES));
  // Fisher and Yates, from the end.
  for (let at = entries.length - 1; at > 0; at--) {
    const other = below(at + 1, random);
    [entries[at], entries[other]] = [entries[other] as Uint8Array, entries[at] as Uint8Array];
  }
  return entries;
}

/**
 * A whole number below `limit` (at most 2^32), every one as likely as the other: numbers beyond the last full
 * round are drawn again.
 */
function below(limit: number, random: (length: number) => Uint8Array): number {
  const rounds = Math.floor(2 ** 32 / limit) * limit;
  for (;;) {
    const bytes = random(4);
    const value = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0);
    if (value < rounds) return value % limit;
  }
}
