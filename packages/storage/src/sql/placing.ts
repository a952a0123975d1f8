// Where a conversation stands in the inbox. `place` and `rank` are kept by every write so that a page needs
// no sorting and no condition that an index cannot answer.
import type { Day } from '@heed/domain/time';
import { type Connection, type ConversationTable, flag } from './schema.ts';

type Standing = Pick<ConversationTable, 'state' | 'awaiting' | 'urgent' | 'missed' | 'overdue' | 'held'>;

/** Place and rank from what is known of the conversation. */
export function placingOf(standing: Standing): Pick<ConversationTable, 'place' | 'rank'> {
  const { state, awaiting, urgent, missed, overdue, held: quarantined } = standing;
  // A closed one that waits is one whose deletion nobody has noticed yet.
  if (state === 'closed' && !awaiting) return { place: 'closed', rank: 0 };
  if (quarantined) return { place: 'held', rank: 0 };
  // Danger needs somebody until a member says that it is over, answered or not; so does a check-in that was
  // missed, until a member writes what was done.
  const needs = state === 'new' || awaiting === 1 ? 1 + overdue : 0;
  return { place: 'inbox', rank: needs + 3 * missed + 6 * urgent };
}

/** Desks that the group under way on a connection has moved. */
const moved = new WeakMap<Connection, Set<string>>();

/** The desks that got a new number on `tx` since it was last asked. */
export function movedDesks(tx: Connection): readonly string[] {
  const desks = [...(moved.get(tx) ?? [])];
  moved.delete(tx);
  return desks;
}

/** The next number in the order of a desk. Grows by one with each message; tells an order, not a time. */
export async function nextActivity(tx: Connection, desk: string): Promise<number> {
  const [number] = await nextActivities(tx, [desk]);
  return number!;
}

/** The next number of each of these desks; one that stands twice gets two. */
export async function nextActivities(tx: Connection, desks: readonly string[]): Promise<readonly number[]> {
  const next = new Map<string, number>();
  for (const desk of new Set(desks)) {
    const count = desks.filter((other) => other === desk).length;
    moved.set(tx, (moved.get(tx) ?? new Set()).add(desk));
    const { last } = await tx
      .insertInto('desk_activity')
      .values({ desk, last: count })
      .onConflict((conflict) =>
        conflict.column('desk').doUpdateSet((now) => ({ last: now('desk_activity.last', '+', count) })),
      )
      .returning('last')
      .executeTakeFirstOrThrow();
    next.set(desk, last - count);
  }
  return desks.map((desk) => {
    const number = next.get(desk)! + 1;
    next.set(desk, number);
    return number;
  });
}

/** What a line at the desk shows and no message changes alone: with it the line gets a new number. */
const listedColumns = [
  'assignee',
  'awaiting',
  'erase_day',
  'held',
  'hidden',
  'missed',
  'overdue',
  'reply_by',
  'state',
  'unread',
  'urgent',
] as const;

/** Changes a conversation and keeps its place, its rank and its number among the changes true. */
export async function change(
  tx: Connection,
  row: ConversationTable,
  changes: Partial<Omit<ConversationTable, 'place' | 'rank' | 'changed'>>,
): Promise<void> {
  const now = { ...row, ...changes };
  const isListed = listedColumns.some((column) => now[column] !== row[column]);
  // A message has a number already.
  const changed = changes.activity ?? (isListed ? await nextActivity(tx, row.desk) : row.changed);
  await tx
    .updateTable('conversation')
    .set({ ...changes, ...placingOf(now), changed })
    .where('id', '=', row.id)
    .execute();
}

/** A conversation by the server's own id, hidden ones too. */
export const byId = (tx: Connection, id: string): Promise<ConversationTable | undefined> =>
  tx.selectFrom('conversation').selectAll().where('id', '=', id).executeTakeFirst();

/** The conversation behind a person's id; one that she asked to delete is not there. */
export const byPublicId = (tx: Connection, publicId: string): Promise<ConversationTable | undefined> =>
  tx
    .selectFrom('conversation')
    .selectAll()
    .where('public_id', '=', publicId)
    .where('hidden', '=', 0)
    .executeTakeFirst();

/** What opens a closed conversation again. */
export const reopened = { state: 'open', closed_day: null, erase_day: null, warned: 0 } as const;

/** What a message of the person does to the conversation that she writes in. */
export function afterPersonWrote(
  row: ConversationTable,
  message: {
    readonly urgent: boolean;
    readonly replyBy: string | null;
    readonly day: Day;
    readonly activity: number;
  },
): Partial<Omit<ConversationTable, 'place' | 'rank' | 'changed'>> {
  return {
    state: row.state === 'new' ? 'new' : 'open',
    awaiting: 1,
    urgent: flag(row.urgent === 1 || message.urgent),
    // The first promise that is open stands: writing again does not move it.
    reply_by: row.awaiting ? (row.reply_by ?? message.replyBy) : message.replyBy,
    closed_day: null,
    erase_day: null,
    warned: 0,
    activity: message.activity,
    active_day: message.day,
    unread: row.unread + 1,
    next_number: row.next_number + 1,
  };
}
