// Which entries a page may show, and to whom. In a demonstration those of confidence A and B, with source
// date and 'not yet called'; in real use only what somebody checked within twelve months. The audience must
// match the page.
import type { Organisation } from '../organisation/index.ts';
import type { Directory, DirectoryAudience, DirectoryEntry, Need } from './entry.ts';

/** What decides whether an entry may be shown. */
export interface DisplayConditions {
  readonly demonstration: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** How long a check of a number holds. */
const checkHolds = 366 * 24 * 3_600_000;

/**
 * The entries of `country` for one of `audience`, those that can be called first. Without the ones that hold
 * in all of Europe.
 */
export function linesFor(
  directory: Directory,
  country: string,
  audience: readonly DirectoryAudience[],
  by: DisplayConditions,
): readonly DirectoryEntry[] {
  const lines = (directory[country] ?? []).filter(
    (line) => mayShow(line, by) && line.audience.some((one) => audience.includes(one)),
  );
  const rank = (line: DirectoryEntry) =>
    Math.min(...line.audience.map((one) => audience.indexOf(one)).filter((n) => n >= 0));
  return [...lines].sort(
    (a, b) => Number(a.number === null) - Number(b.number === null) || rank(a) - rank(b),
  );
}

/** The first of these entries that can be called; undefined where none can. */
export const firstNumber = (
  directory: Directory,
  country: string,
  audience: readonly DirectoryAudience[],
  by: DisplayConditions,
): DirectoryEntry | undefined =>
  linesFor(directory, country, audience, by).find(({ number }) => number !== null);

/** Lines of `country` that listen to people in despair, those that can be called first. */
export const listeningLines = (
  directory: Directory,
  country: string,
  by: DisplayConditions,
): readonly DirectoryEntry[] =>
  linesFor(directory, country, ['everyone'], by).filter(({ kind }) => kind === 'emotional');

/**
 * Its hours, where they may be shown: its own page said them on a known day, or someone called. Collections
 * of lines contradict each other on hours.
 */
export const confirmedHours = ({
  hours,
  confidence,
  checked_on: checkedOn,
}: DirectoryEntry): DirectoryEntry['hours'] => (confidence === 'A' || checkedOn !== null ? hours : null);

/** Whether a line is open; unknown where its hours are not confirmed. */
export type HelpLineState = 'open' | 'shut' | 'unknown';

/** `clock`: day of the week (0 is Sunday) and time, 'HH:MM', where the line is; null where it is unknown. */
export function lineState(
  entry: DirectoryEntry,
  clock: { readonly weekday: number; readonly time: string } | null,
): HelpLineState {
  const hours = confirmedHours(entry);
  if (hours === null) return 'unknown';
  if ('always' in hours) return 'open';
  if (clock === null) return 'unknown';
  const { weekday, time } = clock;
  if ('weekdays' in hours && (weekday === 0 || weekday === 6)) return 'shut';
  const [from = '', to = ''] = ('weekdays' in hours ? hours.weekdays : hours.daily).split('-');
  const isOpen = from <= to ? from <= time && time < to : time >= from || time < to;
  return isOpen ? 'open' : 'shut';
}

/** What somebody looks for. An absent field filters nothing. */
export interface DirectoryFilter {
  readonly country?: string | undefined;
  readonly need?: Need | undefined;
  /** Words are taken as a place: 'Antwerp'. */
  readonly place?: string | undefined;
  readonly language?: string | undefined;
}

/**
 * The entries of `lines` that fit what somebody looks for. Who serves a whole country serves each place; a
 * language unsaid may be any.
 */
export function filterEntries(
  lines: readonly DirectoryEntry[],
  { need, place, language }: DirectoryFilter,
): readonly DirectoryEntry[] {
  const near = place === undefined || place.trim() === '' ? null : plain(place);
  return lines.filter(
    (line) =>
      (need === undefined || line.needs.includes(need)) &&
      (near === null ||
        line.place === null ||
        plain(line.place).includes(near) ||
        near.includes(plain(line.place))) &&
      (language === undefined ||
        line.languages === null ||
        line.languages.some((code) => code.split('-')[0] === language.split('-')[0])),
  );
}

/** Small letters without marks, as people type them. */
const plain = (text: string) =>
  text.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('đ', 'd');

/** Whether somebody can reach it; a page shows nothing else. */
export const isReachable = ({ number, web, email }: DirectoryEntry): boolean =>
  [number, web, email].some((way) => way !== null);

/** Whether a page may show this entry. */
export function mayShow(line: DirectoryEntry, { demonstration, now }: DisplayConditions): boolean {
  if (!isReachable(line)) return false;
  if (line.checked_by !== null && line.checked_on !== null && now - Date.parse(line.checked_on) <= checkHolds)
    return true;
  return demonstration && (line.confidence === 'A' || line.confidence === 'B');
}

/** Countries whose lines are shown: the organisation's own first. */
export const countriesOf = (organisation: Organisation): readonly string[] => [
  ...new Set([organisation.country, ...organisation.countries]),
];
