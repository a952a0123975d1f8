// A conversation's own key, made at first opening and wrapped to those who may read it. The wrapping is
// signed by a desk key: else a server could wrap a key of its own to a member, who would then seal her
// answers to it. Spec: docs/spec/envelope.md, 'Keys of a conversation'.
import { bytesToHex, concatBytes, hexToBytes, randomBytes } from '@noble/hashes/utils.js';
import { FRAMES, writeFrame } from '../frame.ts';
import { type HybridRecipient, type Identity, identityFromSeed, recipientOf } from '../hybrid.ts';
import { openAge } from '../open/age.ts';
import { readFrame } from '../open/frame.ts';
import { EnvelopeError } from '../refusal.ts';
import { sealTo } from '../seal/age.ts';
import type { DeskSigner } from '../verify/verdict.ts';
import { type DeskSecret, MAX_WRAPPED_BYTES } from './desk.ts';

/** The key of one conversation. `seed` has 32 bytes. */
export interface ConversationKey {
  readonly seed: Uint8Array;
  readonly identity: Identity;
  /** For `conversationKey` of the desk's answer. */
  readonly recipient: HybridRecipient;
}

/** A fresh conversation key, from 32 random bytes. */
export function makeConversationKey(): Promise<ConversationKey> {
  return conversationKeyFrom(randomBytes(32));
}

/**
 * The key for `conversation` (64 hex digits) as an age file to those who may read and the recovery recipient.
 */
export function wrapConversationKey(
  key: Pick<ConversationKey, 'seed'>,
  conversation: string,
  recipients: readonly HybridRecipient[],
  desk: Pick<DeskSecret, 'id' | 'publicKey' | 'sign'>,
): Promise<Uint8Array> {
  const body = concatBytes(hexToBytes(conversation), hexToBytes(desk.id), key.seed);
  return sealTo(recipients, writeFrame(FRAMES.conversationKey, body, desk));
}

/**
 * The key in a wrapping, if one of `desks` signed it for one of `conversations` (all ids that the
 * conversation has had). Throws 'bad-signature' for another signer, 'wrong-type' for another conversation,
 * else as the age file is refused.
 */
export async function unwrapConversationKey(
  wrapped: Uint8Array,
  identities: readonly Identity[],
  expected: { readonly conversations: readonly string[]; readonly desks: readonly DeskSigner[] },
): Promise<ConversationKey> {
  const frame = await readFrame(
    FRAMES.conversationKey,
    await openAge(wrapped, identities, MAX_WRAPPED_BYTES),
  );
  if (frame.body.length !== 80) throw new EnvelopeError('bad-shape');
  const conversation = bytesToHex(frame.body.subarray(0, 32));
  const deskKey = bytesToHex(frame.body.subarray(32, 48));
  const signed = expected.desks.some(
    (desk) => desk.id === deskKey && desk.sign === frame.signKey && !desk.withdrawn,
  );
  if (!signed) throw new EnvelopeError('bad-signature');
  if (!expected.conversations.includes(conversation)) throw new EnvelopeError('wrong-type');
  return conversationKeyFrom(frame.body.slice(48));
}

async function conversationKeyFrom(seed: Uint8Array): Promise<ConversationKey> {
  const identity = identityFromSeed(seed);
  return { seed, identity, recipient: await recipientOf(identity) };
}
