// Commands of the person's side of a conversation.

import { dayAfterDelay, eraseDayFor } from '@heed/domain/retention';
import type { Day } from '@heed/domain/time';
import type { Conversations } from '../conversations.ts';
import type { AcceptedMessage, NewMessage } from '../intake.ts';
import type { UnknownRow } from '../outcome.ts';
import type { Hour } from '../time.ts';
import { missPlan, plan } from './check-ins-commands.ts';
import { recordDeletion } from './ledger-commands.ts';
import { addMessage, claimable, sameMessage } from './messages.ts';
import { afterPersonWrote, byPublicId, change, nextActivity } from './placing.ts';
import { type Connection, type ConversationTable, flag } from './schema.ts';

type PersonMessage = NewMessage & {
  readonly deskKey: string | null;
  readonly attachments: readonly string[];
  readonly urgent: boolean;
  readonly replyBy: Hour | null;
  readonly checkIn?: number | undefined;
};

type Added =
  | (Extract<AcceptedMessage, { ok: true }> & { readonly desk: string })
  | { readonly ok: false; readonly reason: 'unknown' | 'conflict' | 'attachment' | 'check-in' };

type Rekey = Parameters<Conversations['rekey']>[1];

const unknown: UnknownRow = { ok: false, reason: 'unknown' };

/** What the person changes: her messages, her code, how long is kept, deletion. */
export const conversationCommands = {
  async addPersonMessage(
    tx: Connection,
    { conversation, message, day }: { conversation: string; message: PersonMessage; day: Day },
  ): Promise<Added> {
    const row = await byPublicId(tx, conversation);
    if (row === undefined) return unknown;
    const earlier = await sameMessage(tx, message);
    if (earlier.answer !== 'new' && (earlier.answer === 'other' || earlier.conversation !== row.id))
      return { ok: false, reason: 'conflict' };
    if (earlier.answer === 'same')
      return { ok: true, answer: 'same', id: row.id, desk: row.desk, replyBy: row.reply_by };
    if (!(await claimable(tx, message.attachments))) return { ok: false, reason: 'attachment' };
    if (message.checkIn !== undefined && !(await plan(tx, row.id, message.checkIn)))
      return { ok: false, reason: 'check-in' };
    const changes = await append(tx, row, message, day);
    await change(tx, row, changes);
    return { ok: true, answer: 'accepted', id: row.id, desk: row.desk, replyBy: changes.reply_by ?? null };
  },

  async rekey(
    tx: Connection,
    { conversation, to, day }: { conversation: string; to: Rekey; day: Day },
  ): ReturnType<Conversations['rekey']> {
    const earlier = await sameMessage(tx, to.message);
    if (earlier.answer !== 'new') return repeatedRekey(tx, earlier, to);
    const row = await byPublicId(tx, conversation);
    if (row === undefined) return unknown;
    const existing = await tx
      .selectFrom('conversation')
      .select('id')
      .where('public_id', '=', to.conversation)
      .executeTakeFirst();
    if (existing !== undefined) return { ok: false, reason: 'exists' };
    const changes = await append(
      tx,
      row,
      { ...to.message, attachments: [], urgent: false, replyBy: row.reply_by },
      day,
    );
    // Telling of a new code asks for no answer by itself.
    const standing = {
      awaiting: row.awaiting,
      state: row.state,
      reply_by: row.reply_by,
      closed_day: row.closed_day,
      erase_day: row.erase_day,
      warned: row.warned,
    };
    await change(tx, row, { ...changes, ...standing, public_id: to.conversation, sign_key: to.signKey });
    await tx
      .insertInto('carry')
      .values({ conversation: row.id, sealed: to.carry })
      .onConflict((conflict) => conflict.column('conversation').doUpdateSet({ sealed: to.carry }))
      .execute();
    return { ok: true };
  },

  async markSeen(
    tx: Connection,
    { conversation, message, day }: { conversation: string; message: string; day: Day },
  ): Promise<void> {
    const row = await byPublicId(tx, conversation);
    if (row === undefined) return;
    const upTo = tx
      .selectFrom('message')
      .select('number')
      .where('id', '=', message)
      .where('conversation', '=', row.id);
    await tx
      .updateTable('message')
      .set({ opened_day: day })
      .where('conversation', '=', row.id)
      .where('role', '=', 'desk')
      .where('opened_day', 'is', null)
      .where('number', '<=', upTo)
      .execute();
  },

  async hide(
    tx: Connection,
    { conversation, at }: { conversation: string; at: number },
  ): ReturnType<Conversations['hide']> {
    const row = await byPublicId(tx, conversation);
    if (row === undefined) return unknown;
    const delayed = dayAfterDelay(at);
    const erase_day = row.erase_day !== null && row.erase_day < delayed ? row.erase_day : delayed;
    // Stands before the desk until somebody has seen it: one who holds her code must not destroy unnoticed.
    const activity = await nextActivity(tx, row.desk);
    const missed = flag(await missPlan(tx, row.id));
    const stands = { awaiting: 1, missed, overdue: 0, reply_by: null } as const;
    await change(tx, row, { hidden: 1, ...stands, erase_day, activity });
    const recorded = await recordDeletion(tx, row.public_id, 'asked', erase_day);
    return { ok: true, eraseDay: erase_day, recorded };
  },

  async keep(
    tx: Connection,
    {
      conversation,
      keepDays,
      defaultDays,
      at,
    }: { conversation: string; keepDays: number | null; defaultDays: number; at: number },
  ): ReturnType<Conversations['keep']> {
    const row = await byPublicId(tx, conversation);
    if (row === undefined) return unknown;
    const closed = row.state === 'closed' && row.closed_day !== null;
    const erase_day = closed ? eraseDayFor(keepDays, defaultDays, row.closed_day!, at) : null;
    await change(tx, row, { keep_days: keepDays, erase_day, warned: 0 });
    const recorded = await recordDeletion(tx, row.public_id, 'keep', String(keepDays ?? defaultDays));
    return { ok: true, eraseDay: erase_day, recorded };
  },
};

/** Stores a message of hers at the end; answers what it changes. */
async function append(tx: Connection, row: ConversationTable, message: PersonMessage, day: Day) {
  const { deskKey, attachments, urgent, replyBy } = message;
  const place = {
    conversation: row.id,
    number: row.next_number,
    role: 'person',
    desk_key: deskKey,
    day,
  } as const;
  const { id, envelope, hash, leaf } = message;
  await addMessage(tx, { id, envelope, hash, leaf, ...place }, attachments);
  return afterPersonWrote(row, { urgent, replyBy, day, activity: await nextActivity(tx, row.desk) });
}

async function repeatedRekey(
  tx: Connection,
  earlier: { readonly answer: 'same' | 'other'; readonly conversation: string },
  to: Rekey,
): ReturnType<Conversations['rekey']> {
  const row = await byPublicId(tx, to.conversation);
  return earlier.answer === 'same' && row?.id === earlier.conversation
    ? { ok: true }
    : { ok: false, reason: 'conflict' };
}
