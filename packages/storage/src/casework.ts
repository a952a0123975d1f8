// What the server must know of casework to act: how long a call has lasted, how many calls were no case, what
// falls due on which day. What it is about stands in sealed notes.
import type { NoticeStatus } from '@heed/domain/casework';
import type { Day } from '@heed/domain/time';

/** Calls of one kind on one day that were no case: no record of a person, no time. */
export interface CallCount {
  readonly day: Day;
  readonly kind: string;
  readonly count: number;
}

/** A day on which something of a case is due. What it is stands in the sealed case file. */
export interface StoredDeadline {
  /** 32 hex: a record of the sealed case file. */
  readonly thing: string;
  /** Who has taken it on; null: the desk. */
  readonly member: string | null;
  readonly day: Day;
  /** For a supervisor to do. */
  readonly supervisors: boolean;
}

/** A deadline as it is listed: `assignee` is who has the case in hand. */
export interface ListedDeadline extends StoredDeadline {
  readonly conversation: string;
  readonly assignee: string | null;
}

/** A notice in the codes of the yearly report, sealed to a desk: it outlives its case, and names none. */
export interface CodedNotice {
  /** 32 hex, random: not the record of the case. */
  readonly id: string;
  /** Desk key to which it is sealed, 16 hex. */
  readonly key: string;
  readonly sealed: Uint8Array;
}

/** What is stored of a notice. `coded`: null until it was sent. */
export interface StoredNotice extends NoticeStatus {
  readonly coded: CodedNotice | null;
}

/** A notice to a platform as the queue 'Online' lists it: no address, no name, no words. */
export interface ListedNotice extends NoticeStatus {
  readonly conversation: string;
  /** Who has the case in hand. */
  readonly assignee: string | null;
}

/** A member who works out of doors alone, until they say that they are back. */
export interface LoneWork {
  readonly member: string;
  readonly desk: string;
  /** Milliseconds since 1970 at which they want to be back. */
  readonly until: number;
  /** Who is rung if they are not. */
  readonly ring: 'desk' | 'supervisors';
}

/**
 * Half of what opens a statement about somebody else: the other half is sealed in the case. Without it the
 * words are gone for good.
 */
export interface KeyShare {
  readonly thing: string;
  /** 64 hex. */
  readonly half: string;
  /** The last day on which it is there. */
  readonly until: Day;
}

/** Calls under way, counts of calls, days that are due, and lone work. Methods throw StorageError. */
export interface Casework {
  /**
   * Starts a call of this member, or answers when the one that is under way began: milliseconds since 1970.
   */
  startCall(member: string): Promise<number>;
  /** When the call under way began; null where there is none. */
  callOf(member: string): Promise<number | null>;
  /** Takes back one of today's counts, pressed by mistake. Answers whether there was one. */
  uncountCall(count: { readonly desk: string; readonly kind: string }): Promise<boolean>;
  /**
   * Ends it, and forgets its times. `count`: it was no case, and counts as one of this kind at this desk
   * today.
   */
  endCall(
    member: string,
    count: { readonly desk: string; readonly kind: string } | null,
  ): Promise<{ readonly started: number | null; readonly ended: number }>;
  /** Forgets calls that nobody ended within a day, and until when answers waited that are out. */
  forget(): Promise<void>;
  /** From `since` on, by day and kind. */
  callCounts(desk: string, since: Day): Promise<readonly CallCount[]>;
  /** Puts what falls due in a conversation in the place of what was there. */
  putDeadlines(conversation: string, deadlines: readonly StoredDeadline[]): Promise<boolean>;
  /**
   * Replaces the states of the notices of a conversation, and counts by year what was sent. The count and the
   * codes stay when the case is erased. Open workspaces learn that their desk changed.
   */
  putNotices(conversation: string, notices: readonly StoredNotice[]): Promise<boolean>;
  /** Notices of a desk that wait for something, by day, at most 500. */
  listNotices(desk: string): Promise<readonly ListedNotice[]>;
  /**
   * Notices of a desk that were sent in a year: cases that stand, the codes of erased ones (for three years
   * after the year), and how many notices there were.
   */
  noticesOfYear(
    desk: string,
    year: number,
  ): Promise<{
    readonly conversations: readonly string[];
    readonly erased: readonly CodedNotice[];
    readonly count: number;
  }>;
  /**
   * Keeps a half key. One that is there stays as it is, and can end sooner, from today on, never later:
   * 'other' where that was asked.
   */
  putKeyShare(conversation: string, half: KeyShare): Promise<'stored' | 'other' | 'unknown'>;
  keyShares(conversation: string): Promise<readonly KeyShare[]>;
  /** Destroys those whose day is over. Answers how many. */
  destroyKeyShares(): Promise<number>;
  /**
   * What falls due at a desk from `since` (else from the first) up to `until`, earliest first, at most
   * `limit`.
   */
  listDeadlines(query: {
    readonly desk: string;
    readonly since?: Day;
    readonly until: Day;
    readonly limit?: number;
  }): Promise<readonly ListedDeadline[]>;
  /** Says until when a member is out, in the place of what they said before. */
  startLoneWork(loneWork: LoneWork): Promise<void>;
  /** They are back: forgotten. False where they were not out, or not from this desk. */
  endLoneWork(loneWork: Pick<LoneWork, 'member' | 'desk'>): Promise<boolean>;
  loneWorkers(desk: string): Promise<readonly LoneWork[]>;
  /** Those who wanted to be back `minutes` ago or earlier, and nobody was rung yet. */
  overdueLoneWork(minutes: number): Promise<readonly LoneWork[]>;
  /** Somebody was rung for this one. */
  markLoneWorkRung(loneWork: LoneWork): Promise<void>;
}
