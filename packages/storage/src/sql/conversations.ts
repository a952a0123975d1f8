// The person's side in SQL.

import { dayOf } from '@heed/domain/time';
import type { Conversations, PersonConversation } from '../conversations.ts';
import type { Database } from './database.ts';
import { readMessages } from './messages.ts';
import { byPublicId } from './placing.ts';
import type { ConversationTable } from './schema.ts';

/** Implements `Conversations` on both databases. */
export function conversations(database: Database): Conversations {
  const today = () => dayOf(database.now());
  return {
    async get(conversation) {
      return database.read(async (db) => {
        const row = await byPublicId(db, conversation);
        if (row === undefined) return null;
        const carry = await db
          .selectFrom('carry')
          .select('sealed')
          .where('conversation', '=', row.id)
          .executeTakeFirst();
        return forPerson(row, carry?.sealed ?? null);
      });
    },
    async signKey(conversation) {
      const row = await database.read((db) =>
        db
          .selectFrom('conversation')
          .select('sign_key')
          .where('public_id', '=', conversation)
          .where('hidden', '=', 0)
          .executeTakeFirst(),
      );
      return row?.sign_key ?? null;
    },
    async messages(conversation, page = {}) {
      return database.read(async (db) => {
        const row = await byPublicId(db, conversation);
        return row === undefined
          ? { messages: [], more: false }
          : readMessages(db, row, { ...page, person: { now: database.now() } });
      });
    },
    addMessage: (conversation, message) =>
      database.write('addPersonMessage', { conversation, message, day: today() }),
    markSeen: (conversation, message) => database.write('markSeen', { conversation, message, day: today() }),
    rekey: (conversation, to) => database.write('rekey', { conversation, to, day: today() }),
    hide: (conversation) => database.write('hide', { conversation, at: database.now() }),
    keep: (conversation, keepDays, defaultDays) =>
      database.write('keep', { conversation, keepDays, defaultDays, at: database.now() }),
  };
}

const forPerson = (row: ConversationTable, carry: Uint8Array | null): PersonConversation => ({
  id: row.id,
  desk: row.desk,
  signKey: row.sign_key,
  state: row.state,
  quarantined: row.held === 1,
  noReply: row.no_reply === 1,
  replyBy: row.reply_by,
  keepDays: row.keep_days,
  eraseDay: row.erase_day,
  carry,
  conversationKey: row.conversation_key,
});
