// A member's quiet hours: what can wait until they are over, waits. Danger does not.
import { nextSpan, spans } from '../organisation/index.ts';

/** By the clock of `timeZone`; `from` later than `to` means a night. */
export interface Quiet {
  readonly from: string;
  readonly to: string;
  readonly timeZone: string;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/**
 * The moment (milliseconds since 1970) at which the quiet hours that `now` lies in are over; null outside
 * them.
 */
export function quietUntil({ from, to, timeZone }: Quiet, now: number): number | null {
  const parts =
    from < to
      ? [[from, to]]
      : [
          [from, '24:00'],
          ['00:00', to],
        ];
  const hours = weekdays.flatMap((weekday) => parts.map(([a = '', b = '']) => ({ weekday, from: a, to: b })));
  let end: number | null = null;
  // A night is two spans that touch.
  for (let n = 0, at = now; n < parts.length; n++, at = end) {
    const span = nextSpan(spans({ timeZone }, hours, at), at);
    if (span === undefined || span.from > at) break;
    end = span.to;
  }
  return end;
}
