// Commands of who may read a thread.
import type { ThreadReaders } from '../thread-readers.ts';
import type { Connection } from './schema.ts';

type Reader = Parameters<ThreadReaders['grant']>[1];

/**
 * Ends all that a member reads as an interpreter, with the wraps: what was given for one role is not had
 * again when the role comes back.
 */
export async function revokeThreads(tx: Connection, member: string): Promise<void> {
  const conversations = tx.selectFrom('thread_reader').select('conversation').where('member', '=', member);
  await tx
    .deleteFrom('conversation_wrap')
    .where('member', '=', member)
    .where('conversation', 'in', conversations)
    .execute();
  await tx.deleteFrom('thread_reader').where('member', '=', member).execute();
}

/** What gives a conversation to an interpreter and takes it back. */
export const threadReaderCommands = {
  async grantThread(
    tx: Connection,
    { conversation, reader: { member, wrap, note } }: { conversation: string; reader: Reader },
  ): Promise<boolean> {
    const existing = await tx
      .selectFrom('message')
      .select('id')
      .where('id', '=', note)
      .where('conversation', '=', conversation)
      .where('role', '=', 'note')
      .executeTakeFirst();
    if (existing === undefined) return false;
    await tx
      .insertInto('thread_reader')
      .values({ conversation, member, note })
      .onConflict((conflict) => conflict.columns(['conversation', 'member']).doUpdateSet({ note }))
      .execute();
    await tx
      .insertInto('conversation_wrap')
      .values({ conversation, member, wrap })
      .onConflict((conflict) => conflict.columns(['conversation', 'member']).doUpdateSet({ wrap }))
      .execute();
    return true;
  },

  async revokeThread(
    tx: Connection,
    { conversation, member }: { conversation: string; member: string },
  ): Promise<boolean> {
    const deleted = await tx
      .deleteFrom('thread_reader')
      .where('conversation', '=', conversation)
      .where('member', '=', member)
      .executeTakeFirst();
    // Only hers: a member of the desk, who reads by its own right, keeps their key.
    if (deleted.numDeletedRows === 0n) return false;
    await tx
      .deleteFrom('conversation_wrap')
      .where('conversation', '=', conversation)
      .where('member', '=', member)
      .execute();
    return true;
  },
};
