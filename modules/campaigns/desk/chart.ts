// Where the bars of a chart stand, in points of a drawing 100 high. A hidden day is a hollow stub of one
// height: it says 'fewer than ten', not how many.
import type { PublishedDay } from '../rules/index.ts';

/** One day in the chart, in points. */
export interface Bar {
  readonly day: string;
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly few: boolean;
}

/** Height of the chart, in points. */
export const chartHeight = 100;
/** Width of a day with the gap before the next one. */
const dayWidth = 10;
const gap = 2;
/** Lower than the bar of ten could ever be mistaken for: it has an edge and no filling. */
export const stubHeight = 4;

/** Width of the chart, in points. */
export const chartWidth = (days: readonly PublishedDay[]): number => days.length * dayWidth;

/** A bar for each day; a day without a shown count has a stub. */
export function bars(days: readonly PublishedDay[]): readonly Bar[] {
  const most = Math.max(1, ...days.map(({ count }) => count ?? 0));
  return days.map(({ day, count }, at) => ({
    day,
    x: at * dayWidth + gap / 2,
    width: dayWidth - gap,
    height: count === null ? stubHeight : (count / most) * chartHeight,
    few: count === null,
  }));
}

/** The day with the most arrivals, or null where all are hidden. */
export function busiest(
  days: readonly PublishedDay[],
): { readonly day: string; readonly count: number } | null {
  let busiestDay: { day: string; count: number } | null = null;
  for (const { day, count } of days)
    if (count !== null && (busiestDay === null || count > busiestDay.count)) busiestDay = { day, count };
  return busiestDay;
}

/** Sum of the counts that are shown. */
export const sum = (days: readonly PublishedDay[]): number =>
  days.reduce((all, { count }) => all + (count ?? 0), 0);
