// Commands of events.

import type { Day } from '@heed/domain/time';
import {
  EVENT_LIMITS,
  type EventPlan,
  emptyMinutes,
  type ListedParticipant,
  type MinutesText,
  MOST_REFLECTIONS,
  REFLECTIONS_EACH,
  type ReflectionDecision,
} from '../rules/index.ts';
import type { EventRefusal, Events, NewEvent, SessionRoom } from './contract.ts';
import type { EventConnection } from './tables.ts';

/** More than an organisation holds, fewer than fill a disk. */
const mostEvents = 500;

type Changed = { readonly ok: true } | { readonly ok: false; readonly reason: EventRefusal };

/** Whether the event still has the revision that its editor saw; else why it may not be changed. */
async function requireRevision(tx: EventConnection, id: string, revision: number): Promise<Changed> {
  const row = await tx.selectFrom('event').select('revision').where('id', '=', id).executeTakeFirst();
  if (row === undefined) return { ok: false, reason: 'unknown' };
  return row.revision === revision ? { ok: true } : { ok: false, reason: 'changed' };
}

const numberOf = async (query: {
  executeTakeFirstOrThrow(): Promise<{ n: number | string | bigint }>;
}): Promise<number> => Number((await query.executeTakeFirstOrThrow()).n);

/** What changes an event. */
export const eventCommands = {
  async createEvent(
    tx: EventConnection,
    { event: { wraps, plan, ...event }, day }: { event: NewEvent; day: Day },
  ): ReturnType<Events['create']> {
    const count = tx.selectFrom('event').select((select) => select.fn.countAll().as('n'));
    if ((await numberOf(count)) >= mostEvents) return { ok: false, reason: 'full' };
    const { id, slug } = event;
    const existing = await tx
      .selectFrom('event')
      .select('id')
      .where((where) => where.or([where('slug', '=', slug), where('id', '=', id)]))
      .executeTakeFirst();
    if (existing !== undefined) return { ok: false, reason: 'taken' };
    await tx
      .insertInto('event')
      .values({
        ...event,
        state: 'draft',
        revision: 1,
        plan: JSON.stringify(plan),
        minutes: JSON.stringify(emptyMinutes),
        minutes_day: null,
        day,
        end_day: null,
      })
      .execute();
    await eventCommands.putEventWraps(tx, { id, wraps });
    return { ok: true };
  },

  async saveEventPlan(
    tx: EventConnection,
    { id, revision, plan }: { id: string; revision: number; plan: EventPlan },
  ): Promise<Changed> {
    const checked = await requireRevision(tx, id, revision);
    if (!checked.ok) return checked;
    await tx
      .updateTable('event')
      .set({ plan: JSON.stringify(plan), revision: revision + 1 })
      .where('id', '=', id)
      .execute();
    return checked;
  },

  async saveEventMinutes(
    tx: EventConnection,
    { id, revision, minutes }: { id: string; revision: number; minutes: MinutesText },
  ): Promise<Changed> {
    const checked = await requireRevision(tx, id, revision);
    if (!checked.ok) return checked;
    await tx
      .updateTable('event')
      .set({ minutes: JSON.stringify(minutes), revision: revision + 1 })
      .where('id', '=', id)
      .execute();
    return checked;
  },

  async publishEvent(
    tx: EventConnection,
    { id, revision }: { id: string; revision: number },
  ): Promise<Changed> {
    const checked = await requireRevision(tx, id, revision);
    if (!checked.ok) return checked;
    const published = await tx
      .updateTable('event')
      .set({ state: 'published' })
      .where('id', '=', id)
      .where('state', '!=', 'ended')
      .executeTakeFirst();
    return Number(published.numUpdatedRows) > 0 ? checked : { ok: false, reason: 'ended' };
  },

  async endEvent(tx: EventConnection, { id, day }: { id: string; day: Day }): Promise<boolean> {
    const row = await tx.selectFrom('event').select('state').where('id', '=', id).executeTakeFirst();
    if (row === undefined) return false;
    if (row.state !== 'ended')
      await tx.updateTable('event').set({ state: 'ended', end_day: day }).where('id', '=', id).execute();
    return true;
  },

  async setEventMinutesDay(
    tx: EventConnection,
    { id, revision, day }: { id: string; revision: number; day: Day | null },
  ): Promise<Changed> {
    const checked = await requireRevision(tx, id, revision);
    if (!checked.ok) return checked;
    await tx.updateTable('event').set({ minutes_day: day }).where('id', '=', id).execute();
    return checked;
  },

  /** Erases an event with the rooms of its sessions. */
  async eraseEvent(tx: EventConnection, { id }: { id: string }): Promise<boolean> {
    await tx
      .deleteFrom('room')
      .where('id', 'in', (from) => from.selectFrom('event_room').select('room').where('event', '=', id))
      .execute();
    const deleted = await tx.deleteFrom('event').where('id', '=', id).executeTakeFirst();
    return Number(deleted.numDeletedRows) > 0;
  },

  async putEventWraps(
    tx: EventConnection,
    { id, wraps }: { id: string; wraps: NewEvent['wraps'] },
  ): Promise<boolean> {
    const row = await tx.selectFrom('event').select('id').where('id', '=', id).executeTakeFirst();
    if (row === undefined) return false;
    for (const { member, wrap } of wraps)
      await tx
        .insertInto('event_key_wrap')
        .values({ event: id, member, wrap })
        .onConflict((conflict) => conflict.columns(['event', 'member']).doNothing())
        .execute();
    return true;
  },

  async putEventRoom(tx: EventConnection, { event, session, room }: SessionRoom): Promise<void> {
    await tx
      .insertInto('event_room')
      .values({ event, session, room })
      .onConflict((conflict) => conflict.columns(['event', 'session']).doUpdateSet({ room }))
      .execute();
  },

  /**
   * Erases what is personal of events that ended before a day: keys, reflections without publication,
   * authors, registrations. Returns the number of rows changed, keys not counted.
   */
  async forgetEvents(tx: EventConnection, { before }: { before: Day }): Promise<number> {
    const endedEvents = tx.selectFrom('event').select('id').where('end_day', '<', before);
    const emptyBytes = new Uint8Array();
    await tx.deleteFrom('event_key_wrap').where('event', 'in', endedEvents).execute();
    const deleted = await tx
      .deleteFrom('event_reflection')
      .where('event', 'in', endedEvents)
      .where('state', 'in', ['waiting', 'refused'])
      .executeTakeFirst();
    const emptied = await tx
      .updateTable('event_reflection')
      .set({ sealed: emptyBytes, author: '' })
      .where('event', 'in', endedEvents)
      .where('author', '!=', '')
      .executeTakeFirst();
    const registrations = await tx
      .updateTable('event_registration')
      .set({ sealed: emptyBytes })
      .where('event', 'in', endedEvents)
      .where('sealed', '!=', emptyBytes)
      .executeTakeFirst();
    return Number(deleted.numDeletedRows + emptied.numUpdatedRows + registrations.numUpdatedRows);
  },
};

/** What participants send, and what organisers decide about it. */
export const participantCommands = {
  async registerForEvent(
    tx: EventConnection,
    args: {
      id: string;
      event: string;
      withdrawal: string;
      sealed: Uint8Array;
      listed: ListedParticipant | null;
    },
  ): ReturnType<Events['register']> {
    const { event, listed, ...row } = args;
    const own = await tx
      .selectFrom('event')
      .select(['state', 'plan'])
      .where('id', '=', event)
      .executeTakeFirst();
    if (own === undefined) return { ok: false, reason: 'unknown' };
    if (own.state !== 'published') return { ok: false, reason: 'closed' };
    const { capacity } = JSON.parse(own.plan) as EventPlan;
    const count = tx
      .selectFrom('event_registration')
      .select((select) => select.fn.countAll().as('n'))
      .where('event', '=', event);
    if ((await numberOf(count)) >= (capacity ?? EVENT_LIMITS.registrations))
      return { ok: false, reason: 'full' };
    await tx
      .insertInto('event_registration')
      .values({ ...row, event, listed: listed && JSON.stringify(listed), shown: 0 })
      .execute();
    return { ok: true };
  },

  async withdrawFromEvent(
    tx: EventConnection,
    { event, withdrawal }: { event: string; withdrawal: string },
  ): Promise<boolean> {
    const deleted = await tx
      .deleteFrom('event_registration')
      .where('event', '=', event)
      .where('withdrawal', '=', withdrawal)
      .executeTakeFirst();
    return Number(deleted.numDeletedRows) > 0;
  },

  async showParticipant(
    tx: EventConnection,
    { event, id, isShown }: { event: string; id: string; isShown: boolean },
  ): Promise<boolean> {
    const updated = await tx
      .updateTable('event_registration')
      .set({ shown: isShown ? 1 : 0 })
      .where('event', '=', event)
      .where('id', '=', id)
      .where('listed', 'is not', null)
      .executeTakeFirst();
    return Number(updated.numUpdatedRows) > 0;
  },

  async reflectAtEvent(
    tx: EventConnection,
    args: { id: string; event: string; session: string; author: string; sealed: Uint8Array },
  ): ReturnType<Events['reflect']> {
    const { event, session, author } = args;
    const own = await tx.selectFrom('event').select('state').where('id', '=', event).executeTakeFirst();
    if (own === undefined) return { ok: false, reason: 'unknown' };
    if (own.state !== 'published') return { ok: false, reason: 'closed' };
    const all = tx
      .selectFrom('event_reflection')
      .select((select) => select.fn.countAll().as('n'))
      .where('event', '=', event);
    const byAuthor = all.where('session', '=', session).where('author', '=', author);
    if ((await numberOf(byAuthor)) >= REFLECTIONS_EACH || (await numberOf(all)) >= MOST_REFLECTIONS)
      return { ok: false, reason: 'full' };
    await tx
      .insertInto('event_reflection')
      .values({ ...args, state: 'waiting', words: null, reason: null, cluster: '', place: 0 })
      .execute();
    return { ok: true };
  },

  async decideReflection(
    tx: EventConnection,
    { event, id, decision }: { event: string; id: string; decision: ReflectionDecision },
  ): Promise<boolean> {
    const { last } = await tx
      .selectFrom('event_reflection')
      .select((select) => select.fn.max('place').as('last'))
      .where('event', '=', event)
      .executeTakeFirstOrThrow();
    const updated = await tx
      .updateTable('event_reflection')
      .set({
        state: decision.state,
        words: 'text' in decision ? decision.text : null,
        reason: 'reason' in decision ? decision.reason : null,
        cluster: 'cluster' in decision ? decision.cluster : '',
        place: decision.state === 'waiting' ? 0 : Number(last ?? 0) + 1,
      })
      .where('event', '=', event)
      .where('id', '=', id)
      .executeTakeFirst();
    return Number(updated.numUpdatedRows) > 0;
  },
};
