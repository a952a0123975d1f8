// Moments and waits in words: 'Friday 10:00', 'opens in 9 hours'. Time zone and present moment are
// arguments. The zone is the desk's: the person's own is not asked for.
import type { LocaleState } from '@heed/content/messages/words';

const hour = 3_600_000;

/**
 * `at` as a reader says it, seen from `now`: today, a weekday, or beyond six days with the date. Never
 * 'tomorrow': by another clock, or after midnight, that is another day.
 */
export function moment(localeState: LocaleState, at: number, now: number, timeZone: string): string {
  const time = format(localeState, at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
  const days = dayNumber(at, timeZone) - dayNumber(now, timeZone);
  if (days === 0) return localeState.t('moment.today', { time });
  const weekday = format(localeState, at, { weekday: 'long', timeZone });
  if (days < 7) return localeState.t('moment.weekday', { weekday, time });
  const day = format(localeState, at, { weekday: 'long', day: 'numeric', month: 'long', timeZone });
  return localeState.t('moment.weekday', { weekday: day, time });
}

/** `at` with its day and year, for what may be read again on another day. */
export const dayAndTime = (localeState: LocaleState, at: number, timeZone: string): string =>
  format(localeState, at, {
    ...{ day: 'numeric', month: 'long', year: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone },
  });

/** A day 'YYYY-MM-DD', 'YYYY-MM' or 'YYYY' in words; other text as it stands. */
export function day(localeState: LocaleState, text: string): string {
  const [, year, month, date] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text) ?? [];
  if (year === undefined || month === undefined) return text;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(date ?? 1));
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  return format(localeState, at, date === undefined ? options : { ...options, day: 'numeric' });
}

/**
 * A sentence, or several, with a day at the end of one: in Croatian the day brings a full stop of its own.
 */
export const oneStop = (sentence: string): string => sentence.replace(/(^|[^.])\.\.(?!\.)/g, '$1.');

/** Whole hours until `at`, at least one. */
export const hoursUntil = (at: number, now: number): number => Math.max(1, Math.ceil((at - now) / hour));

function format(localeState: LocaleState, at: number, options: Intl.DateTimeFormatOptions): string {
  const speech = localeState.locale.startsWith('en') ? 'en-GB' : localeState.locale;
  // One calendar in every language: sources are named by its years.
  return localeState.dress(formatter(speech, { calendar: 'gregory', ...options }).format(at));
}

/** Making one takes 0.13 ms, using it a microsecond. As many as languages, zones and forms of a moment. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formatters.set(key, format);
  return format;
}

function dayNumber(at: number, timeZone: string): number {
  const iso = formatter('sv-SE', { timeZone }).format(at);
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / (24 * hour));
}
