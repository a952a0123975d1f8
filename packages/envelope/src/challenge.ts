// How a person shows the server that she has the conversation's key, without the code or the key leaving her
// browser. The origin is signed so that another site cannot pass the challenge on. Spec:
// docs/spec/envelope.md, 'Coming back'.
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Signer } from './message.ts';
import { conversationOf, isValidSignature, withContext } from './signing.ts';

/** What a person signs to prove that the code is hers. */
export interface Challenge {
  /** The origin as the page sees it: `https://example.org`. */
  readonly origin: string;
  /** 64 hex digits. */
  readonly conversation: string;
  /** What the server gave, as it gave it. */
  readonly challenge: string;
}

/** The signature to send back, 128 hex digits. */
export function answerChallenge(challenge: Challenge, signer: Signer): string {
  return bytesToHex(signer.sign(withContext('heed/challenge/v1', bodyOf(challenge))));
}

/**
 * True if `signature` (128 hex digits) answers the challenge with the key of the conversation. Never throws.
 */
export function isValidAnswer(challenge: Challenge, signKey: string, signature: string): boolean {
  if (!/^[0-9a-f]{64}$/.test(signKey) || conversationOf(signKey) !== challenge.conversation) return false;
  if (!/^[0-9a-f]{128}$/.test(signature)) return false;
  return isValidSignature('heed/challenge/v1', bodyOf(challenge), hexToBytes(signature), signKey);
}

/** Origins hold no zero byte, so the parts cannot run into each other. */
function bodyOf({ origin, conversation, challenge }: Challenge): Uint8Array {
  return concatBytes(utf8ToBytes(`${origin}\0`), hexToBytes(conversation), utf8ToBytes(challenge));
}
