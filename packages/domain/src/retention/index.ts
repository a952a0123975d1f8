// How long a conversation is kept. Days, never hours: the hour is not needed. Nothing is erased while a conversation is open.
import type { Day } from '../organisation/index.ts';

export const keepChoices = ['default', 'now', '90-days', '1-year', '2-years'] as const;
/** What the person chose. 'default' is the organisation's own period. */
export type Keep = (typeof keepChoices)[number];

/** Days after closing, by choice. 'now' still leaves three days, so that a choice forced on her can be noticed and undone. */
const daysFor: Readonly<Record<Exclude<Keep, 'default'>, number>> = {
  now: 3,
  '90-days': 90,
  '1-year': 365,
  '2-years': 730,
};

/** The organisation's period where it set none, days after closing. */
export const defaultKeepDays = 90;
/** Days before erasure on which the person and the desk are told. */
export const warnDays = 14;
/** Days without a word from the person after which a conversation that waits for her is closed by rule. */
export const staleDays = 120;

/** The day on which a conversation closed on `closed` is erased. */
export function eraseOn(closed: Day, keep: Keep, organisationDays: number): Day {
  return addDays(closed, keep === 'default' ? organisationDays : daysFor[keep]);
}

export function addDays(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The day of an instant (milliseconds since 1970), UTC. */
export const dayOf = (instant: number): Day => new Date(instant).toISOString().slice(0, 10);
