// Casework in SQL.

import { dayOf } from '@heed/domain/time';
import type { Casework } from '../casework.ts';
import type { Database } from './database.ts';

const loneWorkColumns = ['member', 'desk', 'until', 'ring'] as const;

/** Implements `Casework` on both databases. */
export function casework(database: Database): Casework {
  return {
    ...calls(database),
    ...duePart(database),
    ...noticePart(database),
    ...loneWork(database),
  };
}

/** Calls under way, and how many there were. */
function calls(
  database: Database,
): Pick<Casework, 'startCall' | 'callOf' | 'uncountCall' | 'endCall' | 'forget' | 'callCounts'> {
  return {
    startCall: (member) => database.write('startCall', { member, at: database.now() }),

    callOf: async (member) =>
      (
        await database.read((db) =>
          db.selectFrom('call').select('started').where('member', '=', member).executeTakeFirst(),
        )
      )?.started ?? null,

    uncountCall: (count) => database.write('uncountCall', { count, day: dayOf(database.now()) }),

    endCall: (member, count) => {
      const at = database.now();
      return database.write('endCall', { member, count, at, day: dayOf(at) });
    },

    forget: () => database.write('forgetOver', { at: database.now() }),

    callCounts: (desk, since) =>
      database.read((db) =>
        db
          .selectFrom('call_count')
          .select(['day', 'kind', 'count'])
          .where('desk', '=', desk)
          .where('day', '>=', since)
          .orderBy('day')
          .orderBy('kind')
          .execute(),
      ),
  };
}

/** What is due in a case, and the keys that end with a day. */
function duePart(
  database: Database,
): Pick<Casework, 'putDeadlines' | 'putKeyShare' | 'keyShares' | 'destroyKeyShares' | 'listDeadlines'> {
  return {
    putDeadlines: (conversation, deadlines) => database.write('putDeadlines', { conversation, deadlines }),

    putKeyShare: (conversation, half) =>
      database.write('putKeyShare', { conversation, half, today: dayOf(database.now()) }),

    keyShares: (conversation) =>
      database.read((db) =>
        db
          .selectFrom('half_key')
          .select(['thing', 'half', 'until'])
          .where('conversation', '=', conversation)
          .orderBy('thing')
          .execute(),
      ),

    async destroyKeyShares() {
      const destroyed = await database.write('destroyKeyShares', { day: dayOf(database.now()) });
      await database.purge(destroyed);
      return destroyed;
    },

    async listDeadlines({ desk, since = '', until, limit = 200 }) {
      const rows = await database.read((db) =>
        db
          .selectFrom('due')
          .innerJoin('conversation', 'conversation.id', 'due.conversation')
          .select(['due.conversation', 'due.thing', 'due.member', 'due.day', 'due.supervisors'])
          .select('conversation.assignee')
          .where('conversation.desk', '=', desk)
          .where('conversation.hidden', '=', 0)
          .where('due.day', '>=', since)
          .where('due.day', '<=', until)
          .orderBy('due.day')
          .orderBy('due.conversation')
          .orderBy('due.thing')
          .limit(Math.min(limit, 500))
          .execute(),
      );
      return rows.map((row) => ({ ...row, supervisors: row.supervisors === 1 }));
    },
  };
}

/** Notices to platforms, as far as the server knows of them. */
const noticePart = (database: Database): Pick<Casework, 'putNotices' | 'listNotices' | 'noticesOfYear'> => ({
  putNotices: (conversation, notices) => database.write('putNotices', { conversation, notices }),

  listNotices: (desk) =>
    database.read((db) =>
      db
        .selectFrom('notice')
        .innerJoin('conversation', 'conversation.id', 'notice.conversation')
        .select(['notice.conversation', 'notice.thing', 'notice.state', 'notice.day', 'notice.platform'])
        .select(['notice.member', 'notice.year', 'conversation.assignee'])
        .where('conversation.desk', '=', desk)
        .where('conversation.hidden', '=', 0)
        .where('notice.state', '<>', 'end')
        .orderBy('notice.day')
        .orderBy('notice.conversation')
        .orderBy('notice.thing')
        .limit(500)
        .execute(),
    ),

  async noticesOfYear(desk, year) {
    const [rows, erased, countRow] = await database.read(
      async (db) =>
        [
          await db
            .selectFrom('notice')
            .innerJoin('conversation', 'conversation.id', 'notice.conversation')
            .select('notice.conversation')
            .distinct()
            .where('conversation.desk', '=', desk)
            .where('conversation.hidden', '=', 0)
            .where('notice.year', '=', year)
            .orderBy('notice.conversation')
            .execute(),
          await db
            .selectFrom('erased_notice')
            .select(['id', 'desk_key as key', 'sealed'])
            .where('desk', '=', desk)
            .where('year', '=', year)
            .orderBy('id')
            .execute(),
          await db
            .selectFrom('notice_count')
            .select('count')
            .where('desk', '=', desk)
            .where('year', '=', year)
            .executeTakeFirst(),
        ] as const,
    );
    const conversations = rows.map(({ conversation }) => conversation);
    return { conversations, erased, count: countRow?.count ?? 0 };
  },
});

/** Members who work outside alone. */
function loneWork(
  database: Database,
): Pick<Casework, 'startLoneWork' | 'endLoneWork' | 'loneWorkers' | 'overdueLoneWork' | 'markLoneWorkRung'> {
  return {
    startLoneWork: (loneWork) => database.write('startLoneWork', { outing: loneWork }),

    endLoneWork: (loneWork) => database.write('endLoneWork', loneWork),

    loneWorkers: (desk) =>
      database.read((db) =>
        db
          .selectFrom('outing')
          .select(loneWorkColumns)
          .where('desk', '=', desk)
          .orderBy('until')
          .orderBy('member')
          .execute(),
      ),

    overdueLoneWork: (minutes) =>
      database.read((db) =>
        db
          .selectFrom('outing')
          .select(loneWorkColumns)
          .where('rung', '=', 0)
          .where('until', '<=', database.now() - minutes * 60_000)
          .orderBy('member')
          .execute(),
      ),

    markLoneWorkRung: ({ member, until }) => database.write('markLoneWorkRung', { member, until }),
  };
}
