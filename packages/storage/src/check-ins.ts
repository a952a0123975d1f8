// Check-ins: by when a person says that she is safe, and what was missed. Times alone; the words are an
// ordinary message of hers. All of it goes with its conversation.

import type { RowOutcome } from './outcome.ts';

/** Milliseconds since 1970; null where there is nothing of it. One of `due` and `missed` is always there. */
export interface CheckIn {
  /** By when she says that she is safe: a check-in is planned. */
  readonly due: number | null;
  /** The time that passed without her; it stands until a member has written what was done. */
  readonly missed: number | null;
  /** When whoever is on duty was rung for `missed`. */
  readonly rung: number | null;
  /** When she came back after `missed`. */
  readonly back: number | null;
  /** She moved `due` after she wrote: the hours in her words hold no more. */
  readonly isMoved: boolean;
}

/** How the last one ended that stands no more. Of one that was missed a record in the case says it. */
export interface CheckInEnd {
  /** By when she would have said that she is safe. When she pressed is not stored. */
  readonly due: number;
  /** safe: she said so, in time. cancelled: without a word of how she is. */
  readonly kind: 'safe' | 'cancelled';
}

/** What stands at a desk, for its tasks and the next shift. */
export interface StandingCheckIn extends CheckIn {
  /** The conversation was deleted meanwhile: `missed` may not have passed yet. */
  readonly isDeleted: boolean;
  /** The conversation's own id, 32 hex. */
  readonly id: string;
}

/** What a change by the person came to: the check-in that stands then. */
type CheckInChange =
  | { readonly ok: true; readonly checkIn: CheckIn | null }
  /** missed: she says first that she is safe. none: nothing is planned. */
  | { readonly ok: false; readonly reason: 'unknown' | 'missed' | 'none' };

/** A check-in for which nobody was rung yet. */
export interface UnrungCheckIn {
  /** The conversation's own id, 32 hex. */
  readonly id: string;
  readonly desk: string;
  readonly isQuarantined: boolean;
  readonly missed: number;
}

/**
 * What becomes of a check-in. It is planned by `Conversations.addMessage`. `conversation` is the person's
 * public id, 64 hex digits; `id` the server's own, 32. Methods throw StorageError.
 */
export interface CheckIns {
  /** What stands; null for nothing, and for an unknown or hidden conversation. */
  read(conversation: string): Promise<CheckIn | null>;
  /** Moves the time. */
  move(conversation: string, due: number): Promise<CheckInChange>;
  /** She is safe: ends what is planned; of a missed one, the desk sees when she came back. Repeatable. */
  confirm(conversation: string): Promise<CheckInChange>;
  /** Ends what is planned, without a word of how she is. What was missed stands. */
  cancel(conversation: string): Promise<CheckInChange>;
  /** Marks those whose time has passed as missed. Answers those for which somebody must be rung. */
  passDue(): Promise<readonly UnrungCheckIn[]>;
  /** Somebody was rung for this one. */
  markRung(checkIn: Pick<UnrungCheckIn, 'id' | 'missed'>): Promise<void>;
  /** What stands at a desk, the earliest first; at most 200. */
  standing(desk: string): Promise<readonly StandingCheckIn[]>;
  /** Whether a desk has one that was missed, from which she has not come back. */
  someMissed(desk: string): Promise<boolean>;
  /** A member has written what was done about `missed`: it stands no more. Repeatable. */
  settle(id: string, missed: number): Promise<RowOutcome>;
}
