// Weekly hours as somebody fills them in: rows of days with a from and a to, where a night is one row.
// What is stored are pieces of one weekday each, cut at midnight. Pure.
import { type Fault, faultAt } from '../faults/index.ts';
import type { Day } from '../time/index.ts';
import type { Closure, OpeningHours } from './hours.ts';

export type Weekday = OpeningHours['weekday'];
export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** Hours of one weekday with the members who are on duty, at most two, the first one first. */
export interface StaffedHours extends OpeningHours {
  readonly people: readonly string[];
}

/** A row of a form. `to` before `from` is on the next day; '00:00' is midnight. */
export interface WeekRow {
  readonly days: readonly Weekday[];
  readonly from: string;
  readonly to: string;
  readonly people: readonly string[];
}

export const emptyRow: WeekRow = { days: [], from: '', to: '', people: [] };
const [midnight, endOfDay] = ['00:00', '24:00'];
/** The most members on duty at once: the one who is on duty, and a second one. */
export const mostOnDuty = 2;

const dayAfter = (weekday: Weekday): Weekday => ((weekday % 7) + 1) as Weekday;
const samePeople = (a: StaffedHours, b: StaffedHours): boolean => a.people.join() === b.people.join();

/** The pieces that rows without a fault stand for, by weekday and hour. */
export function piecesOf(rows: readonly WeekRow[]): readonly StaffedHours[] {
  return rows
    .flatMap(({ days, from, to: written, people }) => {
      const to = written === midnight ? endOfDay : written;
      return days.flatMap((weekday): readonly StaffedHours[] =>
        from < to
          ? [{ weekday, from, to, people }]
          : [
              { weekday, from, to: endOfDay, people },
              { weekday: dayAfter(weekday), from: midnight, to, people },
            ],
      );
    })
    .sort(byTime);
}

const byTime = (a: StaffedHours, b: StaffedHours): number =>
  a.weekday - b.weekday || a.from.localeCompare(b.from) || a.to.localeCompare(b.to);

/** Rows of pieces: nights are joined, days of the same hours and people share a row. */
export function rowsOf(pieces: readonly StaffedHours[]): readonly WeekRow[] {
  const rows: WeekRow[] = [];
  for (const { weekday, from, to: end, people } of joinNights(pieces)) {
    const to = end === endOfDay ? midnight : end;
    const at = rows.findIndex(
      (row) => row.from === from && row.to === to && row.people.join() === people.join(),
    );
    if (at < 0) rows.push({ days: [weekday], from, to, people });
    else if (!rows[at]!.days.includes(weekday))
      rows[at] = { ...rows[at]!, days: [...rows[at]!.days, weekday].sort() };
  }
  return rows;
}

/** A piece that ends at midnight, and one of the same people that goes on, are a night, if it is no day. */
function joinNights(pieces: readonly StaffedHours[]): readonly StaffedHours[] {
  const rest = [...pieces].sort(byTime);
  const nights: StaffedHours[] = [];
  for (const evening of rest.filter(({ from, to }) => to === endOfDay && from !== midnight)) {
    const morning = rest.find(
      (piece) =>
        piece.weekday === dayAfter(evening.weekday) &&
        piece.from === midnight &&
        piece.to < evening.from &&
        samePeople(piece, evening),
    );
    if (morning === undefined) continue;
    rest.splice(rest.indexOf(evening), 1);
    rest.splice(rest.indexOf(morning), 1);
    nights.push({ ...evening, to: morning.to });
  }
  return [...rest, ...nights].sort(byTime);
}

/**
 * What is wrong with rows, by '0.days', '0.from', '0.to' and '0.people'. `members`: who may be on duty; null
 * where hours have no people.
 */
export const rowFaults = (rows: readonly WeekRow[], members: readonly string[] | null): readonly Fault[] =>
  rows.flatMap((row, at) =>
    faultsOfRow(row, members).map((fault) => ({ ...fault, field: `${at}.${fault.field}` })),
  );

function faultsOfRow(
  { days, from, to, people }: WeekRow,
  members: readonly string[] | null,
): readonly Fault[] {
  const faults: Fault[] = [];
  if (days.length === 0) faults.push(faultAt('days', 'must-be-chosen'));
  if (!isClock(from)) faults.push(faultAt('from', 'needs-time'));
  if (!isClock(to)) faults.push(faultAt('to', 'needs-time'));
  else if (from === to && from !== midnight) faults.push(faultAt('to', 'ends-before-start'));
  if (members === null) return faults;
  if (people.length === 0 || people.some((id) => !members.includes(id)))
    faults.push(faultAt('people', 'must-be-chosen'));
  else if (people.length > mostOnDuty) faults.push(faultAt('people', 'has-too-many', { most: mostOnDuty }));
  return faults;
}

const isClock = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** Whole hours of one weekday, the last one excluded. */
export interface HourSpan {
  readonly weekday: Weekday;
  readonly from: number;
  readonly to: number;
}

const clockOf = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** The pieces with these people in the span, and nobody else there; without people nobody is. */
export function assignHours(
  pieces: readonly StaffedHours[],
  span: HourSpan,
  people: readonly string[],
): readonly StaffedHours[] {
  const [from, to] = [clockOf(span.from), clockOf(span.to)];
  const cut = pieces.flatMap((piece): readonly StaffedHours[] =>
    piece.weekday !== span.weekday || piece.to <= from || to <= piece.from
      ? [piece]
      : [
          ...(piece.from < from ? [{ ...piece, to: from }] : []),
          ...(to < piece.to ? [{ ...piece, from: to }] : []),
        ],
  );
  const added = people.length === 0 ? cut : [...cut, { weekday: span.weekday, from, to, people }];
  return joinNeighbours(added);
}

function joinNeighbours(pieces: readonly StaffedHours[]): readonly StaffedHours[] {
  const joined: StaffedHours[] = [];
  for (const piece of [...pieces].sort(byTime)) {
    const before = joined.findIndex(
      (one) => one.weekday === piece.weekday && one.to === piece.from && samePeople(one, piece),
    );
    if (before < 0) joined.push(piece);
    else joined[before] = { ...joined[before]!, to: piece.to };
  }
  return joined;
}

/** Who is on duty in a part of this hour at least, each once. */
export const peopleAt = (
  pieces: readonly StaffedHours[],
  weekday: Weekday,
  hour: number,
): readonly string[] => [
  ...new Set(
    pieces
      .filter(
        (piece) => piece.weekday === weekday && piece.from < clockOf(hour + 1) && clockOf(hour) < piece.to,
      )
      .flatMap(({ people }) => people),
  ),
];

/** What is wrong with closed days, by '0.from' and '0.to'. */
export const closureFaults = (closures: readonly Closure[]): readonly Fault[] =>
  closures.flatMap(({ from, to }, at) => {
    if (!isDay(from)) return [faultAt(`${at}.from`, 'needs-day')];
    if (!isDay(to)) return [faultAt(`${at}.to`, 'needs-day')];
    return to < from ? [faultAt(`${at}.to`, 'ends-before-start')] : [];
  });

const isDay = (text: Day): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
