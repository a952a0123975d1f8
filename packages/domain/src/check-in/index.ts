// A check-in: a person tells the desk by when she will say that she is safe. She chooses hours, counted from
// now by the server's clock: no time zone, no gap of summer time, no moment that has passed. Pure.

/** In how many hours she may say it. The last is seven days. */
export const checkInHours = [1, 2, 3, 4, 6, 8, 12, 24, 48, 72, 168] as const;
/** One of `checkInHours`. */
export type CheckInHours = (typeof checkInHours)[number];

const hourMs = 3_600_000;
/** Up to a full five minutes: what is stored does not tell the minute in which she wrote. */
const stepMs = 5 * 60_000;

/** The choice that a form sent; null where it is none of ours. */
export const parseCheckInHours = (text: string): CheckInHours | null =>
  checkInHours.find((hours) => String(hours) === text) ?? null;

/** By when she says it, milliseconds since 1970: never earlier than the hours that she chose. */
export const checkInDue = (hours: CheckInHours, now: number): number =>
  Math.ceil((now + hours * hourMs) / stepMs) * stepMs;

/** What stands of a check-in, milliseconds since 1970; null for what is not. */
interface CheckInTimes {
  readonly due: number | null;
  readonly missed: number | null;
  readonly back: number | null;
}

/** Whether the time passed without her and she has not come back: then she says first that she is safe. */
export const isMissing = ({ missed, back }: Pick<CheckInTimes, 'missed' | 'back'>): boolean =>
  missed !== null && back === null;

/** Whether she may plan one: none is planned, and she is not missing. */
export const mayPlan = (checkIn: CheckInTimes | null): boolean =>
  checkIn === null || (checkIn.due === null && !isMissing(checkIn));
