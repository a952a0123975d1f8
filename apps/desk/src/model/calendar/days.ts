// The days of a calendar: which ones a week or a month shows, and where the arrow keys lead. Weeks begin on
// Monday (ISO 8601). Pure.
import { addDays, addMonths, type Day, startOfDay } from '@heed/domain/time';

export type CalendarSpan = 'week' | 'month';

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: Day): number => ((new Date(startOfDay(day)).getUTCDay() + 6) % 7) + 1;

export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));
export const monthOf = (day: Day): string => day.slice(0, 7);

/** The days that are shown around `day`: seven, or the whole weeks that a month touches. */
export function daysIn(span: CalendarSpan, day: Day): readonly Day[] {
  const first = mondayOf(span === 'week' ? day : `${monthOf(day)}-01`);
  const end =
    span === 'week'
      ? addDays(first, 6)
      : addDays(mondayOf(addDays(addMonths(`${monthOf(day)}-01`, 1), -1)), 6);
  const days: Day[] = [];
  for (let at = first; at <= end; at = addDays(at, 1)) days.push(at);
  return days;
}

/** The same place in the span before (-1) or after (1). */
export const shifted = (span: CalendarSpan, day: Day, by: -1 | 1): Day =>
  span === 'week' ? addDays(day, 7 * by) : addMonths(day, by);

/** Where a key leads from a day; null for a key that leads nowhere. */
export function dayByKey(span: CalendarSpan, day: Day, key: string): Day | null {
  const steps: Readonly<Record<string, Day>> = {
    ArrowLeft: addDays(day, -1),
    ArrowRight: addDays(day, 1),
    ArrowUp: addDays(day, -7),
    ArrowDown: addDays(day, 7),
    Home: mondayOf(day),
    End: addDays(mondayOf(day), 6),
    PageUp: shifted(span, day, -1),
    PageDown: shifted(span, day, 1),
  };
  return steps[key] ?? null;
}
