// Commands of what members typed and have not sent.

import type { Day } from '@heed/domain/time';
import { type Drafts, mostDraftBytes, mostDrafts, type NewDraft, type StoredDraft } from '../drafts.ts';
import type { Connection } from './schema.ts';

/** What writes drafts and the uploads that belong to them. */
export const draftCommands = {
  async putDraft(
    tx: Connection,
    { member, draft, day }: { member: string; draft: NewDraft; day: Day },
  ): Promise<Awaited<ReturnType<Drafts['put']>>> {
    const { attachments, replaces, ...row } = draft;
    const present = await find(tx, member, draft.place);
    if ((present?.version ?? null) !== replaces) return { ok: false, reason: 'changed', present };
    if (!(await isKnown(tx, draft))) return { ok: false, reason: 'unknown' };
    if (!(await hasRoom(tx, member, draft))) return { ok: false, reason: 'too many' };
    const values = { ...row, member, day };
    await tx
      .insertInto('draft')
      .values(values)
      .onConflict((conflict) => conflict.columns(['member', 'place']).doUpdateSet(values))
      .execute();
    await tx
      .deleteFrom('draft_attachment')
      .where('member', '=', member)
      .where('place', '=', draft.place)
      .execute();
    if (attachments.length > 0)
      await tx
        .insertInto('draft_attachment')
        .values(attachments.map((attachment) => ({ attachment, member, place: draft.place })))
        .execute();
    return { ok: true };
  },

  async dropDraft(
    tx: Connection,
    { member, place, version }: { member: string; place: string; version: string },
  ): Promise<Awaited<ReturnType<Drafts['drop']>>> {
    const present = await find(tx, member, place);
    if (present === null) return { ok: true };
    if (present.version !== version) return { ok: false, reason: 'changed', present };
    await tx.deleteFrom('draft').where('member', '=', member).where('place', '=', place).execute();
    return { ok: true };
  },

  async expireDrafts(tx: Connection, { before }: { before: Day }): Promise<number> {
    const deleted = await tx.deleteFrom('draft').where('day', '<', before).executeTakeFirst();
    return Number(deleted.numDeletedRows);
  },
};

/** The columns of a draft that are read. */
export const columns = ['place', 'version', 'sealed', 'day'] as const;

const find = async (db: Connection, member: string, place: string): Promise<StoredDraft | null> =>
  (await db
    .selectFrom('draft')
    .select(columns)
    .where('member', '=', member)
    .where('place', '=', place)
    .executeTakeFirst()) ?? null;

/**
 * Whether the conversation is there, and each attachment is an upload of nobody else's draft and of no
 * message.
 */
async function isKnown(tx: Connection, { conversation, attachments }: NewDraft): Promise<boolean> {
  if (conversation !== null) {
    const row = await tx
      .selectFrom('conversation')
      .select('id')
      .where('id', '=', conversation)
      .executeTakeFirst();
    if (row === undefined) return false;
  }
  if (attachments.length === 0) return true;
  const free = await tx
    .selectFrom('attachment')
    .select('id')
    .where('id', 'in', attachments)
    .where('conversation', 'is', null)
    .execute();
  return free.length === new Set(attachments).size;
}

async function hasRoom(tx: Connection, member: string, draft: NewDraft): Promise<boolean> {
  const others = await tx
    .selectFrom('draft')
    .select((select) => [
      select.fn.countAll().as('count'),
      select.fn.sum(select.fn<number>('length', ['sealed'])).as('bytes'),
    ])
    .where('member', '=', member)
    .where('place', '!=', draft.place)
    .executeTakeFirstOrThrow();
  return (
    Number(others.count) < mostDrafts && Number(others.bytes ?? 0) + draft.sealed.length <= mostDraftBytes
  );
}
