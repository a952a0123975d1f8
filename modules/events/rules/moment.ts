// Moments of a programme: days and times by the clock of the event's own time zone.
import { Temporal } from 'temporal-polyfill';
import type { EventPlan, Session } from './plan.ts';

/** When something of a programme begins and ends, milliseconds since 1970. */
export function spanOf(
  { timeZone }: Pick<EventPlan, 'timeZone'>,
  { day, start, end }: Pick<Session, 'day' | 'start' | 'end'>,
): { readonly from: number; readonly to: number } {
  const at = (clock: string) =>
    Temporal.PlainDateTime.from(`${day}T${clock}`).toZonedDateTime(timeZone).epochMilliseconds;
  return { from: at(start), to: at(end) };
}
