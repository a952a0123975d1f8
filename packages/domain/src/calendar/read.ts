// Days out of a calendar file (RFC 5545): the title and the day of each entry or task, and nothing else. What
// names people, places or addresses is not read. Own code: docs/decisions/calendar.md.
import { type Day, dayOf, isDay } from '../time/index.ts';

/** An entry as it was read. */
export interface ReadAppointment {
  readonly day: Day;
  readonly title: string;
  /** The file says that it comes again: only the first day was read. */
  readonly isRepeated: boolean;
}

export type CalendarResult =
  | { readonly ok: true; readonly appointments: readonly ReadAppointment[]; readonly skipped: number }
  | { readonly ok: false; readonly reason: 'too-large' | 'no-calendar' };

/** Bytes of a file: some thousand entries. */
export const mostCalendarBytes = 262_144;
const mostAppointments = 200;
const longestTitle = 200;

/** `skipped`: entries without a day, and those beyond the first two hundred. */
export function readCalendar(bytes: Uint8Array): CalendarResult {
  if (bytes.length > mostCalendarBytes) return { ok: false, reason: 'too-large' };
  const lines = unfold(new TextDecoder().decode(bytes));
  if (lines[0]?.toUpperCase() !== 'BEGIN:VCALENDAR') return { ok: false, reason: 'no-calendar' };
  const entries = entriesIn(lines).map(appointmentOf);
  const appointments = entries.filter((entry) => entry !== null).slice(0, mostAppointments);
  return { ok: true, appointments, skipped: entries.length - appointments.length };
}

/** 3.1: a line that begins with a space or a tab goes on the one before. */
const unfold = (text: string): readonly string[] =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .filter((line) => line !== '');

interface Property {
  readonly name: string;
  readonly value: string;
}

/** The properties of each event and task; what stands inside one, such as an alarm, is passed over. */
function entriesIn(lines: readonly string[]): readonly (readonly Property[])[] {
  const entries: Property[][] = [];
  const open: string[] = [];
  for (const line of lines) {
    const { name, value } = propertyOf(line);
    const inside = open.at(-1);
    if (name === 'BEGIN') {
      open.push(value.toUpperCase());
      if (isEntry(open.at(-1)) && !open.slice(0, -1).some(isEntry)) entries.push([]);
    } else if (name === 'END') open.pop();
    else if (isEntry(inside)) entries.at(-1)?.push({ name, value });
  }
  return entries;
}

const isEntry = (component: string | undefined): boolean => component === 'VEVENT' || component === 'VTODO';

/** 'DTSTART;TZID=Europe/Zagreb:20261201T100000'. A colon in quotes belongs to a parameter. */
function propertyOf(line: string): Property {
  const [, name = '', value = ''] = /^([A-Za-z0-9-]+)(?:;(?:[^":]|"[^"]*")*)?:(.*)$/s.exec(line) ?? [];
  return { name: name.toUpperCase(), value };
}

/** A task has its last day, an event its first. */
function appointmentOf(properties: readonly Property[]): ReadAppointment | null {
  const textOf = (name: string) => properties.find((property) => property.name === name)?.value;
  const day = dayIn(textOf('DUE') ?? textOf('DTSTART') ?? '');
  if (day === null) return null;
  return { day, title: titleIn(textOf('SUMMARY') ?? ''), isRepeated: textOf('RRULE') !== undefined };
}

/** The day as it is written, whatever its time zone: a day in court is that of the court. */
function dayIn(value: string): Day | null {
  const [, year, month, date] = /^(\d{4})(\d\d)(\d\d)(?:T\d{6}Z?)?$/.exec(value) ?? [];
  const day = `${year}-${month}-${date}`;
  return isDay(day) && dayOf(Date.parse(day)) === day ? day : null;
}

/** 3.3.11, as one line. */
const titleIn = (value: string): string =>
  [
    ...value
      .replace(/\\[nN]/g, ' ')
      .replace(/\\([\\;,])/g, '$1')
      .replace(/\p{Cc}+/gu, ' ')
      .trim(),
  ]
    .slice(0, longestTitle)
    .join('');
