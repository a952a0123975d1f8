// Opening hours, the roster and closures as a keeper types them, to and from the organisation's profile. The
// server checks the whole again.
import type { Closure, DutyShift, OpeningHours } from '@heed/domain/organisation';

const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

export type ProfileResult<T> =
  | { readonly ok: true; readonly value: T[] }
  | { readonly ok: false; readonly line: string };

const rows = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** 'Mon-Fri 09:00-17:00', 'Sat 10:00-14:00': one a line. */
export function readHours(text: string): ProfileResult<OpeningHours> {
  const value: OpeningHours[] = [];
  for (const line of rows(text)) {
    const [, first, last, from, to] =
      /^([A-Za-z]{3})[a-z]*(?:\s*[-–]\s*([A-Za-z]{3})[a-z]*)?\s+(\d\d:\d\d)\s*[-–]\s*(\d\d:\d\d)$/.exec(
        line,
      ) ?? [];
    const begin = dayOf(first);
    const end = last === undefined ? begin : dayOf(last);
    if (begin < 1 || end < begin || from === undefined || to === undefined || from >= to)
      return { ok: false, line };
    for (let day = begin; day <= end; day++)
      value.push({ weekday: day as OpeningHours['weekday'], from, to });
  }
  return { ok: true, value };
}

const dayOf = (name: string | undefined) =>
  names.findIndex((day) => day.toLowerCase() === name?.slice(0, 3).toLowerCase()) + 1;

/** Runs of days with the same hours on one line. */
export function writeHours(hours: readonly OpeningHours[]): string {
  const lines: { from: number; to: number; span: string }[] = [];
  for (const { weekday, from, to } of [...hours].sort(
    (a, b) => a.weekday - b.weekday || a.from.localeCompare(b.from),
  )) {
    const span = `${from}-${to}`;
    const run = lines.find((line) => line.to === weekday - 1 && line.span === span);
    if (run) run.to = weekday;
    else lines.push({ from: weekday, to: weekday, span });
  }
  return lines
    .map(({ from, to, span }) => `${names[from - 1]}${to > from ? `-${names[to - 1]}` : ''} ${span}`)
    .join('\n');
}

/** A member of the desk, as the roster names them. */
export interface NamedMember {
  readonly id: string;
  readonly name: string;
}

/**
 * 'Mon-Fri 18:00-24:00 Ana, Mila': hours, who is on duty, perhaps a second one. A name that is nobody's, or
 * two people's, is no line.
 */
export function readRoster(text: string, members: readonly NamedMember[]): ProfileResult<DutyShift> {
  const value: DutyShift[] = [];
  for (const line of rows(text)) {
    const [, span = '', people = ''] = /^(.*\d\d:\d\d)\s+(\D.*)$/.exec(line) ?? [];
    const hours = readHours(span);
    const ids = people.split(',').map((name) => idOf(name.trim(), members));
    const [member, second] = ids;
    if (!hours.ok || hours.value.length === 0 || !member || ids.length > 2 || ids.includes(undefined))
      return { ok: false, line };
    for (const hourSpan of hours.value) value.push({ ...hourSpan, member, second: second ?? null });
  }
  return { ok: true, value };
}

function idOf(name: string, members: readonly NamedMember[]): string | undefined {
  const matches = members.filter((member) => member.name.toLowerCase() === name.toLowerCase());
  return matches.length === 1 ? matches[0]?.id : undefined;
}

/**
 * As `readRoster` reads it. '?' stands for a member who has left: the line must be mended before it can be
 * saved.
 */
export function writeRoster(roster: readonly DutyShift[], members: readonly NamedMember[]): string {
  const name = (id: string) => members.find((member) => member.id === id)?.name ?? '?';
  const people = ({ member, second }: DutyShift) =>
    name(member) + (second === null ? '' : `, ${name(second)}`);
  return [...new Set(roster.map(people))]
    .flatMap((who) => {
      const hours = writeHours(roster.filter((shift) => people(shift) === who));
      return hours.split('\n').map((line) => `${line} ${who}`);
    })
    .join('\n');
}

/** '2026-12-24 to 2026-12-26', or one day: one a line. */
export function readClosures(text: string): ProfileResult<Closure> {
  const value: Closure[] = [];
  for (const line of rows(text)) {
    const [, from, to = from] = /^(\d{4}-\d\d-\d\d)(?:\s*(?:to|-|–)\s*(\d{4}-\d\d-\d\d))?$/.exec(line) ?? [];
    if (from === undefined || to === undefined || to < from || Number.isNaN(Date.parse(to)))
      return { ok: false, line };
    value.push({ from, to });
  }
  return { ok: true, value };
}

export const writeClosures = (closures: readonly Closure[]): string =>
  closures.map(({ from, to }) => (from === to ? from : `${from} to ${to}`)).join('\n');

export const readTags = (text: string): string[] => text.split(/[\s,;]+/).filter(Boolean);
