// A conversation as a line: what is stored, as the contract says it.
import type { ConversationRow, LineRow } from '@heed/api';
import type { InboxRow, StoredLine } from '@heed/storage';
import { promised } from '../intake/accept.ts';
import { base64Of } from './bodies.ts';

export const rowOf = (row: InboxRow): ConversationRow => ({
  ...lineOf(row),
  conversation: row.conversation,
  deskKey: row.deskKey,
});

/** What lists and search in the browser are made from. */
export function lineOf(row: StoredLine): LineRow {
  return {
    id: row.id,
    desk: row.desk,
    activity: row.activity,
    changed: row.changed,
    place: row.place,
    rank: row.rank,
    state: row.state,
    day: row.day,
    activeDay: row.activeDay,
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
    openedBy: row.openedBy,
    summary: sealedOf(row.summary),
  };
}

const sealedOf = (summary: InboxRow['summary']) =>
  summary && { key: summary.deskKey, sealed: base64Of(summary.sealed) };
