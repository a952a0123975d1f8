// How much of what was acknowledged would be lost with the machine now: what no copy elsewhere holds yet.

/** By which copy it is counted; null where there is none, and everything would be lost. */
export type GapCopy = 'second-place' | 'backup';

export interface Gap {
  /** Whole minutes since the newest copy, rounded up; null where there is no copy. */
  readonly minutes: number | null;
  readonly by: GapCopy | null;
}

const minuteMs = 60_000;

/** Moments until which each copy is complete, milliseconds since 1970; null for none. */
export function gapAt(
  now: number,
  { secondPlace, backup }: { readonly secondPlace: number | null; readonly backup: number | null },
): Gap {
  const minutesSince = (moment: number) => Math.max(0, Math.ceil((now - moment) / minuteMs));
  if (secondPlace !== null && secondPlace >= (backup ?? 0))
    return { minutes: minutesSince(secondPlace), by: 'second-place' };
  return backup === null ? { minutes: null, by: null } : { minutes: minutesSince(backup), by: 'backup' };
}

/** Minutes between two moments that are both known, rounded up; null else. */
export const lostMinutes = (from: number | null, to: number | null): number | null =>
  from === null || to === null ? null : Math.max(0, Math.ceil((to - from) / minuteMs));
