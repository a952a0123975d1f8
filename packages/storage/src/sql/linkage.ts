// Linkage studies in SQL.

import { type Day, dayOf } from '@heed/domain/time';
import type { HeldStudy, Linkage, NewStudy } from '../linkage.ts';
import type { Database } from './database.ts';
import { on } from './legal-reviews.ts';
import type { Connection, LinkageStudyTable } from './schema.ts';

/** More than one organisation has a part in at a time. */
const mostStudies = 50;

type Opened = Awaited<ReturnType<Linkage['open']>>;

const listRow = (tx: Connection, study: string, list: string) =>
  tx.selectFrom('linkage_list').selectAll().where('study', '=', study).where('list', '=', list).executeTakeFirst();

const awaited = (tx: Connection, study: string) =>
  tx.selectFrom('linkage_study').select('id').where('id', '=', study).where('joined', 'is', null).executeTakeFirst();

export const linkageCommands = {
  async openStudy(tx: Connection, { id, statement, secretKey, until, lists }: NewStudy): Promise<Opened> {
    const known = await tx.selectFrom('linkage_study').select('id').execute();
    if (known.some((one) => one.id === id)) return { ok: false, reason: 'known' };
    if (known.length >= mostStudies) return { ok: false, reason: 'full' };
    await tx
      .insertInto('linkage_study')
      .values({ id, statement, secret_key: secretKey, until, joined: null })
      .execute();
    for (const { list, invitation } of lists)
      await tx.insertInto('linkage_list').values({ study: id, list, invitation, batches: '', tokens: null }).execute();
    return { ok: true };
  },

  async countBatch(
    tx: Connection,
    { study, list, number, hash }: { study: string; list: string; number: number; hash: string },
  ): Promise<boolean> {
    const row = await listRow(tx, study, list);
    if (row === undefined) return false;
    const batches = batchesIn(row.batches);
    if (number < batches.length) return batches[number] === hash;
    if (number > batches.length) return false;
    await tx
      .updateTable('linkage_list')
      .set({ batches: [...batches, hash].join(' ') })
      .where('study', '=', study)
      .where('list', '=', list)
      .execute();
    return true;
  },

  async deliverTokens(
    tx: Connection,
    { study, list, tokens }: { study: string; list: string; tokens: Uint8Array },
  ): Promise<boolean> {
    if ((await awaited(tx, study)) === undefined) return false;
    const changed = await tx
      .updateTable('linkage_list')
      .set({ tokens })
      .where('study', '=', study)
      .where('list', '=', list)
      .executeTakeFirst();
    return changed.numUpdatedRows > 0n;
  },

  /** Answers how many rows held tokens; null where there was nothing to join. */
  async joinStudy(tx: Connection, { study, result }: { study: string; result: string }): Promise<number | null> {
    if ((await awaited(tx, study)) === undefined) return null;
    await tx.updateTable('linkage_study').set({ joined: result }).where('id', '=', study).execute();
    const emptied = await tx
      .updateTable('linkage_list')
      .set({ tokens: null })
      .where('study', '=', study)
      .executeTakeFirst();
    return Number(emptied.numUpdatedRows);
  },

  async closeStudy(tx: Connection, { id }: { id: string }): Promise<number> {
    return Number((await tx.deleteFrom('linkage_study').where('id', '=', id).executeTakeFirst()).numDeletedRows);
  },

  async expireStudies(tx: Connection, { day }: { day: Day }): Promise<number> {
    const allowed = (await on(tx, day)).includes('linkage');
    const gone = await (allowed
      ? tx.deleteFrom('linkage_study').where('until', '<', day)
      : tx.deleteFrom('linkage_study')
    ).executeTakeFirst();
    return Number(gone.numDeletedRows);
  },
};

const batchesIn = (text: string): readonly string[] => (text === '' ? [] : text.split(' '));

async function held(
  db: Connection,
  { id, statement, secret_key, until, joined }: LinkageStudyTable,
): Promise<HeldStudy> {
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
  return { id, statement, secretKey: secret_key === null ? null : new Uint8Array(secret_key), until, joined, lists };
}

export function linkage(database: Database): Linkage {
  const today = () => dayOf(database.now());
  const standing = (db: Connection) => db.selectFrom('linkage_study').selectAll().where('until', '>=', today());
  return {
    open: (study) => database.write('openStudy', study),
    studies: () =>
      database.read(async (db) => {
        const rows = await standing(db).orderBy('until').orderBy('id').execute();
        return Promise.all(rows.map((row) => held(db, row)));
      }),
    study: (id) =>
      database.read(async (db) => {
        const row = await standing(db).where('id', '=', id).executeTakeFirst();
        return row === undefined ? null : held(db, row);
      }),
    invited: (invitation) =>
      database.read(async (db) => {
        const list = await db
          .selectFrom('linkage_list')
          .select(['study', 'list'])
          .where('invitation', '=', invitation)
          .executeTakeFirst();
        if (list === undefined) return null;
        const row = await standing(db).where('id', '=', list.study).executeTakeFirst();
        return row === undefined ? null : { study: await held(db, row), list: list.list };
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
        return rows.flatMap(({ list, tokens }) => (tokens === null ? [] : [{ list, tokens: new Uint8Array(tokens) }]));
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
