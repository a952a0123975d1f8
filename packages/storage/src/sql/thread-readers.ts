// Interpreters in SQL.
import type { ThreadReaders } from '../thread-readers.ts';
import type { Database } from './database.ts';
import { inboxRow, rowQuery } from './inbox.ts';
import { readMessages } from './messages.ts';

/** Implements `ThreadReaders` on both databases. */
export function threadReaders(database: Database): ThreadReaders {
  return {
    grant: (conversation, reader) => database.write('grantThread', { conversation, reader }),
    revoke: (conversation, member) => database.write('revokeThread', { conversation, member }),
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
        return {
          ...page,
          row: { ...inboxRow(row), signKey: row.sign_key, conversationKey: row.conversation_key },
        };
      }),
  };
}
