// Solves the server's puzzle in slices, so that the page never freezes: a number so that SHA-256(challenge
// ':' subject ':' number) begins with zero bits. Where it takes too long the best number found is sent: the
// server accepts it and may look at the report later.
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** Work between two breaths of the page, milliseconds. */
const slice = 12;
/** A slow phone stops here, milliseconds, once the least that is ever accepted was found. */
const patience = 3000;
const least = 12;

export async function solve(
  challenge: string,
  subject: string,
  bits: number,
  mustReach = false,
): Promise<string> {
  const head = sha256.create().update(utf8ToBytes(`${challenge}:${subject}:`));
  const until = performance.now() + patience;
  let best = { nonce: 0, bits: -1 };
  for (let nonce = 0; ; ) {
    const pause = performance.now() + slice;
    while (performance.now() < pause) {
      for (let n = 0; n < 64; n++, nonce++) {
        const zeroCount = zeroBits(
          head
            .clone()
            .update(utf8ToBytes(String(nonce)))
            .digest(),
        );
        if (zeroCount > best.bits) best = { nonce, bits: zeroCount };
      }
      if (best.bits >= bits) return String(best.nonce);
    }
    if (!mustReach && best.bits >= least && performance.now() > until) return String(best.nonce);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function zeroBits(hash: Uint8Array): number {
  let bits = 0;
  for (const byte of hash) {
    if (byte !== 0) return bits + Math.clz32(byte) - 24;
    bits += 8;
  }
  return bits;
}
