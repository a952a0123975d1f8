// Days of the calendar, as all of Heed counts them: UTC, so that a day tells nothing about where anybody
// stands. Pure: the present comes as an argument. Hours stand in storage, weekly hours and time zones in
// domain/organisation.

/** 'YYYY-MM-DD'. Sorts as text. */
export type Day = string;

/** A day in milliseconds. UTC has no other days. */
export const dayMilliseconds = 86_400_000;

/** The day of an instant (milliseconds since 1970). Throws RangeError for an instant that no calendar has. */
export const dayOf = (instant: number): Day => new Date(instant).toISOString().slice(0, 10);

/** '2026-11-29 03:12', UTC. */
export const minuteOf = (instant: number): string =>
  `${dayOf(instant)} ${new Date(instant).toISOString().slice(11, 16)}`;

/** Midnight at which the day begins, in milliseconds since 1970; NaN where the text is no day. */
export const startOfDay = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

/** `day` plus a number of days, which may be negative. Throws RangeError where `day` is no day. */
export const addDays = (day: Day, days: number): Day => dayOf(startOfDay(day) + days * dayMilliseconds);

/**
 * The same day of the month, a number of months later (earlier where negative); the last day of a month that
 * is too short: 31 August and six months are 28 or 29 February. Throws RangeError where `day` is no day.
 */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(startOfDay(day));
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
  const next = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 1);
  const last = Math.round((next - first) / dayMilliseconds);
  return dayOf(first + (Math.min(date.getUTCDate(), last) - 1) * dayMilliseconds);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((startOfDay(to) - startOfDay(from)) / dayMilliseconds);

/** Whether the text is a day of the calendar: '2026-02-30' is none. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const start = startOfDay(text);
  return !Number.isNaN(start) && dayOf(start) === text;
}
