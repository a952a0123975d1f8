// Commands of intake: the first message of a conversation.

import type { Day } from '@heed/domain/time';
import type { AcceptedMessage, NewReport } from '../intake.ts';
import { addMessages, claim, claimable } from './messages.ts';
import { nextActivities, placingOf } from './placing.ts';
import { addReferral } from './referrals-commands.ts';
import { type Connection, type ConversationTable, flag } from './schema.ts';

type ReportArgs = { readonly report: NewReport; readonly id: string; readonly day: Day };

/** What stores a first message with its conversation and attachments. */
export const intakeCommands = {
  async acceptReport(tx: Connection, args: ReportArgs): Promise<AcceptedMessage> {
    const [answer] = await acceptReports(tx, [args]);
    return answer!;
  },
};

/**
 * Accepts reports as one after the other would be, by as many statements as one alone takes: on PostgreSQL
 * each statement is a way there and back under the writers' lock.
 */
export async function acceptReports(
  tx: Connection,
  all: readonly ReportArgs[],
): Promise<readonly AcceptedMessage[]> {
  const storedBefore = await whatIsStored(tx, all);
  const answers: AcceptedMessage[] = [];
  const fresh: ReportArgs[] = [];
  for (const args of all) {
    const answer = (await refusalOf(tx, storedBefore, args)) ?? newlyAccepted(args);
    answers.push(answer);
    if (!answer.ok || answer.answer === 'same') continue;
    fresh.push(args);
    note(storedBefore, args);
  }
  if (fresh.length > 0) await insertReports(tx, fresh);
  return answers;
}

const newlyAccepted = ({ id, report }: ReportArgs): AcceptedMessage => ({
  ok: true,
  answer: 'accepted',
  id,
  replyBy: report.replyBy,
});

/** What is stored before a report: rows, and the reports before it of the same batch. */
interface StoredBefore {
  /** By the id of the message. */
  readonly messages: Map<
    string,
    { readonly hash: string; readonly id: string; readonly replyBy: string | null }
  >;
  /** The persons' own ids of conversations. */
  readonly conversations: Set<string>;
  readonly claimed: Set<string>;
}

async function whatIsStored(tx: Connection, all: readonly ReportArgs[]): Promise<StoredBefore> {
  const messages = await tx
    .selectFrom('message')
    .innerJoin('conversation', 'conversation.id', 'message.conversation')
    .select(['message.id', 'message.hash', 'message.conversation', 'conversation.reply_by'])
    .where(
      'message.id',
      'in',
      all.map(({ report }) => report.message.id),
    )
    .execute();
  const conversations = await tx
    .selectFrom('conversation')
    .select('public_id')
    .where(
      'public_id',
      'in',
      all.map(({ report }) => report.conversation),
    )
    .execute();
  return {
    messages: new Map(
      messages.map(({ id, hash, conversation, reply_by }) => [
        id,
        { hash, id: conversation, replyBy: reply_by },
      ]),
    ),
    conversations: new Set(conversations.map(({ public_id }) => public_id)),
    claimed: new Set(),
  };
}

function note({ messages, conversations, claimed }: StoredBefore, { report, id }: ReportArgs): void {
  messages.set(report.message.id, { hash: report.message.hash, id, replyBy: report.replyBy });
  conversations.add(report.conversation);
  for (const attachment of report.attachments) claimed.add(attachment);
}

/** Why a report is not stored; null where it is to be. */
async function refusalOf(
  tx: Connection,
  { messages, conversations, claimed }: StoredBefore,
  { report }: ReportArgs,
): Promise<AcceptedMessage | null> {
  const earlier = messages.get(report.message.id);
  if (earlier !== undefined)
    return earlier.hash === report.message.hash
      ? { ok: true, answer: 'same', id: earlier.id, replyBy: earlier.replyBy }
      : { ok: false, reason: 'conflict' };
  if (conversations.has(report.conversation)) return { ok: false, reason: 'exists' };
  const isClaimable =
    !report.attachments.some((attachment) => claimed.has(attachment)) &&
    (await claimable(tx, report.attachments));
  return isClaimable ? null : { ok: false, reason: 'attachment' };
}

async function insertReports(tx: Connection, all: readonly ReportArgs[]): Promise<void> {
  const activities = await nextActivities(
    tx,
    all.map(({ report }) => report.desk),
  );
  const rows = all.map(({ report, id, day }, at) => newConversation(report, id, day, activities[at]!));
  await tx.insertInto('conversation').values(rows).execute();
  const first = { number: 0, role: 'person' } as const;
  await addMessages(
    tx,
    all.map(({ report, id, day }) => ({
      ...report.message,
      ...first,
      conversation: id,
      desk_key: report.deskKey,
      day,
    })),
  );
  for (const { report, id, day } of all) {
    await claim(tx, report.attachments, { conversation: id, number: 0, day });
    if (report.referral) await addReferral(tx, id, report.referral);
  }
}

/** The row of a conversation that begins with this report. */
export function newConversation(
  report: NewReport,
  id: string,
  day: Day,
  activity: number,
): ConversationTable {
  const open = report.byDesk === 'open';
  const standing = {
    state: open ? ('open' as const) : ('new' as const),
    awaiting: flag(!report.noReply && !report.byDesk),
    urgent: flag(report.urgent),
    missed: 0 as const,
    overdue: 0 as const,
    held: flag(report.quarantined),
  };
  return {
    id,
    public_id: report.conversation,
    sign_key: report.signKey,
    desk: report.desk,
    desk_key: report.deskKey,
    conversation_key: null,
    ...standing,
    ...placingOf(standing),
    activity,
    changed: activity,
    no_reply: flag(report.noReply),
    taken: flag(report.byDesk !== undefined || report.referral !== undefined),
    hidden: 0,
    reply_by: report.noReply ? null : report.replyBy,
    keep_days: report.keepDays,
    closed_day: null,
    erase_day: null,
    warned: 0,
    day,
    active_day: day,
    assignee: null,
    unread: open ? 0 : 1,
    next_number: 1,
    answered_number: -1,
  };
}
