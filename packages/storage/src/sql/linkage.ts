// Linkage studies in SQL.

import { dayOf } from '@heed/domain/time';
import type { Linkage, StoredStudy } from '../linkage.ts';
import type { Database } from './database.ts';
import { batchesIn } from './linkage-commands.ts';
import type { Connection, LinkageStudyTable } from './schema.ts';

async function storedStudy(
  db: Connection,
  { id, statement, secret_key, until, joined }: LinkageStudyTable,
): Promise<StoredStudy> {
  const rows = await db
    .selectFrom('linkage_list')
    .select(['list', 'batches', (select) => select('tokens', 'is not', null).as('delivered')])
    .where('study', '=', id)
    .execute();
  const lists = rows.map(({ list, batches, delivered }) => ({
    list,
    batches: batchesIn(batches),
    delivered: Boolean(delivered),
  }));
  return {
    id,
    statement,
    secretKey: secret_key === null ? null : new Uint8Array(secret_key),
    until,
    joined,
    lists,
  };
}

/** Implements `Linkage` on both databases. A study past its last day is not found. */
export function linkage(database: Database): Linkage {
  const today = () => dayOf(database.now());
  const selectStudies = (db: Connection) =>
    db.selectFrom('linkage_study').selectAll().where('until', '>=', today());
  return {
    open: (study) => database.write('openStudy', study),
    studies: () =>
      database.read(async (db) => {
        const rows = await selectStudies(db).orderBy('until').orderBy('id').execute();
        return Promise.all(rows.map((row) => storedStudy(db, row)));
      }),
    study: (id) =>
      database.read(async (db) => {
        const row = await selectStudies(db).where('id', '=', id).executeTakeFirst();
        return row === undefined ? null : storedStudy(db, row);
      }),
    invited: (invitation) =>
      database.read(async (db) => {
        const list = await db
          .selectFrom('linkage_list')
          .select(['study', 'list'])
          .where('invitation', '=', invitation)
          .executeTakeFirst();
        if (list === undefined) return null;
        const row = await selectStudies(db).where('id', '=', list.study).executeTakeFirst();
        return row === undefined ? null : { study: await storedStudy(db, row), list: list.list };
      }),
    countBatch: (study, list, batch) => database.write('countBatch', { study, list, ...batch }),
    deliver: (study, list, tokens) => database.write('deliverTokens', { study, list, tokens }),
    tokens: (study) =>
      database.read(async (db) => {
        const rows = await db
          .selectFrom('linkage_list')
          .select(['list', 'tokens'])
          .where('study', '=', study)
          .execute();
        return rows.flatMap(({ list, tokens }) =>
          tokens === null ? [] : [{ list, tokens: new Uint8Array(tokens) }],
        );
      }),
    async joined(study, result) {
      const emptied = await database.write('joinStudy', { study, result });
      if (emptied !== null) await database.purge(emptied);
      return emptied !== null;
    },
    async close(id) {
      const erased = await database.write('closeStudy', { id });
      await database.purge(erased);
      return erased > 0;
    },
    async expire() {
      const erased = await database.write('expireStudies', { day: today() });
      await database.purge(erased);
    },
  };
}
