// Days and hours in a script: in the language of the page; English as it is written in Europe, as on the
// server.

/**
 * `at` (milliseconds since 1970) as `options` ask for it. A browser that does not know the language of the
 * page, as Chromium does not know Albanian, would take words of its own language: it writes day, month and
 * year in digits. One calendar in every language, as on the server: Thai browsers count other years.
 */
export function dateText(at: number, options: Intl.DateTimeFormatOptions): string {
  const { lang } = document.documentElement;
  const speech = lang === 'en' ? 'en-GB' : lang;
  const isKnown = Intl.DateTimeFormat.supportedLocalesOf(speech).length > 0;
  const format = isKnown
    ? new Intl.DateTimeFormat(speech, { calendar: 'gregory', ...options })
    : new Intl.DateTimeFormat('de', inDigits(options));
  return format.format(at);
}

/** A day 'YYYY-MM-DD' in full. */
export const dayText = (day: string): string =>
  dateText(Date.parse(day), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** In German '3.12.2026, 14:05', which is how most of our languages write it too. */
function inDigits({ hour, timeStyle, timeZone }: Intl.DateTimeFormatOptions): Intl.DateTimeFormatOptions {
  const hasTime = hour !== undefined || timeStyle !== undefined;
  const time: Intl.DateTimeFormatOptions = hasTime ? { hour: '2-digit', minute: '2-digit' } : {};
  return { day: 'numeric', month: 'numeric', year: 'numeric', ...time, ...(timeZone && { timeZone }) };
}
