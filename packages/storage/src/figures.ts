// Coded records of closed cases, sealed to analysts, and the register of what was published from them. A
// record hangs on its case for thirty days, so that it can be withdrawn; then nothing here leads from one to
// the other.
import type { Day } from '@heed/domain/time';

/** A coded record of a closed case, sealed to the analysts. */
export interface CodedRow {
  /** 32 hex, random; another one from the day on which the record leaves its case. */
  readonly id: string;
  readonly sealed: Uint8Array;
}

/** One entry of the register of published figures. */
export interface RegisteredRelease {
  readonly id: string;
  readonly day: Day;
  /** JSON text of the release, public. */
  readonly statement: string;
}

/** A release that was withdrawn. */
export interface StoredWithdrawal {
  readonly release: string;
  readonly day: Day;
  readonly reason: string;
}

/** Days for which a record can be withdrawn. */
export const linkedDays = 30;

/** Keeps coded records and the register of releases. Methods throw StorageError. */
export interface FigureStorage {
  /**
   * Keeps the record of a case, in the place of an earlier one that still hangs on it. Null where the
   * conversation is unknown; else the last day on which it can be withdrawn.
   */
  putRecord(conversation: string, sealed: Uint8Array): Promise<Day | null>;
  /** Records that hang on no case here, such as invented ones. */
  addRecords(sealed: readonly Uint8Array[]): Promise<void>;
  /** Withdrawn: gone. False where none hangs on the case any more. */
  dropRecord(conversation: string): Promise<boolean>;
  /** In the order of their random ids, at most `limit`. */
  records(query: {
    readonly after?: string | undefined;
    readonly limit: number;
  }): Promise<readonly CodedRow[]>;
  /** The same record sealed to others, such as an analyst who came later. False where it is gone. */
  resealRecord(id: string, sealed: Uint8Array): Promise<boolean>;
  /** Takes the link from records whose days are over. Answers how many. A daily job. */
  unlinkRecords(): Promise<number>;
  /**
   * Puts a release into the register, if nothing was registered since `seen` (the last id that its author
   * saw, or null): what is checked against earlier ones must be checked against all.
   */
  register(statement: string, newestRead: string | null): Promise<RegisteredRelease | null>;
  /** The register, oldest first: every release is needed to check the next. */
  releases(): Promise<readonly RegisteredRelease[]>;
  release(id: string): Promise<RegisteredRelease | null>;
  /**
   * Ids and days, newest first, at most `limit`; `before`: those registered before this one, none where it is
   * unknown.
   */
  releaseDays(query: {
    readonly before?: string | undefined;
    readonly limit: number;
  }): Promise<readonly Pick<RegisteredRelease, 'id' | 'day'>[]>;
  /** Withdraws a release: it stays readable, marked. False where it is unknown. */
  withdrawRelease(release: string, reason: string): Promise<boolean>;
  /** Withdrawals of these releases, or of all. */
  withdrawals(releases?: readonly string[]): Promise<readonly StoredWithdrawal[]>;
}
