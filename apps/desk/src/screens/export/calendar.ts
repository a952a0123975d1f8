// What is due, for the calendar of a phone: RFC 5545. Whoever picks up the phone sees a day and two words; no
// number in it is known to the server or leads back to a case. Own code: docs/decisions/calendar.md.
import type { CaseDeadline } from '@heed/domain/casework';
import { toHex } from '../../ui/bytes.ts';
import { exportWords as w } from '../../words/export.ts';

export interface Appointment {
  readonly day: string;
  readonly title: string;
  /** 32 hex: the same each time, so that a calendar that gets it again changes it and adds none. */
  readonly uid: string;
}

/** `titleOf`: null leaves every title out. */
export const appointments = (
  dues: readonly CaseDeadline[],
  titleOf: ((due: CaseDeadline) => string) | null,
): Promise<readonly Appointment[]> =>
  Promise.all(
    dues.map(async (due) => ({
      day: due.day,
      title: titleOf === null ? w.dueTitle : titleOf(due),
      uid: await uidOf(`${due.kind} ${due.thing.id}`),
    })),
  );

/** The id of the thing stands on the server beside its day; its hash does not. */
async function uidOf(thing: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`heed calendar ${thing}`));
  return toHex(new Uint8Array(hash).subarray(0, 16));
}

/** `now`: milliseconds since 1970. */
export function calendarOf(all: readonly Appointment[], now: number): string {
  const stamp = `${new Date(now).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Heed//Desk//EN',
    ...all.flatMap(({ day, title, uid }) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
      `SUMMARY:${escaped(title)}`,
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** 3.3.11: a line end in a text is a backslash and n; other control characters have no place in it. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');

/** 3.1: at most 75 octets a line; what follows begins with a space. Never cut inside a character. */
const longestLine = 75;
function folded(line: string): string {
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
