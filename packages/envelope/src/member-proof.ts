// Who puts something sealed in the place of what stands at the server shows that they hold a member's keys: a
// session alone, stolen or forced, could else replace it by noise. Spec: docs/spec/envelope.md, 'Stored by a
// member'.
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Signer } from './message.ts';
import { isValidSignature, withContext } from './signing.ts';
import type { SentWraps } from './wrap-proof.ts';

/** What a member sends to be stored. */
export interface SentSealed {
  readonly kind: 'event' | 'handbook' | 'record' | 'summary';
  /** The server's id of what it belongs to. */
  readonly id: string;
  /** As they are sent, in base64 and hex. */
  readonly parts: readonly string[];
}

const context = 'heed/member-sent/v1';

const bodyOf = ({ kind, id, parts }: SentSealed): Uint8Array =>
  utf8ToBytes(JSON.stringify([kind, id, ...parts]));

/** Wraps of the key of an event or a handbook. */
export const sentWraps = (kind: 'event' | 'handbook', { id, wraps }: SentWraps): SentSealed => ({
  kind,
  id,
  parts: wraps.flatMap(({ member, wrap }) => [member, wrap]),
});

/** The member's signature, 128 hex digits. */
export const signSealed = (delivery: SentSealed, member: Signer): string =>
  bytesToHex(member.sign(withContext(context, bodyOf(delivery))));

/** True if `signature` (128 hex digits) is that of the member's `signKey` (64 hex digits). Never throws. */
export const isSignedByMember = (delivery: SentSealed, signKey: string, signature: string): boolean =>
  /^[0-9a-f]{128}$/.test(signature) &&
  isValidSignature(context, bodyOf(delivery), hexToBytes(signature), signKey);
