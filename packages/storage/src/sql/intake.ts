// Intake in SQL: a conversation, its first message and its attachments in one savepoint.
import { randomBytes } from 'node:crypto';
import { type Day, dayOf } from '@heed/domain/time';
import type { AcceptedMessage, Intake, NewReport } from '../intake.ts';
import { type Hour, hourOf } from '../time.ts';
import type { Database } from './database.ts';
import { addMessage, claimable, sameMessage } from './messages.ts';
import { byId, nextActivity, placed } from './placing.ts';
import { addReferral } from './referrals.ts';
import { type Connection, type ConversationTable, flag } from './schema.ts';

/** 16 random bytes, hex: ids of ours. */
export const randomId = (): string => randomBytes(16).toString('hex');

type ReportArgs = { readonly report: NewReport; readonly id: string; readonly day: Day };

export const intakeCommands = {
  async acceptReport(tx: Connection, { report, id, day }: ReportArgs): Promise<AcceptedMessage> {
    const earlier = await sameMessage(tx, report.message);
    if (earlier.answer === 'other') return { ok: false, reason: 'conflict' };
    if (earlier.answer === 'same') {
      const row = await byId(tx, earlier.conversation);
      return { ok: true, answer: 'same', id: earlier.conversation, replyBy: row?.reply_by ?? null };
    }
    const taken = await tx
      .selectFrom('conversation')
      .select('id')
      .where('public_id', '=', report.conversation)
      .executeTakeFirst();
    if (taken !== undefined) return { ok: false, reason: 'exists' };
    if (!(await claimable(tx, report.attachments))) return { ok: false, reason: 'attachment' };
    const row = newConversation(report, id, day, await nextActivity(tx, report.desk));
    await tx.insertInto('conversation').values(row).execute();
    const place = { conversation: id, number: 0, role: 'person', desk_key: report.deskKey, day } as const;
    await addMessage(tx, { ...report.message, ...place }, report.attachments);
    if (report.referral) await addReferral(tx, id, report.referral);
    return { ok: true, answer: 'accepted', id, replyBy: report.replyBy };
  },
};

export function newConversation(report: NewReport, id: string, day: Day, activity: number): ConversationTable {
  const open = report.byDesk === 'open';
  const standing = {
    state: open ? ('open' as const) : ('new' as const),
    awaiting: flag(!report.noReply && !report.byDesk),
    urgent: flag(report.urgent),
    overdue: 0 as const,
    held: flag(report.held),
  };
  return {
    id,
    public_id: report.conversation,
    sign_key: report.signKey,
    desk: report.desk,
    desk_key: report.deskKey,
    conversation_key: null,
    ...standing,
    ...placed(standing),
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

export function intake(database: Database): Intake {
  let load: { hour: Hour; reports: number; bytes: number } = { hour: '', reports: 0, bytes: 0 };
  const present = () => {
    const hour = hourOf(database.now());
    if (load.hour !== hour) load = { hour, reports: 0, bytes: 0 };
    return load;
  };
  return {
    async acceptReport(report) {
      const answer = await database.write('acceptReport', { report, id: randomId(), day: dayOf(database.now()) });
      if (answer.ok && answer.answer === 'accepted') {
        present().reports += 1;
        present().bytes += report.message.envelope.byteLength;
      }
      return answer;
    },
    load: () => ({ ...present(), waiting: database.waiting() }),
  };
}
