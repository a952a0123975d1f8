// Days, times, numbers and names of countries and languages, as the language of the workspace writes them.
// Times are by one clock, the organisation's; no other file of the desk turns an instant into text.
// Decision: docs/decisions/hours.md.
import { isLanguageTag } from '@heed/domain/text';
import { signal } from '@preact/signals';
import { locale } from './catalogue.ts';

const clockZone = signal('UTC');
/** By which every time is written, such as 'Europe/Zagreb'; UTC where no organisation is known. */
export const zone = (): string => clockZone.value;
/** Writes times by the clock of another zone from now on. One that this browser does not know leaves UTC. */
export function setZone(name: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    clockZone.value = name;
  } catch {
    clockZone.value = 'UTC';
  }
}
/** The zone that this device is set to: of the member's own quiet hours alone. */
export const deviceZone = (): string => new Intl.DateTimeFormat('en').resolvedOptions().timeZone;

/** Makes a formatter once for each language: making one costs a tenth of a millisecond. */
function perLocale<T>(make: (locale: string) => T): (language?: string) => T {
  const formatters = new Map<string, T>();
  return (language = locale()) => {
    const formatter = formatters.get(language) ?? make(language);
    formatters.set(language, formatter);
    return formatter;
  };
}

/** The same for a formatter of instants, for each zone too. */
function perClock(options: Intl.DateTimeFormatOptions): (language?: string) => Intl.DateTimeFormat {
  const zones = new Map<string, (language?: string) => Intl.DateTimeFormat>();
  return (language) => {
    const timeZone = zone();
    const make = (tag: string) => new Intl.DateTimeFormat(tag, { ...options, timeZone });
    const formatters = zones.get(timeZone) ?? perLocale(make);
    zones.set(timeZone, formatters);
    return formatters(language);
  };
}

const days = perLocale(
  (language) =>
    new Intl.DateTimeFormat(language, {
      ...{ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
      timeZone: 'UTC',
    }),
);
/** 'Thu, 26 Nov 2026' of 'YYYY-MM-DD'. */
export const dayName = (day: string): string => days().format(Date.parse(day));
/** The same in a language of its own, such as that of a letter. */
export const dayNameIn = (language: string, day: string): string => days(language).format(Date.parse(day));

const shortDays = perLocale(
  (language) => new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
);
/** '26 Nov' of 'YYYY-MM-DD', where little room is left. */
export const shortDay = (day: string): string => shortDays().format(Date.parse(day));

const weekdaysAndDays = perLocale(
  (language) =>
    new Intl.DateTimeFormat(language, {
      ...{ weekday: 'short', day: 'numeric', month: 'short' },
      timeZone: 'UTC',
    }),
);
/** 'Thu 26 Nov' of 'YYYY-MM-DD'. */
export const weekdayAndDay = (day: string): string => weekdaysAndDays().format(Date.parse(day));

const daysPast = perLocale(
  (language) => new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' }),
);
/** 'today', 'yesterday', '12 days ago': `day` and `today` as 'YYYY-MM-DD'. */
export const daysAgo = (day: string, today: string): string =>
  daysPast().format(Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000), 'day');

const past = perLocale((language) => new Intl.RelativeTimeFormat(language));
/** '20 minutes ago', '5 hours ago', '3 days ago', of two instants; 'in 5 hours' of one to come. */
export function timeFrom(at: number, now: number): string {
  const minutes = Math.round((at - now) / 60_000);
  const size = Math.abs(minutes);
  if (size < 60) return past().format(minutes, 'minute');
  return size < 48 * 60
    ? past().format(Math.trunc(minutes / 60), 'hour')
    : past().format(Math.trunc(minutes / 1440), 'day');
}

const times = perClock({
  ...{ weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
});
/** 'Thu 26 Nov, 10:00', by the organisation's clock. */
export const timeName = (at: number): string => times().format(at);

const dayTimes = perClock({
  ...{
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  },
});
/** 'Thu, 26 Nov 2026, 10:00', by the organisation's clock. */
export const dayTimeName = (at: number): string => dayTimes().format(at);

const moments = perClock({
  ...{ day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  timeZoneName: 'short',
});
/** '26 Nov 2026, 11:00 CET': a time that is evidence or is read elsewhere, with its zone. */
export const momentName = (at: number): string => moments().format(at);
/** The same of a text of ISO 8601 with its zone; what is none stands as it is. */
export const momentText = (text: string): string =>
  /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text))
    ? momentName(Date.parse(text))
    : text;

const longMoments = perClock({
  ...{ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  ...{ hourCycle: 'h23', timeZoneName: 'short' },
});
/** '25 November 2026 at 14:20 UTC', of seconds since 1970. */
export const momentOfSeconds = (seconds: number): string => longMoments().format(seconds * 1000);

const clocks = perClock({ timeStyle: 'short' });
/** '10:00', by the organisation's clock. */
export const clockName = (at: number): string => clocks().format(at);

const figures = perClock({ dateStyle: 'short', timeStyle: 'short' });
/** What calendar and clock of the organisation show: '2026-11-26' and '10:00'. */
export function clockAt(at: number): { readonly day: string; readonly clock: string } {
  // Sweden writes '2026-11-26 10:00'.
  const [day = '', clock = ''] = figures('sv-SE').format(at).split(' ');
  return { day, clock };
}
/** The day that it is there. */
export const today = (): string => clockAt(Date.now()).day;

/** '2026-11-26T10:00+01:00', for a table that a spreadsheet reads. */
export function momentFigures(at: number): string {
  const { day, clock } = clockAt(at);
  const ahead = Math.round((Date.parse(`${day}T${clock}Z`) - at) / 60_000);
  const minutes = String(Math.abs(ahead) % 60).padStart(2, '0');
  const hours = String(Math.trunc(Math.abs(ahead) / 60)).padStart(2, '0');
  return `${day}T${clock}${ahead < 0 ? '-' : '+'}${hours}:${minutes}`;
}

const months = perLocale(
  (language) => new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
);
/** 'November 2026' of 'YYYY-MM'. */
export const monthName = (month: string): string => months().format(Date.parse(`${month}-01`));

const weekdays = perLocale(
  (language) => new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }),
);
/** 'Monday' of 1 to 'Sunday' of 7 (ISO 8601). */
export const weekdayName = (weekday: number): string =>
  capitalised(weekdays().format(Date.UTC(2024, 0, weekday)));

const shortWeekdays = perLocale(
  (language) => new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }),
);
/** 'Mon' of 1 to 'Sun' of 7. */
export const weekdayShort = (weekday: number): string =>
  capitalised(shortWeekdays().format(Date.UTC(2024, 0, weekday)));

const lists = perLocale((language) => new Intl.ListFormat(language));
/** 'Ana, Mila and Jo'. */
export const listText = (items: readonly string[]): string => lists().format(items);

const capitalised = (text: string): string => text.slice(0, 1).toLocaleUpperCase(locale()) + text.slice(1);

const numbers = perLocale((language) => new Intl.NumberFormat(language));
export const numberText = (n: number): string => numbers().format(n);

/** A count of conversations by the server, which stops counting at 1,000. */
export const countText = (n: number): string => (n >= 1000 ? '1000+' : String(n));

const wholePercents = perLocale((language) => new Intl.NumberFormat(language, { style: 'percent' }));
const tenthPercents = perLocale(
  (language) =>
    new Intl.NumberFormat(language, {
      ...{ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 },
    }),
);
/** '42 %' of 0.425: rounded down, so that work is never said to be whole before it is. */
export const percentDone = (share: number): string => wholePercents().format(Math.floor(100 * share) / 100);
/** '42.5 %' of 0.425. */
export const percentText = (share: number): string => tenthPercents().format(share);

const kilobytes = perLocale(
  (language) =>
    new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }),
);
const megabytes = perLocale(
  (language) =>
    new Intl.NumberFormat(language, {
      ...{ style: 'unit', unit: 'megabyte', minimumFractionDigits: 1, maximumFractionDigits: 1 },
    }),
);
/** '12 kB', '1.4 MB'. */
export const sizeText = (bytes: number): string =>
  bytes < 1_000_000 ? kilobytes().format(Math.max(1, bytes / 1000)) : megabytes().format(bytes / 1e6);

const languages = perLocale((language) => new Intl.DisplayNames([language, 'en'], { type: 'language' }));
/** The name of a language by its tag; what somebody typed in words stands as typed. */
export const languageName = (tag: string): string => (isLanguageTag(tag) ? nameIn(languages, tag) : tag);

/** The name of a language in itself: 'Hrvatski'. */
export function ownNameOf(code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return name.slice(0, 1).toLocaleUpperCase(code) + name.slice(1);
}

const countries = perLocale((language) => new Intl.DisplayNames([language, 'en'], { type: 'region' }));
/** The name of a country by its code (ISO 3166-1). */
export const countryName = (code: string): string => nameIn(countries, code.toUpperCase());

function nameIn(names: () => Intl.DisplayNames, code: string): string {
  try {
    return names().of(code) ?? code;
  } catch {
    return code;
  }
}
