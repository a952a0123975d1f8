// Commands of casework: what the server must act on.

import type { NoticeStatus } from '@heed/domain/casework';
import { type Day, dayMilliseconds } from '@heed/domain/time';
import type { Casework, KeyShare, LoneWork, StoredDeadline, StoredNotice } from '../casework.ts';
import { byId, nextActivity } from './placing.ts';
import { type Connection, flag } from './schema.ts';

type CallCount = Parameters<Casework['endCall']>[1];

/** How many notices were sent, by year. */
function yearsOf(notices: readonly Pick<NoticeStatus, 'year'>[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { year } of notices) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  return counts;
}

async function countNotices(tx: Connection, desk: string, year: number, change: number): Promise<void> {
  if (change === 0) return;
  await tx
    .insertInto('notice_count')
    .values({ desk, year, count: Math.max(0, change) })
    .onConflict((conflict) =>
      conflict.columns(['desk', 'year']).doUpdateSet((now) => ({
        count: now('notice_count.count', '+', change),
      })),
    )
    .execute();
}

/** What writes calls, counts of calls, days that are due and lone work. */
export const caseworkCommands = {
  async startCall(tx: Connection, { member, at }: { member: string; at: number }): Promise<number> {
    const row = await tx.selectFrom('call').select('started').where('member', '=', member).executeTakeFirst();
    if (row !== undefined) return row.started;
    await tx.insertInto('call').values({ member, started: at }).execute();
    return at;
  },

  async endCall(
    tx: Connection,
    { member, count, at, day }: { member: string; count: CallCount; at: number; day: Day },
  ): ReturnType<Casework['endCall']> {
    const row = await tx.selectFrom('call').select('started').where('member', '=', member).executeTakeFirst();
    await tx.deleteFrom('call').where('member', '=', member).execute();
    if (count !== null)
      await tx
        .insertInto('call_count')
        .values({ ...count, day, count: 1 })
        .onConflict((conflict) =>
          conflict
            .columns(['desk', 'day', 'kind'])
            .doUpdateSet((set) => ({ count: set('call_count.count', '+', 1) })),
        )
        .execute();
    return { started: row?.started ?? null, ended: at };
  },

  async uncountCall(
    tx: Connection,
    { count, day }: { count: NonNullable<CallCount>; day: Day },
  ): ReturnType<Casework['uncountCall']> {
    const { numUpdatedRows } = await tx
      .updateTable('call_count')
      .set((set) => ({ count: set('count', '-', 1) }))
      .where('desk', '=', count.desk)
      .where('kind', '=', count.kind)
      .where('day', '=', day)
      .where('count', '>', 0)
      .executeTakeFirst();
    await tx.deleteFrom('call_count').where('count', '=', 0).where('day', '=', day).execute();
    return Number(numUpdatedRows) > 0;
  },

  async forgetOver(tx: Connection, { at }: { at: number }): Promise<void> {
    await tx
      .deleteFrom('call')
      .where('started', '<', at - dayMilliseconds)
      .execute();
    await tx.updateTable('message').set({ release: null }).where('release', '<=', at).execute();
  },

  async putKeyShare(
    tx: Connection,
    { conversation, half, today }: { conversation: string; half: KeyShare; today: Day },
  ): ReturnType<Casework['putKeyShare']> {
    const existing = await tx
      .selectFrom('conversation')
      .select('id')
      .where('id', '=', conversation)
      .executeTakeFirst();
    if (existing === undefined) return 'unknown';
    const { thing: recordId, until } = half;
    const stored = await tx
      .selectFrom('half_key')
      .select(['half', 'until'])
      .where('conversation', '=', conversation)
      .where('thing', '=', recordId)
      .executeTakeFirst();
    if (stored === undefined) {
      await tx
        .insertInto('half_key')
        .values({ conversation, thing: recordId, half: half.half, until })
        .execute();
      return 'stored';
    }
    const isSooner = until < stored.until && until >= today;
    if (stored.half !== half.half || (until !== stored.until && !isSooner)) return 'other';
    await tx
      .updateTable('half_key')
      .set({ until })
      .where('conversation', '=', conversation)
      .where('thing', '=', recordId)
      .execute();
    return 'stored';
  },

  async destroyKeyShares(tx: Connection, { day }: { day: Day }): Promise<number> {
    const deleted = await tx.deleteFrom('half_key').where('until', '<', day).executeTakeFirst();
    return Number(deleted.numDeletedRows);
  },

  async putDeadlines(
    tx: Connection,
    { conversation, deadlines }: { conversation: string; deadlines: readonly StoredDeadline[] },
  ): Promise<boolean> {
    const existing = await tx
      .selectFrom('conversation')
      .select('id')
      .where('id', '=', conversation)
      .executeTakeFirst();
    if (existing === undefined) return false;
    await tx.deleteFrom('due').where('conversation', '=', conversation).execute();
    if (deadlines.length > 0)
      await tx
        .insertInto('due')
        .values(
          deadlines.map(({ thing: recordId, member, day, supervisors }) => ({
            conversation,
            thing: recordId,
            member,
            day,
            supervisors: flag(supervisors),
          })),
        )
        .execute();
    return true;
  },

  async putNotices(
    tx: Connection,
    { conversation, notices }: { conversation: string; notices: readonly StoredNotice[] },
  ): Promise<boolean> {
    const existing = await byId(tx, conversation);
    if (existing === undefined) return false;
    const before = await tx
      .deleteFrom('notice')
      .where('conversation', '=', conversation)
      .returning('year')
      .execute();
    if (notices.length > 0)
      await tx
        .insertInto('notice')
        .values(
          notices.map(({ thing: recordId, state, day, platform, member, year, coded }) => ({
            ...{ conversation, thing: recordId, state, day, platform, member, year },
            ...{ coded_id: coded?.id ?? null, coded_key: coded?.key ?? null, coded: coded?.sealed ?? null },
          })),
        )
        .execute();
    const [were, are] = [yearsOf(before), yearsOf(notices)];
    for (const year of new Set([...were.keys(), ...are.keys()]))
      await countNotices(tx, existing.desk, year, (are.get(year) ?? 0) - (were.get(year) ?? 0));
    await nextActivity(tx, existing.desk);
    return true;
  },

  async startLoneWork(tx: Connection, { outing: loneWork }: { outing: LoneWork }): Promise<void> {
    const { member, ...rest } = { ...loneWork, rung: flag(false) };
    await tx
      .insertInto('outing')
      .values({ member, ...rest })
      .onConflict((conflict) => conflict.column('member').doUpdateSet(rest))
      .execute();
  },

  async endLoneWork(tx: Connection, { member, desk }: { member: string; desk: string }): Promise<boolean> {
    const deleted = await tx
      .deleteFrom('outing')
      .where('member', '=', member)
      .where('desk', '=', desk)
      .executeTakeFirst();
    return Number(deleted.numDeletedRows) > 0;
  },

  async markLoneWorkRung(
    tx: Connection,
    { member, until }: { member: string; until: number },
  ): Promise<void> {
    await tx
      .updateTable('outing')
      .set({ rung: flag(true) })
      .where('member', '=', member)
      .where('until', '=', until)
      .execute();
  },
};
