// The service promise: whether a desk is open, when it opens, and by when it has promised an answer.
// Pure: the moment is an argument. Wall clocks and daylight saving follow the desk's own time zone.
import { Temporal } from 'temporal-polyfill';
import type { Desk, OpeningHours } from '../organisation/index.ts';

/** What a page says about a desk at one moment. Instants are milliseconds since 1970, UTC. */
export interface Promise {
  readonly open: boolean;
  /** When it opens next; null when it is open now or nothing is planned within `horizonDays`. */
  readonly opensAt: number | null;
  /** When an answer to something written now is promised; null when no opening is planned within `horizonDays`. */
  readonly answerBy: number | null;
  /** Whether somebody is awake for 'danger now'. */
  readonly dutyAwake: boolean;
  /** When somebody will be awake next; null when awake now or never planned. */
  readonly dutyAt: number | null;
}

/** How far ahead openings are looked for: longer than any closure that is announced. */
const horizonDays = 60;

const hourMs = 3_600_000;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The promise of `desk` at `now` (milliseconds since 1970). */
export function promiseAt(desk: Desk, now: number): Promise {
  const opening = nextSpan(spans(desk, desk.hours, now), now);
  const duty = nextSpan(spans(desk, desk.dutyHours, now, { closures: false }), now);
  return {
    open: opening !== undefined && opening.from <= now,
    opensAt: opening !== undefined && opening.from > now ? opening.from : null,
    answerBy: answerBy(desk, now),
    dutyAwake: duty !== undefined && duty.from <= now,
    dutyAt: duty !== undefined && duty.from > now ? duty.from : null,
  };
}

/**
 * The full hour by which `desk.replyWithinOpenHours` hours of opening have passed after `now`; null if never within the horizon. The hour is
 * all that is stored, so a page must not promise more exactly than the receipt will say.
 */
export function answerBy(desk: Desk, now: number): number | null {
  let left = desk.replyWithinOpenHours * hourMs;
  for (const span of spans(desk, desk.hours, now)) {
    const from = Math.max(span.from, now);
    if (span.to <= from) continue;
    if (span.to - from >= left) return Math.ceil((from + left) / hourMs) * hourMs;
    left -= span.to - from;
  }
  return null;
}

function nextSpan(all: Iterable<Span>, now: number): Span | undefined {
  for (const span of all) if (span.to > now) return span;
  return undefined;
}

function* spans(
  desk: Desk,
  hours: readonly OpeningHours[],
  now: number,
  { closures = true } = {},
): Generator<Span, void, undefined> {
  if (hours.length === 0) return;
  // Yesterday too: its last span may end after midnight by the clock of `now`.
  let date = Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(desk.timeZone)
    .toPlainDate()
    .subtract({ days: 1 });
  for (let n = 0; n <= horizonDays; n++, date = date.add({ days: 1 })) {
    if (closures && isClosed(desk, date.toString())) continue;
    const today = hours.filter((h) => h.weekday === date.dayOfWeek).sort((a, b) => a.from.localeCompare(b.from));
    for (const h of today) yield { from: at(date, h.from, desk.timeZone), to: at(date, h.to, desk.timeZone) };
  }
}

const isClosed = (desk: Desk, day: string) => desk.closures.some((c) => c.from <= day && day <= c.to);

function at(date: Temporal.PlainDate, clock: string, timeZone: string): number {
  const day = clock === '24:00' ? date.add({ days: 1 }) : date;
  const plainTime = Temporal.PlainTime.from(clock === '24:00' ? '00:00' : clock);
  return day.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
}
