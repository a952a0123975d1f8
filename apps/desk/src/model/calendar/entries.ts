// What stands in the calendar of the desks: deadlines, check-ins, shifts, lone work, events, closed days.
// Each hour is by the organisation's clock, of a desk in another zone too.
import { type DeskProfile, type DutyShift, momentOnDay } from '@heed/domain/organisation';
import { addDays, type Day } from '@heed/domain/time';
import { clockAt, zone } from '../../words/format.ts';
import type { ModuleDays } from '../module.ts';
import type { Screen } from '../screens.ts';
import type { CheckInItem, DeadlineItem, LoneWorkRow, Whose } from '../tasks/group.ts';
import { weekdayOf } from './days.ts';

export interface CalendarEntry {
  readonly key: string;
  readonly kind: 'closed' | 'check-in' | 'lone-work' | 'task' | 'shift' | 'event';
  readonly day: Day;
  /** 'HH:MM' by the organisation's clock; '' for the whole day. */
  readonly from: string;
  readonly to: string;
  /** Of a case, or names; '' where the kind says it all. */
  readonly title: string;
  /** Whether the title is of a person's case. */
  readonly isOfCase: boolean;
  /** Ids of members in whose hands it is. */
  readonly members: readonly string[];
  /** Of the desk, where it belongs to one. */
  readonly desk: string;
  readonly isMissed: boolean;
  readonly target: EntryTarget | null;
}

export type EntryTarget =
  | { readonly to: 'case'; readonly conversation: string; readonly record: string }
  | { readonly to: 'conversation'; readonly conversation: string }
  | { readonly to: 'item'; readonly screen: Screen; readonly item: string }
  | { readonly to: 'roster'; readonly desk: string };

export interface CalendarInput {
  readonly days: readonly Day[];
  readonly desks: readonly DeskProfile[];
  readonly deadlines: readonly DeadlineItem[];
  readonly checkIns: readonly CheckInItem[];
  readonly loneWork: readonly LoneWorkRow[];
  /** Days of modules, each with the screen that its item is on. */
  readonly events: readonly (ModuleDays & { readonly screen: Screen })[];
  readonly whose: Whose;
  /** The member who looks. */
  readonly member: string;
  readonly mayChangeRoster: boolean;
  /** Who was on duty before today, the roster of today does not say. */
  readonly today: Day;
}

const plain = { from: '', to: '', title: '', isOfCase: false, isMissed: false, members: [], target: null };

export function entriesOf(input: CalendarInput): readonly CalendarEntry[] {
  const isShown = ({ day }: CalendarEntry) => input.days.includes(day);
  const all = [
    ...input.desks.flatMap((desk) => closedDays(desk, input.days)),
    ...checkInsOf(input),
    ...loneWorkOf(input),
    ...input.deadlines.map(deadlineEntry),
    ...input.desks.flatMap((desk) => shiftsOf(desk, input)),
    ...eventsOf(input),
  ];
  // Whole days first, then by the hour.
  return all.filter(isShown).sort((a, b) => a.day.localeCompare(b.day) || a.from.localeCompare(b.from));
}

const closedDays = (desk: DeskProfile, days: readonly Day[]): readonly CalendarEntry[] =>
  days
    .filter((day) => desk.closures.some(({ from, to }) => from <= day && day <= to))
    .map((day) => ({ ...plain, key: `closed ${desk.id} ${day}`, kind: 'closed', day, desk: desk.id }));

/** Nobody is asked whose a check-in is: it concerns the whole desk. */
const checkInsOf = ({ checkIns }: CalendarInput): readonly CalendarEntry[] =>
  checkIns.flatMap(({ id, desk, due, missed, title }) => {
    const at = missed ?? due;
    if (at === null) return [];
    const { day, clock } = clockAt(at);
    return [
      {
        ...plain,
        ...{ key: `check-in ${id}`, kind: 'check-in', day, from: clock, title, desk },
        ...{ isOfCase: true, isMissed: missed !== null, target: { to: 'conversation', conversation: id } },
      } satisfies CalendarEntry,
    ];
  });

const loneWorkOf = ({ loneWork, whose, member }: CalendarInput): readonly CalendarEntry[] =>
  loneWork
    .filter((row) => whose !== 'nobody' && (whose === 'desk' || row.member === member))
    .map((row) => {
      const { day, clock } = clockAt(row.until);
      const key = `lone-work ${row.member}`;
      return { ...plain, key, kind: 'lone-work', day, from: clock, desk: row.desk, members: [row.member] };
    });

const deadlineEntry = (item: DeadlineItem): CalendarEntry => ({
  ...plain,
  ...{ key: item.key, kind: 'task', day: item.day, from: item.clock, desk: '', isOfCase: true },
  title: item.what === null ? item.title : `${item.what} (${item.title})`,
  members: item.member === null ? [] : [item.member],
  target: { to: 'case', conversation: item.conversation, record: item.thing },
});

const peopleOf = ({ member, second }: DutyShift): readonly string[] =>
  second === null ? [member] : [member, second];

const shiftsOf = (
  desk: DeskProfile,
  { days, whose, member, mayChangeRoster, today }: CalendarInput,
): readonly CalendarEntry[] =>
  daysThere(desk, days)
    .flatMap((day) =>
      (desk.roster ?? [])
        .filter(({ weekday }) => weekday === weekdayOf(day))
        .filter((shift) => whose === 'desk' || (whose === 'mine' && peopleOf(shift).includes(member)))
        .map((shift) => ({
          ...plain,
          ...{ kind: 'shift' as const, ...hoursHere(desk, day, shift), desk: desk.id },
          key: `shift ${desk.id} ${day} ${shift.from} ${shift.member}`,
          members: peopleOf(shift),
          target: mayChangeRoster ? { to: 'roster' as const, desk: desk.id } : null,
        })),
    )
    .filter(({ day }) => day >= today);

/** Of a desk in another zone, days there that end or begin on those that are shown. */
const daysThere = ({ timeZone }: DeskProfile, days: readonly Day[]): readonly Day[] =>
  timeZone === zone() || days.length === 0
    ? days
    : [addDays(days[0]!, -1), ...days, addDays(days.at(-1)!, 1)];

/** Hours of a desk's roster by the organisation's clock. */
function hoursHere(
  { timeZone }: DeskProfile,
  day: Day,
  { from, to }: DutyShift,
): Pick<CalendarEntry, 'day' | 'from' | 'to'> {
  if (timeZone === zone()) return { day, from, to };
  const [start, end] = [from, to].map((clock) => clockAt(momentOnDay(day, clock, timeZone)));
  return { day: start!.day, from: start!.clock, to: end!.clock };
}

const eventsOf = ({ events }: CalendarInput): readonly CalendarEntry[] =>
  events.flatMap(({ screen, item, title, days }) =>
    days.map((day) => ({
      ...plain,
      ...{ key: `event ${item} ${day}`, kind: 'event' as const, day, title, desk: '' },
      target: { to: 'item' as const, screen, item },
    })),
  );
