// Commands of coded records and releases.
import type { Day } from '@heed/domain/time';
import { randomId } from './random-id.ts';
import type { Connection } from './schema.ts';

/** Records but those of a conversation whose deletion was asked. */
export const selectRecords = (db: Connection) =>
  db
    .selectFrom('coded_record')
    .leftJoin('conversation', 'conversation.id', 'coded_record.conversation')
    .select(['coded_record.id', 'coded_record.sealed'])
    .where((where) =>
      where.or([where('conversation.hidden', 'is', null), where('conversation.hidden', '=', 0)]),
    );

/** What writes coded records and the register of releases. */
export const figureCommands = {
  async putRecord(
    tx: Connection,
    { conversation, sealed, until }: { conversation: string; sealed: Uint8Array; until: Day },
  ): Promise<Day | null> {
    const existing = await tx
      .selectFrom('conversation')
      .select('id')
      .where('id', '=', conversation)
      .where('hidden', '=', 0)
      .executeTakeFirst();
    if (existing === undefined) return null;
    await tx.deleteFrom('coded_record').where('conversation', '=', conversation).execute();
    await tx.insertInto('coded_record').values({ id: randomId(), sealed, conversation, until }).execute();
    return until;
  },

  async addRecords(tx: Connection, { sealed }: { sealed: readonly Uint8Array[] }): Promise<void> {
    for (const one of sealed)
      await tx
        .insertInto('coded_record')
        .values({ id: randomId(), sealed: one, conversation: null, until: null })
        .execute();
  },

  async dropRecord(tx: Connection, { conversation }: { conversation: string }): Promise<boolean> {
    const deleted = await tx
      .deleteFrom('coded_record')
      .where('conversation', '=', conversation)
      .executeTakeFirst();
    return deleted.numDeletedRows > 0n;
  },

  async resealRecord(tx: Connection, { id, sealed }: { id: string; sealed: Uint8Array }): Promise<boolean> {
    const changed = await tx
      .updateTable('coded_record')
      .set({ sealed })
      .where('id', '=', id)
      .executeTakeFirst();
    return changed.numUpdatedRows > 0n;
  },

  async unlinkRecords(tx: Connection, { before }: { before: Day }): Promise<number> {
    // What somebody asked to delete goes with her conversation, and never leaves it.
    const due = await selectRecords(tx).where('until', '<', before).execute();
    for (const { id, sealed } of due) {
      // A row of its own under another id: the old one may stand in a log of the database or in the page of
      // an analyst.
      await tx.deleteFrom('coded_record').where('id', '=', id).execute();
      await tx
        .insertInto('coded_record')
        .values({ id: randomId(), sealed, conversation: null, until: null })
        .execute();
    }
    return due.length;
  },

  async registerRelease(
    tx: Connection,
    { statement, newestRead, day }: { statement: string; newestRead: string | null; day: Day },
  ): Promise<{ id: string; day: Day; statement: string } | null> {
    const last = await tx
      .selectFrom('evidence_release')
      .select(['id', 'number'])
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst();
    if ((last?.id ?? null) !== newestRead) return null;
    const release = { id: randomId(), day, statement };
    await tx
      .insertInto('evidence_release')
      .values({ ...release, number: (last?.number ?? 0) + 1 })
      .execute();
    return release;
  },

  async withdrawRelease(
    tx: Connection,
    withdrawal: { release: string; reason: string; day: Day },
  ): Promise<boolean> {
    const { release } = withdrawal;
    const row = await tx
      .selectFrom('evidence_release')
      .select('id')
      .where('id', '=', release)
      .executeTakeFirst();
    if (row === undefined) return false;
    await tx
      .insertInto('evidence_withdrawal')
      .values(withdrawal)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return true;
  },
};
