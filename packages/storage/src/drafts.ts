// Drafts: what members typed and have not sent, sealed in their browsers to their own keys. Bounded, and gone
// with the member, the conversation, or the day.
import type { Day } from '@heed/domain/time';

/** A draft as it is stored. */
export interface StoredDraft {
  /** 64 hex: tells nothing of the form. */
  readonly place: string;
  /** 32 hex, another one with every change. */
  readonly version: string;
  readonly sealed: Uint8Array;
  readonly day: Day;
}

/** A draft to store in the place of the version that its author last saw. */
export interface NewDraft {
  readonly place: string;
  /** The version that this one takes the place of; null where there was none. */
  readonly replaces: string | null;
  readonly version: string;
  readonly sealed: Uint8Array;
  /** The conversation that it is written in: it is erased with it. */
  readonly conversation: string | null;
  /** Uploads that belong to it and that no message has named. */
  readonly attachments: readonly string[];
}

/** Most drafts of one member, and most bytes of them all. */
export const mostDrafts = 200;
/** Most bytes of all drafts of one member. */
export const mostDraftBytes = 20_000_000;
/** Days after its last change on which a draft is erased. */
export const draftDays = 30;

/** Another tab or machine wrote or dropped it meanwhile: `present` is what stands there. */
export interface DraftChanged {
  readonly ok: false;
  readonly reason: 'changed';
  readonly present: StoredDraft | null;
}

/** Keeps the drafts of members, by member and place. Methods throw StorageError. */
export interface Drafts {
  /** All of a member. */
  list(member: string): Promise<readonly StoredDraft[]>;
  /** 'unknown': the conversation or an attachment is not there. */
  put(
    member: string,
    draft: NewDraft,
  ): Promise<
    { readonly ok: true } | DraftChanged | { readonly ok: false; readonly reason: 'too many' | 'unknown' }
  >;
  /** It was sent or discarded. What is not there counts as dropped. */
  drop(member: string, place: string, version: string): Promise<{ readonly ok: true } | DraftChanged>;
  /** Erases those that nobody changed for `draftDays`. Returns how many. A daily job. */
  expire(): Promise<number>;
}
