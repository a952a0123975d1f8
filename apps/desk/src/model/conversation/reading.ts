// A conversation as it was opened and judged: what every other part of the desk takes.

import type { DeskConversation } from '@heed/api';
import type {
  Facts,
  LinkedMessage,
  ListedEnvelope,
  Message,
  RefusalCode,
  Verdict,
  VerifiedConversation,
} from '@heed/envelope';
import type { ConversationKey } from '@heed/envelope/keys';
import type { ReadCase } from '../case/case.ts';
import type { Summary } from './summary.ts';

export interface ReadMessage {
  readonly id: string;
  readonly day: string;
  readonly state: 'sent' | 'opened' | 'answered';
  /** As the server lists it; what was signed stands in `message`. */
  readonly listedRole: Message['role'];
  /** Null where it could not be opened; `refusal` says why. */
  readonly message: Message | null;
  readonly refusal: RefusalCode | null;
  readonly verdict: Verdict;
  readonly concurrent: boolean;
  /** From when on the person gets it, milliseconds since 1970; null where it waits for nothing. */
  readonly release: number | null;
  /** Attachments locked as illegal images. */
  readonly locked: ReadonlySet<string>;
}

/** A genuine message with its hash: what later ones may name. */
export type Genuine = LinkedMessage & { readonly message: Message };

/** Whether the member holds the conversation's own key. */
export type KeyState =
  | 'held'
  | 'not-made'
  | 'not-ours'
  /**
   * Wrapped under a desk key that was withdrawn since: it reads, and is used for nothing new until somebody
   * wraps it anew.
   */
  | 'withdrawn'
  | 'refused';

export interface Reading {
  readonly row: DeskConversation;
  readonly summary: Summary | null;
  /** The person's first key, 64 hex digits. */
  readonly anchor: string;
  readonly messages: readonly ReadMessage[];
  readonly verified: VerifiedConversation;
  readonly genuine: readonly Genuine[];
  /** By the id of a note, the member who signed it. */
  readonly authors: ReadonlyMap<string, string>;
  /** What the genuine notes hold of the case, parsed once. */
  readonly caseFile: ReadCase;
  readonly key: ConversationKey | null;
  readonly keyState: KeyState;
  /** Of her first genuine message. */
  readonly facts: Facts;
  /** As opened, for an export. */
  readonly envelopes: readonly ListedEnvelope[];
}
