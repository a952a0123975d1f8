// The person's side of a conversation, found by the id that her code derives. The server proves that she
// holds the code first. A conversation that she asked to delete is not found here any more, from that moment.

import type { Day } from '@heed/domain/time';
import type { NewMessage } from './intake.ts';
import type { RecordedDecision } from './ledger.ts';
import type { Hour } from './time.ts';

/** An attachment of a stored message. Its id is 32 hex digits. */
export interface StoredAttachment {
  readonly id: string;
  /** Bytes of ciphertext. */
  readonly length: number;
  /** Locked by the desk as illegal: `attachments.read` refuses. */
  readonly locked: boolean;
}

/** A message as it is stored: the sealed envelope, and what the server must know of it. */
export interface StoredMessage {
  readonly id: string;
  readonly role: 'person' | 'desk' | 'note';
  readonly envelope: Uint8Array;
  /** Hex SHA-256 of `envelope`. */
  readonly hash: string;
  /** Desk key that it is sealed to; null when sealed to the conversation key. */
  readonly deskKey: string | null;
  readonly day: Day;
  /**
   * Person's message: sent, opened (a member saw it), answered (an answer came after it). Others: 'sent', or
   * 'opened' once she fetched it.
   */
  readonly state: 'sent' | 'opened' | 'answered';
  /** Day on which it was opened, or null. */
  readonly openedDay: Day | null;
  /** Milliseconds since 1970 before which the person does not get it; null where it waits for nothing. */
  readonly release: number | null;
  readonly attachments: readonly StoredAttachment[];
}

/** A conversation as the server sees it when the person asks for it. */
export interface PersonConversation {
  /** The server's own id, 32 hex. */
  readonly id: string;
  readonly desk: string;
  readonly signKey: string;
  readonly state: 'new' | 'open' | 'waiting' | 'closed';
  readonly quarantined: boolean;
  readonly noReply: boolean;
  readonly replyBy: Hour | null;
  /** As chosen: days after closing, 0 = now; null = the organisation's period. */
  readonly keepDays: number | null;
  /** Day of erasure; null while it is open. */
  readonly eraseDay: Day | null;
  /** The blob of the last change of code, or null. */
  readonly carry: Uint8Array | null;
  /** Recipient of the conversation key; null before the first opening. */
  readonly conversationKey: string | null;
}

/** What the person may do with a conversation. `conversation` is always her public id, 64 hex digits. */
export interface Conversations {
  /** Null for an unknown or hidden id. */
  get(conversation: string): Promise<PersonConversation | null>;
  /** The public key that challenges are checked against; null for an unknown or hidden id. */
  signKey(conversation: string): Promise<string | null>;
  /**
   * Messages to and from the person (never notes) after the message `after`, oldest first, at most `limit`
   * (default 50).
   */
  messages(
    conversation: string,
    page?: { readonly after?: string; readonly limit?: number },
  ): Promise<{ readonly messages: readonly StoredMessage[]; readonly more: boolean }>;
  /**
   * Another message of hers. A closed conversation opens again; an answered one is never held. Same id and
   * hash: 'same'.
   */
  addMessage(
    conversation: string,
    message: NewMessage & {
      readonly deskKey: string | null;
      readonly attachments: readonly string[];
      readonly urgent: boolean;
      readonly replyBy: Hour | null;
      /**
       * Plans a check-in with these words: by when she says that she is safe, milliseconds since 1970.
       * Refused ('check-in') while one is planned, or was missed and she has not come back.
       */
      readonly checkIn?: number | undefined;
    },
  ): Promise<
    | {
        readonly ok: true;
        readonly answer: 'accepted' | 'same';
        readonly id: string;
        readonly desk: string;
        readonly replyBy: Hour | null;
      }
    | { readonly ok: false; readonly reason: 'unknown' | 'conflict' | 'attachment' | 'check-in' }
  >;
  /** She has fetched the desk's messages up to this one: the desk sees 'opened' with the day. */
  markSeen(conversation: string, message: string): Promise<void>;
  /**
   * Change of code, with the signed message that tells the desk: the old id finds nothing from then on.
   * Repeatable by message id.
   */
  rekey(
    conversation: string,
    change: {
      readonly conversation: string;
      readonly signKey: string;
      readonly carry: Uint8Array;
      readonly message: NewMessage & { readonly deskKey: string | null };
    },
  ): Promise<
    { readonly ok: true } | { readonly ok: false; readonly reason: 'unknown' | 'conflict' | 'exists' }
  >;
  /**
   * Deletion asked: not found here at once; the desk is told; erased on the first day that is 72 hours later.
   */
  hide(
    conversation: string,
  ): Promise<
    | { readonly ok: true; readonly eraseDay: Day; readonly recorded: RecordedDecision }
    | { readonly ok: false; readonly reason: 'unknown' }
  >;
  /**
   * 0 (at closing, with 72 hours' delay) to 730 days after closing; null = the organisation's period of
   * `defaultDays`.
   */
  keep(
    conversation: string,
    keepDays: number | null,
    defaultDays: number,
  ): Promise<
    | { readonly ok: true; readonly eraseDay: Day | null; readonly recorded: RecordedDecision }
    | { readonly ok: false; readonly reason: 'unknown' }
  >;
}
