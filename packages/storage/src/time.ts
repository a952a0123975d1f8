// Days and hours as they are stored. A day stands where the hour is not needed, an hour where the server must act.
// UTC throughout, so that a file tells nothing about where the server stands.

/** 'YYYY-MM-DD', UTC. Sorts as text. */
export type Day = string;
/** 'YYYY-MM-DDTHH', UTC, the hour that has begun. Sorts as text. */
export type Hour = string;

export const dayMilliseconds = 86_400_000;
export const hourMilliseconds = 3_600_000;

/** The day in which `milliseconds` since 1970 falls. */
export const dayOf = (milliseconds: number): Day => new Date(milliseconds).toISOString().slice(0, 10);

/** The hour in which `milliseconds` since 1970 falls. */
export const hourOf = (milliseconds: number): Hour => new Date(milliseconds).toISOString().slice(0, 13);

/** Midnight UTC at which the day begins, in milliseconds since 1970. */
export const startOfDay = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

/** The beginning of the hour, in milliseconds since 1970. */
export const startOfHour = (hour: Hour): number => Date.parse(`${hour}:00:00Z`);

/** `day` plus a number of days, which may be negative. */
export const addDays = (day: Day, days: number): Day => dayOf(startOfDay(day) + days * dayMilliseconds);

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((startOfDay(to) - startOfDay(from)) / dayMilliseconds);
