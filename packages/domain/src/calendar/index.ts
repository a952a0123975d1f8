// Days and times as a calendar file: RFC 5545. Own code: docs/decisions/calendar.md.

export { type CalendarResult, mostCalendarBytes, type ReadAppointment, readCalendar } from './read.ts';

/** A day in a calendar, or a part of it. */
export interface Appointment {
  /** YYYY-MM-DD */
  readonly day: string;
  /** Milliseconds since 1970; without it the whole day. */
  readonly span?: { readonly from: number; readonly to: number };
  readonly title: string;
  /** The same each time, so that a calendar that gets it again changes it and adds none. */
  readonly uid: string;
  /** A page that belongs to it. */
  readonly address?: string;
  /** Where, in one line. */
  readonly place?: string;
}

/** `product` names what wrote the file, such as 'Heed//Desk'; `now`: milliseconds since 1970. */
export function calendarOf(all: readonly Appointment[], product: string, now: number): string {
  const stamp = instantText(now);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${product}//EN`,
    ...all.flatMap(({ day, span, title, uid, address, place }) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTAMP:${stamp}`,
      ...(span === undefined
        ? [`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`]
        : [`DTSTART:${instantText(span.from)}`, `DTEND:${instantText(span.to)}`]),
      `SUMMARY:${escapeText(title)}`,
      ...(place === undefined ? [] : [`LOCATION:${escapeText(place)}`]),
      ...(address === undefined ? [] : [`URL:${address}`]),
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** 3.3.5, in UTC. */
const instantText = (instant: number): string =>
  `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** 3.3.11: a line end in a text is a backslash and n; other control characters have no place in it. */
const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');

/** 3.1: at most 75 octets a line; what follows begins with a space. Never cut inside a character. */
const longestLine = 75;
function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let [out, length] = ['', 0];
  for (const character of line) {
    const bytes = encoder.encode(character).length;
    if (length + bytes > longestLine) {
      out += '\r\n ';
      length = 1;
    }
    out += character;
    length += bytes;
  }
  return out;
}
