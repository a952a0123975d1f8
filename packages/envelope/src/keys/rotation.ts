// When a desk's key must change. A pure rule: the day is an argument.
// Spec: docs/spec/envelope.md, 'Changing a desk key'.
import { daysBetween } from '../verify/forms.ts';

/** A desk's key pair changes at least this often. */
export const DESK_KEY_DAYS = 90;
/** Days before the end at which a supervisor is asked, so that nobody is surprised. */
export const ROTATION_NOTICE_DAYS = 14;

/** The days of a desk key and who holds it. */
export interface DeskKeyAge {
  /** ISO day (UTC). */
  readonly validFrom: string;
  /** ISO day (UTC). */
  readonly validUntil: string;
  /** Ids of the members to whom the private half was ever wrapped. */
  readonly holders: readonly string[];
}

/** Whether a desk key must be replaced, and why. */
export type Rotation = 'none' | 'soon' | 'due' | 'member-left';

/**
 * 'member-left' where somebody who holds the private half is no longer of the desk: change now and let the
 * new certificate withdraw this key. 'due' after 90 days or at its end; 'soon' in the 14 days before.
 */
export function rotationOf(key: DeskKeyAge, members: readonly string[], today: string): Rotation {
  if (key.holders.some((holder) => !members.includes(holder))) return 'member-left';
  const daysLeft = Math.min(
    DESK_KEY_DAYS - daysBetween(key.validFrom, today),
    daysBetween(today, key.validUntil),
  );
  if (daysLeft <= 0) return 'due';
  return daysLeft <= ROTATION_NOTICE_DAYS ? 'soon' : 'none';
}
