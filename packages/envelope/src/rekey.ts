// The bytes that bind a new code to the conversation it continues, and their check.
// Spec: docs/spec/envelope.md, 'Changing the code'.
import { concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Rekey } from './message.ts';
import { isValidSignature } from './signing.ts';

/** Old conversation id (32 bytes), new Ed25519 key (32), new recipient in ASCII. */
export function rekeyBytes(conversation: string, sign: string, seal: string): Uint8Array {
  return concatBytes(hexToBytes(conversation), hexToBytes(sign), utf8ToBytes(seal));
}

/** True if the new key itself says that it follows `conversation`. */
export function isValidRekey(conversation: string, rekey: Rekey): boolean {
  const body = rekeyBytes(conversation, rekey.sign, rekey.seal);
  return isValidSignature('heed/rekey/v1', body, hexToBytes(rekey.proof), rekey.sign);
}
