// A page of the inbox: a walk along one index from the cursor, then one look-up per row for summary and wrap.
// A test reads the query plan: no scan, no sorting.
import { sql } from 'kysely';
import type { DeskStorage, InboxPage, InboxRow, InboxView, StoredLine } from '../desk.ts';
import { checkInEndOf, checkInOf } from './check-in-row.ts';
import type { CheckInTable, Connection, ConversationTable } from './schema.ts';

/** Columns of a line from other tables. */
export const lineColumns = [
  'summary.desk_key as summary_key',
  'summary.sealed as summary_sealed',
  'check_in.due as check_in_due',
  'check_in.missed as check_in_missed',
  'check_in.rung as check_in_rung',
  'check_in.back as check_in_back',
  'check_in.moved as check_in_moved',
  'check_in.end_due as end_due',
  'check_in.end_kind as end_kind',
] as const;

/**
 * Who read danger last that nobody has answered: one look along the key of the readings, for such rows alone.
 */
export const openedBy = sql<string | null>`case when conversation.urgent = 1 and conversation.awaiting = 1
  and conversation.unread = 0 and conversation.hidden = 0 then (select min(reading.member) from reading
  where reading.conversation = conversation.id and reading.day = (select max(newest.day)
  from reading as newest where newest.conversation = conversation.id)) end`.as('opened_by');

type Query = Parameters<DeskStorage['listConversations']>[0];

const pageRows = 50;
/** The count of a view stops here: a full count would cost more with every conversation. */
const mostCounted = 1000;

/** The cursor at which a walk begins: above every rank and activity. */
const startCursor = { rank: 1_000_000, activity: Number.MAX_SAFE_INTEGER };

function parseCursor(cursor: string | undefined): typeof startCursor {
  const parts = /^(\d{1,7})\.(\d{1,16})$/.exec(cursor ?? '');
  return parts === null ? startCursor : { rank: Number(parts[1]), activity: Number(parts[2]) };
}

/** The conversations of a view, in its order, after the cursor. */
function inView(
  db: Connection,
  { desk, view, member, before }: Pick<Query, 'desk' | 'view' | 'member' | 'before'>,
) {
  const cursor = parseCursor(before);
  const place = view === 'held' || view === 'closed' ? view : 'inbox';
  const base = db
    .selectFrom('conversation')
    .where('conversation.desk', '=', desk)
    .where('conversation.place', '=', place);
  if (view === 'needs')
    return base
      .where('conversation.rank', '>', 0)
      .where(sql<boolean>`(conversation.rank, conversation.activity) < (${cursor.rank}, ${cursor.activity})`)
      .orderBy('conversation.rank', 'desc')
      .orderBy('conversation.activity', 'desc');
  const walk = base
    .where('conversation.activity', '<', cursor.activity)
    .orderBy('conversation.activity', 'desc');
  return view === 'mine' ? walk.where('conversation.assignee', '=', member) : walk;
}

/** The query of one page: along an index, one row more than `limit`, to tell whether another page follows. */
export function pageQuery(db: Connection, query: Query) {
  const limit = Math.min(Math.max(query.limit ?? pageRows, 1), pageRows);
  return inView(db, query)
    .leftJoin('summary', 'summary.conversation', 'conversation.id')
    .leftJoin('conversation_wrap', (join) =>
      join
        .onRef('conversation_wrap.conversation', '=', 'conversation.id')
        .on('conversation_wrap.member', '=', query.member),
    )
    .leftJoin('check_in', 'check_in.conversation', 'conversation.id')
    .selectAll('conversation')
    .select([...lineColumns, openedBy, 'conversation_wrap.wrap as wrap'])
    .limit(limit + 1);
}

/** One page of the inbox with the cursor of the next one. */
export async function readPage(db: Connection, query: Query): Promise<InboxPage> {
  const limit = Math.min(Math.max(query.limit ?? pageRows, 1), pageRows);
  const rows = await pageQuery(db, query).execute();
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const next = rows.length > limit && last !== undefined ? `${last.rank}.${last.activity}` : null;
  return { rows: page.map(inboxRow), next };
}

/** How many conversations each view holds. Counting stops at a bound, so that its cost does not grow. */
export async function countViews(
  db: Connection,
  query: { readonly desk: string; readonly member: string },
): Promise<Record<InboxView, number>> {
  const count = async (view: InboxView): Promise<number> => {
    const rows = inView(db, { ...query, view, before: undefined })
      .select('conversation.id')
      .limit(mostCounted)
      .as('counted');
    const row = await db
      .selectFrom(rows)
      .select((from) => from.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    return Number(row.count);
  };
  return {
    needs: await count('needs'),
    open: await count('open'),
    mine: await count('mine'),
    held: await count('held'),
    closed: await count('closed'),
  };
}

/** One conversation as a row of the inbox, with all its columns. */
export function rowQuery(db: Connection, id: string, member: string) {
  return db
    .selectFrom('conversation')
    .leftJoin('summary', 'summary.conversation', 'conversation.id')
    .leftJoin('conversation_wrap', (join) =>
      join
        .onRef('conversation_wrap.conversation', '=', 'conversation.id')
        .on('conversation_wrap.member', '=', member),
    )
    .leftJoin('check_in', 'check_in.conversation', 'conversation.id')
    .selectAll('conversation')
    .select([...lineColumns, openedBy, 'conversation_wrap.wrap as wrap'])
    .where('conversation.id', '=', id);
}

type LineTableRow = Omit<ConversationTable, 'public_id' | 'sign_key' | 'conversation_key' | 'desk_key'> & {
  readonly summary_key: string | null;
  readonly summary_sealed: Uint8Array | null;
  readonly check_in_due: number | null;
  readonly check_in_missed: number | null;
  readonly check_in_rung: number | null;
  readonly check_in_back: number | null;
  readonly check_in_moved: number | null;
  readonly end_due: number | null;
  readonly end_kind: CheckInTable['end_kind'];
  readonly opened_by: string | null;
};

type InboxTableRow = LineTableRow &
  Pick<ConversationTable, 'public_id' | 'desk_key'> & { readonly wrap: Uint8Array | null };

/** A line as the desk gets it. Where deletion was asked for, without summary. */
export function storedLine(row: LineTableRow): StoredLine {
  const summary =
    row.hidden === 0 && row.summary_key !== null
      ? { deskKey: row.summary_key, sealed: row.summary_sealed! }
      : null;
  return {
    id: row.id,
    desk: row.desk,
    activity: Number(row.activity),
    changed: Number(row.changed),
    place: row.place,
    rank: row.rank,
    state: row.state,
    day: row.day,
    activeDay: row.active_day,
    urgent: row.urgent === 1,
    quarantined: row.held === 1,
    noReply: row.no_reply === 1,
    taken: row.taken === 1,
    checkIn: checkInOf({
      due: row.check_in_due,
      missed: row.check_in_missed,
      rung: row.check_in_rung,
      back: row.check_in_back,
      moved: row.check_in_moved ?? 0,
    }),
    checkInEnd: checkInEndOf(row),
    awaiting: row.awaiting === 1,
    overdue: row.overdue === 1,
    replyBy: row.reply_by,
    hidden: row.hidden === 1,
    eraseDay: row.erase_day,
    assignee: row.assignee,
    unread: row.unread,
    openedBy: row.opened_by,
    summary,
  };
}

/** A row as the desk gets it. Where deletion was asked for, nothing that opens anything is handed out. */
export const inboxRow = (row: InboxTableRow): InboxRow => ({
  ...storedLine(row),
  conversation: row.public_id,
  deskKey: row.desk_key,
  wrap: row.hidden === 0 ? row.wrap : null,
});
