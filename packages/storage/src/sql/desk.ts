// The desk's side in SQL: what it reads. What it changes: desk-commands.ts. Pages: inbox.ts.

import { dayOf } from '@heed/domain/time';
import type { DeskStorage, StoredConversation } from '../desk.ts';
import type { Database } from './database.ts';
import { readFirstMessages } from './first-messages.ts';
import { countViews, inboxRow, readPage, rowQuery } from './inbox.ts';
import { readMessages } from './messages.ts';
import { readMissingWraps } from './missing-wraps.ts';
import type { Connection } from './schema.ts';
import { readIds, readSummaries } from './summaries.ts';

/** Implements `DeskStorage` on both databases. */
export function desk(database: Database): DeskStorage {
  const today = () => dayOf(database.now());
  return {
    listConversations: (query) => database.read((db) => readPage(db, query)),
    summaries: (query) => database.read((db) => readSummaries(db, query)),
    ids: (desk) => database.read((db) => readIds(db, desk)),
    firstMessages: (ids, most) => database.read((db) => readFirstMessages(db, ids, most)),
    counts: (query) => database.read((db) => countViews(db, query)),
    async deskOf(id) {
      const row = await database.read((db) =>
        db.selectFrom('conversation').select('desk').where('id', '=', id).executeTakeFirst(),
      );
      return row?.desk ?? null;
    },
    conversation: (id, query) => database.read((db) => readConversation(db, id, query)),
    open: (id, opening) => database.write('openConversation', { id, opening }),
    markOpened: (id, { member, message }) =>
      database.write('markOpened', { id, member, message, day: today() }),
    addMessage: (id, message) =>
      database.write('addDeskMessage', { id, message, day: today(), at: database.now() }),
    putSummary: (id, summary) => database.write('putSummary', { id, summary }),
    missingWraps: (query) => database.read((db) => readMissingWraps(db, query)),
    addWraps: (id, wraps, assignee) => database.write('addWraps', { id, wraps, assignee }),
    setState: (id, state, defaultKeepDays) =>
      database.write('setState', { id, state, defaultKeepDays, day: today(), at: database.now() }),
    setUrgent: (id, urgent) => database.write('setUrgent', { id, urgent }),
    setQuarantined: (desk, ids, isQuarantined) =>
      database.write('setQuarantined', { desk, ids, isQuarantined }),
    closeQuarantined: (desk, ids, defaultKeepDays) =>
      database.write('closeQuarantined', { desk, ids, defaultKeepDays, day: today(), at: database.now() }),
    cancelDeletion: (id, defaultKeepDays) =>
      database.write('cancelDeletion', { id, defaultKeepDays, at: database.now() }),
    linkDuplicates: (id, other, linked) => database.write('link', { id, other, linked }),
    lockIllegal: (attachment, member) => database.write('lockIllegal', { attachment, member, day: today() }),
    markHandedOver: (id) => database.read((db) => readLockedAccess(db, id)),
    readings: (id) =>
      database.read((db) =>
        db
          .selectFrom('reading')
          .select(['member', 'day'])
          .where('conversation', '=', id)
          .orderBy('day')
          .orderBy('member')
          .execute(),
      ),
    recordAccess: (attachment, member) =>
      database.write('recordAccess', { attachment, member, day: today() }),
    recoveryWraps: (page = {}) => database.read((db) => readRecoveryWraps(db, page)),
  };
}

/** Who was handed which locked attachment of a conversation, and on which day. */
const readLockedAccess = (db: Connection, conversation: string) =>
  db
    .selectFrom('attachment_access')
    .innerJoin('attachment', 'attachment.id', 'attachment_access.attachment')
    .select(['attachment_access.attachment', 'attachment_access.member', 'attachment_access.day'])
    .where('attachment.conversation', '=', conversation)
    .where('attachment.locked', '=', 1)
    .orderBy('attachment_access.day')
    .orderBy('attachment_access.member')
    .execute();

async function readConversation(
  db: Connection,
  id: string,
  query: { readonly member: string; readonly after?: string | undefined; readonly limit?: number },
): Promise<StoredConversation | null> {
  const row = await rowQuery(db, id, query.member).executeTakeFirst();
  if (row === undefined) return null;
  const readers = await db
    .selectFrom('conversation_wrap')
    .select('member')
    .where('conversation', '=', id)
    .orderBy('member')
    .execute();
  const links = await db
    .selectFrom('conversation_link')
    .select('other')
    .where('conversation', '=', id)
    .execute();
  return {
    ...inboxRow(row),
    signKey: row.sign_key,
    conversationKey: row.conversation_key,
    readers: readers.map(({ member }) => member),
    linked: links.map(({ other }) => other),
    keepDays: row.keep_days,
    ...(row.hidden ? { messages: [], more: false } : await readMessages(db, row, { ...query, person: null })),
  };
}

async function readRecoveryWraps(db: Connection, page: { readonly after?: string; readonly limit?: number }) {
  const rows = await db
    .selectFrom('conversation_wrap')
    .select(['conversation', 'wrap'])
    .where('member', '=', 'recovery')
    .where('conversation', '>', page.after ?? '')
    .orderBy('conversation')
    .limit(Math.min(page.limit ?? 500, 1000))
    .execute();
  return rows.map(({ conversation, wrap }) => ({ id: conversation, wrap }));
}
