// How a version of a deposit may come without its sender: sealed and signed while there was no network, sent
// later by a device that holds no key. The signature says that the key of the vault wants this message in it,
// and nothing else. Spec: docs/spec/envelope.md, 'Sent later'.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Signer } from './message.ts';
import { conversationOf, isValidSignature, withContext } from './signing.ts';

/** What is signed. */
export interface Posting {
  /** The origin as the page sees it: `https://example.org`. */
  readonly origin: string;
  /** Id of the vault, 64 hex digits. */
  readonly vault: string;
  /** Id of the message, 32 hex digits. */
  readonly message: string;
  /** The sealed message. */
  readonly envelope: Uint8Array;
}

const context = 'heed/posting/v1';

/** The signature that goes with the message, 128 hex digits. */
export function signPosting(posting: Posting, signer: Signer): string {
  return bytesToHex(signer.sign(withContext(context, bodyOf(posting))));
}

/**
 * True if `signature` (128 hex digits) is that of the vault's own key `signKey` (64 hex digits). Never
 * throws.
 */
export function isValidPosting(posting: Posting, signKey: string, signature: string): boolean {
  if (!/^[0-9a-f]{64}$/.test(signKey) || conversationOf(signKey) !== posting.vault) return false;
  if (!/^[0-9a-f]{128}$/.test(signature)) return false;
  return isValidSignature(context, bodyOf(posting), hexToBytes(signature), signKey);
}

/** Origins hold no zero byte and the rest has fixed lengths, so the parts cannot run into each other. */
const bodyOf = ({ origin, vault, message, envelope }: Posting): Uint8Array =>
  concatBytes(utf8ToBytes(`${origin}\0`), hexToBytes(vault), hexToBytes(message), sha256(envelope));
