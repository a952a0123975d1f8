// What jobs change, in SQL. A command works on a bounded number of conversations, so that intake never waits
// long behind it.
import { eraseDayFor } from '@heed/domain/retention';
import { addDays, type Day, daysBetween } from '@heed/domain/time';
import type { ErasureWarning, Jobs } from '../jobs.ts';
import type { Hour } from '../time.ts';
import { change, nextActivity } from './placing.ts';
import type { Connection } from './schema.ts';

/** Conversations changed in one command. */
export const jobRows = 200;
/** Years after which the codes of notices are erased: a report of them can be made until then. */
const reportYears = 3;
/** Minutes before a job whose process died may run again. */
const leaseMinutes = 10;
/** Days since the last erasure beyond which the clock is doubted for one run. */
const trustedGap = 2;

type OverdueMarks = Awaited<ReturnType<Jobs['markOverdue']>>;

/** What jobs write: that one began or ended, what was warned of, closed, erased. */
export const jobCommands = {
  async beginJob(
    tx: Connection,
    { name, day, minute }: { name: string; day: Day; minute: number },
  ): Promise<'begun' | 'done already' | 'running elsewhere'> {
    const row = await tx.selectFrom('job').selectAll().where('name', '=', name).executeTakeFirst();
    if (row?.last_day === day) return 'done already';
    // A lease from a clock that was ahead must not hold the job up.
    if (row !== undefined && row.lease_until > minute && row.lease_until <= minute + leaseMinutes)
      return 'running elsewhere';
    await putJob(tx, { name, last_day: row?.last_day ?? null, lease_until: minute + leaseMinutes });
    return 'begun';
  },

  async renewJob(tx: Connection, { name, minute }: { name: string; minute: number }): Promise<void> {
    await tx
      .updateTable('job')
      .set({ lease_until: minute + leaseMinutes })
      .where('name', '=', name)
      .execute();
  },

  /** One that failed is due again when its lease ends. */
  async endJob(tx: Connection, { name, day }: { name: string; day: Day }): Promise<void> {
    await tx.updateTable('job').set({ last_day: day, lease_until: 0 }).where('name', '=', name).execute();
  },

  async markOverdue(tx: Connection, { hour }: { hour: Hour }): Promise<OverdueMarks> {
    const rows = await tx
      .selectFrom('conversation')
      .selectAll()
      .where('reply_by', '<', hour)
      .where('overdue', '=', 0)
      .orderBy('reply_by')
      .limit(jobRows)
      .execute();
    for (const row of rows) await change(tx, row, { overdue: 1 });
    return rows.map(({ id, desk, assignee }) => ({ id, desk, assignee }));
  },

  async warnOfErasure(tx: Connection, { until }: { until: Day }): Promise<ErasureWarning[]> {
    const rows = await tx
      .selectFrom('conversation')
      .select(['id', 'desk', 'assignee', 'erase_day'])
      .where('erase_day', '<=', until)
      .where('warned', '=', 0)
      .limit(jobRows)
      .execute();
    const ids = rows.map(({ id }) => id);
    if (ids.length > 0)
      await tx.updateTable('conversation').set({ warned: 1 }).where('id', 'in', ids).execute();
    return rows.map(({ erase_day, ...row }) => ({ ...row, eraseDay: erase_day! }));
  },

  async closeStale(
    tx: Connection,
    {
      silentSince,
      defaultKeepDays,
      day,
      at,
    }: { silentSince: Day; defaultKeepDays: number; day: Day; at: number },
  ): Promise<number> {
    const rows = await tx
      .selectFrom('conversation')
      .selectAll()
      .where('place', '=', 'inbox')
      .where('rank', '=', 0)
      .where('hidden', '=', 0)
      .where('active_day', '<', silentSince)
      .limit(jobRows)
      .execute();
    for (const row of rows) {
      const erase_day = eraseDayFor(row.keep_days, defaultKeepDays, day, at);
      await change(tx, row, { state: 'closed', closed_day: day, erase_day, warned: 0 });
    }
    return rows.length;
  },

  /** Whether the clock may be believed: a jump is doubted until the day after. Remembers today either way. */
  async trustClock(tx: Connection, { day }: { day: Day }): Promise<boolean> {
    const rows = await tx
      .selectFrom('job')
      .selectAll()
      .where('name', 'in', ['erase clock', 'erase doubt'])
      .execute();
    const lastDay = rows.find(({ name }) => name === 'erase clock')?.last_day ?? day;
    const doubted = rows.find(({ name }) => name === 'erase doubt')?.last_day;
    await putJob(tx, { name: 'erase clock', last_day: day, lease_until: 0 });
    if (Math.abs(daysBetween(lastDay, day)) <= trustedGap) return doubted !== day;
    await putJob(tx, { name: 'erase doubt', last_day: day, lease_until: 0 });
    return false;
  },

  /** Deletes the rows of what is due. Answers the files, which go after the commit. */
  async eraseDue(tx: Connection, { day }: { day: Day }): Promise<{ conversations: number; files: string[] }> {
    const rows = await tx
      .selectFrom('conversation')
      .select(['id', 'desk'])
      .where('erase_day', '<=', day)
      .limit(jobRows)
      .execute();
    const ids = rows.map(({ id }) => id);
    await tx
      .deleteFrom('erased_notice')
      .where('year', '<', Number(day.slice(0, 4)) - reportYears)
      .execute();
    if (ids.length === 0) return { conversations: 0, files: [] };
    await keepCodedNotices(tx, ids);
    const files = await tx.selectFrom('attachment').select('file').where('conversation', 'in', ids).execute();
    await tx.deleteFrom('conversation').where('id', 'in', ids).execute();
    // Open lists ask what is gone.
    for (const desk of new Set(rows.map((row) => row.desk))) await nextActivity(tx, desk);
    return { conversations: ids.length, files: files.map(({ file }) => file) };
  },
};

/** The codes of notices that were sent outlive their cases, under an id that no case knows. */
async function keepCodedNotices(tx: Connection, ids: readonly string[]): Promise<void> {
  const rows = await tx
    .selectFrom('notice')
    .innerJoin('conversation', 'conversation.id', 'notice.conversation')
    .select(['coded_id', 'coded_key', 'coded', 'notice.year', 'conversation.desk'])
    .where('conversation', 'in', ids)
    .where('coded', 'is not', null)
    .where('notice.year', 'is not', null)
    .execute();
  for (const { coded_id: id, coded_key: desk_key, coded: sealed, year, desk } of rows)
    await tx
      .insertInto('erased_notice')
      .values({ id: id!, desk_key: desk_key!, sealed: sealed!, year: year!, desk })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
}

async function putJob(
  tx: Connection,
  row: { name: string; last_day: Day | null; lease_until: number },
): Promise<void> {
  const { last_day, lease_until } = row;
  await tx
    .insertInto('job')
    .values(row)
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ last_day, lease_until }))
    .execute();
}

/** Day before which silence counts as `days` of it. */
export const silentSince = (day: Day, days: number): Day => addDays(day, -days);
