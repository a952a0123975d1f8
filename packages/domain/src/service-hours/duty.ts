// Who is rung: the roster of a desk turned into members, for a moment and a kind of alert. Pure; sends
// nothing, knows no address.
import { type DeskProfile, nextSpan, spans } from '../organisation/index.ts';

/**
 * Minutes after which 'danger now' that nobody has opened rings again, and after which it rings every member
 * of the desk. The storage counts them up to a full five, so that it is two to seven, and seven to twelve.
 */
export const dangerMinutes = { again: 2, everybody: 7 } as const;

/** Members who are rung again and again from so many minutes on, until somebody opens what rings. */
export interface RepeatedRinging {
  readonly minutes: number;
  readonly members: readonly string[];
}

/** Whom one alert rings at once, and whom it rings again while nobody opens it. */
export interface Ringing {
  readonly members: readonly string[];
  readonly again: readonly RepeatedRinging[];
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
 * Unopened it rings them again with the next one of the roster, then all.
 */
export function ringDanger(desk: DeskProfile, members: readonly string[], now: number): Ringing {
  const duty = onDuty(desk, now).filter((id) => members.includes(id));
  const { again, everybody } = dangerMinutes;
  if (duty.length === 0) return { members, again: [{ minutes: again, members }] };
  const order = orderOf(desk, members, now);
  const second = order.slice(0, duty.length + 1);
  const others = order.slice(duty.length + 1);
  const later = others.length > 0 ? [{ minutes: everybody, members: others }] : [];
  return { members: duty, again: [{ minutes: again, members: second }, ...later] };
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
  if ((desk.roster ?? []).length === 0) return { members, again: [] };
  const first = assignee ?? onDuty(desk, now).find((id) => members.includes(id)) ?? null;
  const other = orderOf(desk, members, now).find((id) => id !== first);
  return { members: other === undefined ? members : [other], again: [] };
}

/** All of `members`, each once: who is on duty, who else stands in the roster, everybody else. */
function orderOf(desk: DeskProfile, members: readonly string[], now: number): readonly string[] {
  const listed = (desk.roster ?? []).flatMap(({ member, second }) =>
    second === null ? [member] : [member, second],
  );
  const order = [...onDuty(desk, now), ...listed, ...members];
  return [...new Set(order)].filter((id) => members.includes(id));
}
