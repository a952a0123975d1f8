// Alerts: notices without content that wait to be sent to a member. A sent one is gone; a failed one is shown
// at the desk.
import type { Day } from '@heed/domain/time';
import type { Hour } from './time.ts';

/** A notice as it was claimed for sending. It has no content. */
export interface Alert {
  /** 32 hex. */
  readonly id: string;
  /** An enumerated word of the server, e.g. 'danger', 'new', 'overdue', 'erasure', 'member'. */
  readonly kind: string;
  readonly desk: string | null;
  readonly member: string;
  /** Attempts made before this one. */
  readonly attempts: number;
}

/** How often a notice that does not arrive is tried. */
export type AlertPace = 'each-minute' | 'ever-slower';

/** Queues notices, hands them out for sending, and records how sending went. Methods throw StorageError. */
export interface Alerts {
  /**
   * Queues one per member. `due` null = now, else the hour, or minutes from now, counted up to a full five so
   * that no row tells the minute in which somebody wrote. A notice of the same kind to the same member that
   * has not been tried is not doubled. With `unless` none is queued where one of those kinds is, tried or
   * not.
   */
  queue(alert: {
    readonly kind: string;
    readonly desk: string | null;
    readonly members: readonly string[];
    readonly due: Hour | { readonly minutes: number } | null;
    readonly unless?: readonly string[];
  }): Promise<void>;
  /**
   * Takes up to `limit` due ones for this process (others skip them). Not settled within five minutes, they
   * are due again.
   */
  claim(limit: number): Promise<readonly Alert[]>;
  /** Sent: forgotten. */
  sent(id: string): Promise<void>;
  /**
   * Not sent. `way`: e.g. 'email', 'push', 'nowhere'. Tried again each minute, or after 1, 2, 4 ... minutes,
   * at most an hour; after `giveUp` attempts no more, without it after half a day at the slower pace alone.
   */
  failed(id: string, way: string, pace?: AlertPace, giveUp?: number): Promise<void>;
  /**
   * Not yet: taken up again at `at` (milliseconds since 1970), counted up to a full five minutes. It is no
   * attempt; of several that wait for the same moment one is left. `kind`: it has arrived, and rings again as
   * one of this kind.
   */
  later(id: string, at: number, kind?: string): Promise<void>;
  /**
   * Those of this kind for the members of a desk are due at `at` (milliseconds since 1970); that of the
   * member `except` is gone.
   */
  hasten(desk: string, kind: string, when: { readonly at: number; readonly except: string }): Promise<void>;
  /** What did not arrive, for the desks named: shown until somebody dismisses it. */
  failures(desks: readonly string[]): Promise<
    readonly {
      readonly id: string;
      readonly kind: string;
      readonly desk: string | null;
      readonly member: string;
      readonly day: Day;
      readonly way: string;
    }[]
  >;
  dismiss(id: string): Promise<void>;
}
