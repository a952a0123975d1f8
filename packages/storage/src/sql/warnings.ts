// Peer warnings in SQL.

import { addDays, type Day, dayOf } from '@heed/domain/time';
import type { Conduct, ShownWarning, Warning, WarningPlan } from '@heed/domain/warnings';
import type { Warnings } from '../warnings.ts';
import type { Database } from './database.ts';
import { randomId } from './intake.ts';
import { on } from './legal-reviews.ts';
import type { Connection, WarningTable } from './schema.ts';

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
    if (row.version !== version) return { ok: false, reason: 'changed' };
    if (row.proposed_by === by) return { ok: false, reason: 'same-member' };
    // Approved twice is approved once.
    if (row.approved_by === null)
      await tx.updateTable('warning').set({ approved_by: by }).where('id', '=', id).execute();
    return { ok: true };
  },

  async withdrawWarning(tx: Connection, { id }: { id: string }): Promise<boolean> {
    const gone = await tx.deleteFrom('warning').where('id', '=', id).executeTakeFirst();
    return Number(gone.numDeletedRows) > 0;
  },

  async expireWarnings(tx: Connection, { day }: { day: Day }): Promise<number> {
    const standing = (await on(tx, day)).includes('warnings');
    const due = tx.deleteFrom('warning');
    const gone = await (standing ? due.where('until', '<', day) : due).executeTakeFirst();
    return Number(gone.numDeletedRows);
  },
};

const conductsOf = (codes: string) => codes.split(' ') as Conduct[];
const warningOf = ({ conducts, proposed_by: proposedBy, approved_by: approvedBy, ...row }: WarningTable): Warning => ({
  ...row,
  conducts: conductsOf(conducts),
  proposedBy,
  approvedBy,
});

export function warnings(database: Database): Warnings {
  const today = () => dayOf(database.now());
  return {
    propose: (plan, by) => database.write('proposeWarning', { id: randomId(), plan, by, day: today() }),
    list: async () =>
      (
        await database.read((db) =>
          db
            .selectFrom('warning')
            .selectAll()
            .where('until', '>=', today())
            .orderBy('month', 'desc')
            .orderBy('id')
            .execute(),
        )
      ).map(warningOf),
    correct: (id, plan, by) => database.write('correctWarning', { id, plan, by, day: today() }),
    approve: (id, approval) => database.write('approveWarning', { id, ...approval, day: today() }),
    withdraw: (id) => database.write('withdrawWarning', { id }),
    async shown({ after, limit }) {
      const rows = await database.read((db) => {
        const all = db
          .selectFrom('warning')
          .select(['id', 'conducts', 'area', 'month', 'part', 'advice', 'language', 'until'])
          .where('approved_by', 'is not', null)
          .where('until', '>=', today())
          .orderBy('month', 'desc')
          .orderBy('id', 'desc')
          .limit(limit + 1);
        return (
          after === undefined
            ? all
            : all.where((where) => where(where.refTuple('month', 'id'), '<', where.tuple(after.month, after.id)))
        ).execute();
      });
      const shown = rows.slice(0, limit).map((row): ShownWarning => ({ ...row, conducts: conductsOf(row.conducts) }));
      return { warnings: shown, more: rows.length > limit };
    },
    async expire() {
      await database.purge(await database.write('expireWarnings', { day: today() }));
    },
  };
}
