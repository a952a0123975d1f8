// What an open workspace asks every few seconds, in SQL.
import type { Live, Presence } from '../live.ts';
import type { Database } from './database.ts';
import { type Connection, flag } from './schema.ts';

/** Implements `Live` on both databases. */
export function live(database: Database): Live {
  return {
    ...changes(database),
    ...presences(database),
  };
}

/** What changed. */
function changes(database: Database): Pick<Live, 'changes' | 'moved' | 'pulse' | 'staff'> {
  const { bell } = database;
  return {
    moved: () => (bell?.isHeard() ? bell.wait : null),

    async changes(desks) {
      if (desks.length === 0) return new Map();
      const rows = await database.read((db) =>
        db
          .selectFrom('desk_activity')
          .select(['desk', 'last'])
          .where('desk', 'in', [...desks])
          .execute(),
      );
      const last = new Map(rows.map((row) => [row.desk, Number(row.last)]));
      return new Map(desks.map((desk) => [desk, last.get(desk) ?? 0]));
    },

    async pulse(conversation, member) {
      const row = await database.read((db) =>
        db
          .selectFrom('conversation')
          .leftJoin('conversation_wrap', (join) =>
            join
              .onRef('conversation_wrap.conversation', '=', 'conversation.id')
              .on('conversation_wrap.member', '=', member),
          )
          .select(['desk', 'activity', 'state', 'hidden', 'urgent', 'awaiting', 'unread', 'assignee'])
          .select('conversation_wrap.member as reader')
          .where('id', '=', conversation)
          .executeTakeFirst(),
      );
      if (row === undefined) return null;
      const { reader, activity, hidden, urgent, awaiting, ...rest } = row;
      const flags = { hidden: hidden === 1, urgent: urgent === 1, awaiting: awaiting === 1 };
      // Where deletion was asked, no key is handed out.
      return { ...rest, ...flags, activity: Number(activity), hasKey: reader !== null && hidden === 0 };
    },

    staff: () => database.read(staffText),
  };
}

/** Who has a conversation open. */
function presences(database: Database): Pick<Live, 'isThreadReader' | 'enter' | 'isEntered' | 'others'> {
  return {
    async isThreadReader(conversation, member) {
      const row = await database.read((db) =>
        db
          .selectFrom('thread_reader')
          .select('note')
          .where('conversation', '=', conversation)
          .where('member', '=', member)
          .executeTakeFirst(),
      );
      return row !== undefined;
    },

    enter: (session, presence) =>
      database.write('enterConversation', { session, presence, at: database.now() }),

    async isEntered(session, { conversation, writing, until }) {
      const row = await database.read((db) =>
        db
          .selectFrom('presence')
          .select(['writing', 'until'])
          .where('session', '=', session)
          .where('conversation', '=', conversation)
          .executeTakeFirst(),
      );
      return row !== undefined && row.writing === flag(writing) && Number(row.until) >= until;
    },

    others: (desks, member) => database.read((db) => othersAt(db, desks, member, database.now())),
  };
}

/** A workspace shows no more. */
const mostOthers = 200;

async function othersAt(
  db: Connection,
  desks: readonly string[],
  member: string,
  now: number,
): Promise<Presence[]> {
  if (desks.length === 0) return [];
  const rows = await db
    .selectFrom('presence')
    .innerJoin('conversation', 'conversation.id', 'presence.conversation')
    .innerJoin('session', 'session.token_hash', 'presence.session')
    .innerJoin('member', 'member.id', 'session.member')
    .select(['presence.conversation', 'session.member'])
    .select((from) => from.fn.max('presence.writing').as('writing'))
    .where('presence.until', '>', now)
    .where('conversation.desk', 'in', [...desks])
    .where('session.expires', '>', now)
    .where('session.member', '!=', member)
    .where('member.state', '=', 'active')
    .groupBy(['presence.conversation', 'session.member'])
    .orderBy('presence.conversation')
    .orderBy('session.member')
    .limit(mostOthers)
    .execute();
  return rows.map((row) => ({ ...row, writing: Number(row.writing) === 1 }));
}

/** As many rows as the organisation has members and keys of desks: some tens. */
async function staffText(db: Connection): Promise<string> {
  const [roster, keys, members, recovery] = await Promise.all([
    db
      .selectFrom('roster')
      .select((from) => from.fn.max('version').as('version'))
      .executeTakeFirst(),
    db.selectFrom('desk_key').select(['id', 'destroyed']).orderBy('id').execute(),
    db
      .selectFrom('member')
      .select(['id', 'state', 'role', 'desks'])
      .where('state', '!=', 'removed')
      .orderBy('id')
      .execute(),
    db.selectFrom('recovery').select('day').execute(),
  ]);
  return JSON.stringify([roster?.version ?? 0, keys, members, recovery]);
}
