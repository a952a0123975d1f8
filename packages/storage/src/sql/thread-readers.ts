// Interpreters in SQL.
import type { ThreadReaders } from '../thread-readers.ts';
import type { Database } from './database.ts';
import { inboxRow, rowQuery } from './inbox.ts';
import { readMessages } from './messages.ts';
import type { Connection } from './schema.ts';

type Reader = Parameters<ThreadReaders['give']>[1];

export const threadReaderCommands = {
  async giveThread(
    tx: Connection,
    { conversation, reader: { member, wrap, note } }: { conversation: string; reader: Reader },
  ): Promise<boolean> {
    const known = await tx
      .selectFrom('message')
      .select('id')
      .where('id', '=', note)
      .where('conversation', '=', conversation)
      .where('role', '=', 'note')
      .executeTakeFirst();
    if (known === undefined) return false;
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

  async takeThread(
    tx: Connection,
    { conversation, member }: { conversation: string; member: string },
  ): Promise<boolean> {
    const gone = await tx
      .deleteFrom('thread_reader')
      .where('conversation', '=', conversation)
      .where('member', '=', member)
      .executeTakeFirst();
    // Only hers: a member of the desk, who reads by its own right, keeps her key.
    if (gone.numDeletedRows === 0n) return false;
    await tx
      .deleteFrom('conversation_wrap')
      .where('conversation', '=', conversation)
      .where('member', '=', member)
      .execute();
    return true;
  },
};

export function threadReaders(database: Database): ThreadReaders {
  return {
    give: (conversation, reader) => database.write('giveThread', { conversation, reader }),
    take: (conversation, member) => database.write('takeThread', { conversation, member }),
    of: (member) =>
      database.read((db) =>
        db
          .selectFrom('thread_reader')
          .innerJoin('conversation', 'conversation.id', 'thread_reader.conversation')
          .select(['conversation.id', 'conversation.day'])
          .where('thread_reader.member', '=', member)
          .where('conversation.hidden', '=', 0)
          .orderBy('conversation.id')
          .limit(200)
          .execute(),
      ),
    conversation: (id, query) =>
      database.read(async (db) => {
        const reader = await db
          .selectFrom('thread_reader')
          .select('note')
          .where('conversation', '=', id)
          .where('member', '=', query.member)
          .executeTakeFirst();
        const row = reader && (await rowQuery(db, id, query.member).executeTakeFirst());
        if (!row || row.hidden === 1) return null;
        const page = await readMessages(db, row, { ...query, person: null, note: reader.note });
        return { ...page, row: { ...inboxRow(row), signKey: row.sign_key, conversationKey: row.conversation_key } };
      }),
  };
}
