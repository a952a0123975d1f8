// Commands of notices: what is written of them, in the transaction of a group.

import type { Day } from '@heed/domain/time';
import type { Alert, AlertPace } from '../alerts.ts';
import type { Connection } from './schema.ts';

/** Minutes after which a claimed alert that nobody settled is due again: its process has died. */
const claimMinutes = 5;

/** Minutes between attempts never grow beyond this. */
const longestWait = 60;

/** Whole minutes since 1970. */
export const minuteOf = (milliseconds: number): number => Math.floor(milliseconds / 60_000);

type NewAlert = { readonly id: string; readonly member: string };

interface FailedAlert {
  readonly id: string;
  readonly way: string;
  readonly pace: AlertPace;
  readonly giveUp: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What writes notices: queueing, claiming, recording that one was sent or failed. */
export const alertCommands = {
  async queueAlerts(
    tx: Connection,
    args: {
      kind: string;
      desk: string | null;
      alerts: readonly NewAlert[];
      unless: readonly string[];
      due: number;
      day: Day;
    },
  ): Promise<void> {
    const { kind, desk, alerts, unless, due: next_try, day } = args;
    const isStanding = unless.length > 0;
    for (const { id, member } of alerts) {
      const same = await tx
        .selectFrom('alert')
        .select('id')
        .where('given_up', '=', 0)
        .where('member', '=', member)
        .where('kind', 'in', isStanding ? [...unless] : [kind])
        .where('desk', desk === null ? 'is' : '=', desk)
        .$if(!isStanding, (query) => query.where('attempts', '=', 0).where('next_try', '<=', next_try))
        .executeTakeFirst();
      if (same !== undefined) continue;
      const row = {
        id,
        kind,
        desk,
        member,
        attempts: 0,
        next_try,
        failed_way: null,
        day,
        given_up: 0,
      } as const;
      await tx.insertInto('alert').values(row).execute();
    }
  },

  claimAlerts: (tx: Connection, { limit, at }: { limit: number; at: number }): Promise<Alert[]> =>
    claim(tx, limit, at, false),

  async alertSent(tx: Connection, { id }: { id: string }): Promise<void> {
    await tx.deleteFrom('alert').where('id', '=', id).execute();
  },

  async alertLater(
    tx: Connection,
    { id, minute, kind }: { id: string; minute: number; kind: string | null },
  ): Promise<void> {
    const row = await tx.selectFrom('alert').selectAll().where('id', '=', id).executeTakeFirst();
    if (row === undefined) return;
    const same = await tx
      .selectFrom('alert')
      .select('id')
      .where('id', '!=', id)
      .where('member', '=', row.member)
      .where('kind', '=', kind ?? row.kind)
      .where('desk', row.desk === null ? 'is' : '=', row.desk)
      .where('given_up', '=', 0)
      .where('next_try', '=', minute)
      .executeTakeFirst();
    if (same !== undefined) await alertCommands.alertSent(tx, { id });
    else
      await tx
        .updateTable('alert')
        .set({
          attempts: Math.max(row.attempts - 1, 0),
          next_try: minute,
          // What has arrived by now did not fail.
          ...(kind !== null && { kind, failed_way: null }),
        })
        .where('id', '=', id)
        .execute();
  },

  async hastenAlerts(
    tx: Connection,
    { desk, kind, minute, except }: { desk: string; kind: string; minute: number; except: string },
  ): Promise<void> {
    const own = tx.deleteFrom('alert').where('desk', '=', desk).where('kind', '=', kind);
    await own.where('member', '=', except).execute();
    const rows = tx.updateTable('alert').set({ next_try: minute }).where('desk', '=', desk);
    await rows.where('kind', '=', kind).where('next_try', '>', minute).execute();
  },

  async alertFailed(tx: Connection, { id, way, pace, giveUp, at }: FailedAlert): Promise<void> {
    const row = await tx.selectFrom('alert').select('attempts').where('id', '=', id).executeTakeFirst();
    if (row === undefined) return;
    // `attempts` already counts the one that failed: 1, 2, 4 ... minutes.
    const isSlower = pace === 'ever-slower';
    const wait = isSlower ? Math.min(2 ** Math.max(row.attempts - 1, 0), longestWait) : 1;
    const given_up = row.attempts >= giveUp ? 1 : 0;
    await tx
      .updateTable('alert')
      .set({ failed_way: way, next_try: minuteOf(at) + wait, given_up })
      .where('id', '=', id)
      .execute();
  },
};

/**
 * Takes up to `limit` notices that are due at `at` (milliseconds since 1970), so that no other process
 * takes them too. `skipLocked`: PostgreSQL alone knows it.
 */
export async function claim(
  tx: Connection,
  limit: number,
  at: number,
  skipLocked: boolean,
): Promise<Alert[]> {
  let query = tx
    .selectFrom('alert')
    .select(['id', 'kind', 'desk', 'member', 'attempts'])
    .where('given_up', '=', 0)
    .where('next_try', '<=', minuteOf(at))
    .orderBy('next_try')
    .limit(limit);
  if (skipLocked) query = query.forUpdate().skipLocked();
  const rows = await query.execute();
  if (rows.length === 0) return [];
  await tx
    .updateTable('alert')
    .set((now) => ({ attempts: now('attempts', '+', 1), next_try: minuteOf(at) + claimMinutes }))
    .where(
      'id',
      'in',
      rows.map(({ id }) => id),
    )
    .execute();
  return rows;
}
