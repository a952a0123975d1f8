// Opening hours and closures as a keeper types them, to and from the organisation's profile. The server checks the whole again.
import type { Closure, OpeningHours } from '@heed/domain/organisation';

const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

export type Read<T> = { readonly ok: true; readonly value: T[] } | { readonly ok: false; readonly line: string };

const rows = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** 'Mon-Fri 09:00-17:00', 'Sat 10:00-14:00': one a line. */
export function readHours(text: string): Read<OpeningHours> {
  const value: OpeningHours[] = [];
  for (const line of rows(text)) {
    const [, first, last, from, to] =
      /^([A-Za-z]{3})[a-z]*(?:\s*[-–]\s*([A-Za-z]{3})[a-z]*)?\s+(\d\d:\d\d)\s*[-–]\s*(\d\d:\d\d)$/.exec(line) ?? [];
    const begin = dayOf(first);
    const end = last === undefined ? begin : dayOf(last);
    if (begin < 1 || end < begin || from === undefined || to === undefined || from >= to) return { ok: false, line };
    for (let day = begin; day <= end; day++) value.push({ weekday: day as OpeningHours['weekday'], from, to });
  }
  return { ok: true, value };
}

const dayOf = (name: string | undefined) =>
  names.findIndex((one) => one.toLowerCase() === name?.slice(0, 3).toLowerCase()) + 1;

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

/** '2026-12-24 to 2026-12-26', or one day: one a line. */
export function readClosures(text: string): Read<Closure> {
  const value: Closure[] = [];
  for (const line of rows(text)) {
    const [, from, to = from] = /^(\d{4}-\d\d-\d\d)(?:\s*(?:to|-|–)\s*(\d{4}-\d\d-\d\d))?$/.exec(line) ?? [];
    if (from === undefined || to === undefined || to < from || Number.isNaN(Date.parse(to))) return { ok: false, line };
    value.push({ from, to });
  }
  return { ok: true, value };
}

export const writeClosures = (closures: readonly Closure[]): string =>
  closures.map(({ from, to }) => (from === to ? from : `${from} to ${to}`)).join('\n');

export const readTags = (text: string): string[] => text.split(/[\s,;]+/).filter(Boolean);
