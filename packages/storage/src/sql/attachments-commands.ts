// Commands of attachments: what is written of their rows, in the transaction of a group.
import type { Day } from '@heed/domain/time';
import { isClaimedByModule, unclaimedByModules } from './attachment-claims.ts';
import type { AttachmentTable, Connection } from './schema.ts';

/** The columns that the store of files needs of an attachment. */
export type AttachmentRow = Pick<
  AttachmentTable,
  'id' | 'file' | 'length' | 'finished' | 'conversation' | 'locked'
>;

/** Uploads removed in one command. */
export const sweptRows = 500;

/** What writes the rows of attachments. Their bytes are files. */
export const attachmentCommands = {
  async createAttachment(
    tx: Connection,
    { id, length, file, day }: { id: string; length: number; file: string; day: Day },
  ): Promise<AttachmentRow | null> {
    const row = await byId(tx, id);
    if (row !== undefined) return row.length === length && row.conversation === null ? row : null;
    const created = { id, length, file, finished: 0, conversation: null, locked: 0 } as const;
    await tx
      .insertInto('attachment')
      .values({ ...created, number: null, locked_by: null, day })
      .execute();
    return created;
  },

  async finishAttachment(tx: Connection, { id, length }: { id: string; length: number }): Promise<void> {
    await tx.updateTable('attachment').set({ finished: 1, length }).where('id', '=', id).execute();
  },

  /** Deletes the row of an upload that no message has claimed. Answers its file. */
  async removeAttachment(
    tx: Connection,
    { id }: { id: string },
  ): Promise<{ file: string } | 'unknown' | 'claimed'> {
    const row = await byId(tx, id);
    if (row === undefined) return 'unknown';
    if (row.conversation !== null || (await isClaimedByModule(tx, id))) return 'claimed';
    await tx.deleteFrom('attachment').where('id', '=', id).execute();
    return { file: row.file };
  },

  async sweepUploads(tx: Connection, { before }: { before: Day }): Promise<string[]> {
    const rows = await tx
      .selectFrom('attachment')
      .select(['id', 'file'])
      .where('conversation', 'is', null)
      .where('day', '<', before)
      .where(unclaimedByModules())
      .where((where) =>
        where.not(
          where.exists(
            where
              .selectFrom('draft_attachment')
              .select('attachment')
              .whereRef('draft_attachment.attachment', '=', 'attachment.id'),
          ),
        ),
      )
      .limit(sweptRows)
      .execute();
    const ids = rows.map(({ id }) => id);
    if (ids.length > 0) await tx.deleteFrom('attachment').where('id', 'in', ids).execute();
    return rows.map(({ file }) => file);
  },
};

/** The row of an attachment by its id, 32 hex digits. */
export const byId = (db: Connection, id: string): Promise<AttachmentRow | undefined> =>
  db
    .selectFrom('attachment')
    .select(['id', 'file', 'length', 'finished', 'conversation', 'locked'])
    .where('id', '=', id)
    .executeTakeFirst();

/** What jobs need of the files. */
export interface Files {
  /** False when it was not there. */
  destroy(file: string): Promise<boolean>;
}
