// What a restored backup lacks: what was taken in after it was made.
import { addDays, type Day } from '../time/index.ts';

/** One restore, as far as the server knows what it lost. */
export interface Loss {
  /** Day of the backup, or the day until which a second place was complete; null where it does not say. */
  readonly from: Day | null;
  /** Day on which it was restored: what was sent up to then may be lost. */
  readonly to: Day;
  /**
   * Entries by which the log of before is longer: messages and what hides their number. Null where nobody
   * showed that log.
   */
  readonly entries: number | null;
  /** Day on which a supervisor said that it has been dealt with. */
  readonly settled: Day | null;
}

/**
 * The days of which people are told that what they sent may be lost; null where there are none, or where it
 * would have been erased by now. `keepDays`: how long the organisation keeps what rests.
 */
export function lostDays(
  losses: readonly Loss[],
  { today, keepDays }: { readonly today: Day; readonly keepDays: number },
): { readonly from: Day; readonly to: Day } | null {
  const recent = losses.flatMap(({ from, to }) =>
    from !== null && addDays(to, keepDays) >= today ? [{ from, to }] : [],
  );
  if (recent.length === 0) return null;
  return {
    from: recent.map(({ from }) => from).toSorted()[0]!,
    to: recent
      .map(({ to }) => to)
      .toSorted()
      .at(-1)!,
  };
}
