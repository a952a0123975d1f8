// Which days the calendar shows, and what stands on them. The place holds span and day, so that an address
// leads back to both; events are fetched where the member sees them.
import { isDay } from '@heed/domain/time';
import { computed } from '@preact/signals';
import { today } from '../../words/format.ts';
import { listOwnModules } from '../modules.ts';
import { openPart, showItem } from '../navigation.ts';
import { iMay } from '../session/keyring.ts';
import { makeResource } from '../session/resource.ts';
import { sessionSignal } from '../session/scope.ts';
import { session } from '../session/session.ts';
import {
  checkIns,
  items as dueItems,
  horizon,
  learn as learnTasks,
  listedUntil,
  loneWork,
  desks as ownDesks,
  shownDeskIds,
  whose,
} from '../tasks/tasks.ts';
import { type CalendarSpan, daysIn } from './days.ts';
import { type CalendarEntry, type CalendarInput, entriesOf } from './entries.ts';

/** The item of the tasks under which the calendar is shown. */
export const calendarItem = 'calendar';

const events = sessionSignal<CalendarInput['events']>([]);

export const view = computed((): { readonly span: CalendarSpan; readonly day: string } => {
  const [span, day = ''] = (openPart.value ?? '').split(' ');
  return { span: span === 'month' ? 'month' : 'week', day: isDay(day) ? day : today() };
});

/** Back leads to where the member was before the calendar, not through each week. */
export function show(span: CalendarSpan, day: string): void {
  showItem(calendarItem, { part: `${span} ${day}`, replace: true });
  lookUntil(daysIn(span, day).at(-1)!);
}

function lookUntil(day: string): void {
  if (day <= listedUntil()) return;
  horizon.value = day;
  void learnTasks({ quietly: true });
}

export const days = computed(() => daysIn(view.value.span, view.value.day));

export const entries = computed((): readonly CalendarEntry[] => {
  const keyring = session.value?.keyring;
  if (keyring === undefined) return [];
  return entriesOf({
    days: days.value,
    desks: ownDesks.value.filter(({ id }) => shownDeskIds.value.includes(id)),
    deadlines: dueItems.value,
    checkIns: checkIns.value,
    loneWork: loneWork.value.filter(({ desk }) => shownDeskIds.value.includes(desk)),
    events: events.value,
    whose: whose.value,
    member: keyring.me.member.id,
    mayChangeRoster: iMay(keyring, 'keep'),
    today: keyring.day,
  });
});

export const { load: loadEvents } = makeResource({
  begin: () => session.value?.keyring ?? null,
  async fetch(keyring) {
    const all = listOwnModules(keyring).map(async ({ screen, listDays }) =>
      (listDays === undefined ? [] : await listDays()).map((one) => ({ ...one, screen })),
    );
    return (await Promise.all(all)).flat();
  },
  show: (list) => (events.value = list),
});
