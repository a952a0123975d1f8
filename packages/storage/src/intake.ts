// Intake: the first message of a conversation. Many senders share one fsync; each is answered after the
// commit. It must never keep half a report: conversation, message and attachments commit together or not at
// all.
import type { Referral } from './referrals.ts';
import type { Hour } from './time.ts';

/** A sealed message as it arrives. */
export interface NewMessage {
  /** 32 hex, made by its author. The same id with the same hash is stored once and answered alike. */
  readonly id: string;
  /** The age file. */
  readonly envelope: Uint8Array;
  /** Hex SHA-256 of `envelope`. */
  readonly hash: string;
  /** 64 hex: its entry in the transparency log, which tells nothing without the salt that is sealed in. */
  readonly leaf: string;
}

/** The first message of a conversation with everything that is stored with it. */
export interface NewReport {
  /** 64 hex: SHA-256 of the public key. */
  readonly conversation: string;
  /** 64 hex: the person's Ed25519 public key. */
  readonly signKey: string;
  readonly desk: string;
  /** Id of the desk key that the message is sealed to. */
  readonly deskKey: string;
  readonly message: NewMessage;
  /** Ids of finished uploads that nobody has claimed. */
  readonly attachments: readonly string[];
  readonly urgent: boolean;
  readonly noReply: boolean;
  /** Looks like a flood: waits in the view 'held'. */
  readonly quarantined: boolean;
  /** Promised answer, as the hour in which it falls due; null where none is promised. */
  readonly replyBy: Hour | null;
  /**
   * A member took it down. 'open': from a call or at a door, it waits for nobody. 'unopened': on her phone,
   * and the desk has yet to look at it.
   */
  readonly byDesk?: 'open' | 'unopened';
  /** A member of another desk refers: it waits like any other, and is known to come from a member. */
  readonly referral?: Referral;
  /** Days to keep after closing; null = the organisation's period at closing. */
  readonly keepDays: number | null;
}

/**
 * What became of a report. 'exists': the conversation has begun with another message; 'conflict': the id
 * belongs to another message; 'attachment': an upload is missing or belongs elsewhere.
 */
export type AcceptedMessage =
  | {
      readonly ok: true;
      /** 'same': this very message is already stored; answer as the first time. */
      readonly answer: 'accepted' | 'same';
      /** The server's own id of the conversation, 32 hex. */
      readonly id: string;
      /** As stored with the first copy of the message. */
      readonly replyBy: Hour | null;
    }
  | {
      readonly ok: false;
      /**
       * - conflict: this message id is stored with other bytes.
       * - exists: the conversation was begun by another message.
       * - attachment: an attachment is absent, unfinished, or belongs to another message.
       */
      readonly reason: 'conflict' | 'exists' | 'attachment';
    };

/** Stores first messages, and counts what that costs. */
export interface Intake {
  /** Durable when it resolves. Throws 'busy' when the queue is full, 'full' when the disk is. */
  acceptReport(report: NewReport): Promise<AcceptedMessage>;
  /**
   * What intake has cost since this process began this hour (not stored: an hour's count would tell when
   * people wrote).
   */
  load(): { readonly hour: Hour; readonly reports: number; readonly bytes: number; readonly waiting: number };
}
