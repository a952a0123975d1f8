// A conversation as a line: what is stored, as the contract says it.
import type { ConversationRow } from '@heed/api';
import type { InboxRow } from '@heed/storage';
import { promised } from '../intake/accept.ts';
import { base64Of } from './bodies.ts';

export function rowOf(row: InboxRow): ConversationRow {
  return {
    id: row.id,
    conversation: row.conversation,
    desk: row.desk,
    activity: row.activity,
    state: row.state,
    day: row.day,
    urgent: row.urgent,
    held: row.quarantined,
    overdue: row.overdue,
    awaiting: row.awaiting,
    checkIn: row.checkIn,
    checkInEnd: row.checkInEnd,
    noReply: row.noReply,
    taken: row.taken,
    hidden: row.hidden,
    replyBy: promised(row.replyBy),
    eraseOn: row.eraseDay,
    assignee: row.assignee,
    unread: row.unread,
    deskKey: row.deskKey,
    summary: sealedOf(row.summary),
    wrap: row.wrap && base64Of(row.wrap),
  };
}

export const sealedOf = (summary: InboxRow['summary']) =>
  summary && { key: summary.deskKey, sealed: base64Of(summary.sealed) };
