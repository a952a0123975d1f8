// Who is rung: the roster of a desk turned into members, for a moment and a kind of alert. Pure; sends
// nothing, knows no address.
import { type DeskProfile, nextSpan, spans } from '../organisation/index.ts';

/** Minutes after which 'danger now' that nobody has opened rings every member of the desk. */
export const unopenedMinutes = 10;

/**
 * Whom one alert rings, and whether every member must be rung when nobody has opened it after
 * `unopenedMinutes`.
 */
export interface Ringing {
  readonly members: readonly string[];
  readonly again: boolean;
}

/**
 * Ids of the members on duty at `now` (milliseconds since 1970), holders of a shift before seconds, each
 * once.
 */
export function onDuty(desk: DeskProfile, now: number): readonly string[] {
  const shifts = (desk.roster ?? []).filter((shift) => {
    const span = nextSpan(spans({ timeZone: desk.timeZone }, [shift], now), now);
    return span !== undefined && span.from <= now;
  });
  const seconds = shifts.flatMap(({ second }) => (second === null ? [] : [second]));
  return [...new Set([...shifts.map(({ member }) => member), ...seconds])];
}

/**
 * 'Danger now' rings who is on duty; all of `members` where nobody of them is, or where there is no roster.
 */
export function ringDanger(desk: DeskProfile, members: readonly string[], now: number): Ringing {
  const duty = onDuty(desk, now).filter((id) => members.includes(id));
  if (duty.length === 0) return { members, again: false };
  return { members: duty, again: members.length > duty.length };
}

/**
 * 'Overdue' rings a second member: not the one who had it (`assignee`, else who is on duty first), but the
 * next of the shift, of the roster, of the desk. That one alone where there is nobody else; all of `members`
 * where there is no roster.
 */
export function ringOverdue(
  desk: DeskProfile,
  members: readonly string[],
  { now, assignee }: { readonly now: number; readonly assignee: string | null },
): Ringing {
  const roster = desk.roster ?? [];
  if (roster.length === 0) return { members, again: false };
  const duty = onDuty(desk, now).filter((id) => members.includes(id));
  const first = assignee ?? duty[0] ?? null;
  const listed = roster.flatMap(({ member, second }) => (second === null ? [member] : [member, second]));
  const order = [...duty, ...listed, ...members].filter((id) => members.includes(id));
  const other = order.find((id) => id !== first);
  return { members: other === undefined ? members : [other], again: false };
}
