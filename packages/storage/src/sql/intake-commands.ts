// Commands of intake: the first message of a conversation.

import type { Day } from '@heed/domain/time';
import type { AcceptedMessage, NewReport } from '../intake.ts';
import { addMessage, claimable, sameMessage } from './messages.ts';
import { byId, nextActivity, placingOf } from './placing.ts';
import { addReferral } from './referrals-commands.ts';
import { type Connection, type ConversationTable, flag } from './schema.ts';

type ReportArgs = { readonly report: NewReport; readonly id: string; readonly day: Day };

/** What stores a first message with its conversation and attachments. */
export const intakeCommands = {
  async acceptReport(tx: Connection, { report, id, day }: ReportArgs): Promise<AcceptedMessage> {
    const earlier = await sameMessage(tx, report.message);
    if (earlier.answer === 'other') return { ok: false, reason: 'conflict' };
    if (earlier.answer === 'same') {
      const row = await byId(tx, earlier.conversation);
      return { ok: true, answer: 'same', id: earlier.conversation, replyBy: row?.reply_by ?? null };
    }
    const existing = await tx
      .selectFrom('conversation')
      .select('id')
      .where('public_id', '=', report.conversation)
      .executeTakeFirst();
    if (existing !== undefined) return { ok: false, reason: 'exists' };
    if (!(await claimable(tx, report.attachments))) return { ok: false, reason: 'attachment' };
    const row = newConversation(report, id, day, await nextActivity(tx, report.desk));
    await tx.insertInto('conversation').values(row).execute();
    const place = { conversation: id, number: 0, role: 'person', desk_key: report.deskKey, day } as const;
    await addMessage(tx, { ...report.message, ...place }, report.attachments);
    if (report.referral) await addReferral(tx, id, report.referral);
    return { ok: true, answer: 'accepted', id, replyBy: report.replyBy };
  },
};

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
