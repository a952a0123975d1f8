// Sealing a message: signed first, then sealed, so that only those who open it learn who wrote it.
// Spec: docs/spec/envelope.md, 'The message'.
import { bytesToHex, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { FRAMES, writeFrame } from '../frame.ts';
import type { HybridRecipient } from '../hybrid.ts';
import { MAX_ENVELOPE_BYTES, MAX_JSON_BYTES } from '../limits.ts';
import type { Message, Signer, UnsealedMessage } from '../message.ts';
import { EnvelopeError } from '../refusal.ts';
import { hashHex, leafOf } from '../signing.ts';
import { sealTo } from './age.ts';
import { isSealable } from './shape.ts';

/** A sealed message with its hash and the leaf for the log. */
export interface SealedMessage {
  /** The age file to send and store. Keep it: a repeated sending must send these bytes. */
  readonly envelope: Uint8Array;
  /** SHA-256 of `envelope`, 64 hex digits: what `previous` and `seen` of later messages name. */
  readonly hash: string;
  /** The ledger's leaf, 64 hex digits. */
  readonly leaf: string;
  /** The message as signed, with the id and salt that were made. */
  readonly message: Message;
}

/**
 * Signs and seals a message. A person's goes to [desk key or conversation key, her own seal recipient], the
 * desk's to [her seal recipient, conversation key], a note to [conversation key]. Throws 'bad-shape' for what
 * a reader would refuse, 'too-large' beyond 900,000 bytes of JSON, 'bad-recipient' for anything but hybrid
 * recipients.
 */
export async function sealMessage(
  draft: UnsealedMessage,
  to: { readonly sign: Signer; readonly recipients: readonly HybridRecipient[] },
): Promise<SealedMessage> {
  const message: Message = {
    ...draft,
    version: 1,
    id: draft.id ?? randomHex(16),
    salt: draft.salt ?? randomHex(16),
  };
  if (!isSealable(message)) throw new EnvelopeError('bad-shape');
  const json = utf8ToBytes(JSON.stringify(message));
  if (json.length > MAX_JSON_BYTES) throw new EnvelopeError('too-large');
  const envelope = await sealTo(to.recipients, writeFrame(FRAMES.message, json, to.sign));
  if (envelope.length > MAX_ENVELOPE_BYTES) throw new EnvelopeError('too-large');
  const hash = hashHex(envelope);
  return { envelope, hash, leaf: leafOf(message.salt, hash), message };
}

/** `bytes` random bytes as hex, for ids and salts. */
export function randomHex(bytes: number): string {
  return bytesToHex(randomBytes(bytes));
}
