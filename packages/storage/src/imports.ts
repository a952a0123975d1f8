// Cases of another system, taken over whole or not at all. They are stored in pieces where no desk sees them,
// then moved to the desk at once.
import type { SealedSummary, Wrap } from './desk.ts';
import type { NewMessage } from './intake.ts';

/** A case of another system, sealed like one that began here. */
export interface ImportedCase {
  /** 32 hex, made by whoever seals it: its summary is bound to it. */
  readonly id: string;
  /** 64 hex: SHA-256 of the public key. */
  readonly conversation: string;
  readonly signKey: string;
  readonly deskKey: string;
  readonly conversationKey: string;
  readonly wraps: readonly Wrap[];
  readonly summary: SealedSummary;
  readonly message: NewMessage;
  readonly notes: readonly NewMessage[];
  readonly closed: boolean;
}

/** Which import: of this member, under a number of theirs (32 hex), for this desk. */
export interface ImportOf {
  readonly member: string;
  readonly number: string;
  readonly desk: string;
}

/** Takes cases over: stages them out of sight, then moves all of them to the desk at once. */
export interface Imports {
  /**
   * Stores cases out of sight. What is stored already is passed over: a piece may be sent twice. Answers how
   * many are there.
   */
  stage(
    of: ImportOf,
    cases: readonly ImportedCase[],
  ): Promise<
    { readonly ok: true; readonly staged: number } | { readonly ok: false; readonly reason: 'conflict' }
  >;
  /**
   * Moves all to the desk in one commit, if there are exactly `count`. `first` is one of them: asked again
   * after it was done, the answer is the same. 'count': not all has arrived, and nothing was moved.
   */
  finish(
    of: ImportOf,
    all: { readonly count: number; readonly first: string; readonly defaultKeepDays: number },
  ): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: 'count' }>;
  /**
   * Destroys what is out of sight. What nobody finished or dropped is erased by the daily job, two days
   * later.
   */
  drop(of: ImportOf): Promise<void>;
}
