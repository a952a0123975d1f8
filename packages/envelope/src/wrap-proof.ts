// Who stores wraps of a conversation's key shows that they hold the desk's key: a session alone, stolen or
// forced, could else replace the wraps of all readers by noise. Spec: docs/spec/envelope.md, 'Keys of a
// conversation'.
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Signer } from './message.ts';
import { isValidSignature, withContext } from './signing.ts';

/** Wraps as they go to the server. */
export interface SentWraps {
  /** The server's id of the conversation. */
  readonly id: string;
  /** The age files in base64. */
  readonly wraps: readonly { readonly member: string; readonly wrap: string }[];
}

/** A desk key's signature over wraps. */
export interface WrapProof {
  /** Id of the desk key, 32 hex digits. */
  readonly deskKey: string;
  /** 128 hex digits. */
  readonly signature: string;
}

const context = 'heed/wraps/v1';

const bodyOf = ({ id, wraps }: SentWraps): Uint8Array =>
  utf8ToBytes(JSON.stringify([id, wraps.map(({ member, wrap }) => [member, wrap])]));

/** The proof that goes with wraps. */
export const signWraps = (delivery: SentWraps, desk: Signer & { readonly id: string }): WrapProof => ({
  deskKey: desk.id,
  signature: bytesToHex(desk.sign(withContext(context, bodyOf(delivery)))),
});

/** True if `signature` (128 hex digits) is that of the desk's `signKey` (64 hex digits). Never throws. */
export const isValidWrapProof = (delivery: SentWraps, signKey: string, signature: string): boolean =>
  /^[0-9a-f]{128}$/.test(signature) &&
  isValidSignature(context, bodyOf(delivery), hexToBytes(signature), signKey);
