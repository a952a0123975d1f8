// What opening a message gives, in the words that verification takes. Types only, so that who verifies need
// not open. Spec: docs/spec/envelope.md, 'Opening'.
import type { Message } from './message.ts';
import type { RefusalCode } from './refusal.ts';

/** A message that opened. It is not verified yet. */
export interface OpenedMessage {
  readonly ok: true;
  readonly message: Message;
  /** The signed JSON bytes, exactly as the author wrote them. */
  readonly json: Uint8Array;
  /** The Ed25519 key that signed, 64 hex digits. `verifyConversation` says whose it is. */
  readonly signKey: string;
  /** 64 bytes, over 'heed/message/v1\0' and `json`. */
  readonly signature: Uint8Array;
  /** SHA-256 of the envelope, 64 hex digits. */
  readonly hash: string;
  /** The ledger's leaf, 64 hex digits. */
  readonly leaf: string;
}

/** An envelope that was refused; its hash still has a place in the conversation. */
export interface RefusedMessage {
  readonly ok: false;
  readonly reason: RefusalCode;
  readonly hash: string;
}
