// What the desk changes, in SQL.

import { eraseDayFor } from '@heed/domain/retention';
import type { Day } from '@heed/domain/time';
import type { DeskStorage, SealedSummary, Wrap } from '../desk.ts';
import type { NewMessage } from '../intake.ts';
import type { RowOutcome, UnknownRow } from '../outcome.ts';
import { dropCheckIn, hasCheckIn, planAgain } from './check-ins-commands.ts';
import { recordDeletion } from './ledger-commands.ts';
import { countPromise } from './measures-commands.ts';
import { addMessage, claimable, numberOf, sameMessage } from './messages.ts';
import { byId, change, nextActivity, reopened } from './placing.ts';
import { noteAnswer } from './referrals-commands.ts';
import { type Connection, type ConversationTable, flag } from './schema.ts';

type DeskMessage = NewMessage & {
  readonly role: 'desk' | 'note';
  readonly attachments: readonly string[];
  readonly summary?: SealedSummary | undefined;
  readonly release?: number | undefined;
  readonly informs?: boolean;
  readonly seen?: string | undefined;
};

const unknown: UnknownRow = { ok: false, reason: 'unknown' };
const success: RowOutcome = { ok: true };

/** What members of a desk change. */
export const deskCommands = {
  async openConversation(
    tx: Connection,
    { id, opening }: { id: string; opening: Parameters<DeskStorage['open']>[1] },
  ): ReturnType<DeskStorage['open']> {
    const row = await byId(tx, id);
    if (row === undefined) return unknown;
    const won = row.conversation_key === null;
    if (won) {
      await putWraps(tx, id, opening.wraps);
      await putSummary(tx, id, opening.summary);
      await change(tx, row, {
        conversation_key: opening.conversationKey,
        state: row.state === 'new' ? 'open' : row.state,
      });
      await markChanged(tx, row);
    }
    const wrap = await wrapOf(tx, id, opening.member);
    return { ok: true, won, conversationKey: row.conversation_key ?? opening.conversationKey, wrap };
  },

  async markOpened(
    tx: Connection,
    { id, member, message, day }: { id: string; member: string; message: string; day: Day },
  ): ReturnType<DeskStorage['markOpened']> {
    const row = await byId(tx, id);
    if (row?.hidden) {
      // A member has seen the request for deletion: it awaits nobody any more.
      await change(tx, row, { awaiting: 0 });
      return { ok: true, opensDanger: false };
    }
    const upTo = await numberOf(tx, id, message);
    if (row === undefined || upTo === null) return unknown;
    const personMessages = tx
      .updateTable('message')
      .set({ opened_day: day })
      .where('conversation', '=', id)
      .where('role', '=', 'person');
    await personMessages.where('opened_day', 'is', null).where('number', '<=', upTo).execute();
    await tx
      .insertInto('reading')
      .values({ conversation: id, member, day })
      .onConflict((conflict) => conflict.columns(['conversation', 'member']).doUpdateSet({ day }))
      .execute();
    const unread = await unreadOf(tx, id);
    await change(tx, row, { unread, state: row.state === 'new' ? 'open' : row.state });
    return { ok: true, opensDanger: row.urgent === 1 && row.unread > 0 && unread === 0 };
  },

  async addDeskMessage(
    tx: Connection,
    { id, message, day, at }: { id: string; message: DeskMessage; day: Day; at: number },
  ): ReturnType<DeskStorage['addMessage']> {
    const row = await byId(tx, id);
    if (row === undefined || row.hidden) return unknown;
    const earlier = await sameMessage(tx, message);
    // The id of a stored message: the same message sent again changes nothing, any other is refused.
    if (earlier.answer !== 'new' && (earlier.answer === 'other' || earlier.conversation !== id))
      return { ok: false, reason: 'conflict' };
    if (earlier.answer === 'same') return { ok: true, answer: 'same' };
    // Checked within the transaction: of two members who send at once the second is refused, and sees the
    // message of the first.
    if (message.seen !== undefined && (await numberOf(tx, id, message.seen)) !== row.next_number - 1)
      return { ok: false, reason: 'unseen' };
    if (!(await claimable(tx, message.attachments))) return { ok: false, reason: 'attachment' };
    const numberedRow = {
      conversation: id,
      number: row.next_number,
      role: message.role,
      desk_key: null,
      day,
    } as const;
    const { envelope, hash, leaf } = message;
    const release = message.role === 'desk' ? await releaseOf(tx, id, message.release ?? 0, at) : null;
    await addMessage(
      tx,
      { id: message.id, envelope, hash, leaf, release, ...numberedRow },
      message.attachments,
    );
    if (message.summary) await putSummary(tx, id, message.summary);
    // A conversation that a member began may be a referral: the desk that referred it learns of the answer.
    if (message.role === 'desk' && row.taken) await noteAnswer(tx, id, message.id);
    const isAnswer = message.role === 'desk' && !message.informs;
    if (isAnswer) await countPromise(tx, row, { at, isAnswered: true });
    const activityColumns = {
      activity: await nextActivity(tx, row.desk),
      active_day: day,
      next_number: row.next_number + 1,
    };
    await change(tx, row, isAnswer ? { ...activityColumns, ...answeredColumns(row) } : activityColumns);
    return { ok: true, answer: 'accepted' };
  },

  async putSummary(
    tx: Connection,
    { id, summary }: { id: string; summary: SealedSummary },
  ): Promise<RowOutcome> {
    const row = await byId(tx, id);
    if (row === undefined) return unknown;
    await putSummary(tx, id, summary);
    await markChanged(tx, row);
    return success;
  },

  async addWraps(
    tx: Connection,
    { id, wraps, assignee }: { id: string; wraps: readonly Wrap[]; assignee: string | null | undefined },
  ): Promise<RowOutcome> {
    const row = await byId(tx, id);
    if (row === undefined) return unknown;
    await putWraps(tx, id, wraps, { replace: assignee === undefined });
    if (assignee !== undefined) await change(tx, row, { assignee });
    return success;
  },

  async setState(
    tx: Connection,
    args: {
      id: string;
      state: 'open' | 'waiting' | 'closed';
      defaultKeepDays: number;
      day: Day;
      at: number;
    },
  ): ReturnType<DeskStorage['setState']> {
    const row = await byId(tx, args.id);
    if (row === undefined) return unknown;
    const hindrance = args.state === 'closed' ? await closingHindrance(tx, row) : null;
    if (hindrance !== null) return { ok: false, reason: hindrance };
    return { ok: true, eraseDay: await moveTo(tx, row, args) };
  },

  async setUrgent(tx: Connection, { id, urgent }: { id: string; urgent: boolean }): Promise<RowOutcome> {
    const row = await byId(tx, id);
    if (row === undefined || row.hidden) return unknown;
    if (row.urgent === flag(urgent)) return success;
    // Danger opens what was closed: a closed case stands in no list that is looked at.
    const reopening = urgent && row.state === 'closed' ? reopened : {};
    await change(tx, row, { urgent: flag(urgent), ...reopening });
    return success;
  },

  async setQuarantined(
    tx: Connection,
    { desk, ids, isQuarantined }: { desk: string; ids: readonly string[]; isQuarantined: boolean },
  ): Promise<readonly string[]> {
    const changed: string[] = [];
    for (const id of new Set(ids)) {
      const row = await byId(tx, id);
      if (row === undefined || row.desk !== desk || row.held === flag(isQuarantined)) continue;
      // What the desk has answered is never quarantined.
      if (isQuarantined && row.answered_number >= 0) continue;
      await change(tx, row, { held: flag(isQuarantined) });
      changed.push(id);
    }
    return changed;
  },

  async closeQuarantined(
    tx: Connection,
    args: { desk: string; ids: readonly string[]; defaultKeepDays: number; day: Day; at: number },
  ): Promise<readonly string[]> {
    const changed: string[] = [];
    for (const id of new Set(args.ids)) {
      const row = await byId(tx, id);
      if (row === undefined || row.desk !== args.desk || row.place !== 'held') continue;
      // A review says that a flood is no danger. What a member has opened is no mere flood any more.
      if (row.state !== 'new' && (await closingHindrance(tx, row)) !== null) continue;
      await moveTo(tx, row, { ...args, state: 'closed' });
      changed.push(id);
    }
    return changed;
  },

  async cancelDeletion(
    tx: Connection,
    { id, defaultKeepDays, at }: { id: string; defaultKeepDays: number; at: number },
  ): ReturnType<DeskStorage['cancelDeletion']> {
    const row = await byId(tx, id);
    if (row === undefined || !row.hidden) return unknown;
    const erase_day =
      row.closed_day === null ? null : eraseDayFor(row.keep_days, defaultKeepDays, row.closed_day, at);
    const missed = flag(await planAgain(tx, row.id, at));
    await change(tx, row, { hidden: 0, missed, erase_day, warned: 0 });
    return { ok: true, recorded: await recordDeletion(tx, row.public_id, 'taken-back') };
  },

  async link(
    tx: Connection,
    { id, other, linked }: { id: string; other: string; linked: boolean },
  ): Promise<RowOutcome> {
    if (id === other || !(await byId(tx, id)) || !(await byId(tx, other))) return unknown;
    for (const [conversation, to] of [
      [id, other],
      [other, id],
    ] as const) {
      await tx
        .deleteFrom('conversation_link')
        .where('conversation', '=', conversation)
        .where('other', '=', to)
        .execute();
      if (linked) await tx.insertInto('conversation_link').values({ conversation, other: to }).execute();
    }
    return success;
  },

  async lockIllegal(
    tx: Connection,
    { attachment, member, day }: { attachment: string; member: string; day: Day },
  ): ReturnType<DeskStorage['lockIllegal']> {
    if (!(await recordAccess(tx, attachment, member, day))) return unknown;
    await tx
      .updateTable('attachment')
      .set({ locked: 1, locked_by: member })
      .where('id', '=', attachment)
      .where('locked', '=', 0)
      .execute();
    const seenBy = await tx
      .selectFrom('attachment_access')
      .select(['member', 'day'])
      .where('attachment', '=', attachment)
      .orderBy('day')
      .execute();
    return { ok: true, seenBy };
  },

  async recordAccess(
    tx: Connection,
    { attachment, member, day }: { attachment: string; member: string; day: Day },
  ): Promise<RowOutcome> {
    return (await recordAccess(tx, attachment, member, day)) ? success : unknown;
  },
};

/**
 * The moment before which the person does not get an answer; null for at once. Never before an earlier answer
 * that still waits: a later answer names the earlier ones, and the person would take a missing one for
 * dropped.
 */
async function releaseOf(
  tx: Connection,
  conversation: string,
  earliest: number,
  at: number,
): Promise<number | null> {
  const row = await tx
    .selectFrom('message')
    .select((from) => from.fn.max('release').as('release'))
    .where('conversation', '=', conversation)
    .where('release', '>', at)
    .executeTakeFirst();
  const release = Math.max(earliest, Number(row?.release ?? 0));
  return release > at ? release : null;
}

/**
 * The columns that an answer changes. It ends waiting, overdue and quarantine, which mark conversations
 * without an answer. Danger stays until a member says that it is over.
 */
const answeredColumns = (
  row: ConversationTable,
): Partial<Omit<ConversationTable, 'place' | 'rank' | 'changed'>> => ({
  awaiting: 0,
  overdue: 0,
  held: 0,
  reply_by: null,
  answered_number: row.next_number,
  state: row.state === 'new' ? 'open' : row.state,
});

/** Why a conversation cannot be closed; null where nothing hinders it. */
async function closingHindrance(
  tx: Connection,
  row: ConversationTable,
): Promise<'danger' | 'check-in' | null> {
  if (row.urgent) return 'danger';
  return (await hasCheckIn(tx, row.id)) ? 'check-in' : null;
}

/** Answers the day of erasure. */
async function moveTo(
  tx: Connection,
  row: ConversationTable,
  args: Parameters<typeof stateChanges>[1],
): Promise<Day | null> {
  if (args.state === 'closed') await dropCheckIn(tx, row.id);
  const changes = stateChanges(row, args);
  // A wait that ends without an answer counts only where its time is already over.
  if (changes.reply_by === null) await countPromise(tx, row, { at: args.at, isAnswered: false });
  await change(tx, row, changes);
  return changes.erase_day === undefined ? row.erase_day : changes.erase_day;
}

function stateChanges(
  row: ConversationTable,
  args: { state: 'open' | 'waiting' | 'closed'; defaultKeepDays: number; day: Day; at: number },
): Partial<Omit<ConversationTable, 'place' | 'rank' | 'changed'>> {
  // A conversation that the person asked to delete keeps its day of erasure, whatever the desk does.
  const erasureColumns = row.hidden ? { erase_day: row.erase_day } : { erase_day: null, warned: 0 as const };
  if (args.state !== 'closed') {
    const waiting = args.state === 'waiting' ? ({ awaiting: 0, overdue: 0, reply_by: null } as const) : {};
    return { state: args.state, closed_day: null, ...erasureColumns, ...waiting };
  }
  const closed_day = row.closed_day ?? args.day;
  const erase_day = row.hidden
    ? row.erase_day
    : eraseDayFor(row.keep_days, args.defaultKeepDays, closed_day, args.at);
  return {
    state: 'closed',
    awaiting: 0,
    overdue: 0,
    urgent: 0,
    missed: 0,
    reply_by: null,
    closed_day,
    erase_day,
    warned: 0,
  };
}

/** Stores conversation keys sealed to members. The one that a member has stays, unless `replace`. */
export async function putWraps(
  tx: Connection,
  conversation: string,
  wraps: readonly Wrap[],
  { replace } = { replace: false },
): Promise<void> {
  for (const { member, wrap } of wraps)
    await tx
      .insertInto('conversation_wrap')
      .values({ conversation, member, wrap })
      .onConflict((conflict) => {
        const existing = conflict.columns(['conversation', 'member']);
        return replace ? existing.doUpdateSet({ wrap }) : existing.doNothing();
      })
      .execute();
}

/** Stores the summary of a conversation in the place of its last one. */
export async function putSummary(
  tx: Connection,
  conversation: string,
  { deskKey, sealed }: SealedSummary,
): Promise<void> {
  await tx
    .insertInto('summary')
    .values({ conversation, desk_key: deskKey, sealed })
    .onConflict((conflict) => conflict.column('conversation').doUpdateSet({ desk_key: deskKey, sealed }))
    .execute();
}

/**
 * Numbers a change of a conversation, so that search fetches its summary again. The order of the inbox stays:
 * a summary is no message.
 */
async function markChanged(tx: Connection, row: ConversationTable): Promise<void> {
  const changed = await nextActivity(tx, row.desk);
  await tx.updateTable('conversation').set({ changed }).where('id', '=', row.id).execute();
}

async function wrapOf(tx: Connection, conversation: string, member: string): Promise<Uint8Array | null> {
  const row = await tx
    .selectFrom('conversation_wrap')
    .select('wrap')
    .where('conversation', '=', conversation)
    .where('member', '=', member)
    .executeTakeFirst();
  return row?.wrap ?? null;
}

async function unreadOf(tx: Connection, id: string): Promise<number> {
  const row = await tx
    .selectFrom('message')
    .select((from) => from.fn.countAll<number>().as('count'))
    .where('conversation', '=', id)
    .where('role', '=', 'person')
    .where('opened_day', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Records that a member was handed an attachment. Returns whether the attachment exists. */
async function recordAccess(tx: Connection, attachment: string, member: string, day: Day): Promise<boolean> {
  const row = await tx.selectFrom('attachment').select('id').where('id', '=', attachment).executeTakeFirst();
  if (row === undefined) return false;
  await tx
    .insertInto('attachment_access')
    .values({ attachment, member, day })
    .onConflict((conflict) => conflict.columns(['attachment', 'member']).doNothing())
    .execute();
  return true;
}
