// What falls due at the member's desks, who is out alone, and the member's own caseload. The server knows
// days and ids of records; what they are stands in case files that were opened in this page, else the
// line of the sealed summary says which case it is.

import type { ResponseOf, Routes } from '@heed/api';
import { deadlinesIn } from '@heed/domain/casework';
import { addDays } from '@heed/domain/time';
import { computed, effect, signal } from '@preact/signals';
import type { StatusMessage } from '../../ui/status.ts';
import { today } from '../../words/format.ts';
import { inboxWords } from '../../words/inbox.ts';
import { boardWords as w } from '../../words/tasks.ts';
import type { ReadCase } from '../case/case.ts';
import { dueHow, noHow } from '../case/due-how.ts';
import { dueText } from '../case/due-text.ts';
import { file } from '../case/file.ts';
import { reading } from '../conversation/open.ts';
import { attempt } from '../fault.ts';
import { titleIn } from '../search/search.ts';
import { holderAt, iMay, ownDesks } from '../session/keyring.ts';
import { makeResource } from '../session/resource.ts';
import { sessionSignal } from '../session/scope.ts';
import { call, session } from '../session/session.ts';
import { type CheckInItem, type DeadlineItem, isWhose, type LoneWorkRow, type Whose } from './group.ts';

type ListedDeadline = ResponseOf<Routes['casework.listDeadlines']>['dues'][number] & {
  readonly desk: string;
};

/** Days ahead that are listed, unless the calendar looks further. */
const aheadDays = 60;
/** The last day that the calendar shows; '' where it shows none. */
export const horizon = sessionSignal('');

export const notice = sessionSignal<StatusMessage | null>(null);
/** It says nothing of anybody, and stays over a lock. */
export const whose = signal<Whose>('mine');
/** '' stands for all desks of the member. */
export const chosenDesk = sessionSignal('');
export const loneWork = sessionSignal<readonly LoneWorkRow[]>([]);
export const load = sessionSignal<{ readonly open: number; readonly full: boolean } | null>(null);
const listed = sessionSignal<readonly ListedDeadline[]>([]);
const listedCheckIns = sessionSignal<readonly Omit<CheckInItem, 'title'>[]>([]);

/** Case files that were opened in this page, or read for what is due in them. */
export const knownCases = sessionSignal<ReadonlyMap<string, ReadCase>>(new Map());
effect(() => {
  const [now, read] = [file.value, reading.value];
  if (now === null || read === null || read.row.hidden) return;
  knownCases.value = new Map(knownCases.peek()).set(read.row.id, now);
});

/** Where the member reads what is due, or goes out from. */
export const desks = computed(() => {
  const keyring = session.value?.keyring;
  return keyring === undefined ? [] : ownDesks(keyring, iMay(keyring, 'read') ? 'read' : 'outings');
});
const shownDesks = computed(() =>
  desks.value.filter(({ id }) => chosenDesk.value === '' || chosenDesk.value === id),
);
export const shownDeskIds = computed(() => shownDesks.value.map(({ id }) => id));

/** The last day up to which deadlines are asked for. */
export function listedUntil(): string {
  return [addDays(today(), aheadDays), horizon.value].sort().at(-1)!;
}

/** As they are shown, earliest first. */
const itemsOf = (all: readonly ListedDeadline[]): readonly DeadlineItem[] =>
  all
    .map((due) => ({
      key: `${due.conversation} ${due.thing}`,
      conversation: due.conversation,
      thing: due.thing,
      day: due.day,
      ...whatOf(knownCases.value.get(due.conversation), due.thing),
      title: titleIn(due.conversation) ?? inboxWords.notOpened,
      member: holderOf(due),
      supervisors: due.supervisors,
    }))
    .sort((a, b) => a.day.localeCompare(b.day) || hourOf(a).localeCompare(hourOf(b)));

/** The member named, else who has the case in hand, as far as they read the desk. */
function holderOf({ desk, member, assignee }: ListedDeadline): string | null {
  const keyring = session.value?.keyring;
  if (keyring === undefined) return member ?? assignee;
  return holderAt(keyring, desk, member) ?? holderAt(keyring, desk, assignee);
}

/** What has no hour comes after what has one. */
const hourOf = ({ clock }: DeadlineItem): string => clock || '24:00';

/** Of the desks that are shown, whoever's. */
export const allItems = computed(() =>
  itemsOf(listed.value.filter(({ desk }) => shownDeskIds.value.includes(desk))),
);
export const items = computed(() => {
  const me = session.value?.keyring.me.member;
  return me === undefined ? [] : allItems.value.filter((item) => isWhose(item, whose.value, me));
});

/** What persons have said by when they are safe, and what was missed; of each desk the earliest first. */
export const allCheckIns = computed<readonly CheckInItem[]>(() =>
  listedCheckIns.value.map((checkIn) => ({
    ...checkIn,
    title: titleIn(checkIn.id) ?? inboxWords.notOpened,
  })),
);
export const checkIns = computed(() =>
  allCheckIns.value.filter(({ desk }) => shownDeskIds.value.includes(desk)),
);

/** Due for the member until today, at whichever of their desks. */
export const ownUntilToday = computed(() => {
  const me = session.value?.keyring.me.member;
  const end = today();
  return me === undefined
    ? []
    : itemsOf(listed.value.filter(({ day }) => day <= end)).filter((item) => isWhose(item, 'mine', me));
});

/** Due for the member within a week, overdue ones too. */
export const ownWeek = computed(() => {
  const me = session.value?.keyring.me.member;
  const end = addDays(today(), 7);
  return me === undefined
    ? 0
    : allItems.value.filter((item) => item.day <= end && isWhose(item, 'mine', me)).length;
});

function whatOf(
  now: ReadCase | undefined,
  recordId: string,
): Pick<DeadlineItem, 'what' | 'clock' | 'way' | 'number'> {
  const due = now && deadlinesIn(now).find((deadline) => deadline.record.id === recordId);
  if (due === undefined) return { what: null, ...noHow };
  return { what: dueText(due, session.value?.keyring.me.member.id ?? ''), ...dueHow(due) };
}

export const { state, load: learn } = makeResource({
  begin() {
    const keyring = session.value?.keyring;
    return keyring?.me.member.state !== 'active' || desks.value.length === 0 ? null : keyring;
  },
  async fetch(keyring) {
    const all = desks.value.map(({ id }) => id);
    const until = listedUntil();
    const [reads, goesOut] = [iMay(keyring, 'read') ? all : [], iMay(keyring, 'outings') ? all : []];
    const [due, out, [own]] = await Promise.all([
      Promise.all(
        reads.map(async (desk) => {
          const due = await call('casework.listDeadlines', { desk, until });
          return {
            deadlines: due.dues.map((deadline) => ({ ...deadline, desk })),
            checkIns: due.checkIns.map((checkIn) => ({ ...checkIn, desk })),
          };
        }),
      ),
      Promise.all(goesOut.map(async (desk) => (await call('loneWork.list', { desk })).outings)),
      Promise.all(
        reads
          .slice(0, 1)
          .map((desk) => call('casework.readCaseload', { desk, member: keyring.me.member.id })),
      ),
    ]);
    return {
      deadlines: due.flatMap(({ deadlines }) => deadlines),
      checkIns: due.flatMap(({ checkIns }) => checkIns),
      outings: out.flat(),
      own,
    };
  },
  show({ deadlines, checkIns: standing, outings: out, own }) {
    listed.value = deadlines;
    listedCheckIns.value = standing;
    loneWork.value = out;
    load.value = own ? { open: own.open ?? 0, full: own.full } : null;
  },
});

const act = (successText: string, work: () => Promise<unknown>): Promise<boolean> =>
  attempt(notice, successText, async () => {
    await work();
    await learn({ quietly: true });
  });

export const goOut = (desk: string, until: string, ring: LoneWorkRow['ring']): Promise<boolean> =>
  act(w.outSaid, () => call('loneWork.start', { desk, until, ring }));

export const isBack = ({ desk, member }: LoneWorkRow): Promise<boolean> =>
  act(w.backSaid, () => call('loneWork.end', { desk, member }));
