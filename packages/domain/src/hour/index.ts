// The hour of a message: a fact inside its seal, by the sender's clock. The server keeps days alone, and its
// day judges the clock. An hour that nobody sealed is never made up. Pure: the present comes as an argument.
// Spec: docs/spec/envelope.md, 'The hour'. Decision: docs/decisions/hours.md.
import { type Day, dayMilliseconds, startOfDay } from '../time/index.ts';

/** Steps of the sealed clock, milliseconds: finer would tell who of a desk wrote, or how long it took. */
const clockStep = 300_000;

/**
 * How far outside the server's day a clock may be, milliseconds. A message sealed before midnight is taken
 * after it; a clock set by hand misses summer time by an hour.
 */
const clockMargin = 3_600_000;

/** The fact of a message that is sealed at `now`, rounded down. Always of one length. */
export const clockFact = (now: number): { readonly clock: string } => ({
  clock: `${new Date(Math.floor(now / clockStep) * clockStep).toISOString().slice(0, 16)}Z`,
});

/** What of a message its readers may be shown as its time. */
export type MessageHour =
  /** Milliseconds since 1970: the sender's clock, and the server's day agrees. */
  | { readonly kind: 'agrees'; readonly at: number }
  /** The day of the server counts; `clock` is what the sender's clock said. */
  | { readonly kind: 'differs'; readonly clock: number }
  /** Sealed without an hour, as messages were before. */
  | { readonly kind: 'none' };

/** The hour in the facts of a genuine message that the server took on `day`. */
export function judgeHour(day: Day, facts: Readonly<Record<string, unknown>> | undefined): MessageHour {
  const clock = readClock(facts?.clock);
  if (clock === null) return { kind: 'none' };
  const start = startOfDay(day);
  const isNear = start - clockMargin <= clock && clock < start + dayMilliseconds + clockMargin;
  return isNear ? { kind: 'agrees', at: clock } : { kind: 'differs', clock };
}

/** Milliseconds since 1970; null for what is not of the form, a finer minute among it. */
export function readClock(fact: unknown): number | null {
  if (typeof fact !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d[05]Z$/.test(fact)) return null;
  const at = Date.parse(fact);
  // '2026-02-30' is read by some engines as a day of March.
  return !Number.isNaN(at) && clockFact(at).clock === fact ? at : null;
}
