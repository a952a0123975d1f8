// Deposits: what holders of codes keep as proof for themselves, sealed to their own codes. A vault is
// found by an id that its code derives; it belongs to no desk and no row ties it to a conversation.
import type { Day } from '@heed/domain/time';
import type { NewMessage, RecordedDecision } from '@heed/storage/module';

/** A version as it is stored. Which versions belong together is sealed in it. */
export interface StoredDeposit {
  /** 32 hex. */
  readonly id: string;
  readonly envelope: Uint8Array;
  readonly day: Day;
  readonly attachments: readonly { readonly id: string; readonly length: number }[];
}

/** Keeps vaults by their public ids, 64 hex. A vault without a row is like one that never was. */
export interface Deposits {
  /**
   * Stores a version with its leaf and its files, and keeps the whole vault for two years from then on.
   * 'conflict': the id is stored with other bytes or in another vault. 'many': the vault is full.
   */
  add(
    vault: string,
    version: NewMessage & { readonly attachments: readonly string[] },
  ): Promise<
    | { readonly ok: true; readonly answer: 'accepted' | 'same'; readonly day: Day; readonly eraseDay: Day }
    | { readonly ok: false; readonly reason: 'conflict' | 'attachment' | 'many' }
  >;
  /** Versions by their random ids after `after`, at most `limit` or 4 MB; what a change of code left. */
  read(
    vault: string,
    page: { readonly after?: string | undefined; readonly limit: number },
  ): Promise<{
    readonly versions: readonly StoredDeposit[];
    readonly more: boolean;
    readonly carry: Uint8Array | null;
    /** Day on which the vault is erased; null where nothing is in it. */
    readonly eraseDay: Day | null;
  }>;
  /** Whether this attachment, 32 hex, is of a version that the vault shows. */
  holds(vault: string, attachment: string): Promise<boolean>;
  /** Hides versions at once; the next daily job erases them. 'unknown': none of them is in the vault. */
  hide(
    vault: string,
    versions: readonly string[],
  ): Promise<
    | { readonly ok: true; readonly recorded: RecordedDecision }
    | { readonly ok: false; readonly reason: 'unknown' }
  >;
  /**
   * Gives the vault another id. `carry`: what lets the new code read on. Nothing to move is no fault;
   * 'exists': something stands under the new id.
   */
  move(
    vault: string,
    to: { readonly vault: string; readonly carry: Uint8Array },
  ): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: 'exists' }>;
}
