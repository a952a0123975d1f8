// Hours as they are stored, where the server must act; elsewhere a day stands (domain/time). UTC throughout,
// so that a file tells nothing about where the server stands.

/** 'YYYY-MM-DDTHH', UTC, the hour that has begun. Sorts as text. */
export type Hour = string;

/** An hour in milliseconds. */
export const hourMilliseconds = 3_600_000;

/** The hour in which `milliseconds` since 1970 falls. */
export const hourOf = (milliseconds: number): Hour => new Date(milliseconds).toISOString().slice(0, 13);

/** The beginning of the hour, in milliseconds since 1970. */
export const startOfHour = (hour: Hour): number => Date.parse(`${hour}:00:00Z`);
