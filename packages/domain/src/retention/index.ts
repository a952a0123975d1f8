// How long a conversation stays. Days, never hours: the hour is not needed. Nothing is erased while a
// conversation is open. Storage sets the day by these rules, the desk and the person's page say it by them.
import { addDays, type Day, dayMilliseconds, dayOf } from '../time/index.ts';

/** How long the person may choose to have the conversation kept after it is closed. */
export const keepChoices = ['default', 'now', '90-days', '1-year', '2-years'] as const;
/** What the person chose. 'default' is the organisation's own period. */
export type Keep = (typeof keepChoices)[number];

/** Days after closing that a choice means; null for the organisation's period. */
export const keepDaysOf: Readonly<Record<Keep, number | null>> = {
  default: null,
  now: 0,
  '90-days': 90,
  '1-year': 365,
  '2-years': 730,
};

/** The choice that means so many days; 'default' where none does. */
export const keepOf = (days: number | null): Keep =>
  keepChoices.find((keep) => keepDaysOf[keep] === days) ?? 'default';

/** The organisation's period where it set none, days after closing. */
export const defaultKeepDays = 90;
/** Days before erasure on which the person and the desk are told. */
export const warnDays = 14;
/** Days without a word from the person after which a conversation that waits for her is closed by rule. */
export const staleDays = 120;

/**
 * What is deleted at once stays so many whole days, so that a deletion that was forced can be noticed and
 * undone.
 */
const delayDays = 3;

/** The first day of which every hour is at least 72 hours after `at` (milliseconds since 1970). */
export const dayAfterDelay = (at: number): Day => addDays(dayOf(at + delayDays * dayMilliseconds), 1);

/**
 * The day on which a conversation is erased. `keepDays`: days after closing that the person chose, null for
 * the organisation's period, `defaultDays`. `at`: when that is decided, in milliseconds since 1970. Never
 * sooner than the delay after `at`, whatever was chosen.
 */
export function eraseDayFor(keepDays: number | null, defaultDays: number, closedDay: Day, at: number): Day {
  const byDelay = dayAfterDelay(at);
  const byPeriod = addDays(closedDay, keepDays ?? defaultDays);
  if (byPeriod < byDelay) return byDelay;
  return byPeriod;
}

/**
 * The day on which a conversation will be erased if the desk closes it at `now`. One that is closed already,
 * or that the person deleted, keeps the day that is set (`eraseOn`).
 */
export function eraseDayOnClosing(
  { keep, eraseOn }: { readonly keep: Keep; readonly eraseOn: Day | null },
  defaultDays: number,
  now: number,
): Day {
  return eraseOn ?? eraseDayFor(keepDaysOf[keep], defaultDays, dayOf(now), now);
}

/** Days after the end of an event for which what came in sealed is kept. */
export const eventDays = 90;
