// A case handed over to another organisation in a file: who signed it. What is sealed in it is a message like
// any other. Spec: docs/spec/envelope.md, 'A referral file'.
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Signer } from './message.ts';
import { isValidSignature, withContext } from './signing.ts';

/** The desk's signature over the text of the file, 128 hex digits. */
export const signReferralFile = (text: string, desk: Signer): string =>
  bytesToHex(desk.sign(withContext('heed/hand-over/v1', utf8ToBytes(text))));

/** Whether the desk key (64 hex digits) signed exactly this text. Never throws. */
export const isValidReferralFile = (text: string, signature: string, publicKey: string): boolean =>
  /^[0-9a-f]{128}$/.test(signature) &&
  isValidSignature('heed/hand-over/v1', utf8ToBytes(text), hexToBytes(signature), publicKey);
