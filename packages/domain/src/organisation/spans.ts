// Weekly hours as spans of time, one after the other from now on. Wall clocks and daylight saving follow the
// place's own zone.
import { Temporal } from 'temporal-polyfill';
import type { Closure, OpeningHours } from './hours.ts';

/** How far ahead openings are looked for: longer than any closure that is announced. */
const horizonDays = 60;
const hourMs = 3_600_000;

/** Milliseconds since 1970; `to` is the first moment after it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The span that holds `now`, else the next one. */
export function nextSpan(all: Iterable<Span>, now: number): Span | undefined {
  for (const span of all) if (span.to > now) return span;
  return undefined;
}

interface Place {
  /** By its IANA name. */
  readonly timeZone: string;
  /** On their days nothing is open. */
  readonly closures?: readonly Closure[] | undefined;
}

interface SpansAhead extends Place {
  readonly hour: number;
  readonly found: Span[];
  readonly further: Iterator<Span, void>;
}

/** What was worked out for these hours in this hour of the clock: calendars of time zones are dear. */
const spansAhead = new WeakMap<readonly OpeningHours[], SpansAhead>();

/** The spans of `hours` from yesterday on, in order. */
export function* spans(
  place: Place,
  hours: readonly OpeningHours[],
  now: number,
): Generator<Span, void, undefined> {
  const ahead = spansAheadOf(place, hours, Math.floor(now / hourMs));
  for (let n = 0; ; n++) {
    if (n === ahead.found.length) {
      const next = ahead.further.next();
      // After it: what cannot be worked out throws each time.
      spansAhead.set(hours, ahead);
      if (next.done) return;
      ahead.found.push(next.value);
    }
    yield ahead.found[n]!;
  }
}

function spansAheadOf(place: Place, hours: readonly OpeningHours[], hour: number): SpansAhead {
  const { timeZone, closures } = place;
  const former = spansAhead.get(hours);
  if (former?.hour === hour && former.timeZone === timeZone && former.closures === closures) return former;
  return { timeZone, closures, hour, found: [], further: spansFrom(place, hours, hour * hourMs) };
}

function* spansFrom(
  { timeZone, closures = [] }: Place,
  hours: readonly OpeningHours[],
  now: number,
): Generator<Span, void, undefined> {
  if (hours.length === 0) return;
  // Yesterday too: its last span may end after midnight by the clock of `now`.
  let date = Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .subtract({ days: 1 });
  for (let n = 0; n <= horizonDays; n++, date = date.add({ days: 1 })) {
    const day = date.toString();
    if (closures.some(({ from, to }) => from <= day && day <= to)) continue;
    const today = hours
      .filter((h) => h.weekday === date.dayOfWeek)
      .sort((a, b) => a.from.localeCompare(b.from));
    for (const h of today) yield { from: at(date, h.from, timeZone), to: at(date, h.to, timeZone) };
  }
}

function at(date: Temporal.PlainDate, clock: string, timeZone: string): number {
  const day = clock === '24:00' ? date.add({ days: 1 }) : date;
  const plainTime = Temporal.PlainTime.from(clock === '24:00' ? '00:00' : clock);
  return day.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
}

/** What calendar and clock of a place show at `now`. */
export function wallClock(timeZone: string, now: number): { readonly day: string; readonly hour: number } {
  const there = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone);
  return { day: there.toPlainDate().toString(), hour: there.hour };
}

/** The moment, in milliseconds since 1970, at which a clock there shows `22:30`, or `24:00`, on a day. */
export const momentOnDay = (day: string, clock: string, timeZone: string): number =>
  at(Temporal.PlainDate.from(day), clock, timeZone);

/** The next moment, in milliseconds since 1970, at which the clock of a place shows `clock` ('22:30'). */
export function whenClock(clock: string, timeZone: string, now: number): number {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate();
  const there = at(today, clock, timeZone);
  return there > now ? there : at(today.add({ days: 1 }), clock, timeZone);
}

/** Whether this runtime knows the time zone, such as 'Europe/Zagreb'. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
