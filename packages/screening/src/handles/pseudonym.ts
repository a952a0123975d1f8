// Pseudonyms of handles: who holds the key can ask whether two offers name the same handle, nobody can read
// one off. A telephone has few digits, so without the key it would be guessed in seconds. HMAC-SHA-256, RFC
// 2104.
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Bytes of a key, at least: as many as the hash has. */
export const pseudonymKeyBytes = 32;
const context = 'heed screening handle 1\n';

/**
 * 64 hexadecimal digits for an identity (`identityOf`) under a key that its desk alone has. Throws RangeError
 * for a shorter key.
 */
export function pseudonymOf(identity: string, key: Uint8Array): string {
  if (key.length < pseudonymKeyBytes)
    throw new RangeError(`Cannot make a pseudonym: the key needs ${pseudonymKeyBytes} bytes`);
  return bytesToHex(hmac(sha256, key, utf8ToBytes(context + identity)));
}
