// What a restored backup lacks: what was taken in after it was made.
import { addDays, type Day } from '../time/index.ts';

/** One restore, as far as the server knows what it lost. */
export interface Loss {
  /** Day of the backup, or the day until which a second place was complete; null where it does not say. */
  readonly from: Day | null;
  /** Day on which it was restored: what was sent up to then may be lost. */
  readonly to: Day;
  /** The moments of both, milliseconds since 1970, where they are known. */
  readonly fromTime?: number | null;
  readonly toTime?: number | null;
  /**
   * Entries by which the log of before is longer: messages and what hides their number. Null where nobody
   * showed that log.
   */
  readonly entries: number | null;
  /** Day on which a supervisor said that it has been dealt with. */
  readonly settled: Day | null;
}

/** The time of which people are told that what they sent then may be lost. */
export interface LostSpan {
  readonly from: Day;
  readonly to: Day;
  /** Both moments, milliseconds since 1970, where they fall on one day and are known; else null. */
  readonly times: { readonly from: number; readonly to: number } | null;
}

/**
 * From the first loss to the last; null where there is none, or where what was sent would have been erased by
 * now. `keepDays`: how long the organisation keeps what rests.
 */
export function lostSpan(
  losses: readonly Loss[],
  { today, keepDays }: { readonly today: Day; readonly keepDays: number },
): LostSpan | null {
  const recent = losses.flatMap(({ from, ...loss }) =>
    from !== null && addDays(loss.to, keepDays) >= today ? [{ ...loss, from }] : [],
  );
  const [first, last] = [
    recent.map(({ from }) => from).toSorted()[0],
    recent
      .map(({ to }) => to)
      .toSorted()
      .at(-1),
  ];
  if (first === undefined || last === undefined) return null;
  const starts = recent.map(({ fromTime }) => fromTime ?? null);
  const ends = recent.map(({ toTime }) => toTime ?? null);
  const isKnown = (time: number | null): time is number => time !== null;
  const hasTimes = first === last && starts.every(isKnown) && ends.every(isKnown);
  return {
    from: first,
    to: last,
    times: hasTimes ? { from: Math.min(...starts), to: Math.max(...ends) } : null,
  };
}
