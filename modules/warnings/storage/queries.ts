// Peer warnings in SQL.

import { dayOf } from '@heed/domain/time';
import { type ModuleDatabase, randomId } from '@heed/storage/module';
import type { Conduct, PeerWarning, PublishedWarning } from '../rules/index.ts';
import type { WarningTable, WarningTables, warningCommands } from './commands.ts';
import type { Warnings } from './contract.ts';

const conductsOf = (codes: string) => codes.split(' ') as Conduct[];

const warningOf = ({
  conducts,
  proposed_by: proposedBy,
  approved_by: approvedBy,
  ...row
}: WarningTable): PeerWarning => ({
  ...row,
  conducts: conductsOf(conducts),
  proposedBy,
  approvedBy,
});

/** Implements `Warnings` on both databases. */
export function openWarnings(database: ModuleDatabase<WarningTables, typeof warningCommands>): Warnings {
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
    async listPublished({ after, limit }) {
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
            : all.where((where) =>
                where(where.refTuple('month', 'id'), '<', where.tuple(after.month, after.id)),
              )
        ).execute();
      });
      const page = rows
        .slice(0, limit)
        .map((row): PublishedWarning => ({ ...row, conducts: conductsOf(row.conducts) }));
      return { warnings: page, more: rows.length > limit };
    },
    async expire() {
      await database.purge(await database.write('expireWarnings', { day: today() }));
    },
  };
}
