// Commands of peer warnings.

import { judgeSignature } from '@heed/domain/second-member';
import { addDays, type Day } from '@heed/domain/time';
import { activeFeatures, type ModuleConnection } from '@heed/storage/module';
import type { MonthPart, WarningPlan } from '../rules/index.ts';
import type { Warnings } from './contract.ts';

/** The tables of peer warnings. */
export interface WarningTables {
  warning: WarningTable;
}

/** A row of `warning`. */
export interface WarningTable {
  id: string;
  /** Codes, with a space between. */
  conducts: string;
  area: string;
  /** 'YYYY-MM' */
  month: string;
  part: MonthPart;
  advice: string;
  language: string;
  version: number;
  proposed_by: string;
  approved_by: string | null;
  until: Day;
}

type Connection = ModuleConnection<WarningTables>;

/** More than two moderators keep up with in 90 days. */
const mostWarnings = 500;

type Proposed = Awaited<ReturnType<Warnings['propose']>>;

type Approved = Awaited<ReturnType<Warnings['approve']>>;

const find = (tx: Connection, id: string, day: Day) =>
  tx.selectFrom('warning').selectAll().where('id', '=', id).where('until', '>=', day).executeTakeFirst();

const rowOf = ({ conducts, days, ...plan }: WarningPlan, day: Day) => ({
  ...plan,
  conducts: conducts.join(' '),
  until: addDays(day, days),
});

/** What proposes, approves, withdraws and expires warnings. */
export const warningCommands = {
  async proposeWarning(
    tx: Connection,
    { id, plan, by, day }: { id: string; plan: WarningPlan; by: string; day: Day },
  ): Promise<Proposed> {
    const { n } = await tx
      .selectFrom('warning')
      .select((select) => select.fn.countAll().as('n'))
      .executeTakeFirstOrThrow();
    if (Number(n) >= mostWarnings) return { ok: false, reason: 'full' };
    const waiting = { version: 1, proposed_by: by, approved_by: null };
    await tx
      .insertInto('warning')
      .values({ id, ...rowOf(plan, day), ...waiting })
      .execute();
    return { ok: true, id };
  },

  async correctWarning(
    tx: Connection,
    { id, plan, by, day }: { id: string; plan: WarningPlan; by: string; day: Day },
  ): Promise<boolean> {
    const row = await find(tx, id, day);
    if (row === undefined) return false;
    const next = rowOf(plan, day);
    const sooner = row.until < next.until && { until: row.until };
    await tx
      .updateTable('warning')
      .set({ ...next, ...sooner, version: row.version + 1, proposed_by: by, approved_by: null })
      .where('id', '=', id)
      .execute();
    return true;
  },

  async approveWarning(
    tx: Connection,
    { id, by, version, day }: { id: string; by: string; version: number; day: Day },
  ): Promise<Approved> {
    const row = await find(tx, id, day);
    if (row === undefined) return { ok: false, reason: 'unknown' };
    const refusal = judgeSignature({ by: row.proposed_by, version: row.version }, { by, version });
    if (refusal !== null) return { ok: false, reason: refusal };
    // Approved twice is approved once.
    if (row.approved_by === null)
      await tx.updateTable('warning').set({ approved_by: by }).where('id', '=', id).execute();
    return { ok: true };
  },

  async withdrawWarning(tx: Connection, { id }: { id: string }): Promise<boolean> {
    const deleted = await tx.deleteFrom('warning').where('id', '=', id).executeTakeFirst();
    return Number(deleted.numDeletedRows) > 0;
  },

  async expireWarnings(tx: Connection, { day }: { day: Day }): Promise<number> {
    const standing = (await activeFeatures(tx, day)).includes('warnings');
    const due = tx.deleteFrom('warning');
    const deleted = await (standing ? due.where('until', '<', day) : due).executeTakeFirst();
    return Number(deleted.numDeletedRows);
  },
};
