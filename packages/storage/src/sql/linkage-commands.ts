// Commands of studies that link lists.

import type { Day } from '@heed/domain/time';
import type { Linkage, NewStudy } from '../linkage.ts';
import { activeFeatures } from './active-features.ts';
import type { Connection } from './schema.ts';

/** More than one organisation has a part in at a time. */
const mostStudies = 50;

type StudyOutcome = Awaited<ReturnType<Linkage['open']>>;

const listRow = (tx: Connection, study: string, list: string) =>
  tx
    .selectFrom('linkage_list')
    .selectAll()
    .where('study', '=', study)
    .where('list', '=', list)
    .executeTakeFirst();

const findUnjoinedStudy = (tx: Connection, study: string) =>
  tx
    .selectFrom('linkage_study')
    .select('id')
    .where('id', '=', study)
    .where('joined', 'is', null)
    .executeTakeFirst();

/** What writes studies, their lists, and the end of both. */
export const linkageCommands = {
  async openStudy(
    tx: Connection,
    { id, statement, secretKey, until, lists }: NewStudy,
  ): Promise<StudyOutcome> {
    const studies = await tx.selectFrom('linkage_study').select('id').execute();
    if (studies.some((one) => one.id === id)) return { ok: false, reason: 'known' };
    if (studies.length >= mostStudies) return { ok: false, reason: 'full' };
    await tx
      .insertInto('linkage_study')
      .values({ id, statement, secret_key: secretKey, until, joined: null })
      .execute();
    for (const { list, invitation } of lists)
      await tx
        .insertInto('linkage_list')
        .values({ study: id, list, invitation, batches: '', tokens: null })
        .execute();
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
    if ((await findUnjoinedStudy(tx, study)) === undefined) return false;
    const changed = await tx
      .updateTable('linkage_list')
      .set({ tokens })
      .where('study', '=', study)
      .where('list', '=', list)
      .executeTakeFirst();
    return changed.numUpdatedRows > 0n;
  },

  /** Answers how many rows held tokens; null where there was nothing to join. */
  async joinStudy(
    tx: Connection,
    { study, result }: { study: string; result: string },
  ): Promise<number | null> {
    if ((await findUnjoinedStudy(tx, study)) === undefined) return null;
    await tx.updateTable('linkage_study').set({ joined: result }).where('id', '=', study).execute();
    const emptied = await tx
      .updateTable('linkage_list')
      .set({ tokens: null })
      .where('study', '=', study)
      .executeTakeFirst();
    return Number(emptied.numUpdatedRows);
  },

  async closeStudy(tx: Connection, { id }: { id: string }): Promise<number> {
    return Number(
      (await tx.deleteFrom('linkage_study').where('id', '=', id).executeTakeFirst()).numDeletedRows,
    );
  },

  async expireStudies(tx: Connection, { day }: { day: Day }): Promise<number> {
    const mayLink = (await activeFeatures(tx, day)).includes('linkage');
    const deleted = await (mayLink
      ? tx.deleteFrom('linkage_study').where('until', '<', day)
      : tx.deleteFrom('linkage_study')
    ).executeTakeFirst();
    return Number(deleted.numDeletedRows);
  },
};

/** Hashes of batches from their column: hex, with a space between. */
export const batchesIn = (text: string): readonly string[] => (text === '' ? [] : text.split(' '));
