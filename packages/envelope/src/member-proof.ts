// Who puts something in the place of what stands at the server, or begins what others will need a key for,
// shows that they hold a member's keys: a session alone, stolen or forced, could else replace it by noise.
// Spec: docs/spec/envelope.md, 'Stored by a member'.
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Signer } from './message.ts';
import { isValidSignature, withContext } from './signing.ts';
import type { SentWraps } from './wrap-proof.ts';

/** What a member sends to be stored. */
export interface SentSealed {
  readonly kind: 'event' | 'half' | 'handbook' | 'organisation' | 'record' | 'record-withdrawal' | 'summary';
  /** The server's id of what it belongs to; empty for the profile of the organisation. */
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

/** The key of a new event or handbook, with its first wraps. */
export const sentNewKey = (
  kind: 'event' | 'handbook',
  { recipient, ...delivery }: SentWraps & { readonly recipient: string },
): SentSealed => ({ ...sentWraps(kind, delivery), parts: [recipient, ...sentWraps(kind, delivery).parts] });

/** The server's half of the key of a statement about others, with its last day. */
export const sentHalf = (
  conversation: string,
  share: { readonly thing: string; readonly half: string; readonly until: string },
): SentSealed => ({ kind: 'half', id: conversation, parts: [share.thing, share.half, share.until] });

/** The profile of the organisation, as JSON writes it. */
export const sentOrganisation = (organisation: unknown): SentSealed => ({
  kind: 'organisation',
  id: '',
  parts: [JSON.stringify(organisation)],
});

/** That the coded record of a case is withdrawn. */
export const sentWithdrawal = (conversation: string): SentSealed => ({
  kind: 'record-withdrawal',
  id: conversation,
  parts: [],
});

/** The member's signature, 128 hex digits. */
export const signSealed = (delivery: SentSealed, member: Signer): string =>
  bytesToHex(member.sign(withContext(context, bodyOf(delivery))));

/** True if `signature` (128 hex digits) is that of the member's `signKey` (64 hex digits). Never throws. */
export const isSignedByMember = (delivery: SentSealed, signKey: string, signature: string): boolean =>
  /^[0-9a-f]{128}$/.test(signature) &&
  isValidSignature(context, bodyOf(delivery), hexToBytes(signature), signKey);
