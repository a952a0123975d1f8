// Linkage studies of which this server plays a part: as the evaluator it keeps the study's key, as the linker
// the tokens of each list until they are joined. Never both of one study.
import type { Day } from '@heed/domain/time';

/** A study that this server is to play a part in. Its id is 32 hex digits. */
export interface NewStudy {
  readonly id: string;
  /** JSON text, public. */
  readonly statement: string;
  /** The evaluator's; null for a linker. */
  readonly secretKey: Uint8Array | null;
  /** The last day. */
  readonly until: Day;
  /** Hash of the invitation of each list. */
  readonly lists: readonly { readonly list: string; readonly invitation: string }[];
}

/** How far one list of a study has come. */
export interface StudyList {
  readonly list: string;
  /** Hashes of the batches that were evaluated, by their number. */
  readonly batches: readonly string[];
  readonly delivered: boolean;
}

/** A study as it is stored. */
export interface StoredStudy extends Omit<NewStudy, 'lists'> {
  readonly lists: readonly StudyList[];
  /** JSON text of what joining gave; null before. */
  readonly joined: string | null;
}

/** Keeps linkage studies until their last day. Methods throw StorageError. */
export interface Linkage {
  /**
   * 'known': this server plays a part in it already. 'full': as many as one organisation may have at a time.
   */
  open(
    study: NewStudy,
  ): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: 'known' | 'full' }>;
  studies(): Promise<readonly StoredStudy[]>;
  study(id: string): Promise<StoredStudy | null>;
  /** The study and list of an invitation, by its hash. */
  invited(invitation: string): Promise<{ readonly study: StoredStudy; readonly list: string } | null>;
  /**
   * Counts a batch before it is answered. False: another batch was evaluated under this number, or one before
   * it was not.
   */
  countBatch(
    study: string,
    list: string,
    batch: { readonly number: number; readonly hash: string },
  ): Promise<boolean>;
  /** Keeps the tokens of a list, in the place of earlier ones. False where the study is gone or joined. */
  deliver(study: string, list: string, tokens: Uint8Array): Promise<boolean>;
  tokens(study: string): Promise<readonly { readonly list: string; readonly tokens: Uint8Array }[]>;
  /** Keeps what joining gave and erases the tokens. False where the study is gone or joined. */
  joined(study: string, result: string): Promise<boolean>;
  /** Erases it. False where it is unknown. */
  close(id: string): Promise<boolean>;
  /** Erases those whose last day is over, and all where no legal review stands. A daily job. */
  expire(): Promise<void>;
}
