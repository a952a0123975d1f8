// When members are told that something of the service is wrong, and that it is over: from what a look found
// and what stood before it, without a clock of its own.
import type { Day } from '../time/index.ts';
import { addDays } from '../time/index.ts';
import { type HealthMatter, type HealthState, isAlarm } from './matters.ts';

/** One matter that is, or was, not as it should be. */
export interface HealthAlarm {
  readonly state: HealthState;
  /** The day on which it was first found so. */
  readonly since: Day;
  /** Null after the first look that found it: what is over within minutes wakes nobody. */
  readonly shownSince: Day | null;
  /** The day on which it was over; null while it lasts. */
  readonly ended: Day | null;
  /** Days on which members were last told that it is so, and that it is over: once a day at most each. */
  readonly rung: Day | null;
  readonly rungOver: Day | null;
}

/** What stands, by matter. */
export type Alarms = { readonly [M in HealthMatter]?: HealthAlarm };

/** These are not over within minutes: members are told of them at the first look. */
const lasting: readonly HealthState[] = ['damaged', 'database-damaged'];

/** What is over stays to be read for this many days. */
const endedDays = 7;

export interface AlarmStep {
  readonly alarms: Alarms;
  /** Of these members are told that they are wrong. */
  readonly wrong: readonly HealthMatter[];
  /** And of these that they are over. */
  readonly over: readonly HealthMatter[];
}

/**
 * The alarms after a look. A matter that could not be looked at stays as it was; one that is found wrong by a
 * second look in a row is told of, once a day while it lasts. Damage is told of at the first, and so is what
 * somebody was refused for. `refusedMatters`: those of which that is known.
 */
export function stepAlarms(
  before: Alarms,
  findings: readonly { readonly matter: HealthMatter; readonly state: HealthState }[],
  { today, refusedMatters = [] }: { readonly today: Day; readonly refusedMatters?: readonly HealthMatter[] },
): AlarmStep {
  const alarms: { [M in HealthMatter]?: HealthAlarm } = { ...before };
  const wrong: HealthMatter[] = [];
  const over: HealthMatter[] = [];
  for (const { matter, state } of findings) {
    const alarm = before[matter];
    const isOpen = alarm !== undefined && alarm.ended === null;
    if (isAlarm(matter, state)) {
      const isAtOnce = lasting.includes(state) || refusedMatters.includes(matter);
      const next = alarmAfter(alarm, { state, today, isAtOnce });
      alarms[matter] = next;
      if (next.shownSince !== null && next.rung === today && alarm?.rung !== today) wrong.push(matter);
    } else if (isOpen && alarm.shownSince === null) {
      // Seen once and gone.
      if (alarm.rung === null) delete alarms[matter];
      else alarms[matter] = { ...alarm, ended: today };
    } else if (isOpen) {
      alarms[matter] = { ...alarm, ended: today, rungOver: today };
      if (alarm.rungOver !== today) over.push(matter);
    } else if (alarm?.ended && alarm.ended < addDays(today, -endedDays)) delete alarms[matter];
  }
  return { alarms, wrong, over };
}

/** `isAtOnce`: members are told at the first look. */
function alarmAfter(
  alarm: HealthAlarm | undefined,
  { state, today, isAtOnce }: { state: HealthState; today: Day; isAtOnce: boolean },
): HealthAlarm {
  const rung = { rung: alarm?.rung ?? null, rungOver: alarm?.rungOver ?? null };
  const isFirst = alarm === undefined || alarm.ended !== null;
  if (isFirst && isAtOnce)
    return { state, since: today, shownSince: today, ended: null, ...rung, rung: today };
  if (isFirst) return { state, since: today, shownSince: null, ended: null, ...rung };
  return { ...alarm, ...rung, state, shownSince: alarm.shownSince ?? today, rung: today };
}

/** What lasts and was found by two looks. */
export const openAlarms = (alarms: Alarms): readonly (readonly [HealthMatter, HealthAlarm])[] =>
  (Object.entries(alarms) as [HealthMatter, HealthAlarm][]).filter(
    ([, alarm]) => alarm.ended === null && alarm.shownSince !== null,
  );

/** What is over, and since which day. */
export const endedAlarms = (alarms: Alarms): readonly (readonly [HealthMatter, Day])[] =>
  (Object.entries(alarms) as [HealthMatter, HealthAlarm][]).flatMap(([matter, alarm]) =>
    alarm.ended === null ? [] : [[matter, alarm.ended] as const],
  );
