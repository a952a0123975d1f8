// A moment as the scripts say it: by the clock of the desk, which stands in the page, and naming whose clock
// that is.
import { dateText } from './speech.ts';

/**
 * `at` (milliseconds since 1970) by the clock of `desk`; by this browser's where the page came without it.
 */
export const momentOf = (desk: string, at: number): string =>
  byClockOf(desk, at, { weekday: 'long', day: 'numeric', month: 'long' });

/** The same with its year and no weekday, for what may be read again in another year. */
export const dayAndTimeOf = (desk: string, at: number): string =>
  byClockOf(desk, at, { day: 'numeric', month: 'long', year: 'numeric' });

function byClockOf(desk: string, at: number, date: Intl.DateTimeFormatOptions): string {
  const mark = [...document.querySelectorAll<HTMLElement>('[data-zone]')].find(
    (element) => element.dataset.desk === desk,
  );
  const options: Intl.DateTimeFormatOptions = {
    ...date,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  };
  if (mark?.dataset.zone) options.timeZone = mark.dataset.zone;
  return (mark?.dataset.when ?? '#moment').replace('#moment', dateText(at, options));
}
