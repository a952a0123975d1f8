// What falls due, in the order in which somebody looks: overdue, today, within a week, later. And the text
// that a shift hands to the next one. No DOM.
import type { ResponseOf, Routes } from '@heed/api';
import { may } from '@heed/domain/roles';
import { addDays } from '@heed/domain/time';
import { boardWords as w } from '../../words/tasks.ts';
import type { DueHow } from '../case/due-how.ts';

export type CheckInItem = ResponseOf<Routes['casework.listDeadlines']>['checkIns'][number] & {
  readonly desk: string;
  readonly title: string;
};
export type LoneWorkRow = ResponseOf<Routes['loneWork.list']>['outings'][number];

/** A deadline as it is shown. */
export interface DeadlineItem extends DueHow {
  readonly key: string;
  readonly conversation: string;
  /** The record of the case file. */
  readonly thing: string;
  readonly day: string;
  /** What is due, where the case is open in this page; null where only the case is known. */
  readonly what: string | null;
  readonly title: string;
  /** In whose hands: a member's id; null: nobody's. */
  readonly member: string | null;
  readonly supervisors: boolean;
}

export type DeadlineGroup = 'overdue' | 'today' | 'week' | 'later';
export const groups: readonly DeadlineGroup[] = ['overdue', 'today', 'week', 'later'];

/** `today`: by the desk's calendar. */
export function groupOf(day: string, today: string): DeadlineGroup {
  if (day < today) return 'overdue';
  if (day === today) return 'today';
  return day <= addDays(today, 7) ? 'week' : 'later';
}

export type Whose = 'mine' | 'desk' | 'nobody';

export function isWhose(
  item: DeadlineItem,
  whose: Whose,
  me: { readonly id: string; readonly role: string },
): boolean {
  if (whose === 'desk') return true;
  if (item.supervisors) return whose === 'mine' && may(me.role, 'supervise');
  return whose === 'mine' ? item.member === me.id : item.member === null;
}

interface Shift {
  /** Heading: desks and moment. */
  readonly title: string;
  readonly today: string;
  readonly items: readonly DeadlineItem[];
  readonly changed: readonly { readonly title: string; readonly state: string }[];
  readonly checkIns: readonly CheckInItem[];
  readonly outings: readonly LoneWorkRow[];
  readonly nameOf: (member: string) => string;
  readonly dayName: (day: string) => string;
  readonly timeName: (at: number) => string;
}

/** What stands of a check-in: by when she says it, that it was missed, or that she deleted meanwhile. */
export function checkInText(
  { due, missed, back, isDeleted }: Pick<CheckInItem, 'due' | 'missed' | 'back' | 'isDeleted'>,
  timeName: Shift['timeName'],
): string {
  const missedWord = isDeleted ? w.checkInDeleted : back === null ? w.checkInMissed : w.checkInBack;
  return [
    missed === null ? '' : missedWord({ time: timeName(missed) }),
    due === null ? '' : w.checkInDue({ time: timeName(due) }),
  ]
    .filter((text) => text !== '')
    .join(' ');
}

/**
 * For the colleague who comes next: check-ins, what is due until tomorrow, what was written in since
 * yesterday, who is out.
 */
export function shiftText({
  title,
  today,
  items,
  changed,
  checkIns,
  outings: loneWork,
  nameOf,
  dayName,
  timeName,
}: Shift): string {
  const tomorrow = addDays(today, 1);
  const due = items.filter(({ day }) => day <= tomorrow);
  const lines = (all: readonly string[]) =>
    all.length === 0 ? [w.shiftNone] : all.map((line) => `- ${line}`);
  return [
    title,
    ...(checkIns.length === 0
      ? []
      : [
          '',
          w.shiftCheckIns,
          ...lines(checkIns.map((item) => `${checkInText(item, timeName)} ${item.title}`)),
        ]),
    '',
    w.shiftDue,
    ...lines(due.map((item) => `${dueLine(item, today, dayName)} (${whoseText(item, nameOf)})`)),
    '',
    w.shiftChanged,
    ...lines(changed.map((item) => `${item.title} (${item.state})`)),
    ...(loneWork.length === 0
      ? []
      : [
          '',
          w.shiftOut,
          ...lines(
            loneWork.map((loneWork) =>
              w.out({ name: nameOf(loneWork.member), time: timeName(loneWork.until) }),
            ),
          ),
        ]),
  ].join('\n');
}

/** Its day, and the hour where it has one. */
export const whenText = ({ day, clock }: DeadlineItem, dayName: (day: string) => string): string =>
  [dayName(day), clock].filter((part) => part !== '').join(', ');

/** What is due and how; of a case that is not known, its title. */
const dueLine = (item: DeadlineItem, today: string, dayName: (day: string) => string) => {
  const { day, what, way, title } = item;
  const whole = what === null ? title : `${[what, way].filter((part) => part !== '').join(': ')}. ${title}`;
  return `${day < today ? `${w.groups.overdue}, ` : ''}${whenText(item, dayName)}: ${whole}`;
};

export const whoseText = (item: DeadlineItem, nameOf: (member: string) => string): string =>
  item.supervisors ? w.supervisors : item.member === null ? w.nobodys : nameOf(item.member);
