// What an open workspace asks every few seconds: what has changed, and who else is in the conversation that
// is open. Every question is answered by an index, whatever is stored; none of them marks anything as opened.
import type { State } from './desk.ts';

/** A colleague who has a conversation open. */
export interface Presence {
  readonly conversation: string;
  /** Member id. */
  readonly member: string;
  readonly writing: boolean;
}

/** What of a conversation changes with every message, act or opening. */
export interface ConversationPulse {
  readonly desk: string;
  readonly activity: number;
  readonly state: State;
  readonly hidden: boolean;
  readonly urgent: boolean;
  readonly awaiting: boolean;
  readonly unread: number;
  readonly assignee: string | null;
  /** Whether the member who asks was given its key. */
  readonly hasKey: boolean;
}

/** Answers what has changed and who is present, by indexes alone. */
export interface Live {
  /** The number of the last change at each of these desks; 0 where nothing ever was. */
  changes(desks: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /**
   * Waits until something is written at one of `desks`, by whichever process, or `signal` ends. Null where
   * only asking again tells: on SQLite, and while the connection that hears of it is lost.
   */
  moved(): ((desks: readonly string[], signal: AbortSignal) => Promise<void>) | null;
  /** As `member` finds it. Null where there is none. */
  pulse(conversation: string, member: string): Promise<ConversationPulse | null>;
  /** Whether an interpreter was given this conversation. */
  isThreadReader(conversation: string, member: string): Promise<boolean>;
  /**
   * Says that a session (hex SHA-256 of its cookie) has a conversation open, until a moment (milliseconds
   * since 1970) that the caller moves on. What is over is deleted with each such word. False where the
   * session or the conversation is gone.
   */
  enter(
    session: string,
    presence: { conversation: string; writing: boolean; until: number },
  ): Promise<boolean>;
  /** Whether `enter` said the same and it holds until `until` at least: then it need not be said again. */
  isEntered(
    session: string,
    presence: { conversation: string; writing: boolean; until: number },
  ): Promise<boolean>;
  /**
   * Other members at work in a conversation of these desks now, each once in each: by living sessions of
   * members that were not removed.
   */
  others(desks: readonly string[], member: string): Promise<readonly Presence[]>;
  /** A text that changes with the roster, a desk key, or the state, role or desks of a member. */
  staff(): Promise<string>;
}
