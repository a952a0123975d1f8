// Check-ins in SQL: what is read.
import { sql } from 'kysely';
import type { CheckIns } from '../check-ins.ts';
import { checkInOf, readCheckIn } from './check-in-row.ts';
import type { Database } from './database.ts';
import { byPublicId } from './placing.ts';
import type { Connection } from './schema.ts';

const minuteMs = 60_000;
/** Check-ins that are listed of a desk. */
const standingRows = 200;

// Few check-ins stand at once, and many conversations are stored: SQLite must begin at the times. It does so
// where a time is looked for as one above 0, and the desk by no index of conversations. A test reads the
// query plans.

const atDesk = (desk: string) => sql<boolean>`conversation.desk || '' = ${desk}`;

/** What stands at a desk, the earliest first. */
export const standingQuery = (db: Connection, desk: string) =>
  db
    .selectFrom('check_in')
    .innerJoin('conversation', 'conversation.id', 'check_in.conversation')
    .select(['conversation.id', 'conversation.hidden', 'due', 'check_in.missed', 'rung', 'back', 'moved'])
    .where(atDesk(desk))
    .where((row) => row.or([row('due', '>', 0), row('check_in.missed', '>', 0)]))
    .orderBy((row) => row.fn.coalesce('check_in.missed', 'due'))
    .limit(standingRows);

/** One at a desk that was missed, from which she has not come back. */
export const missedQuery = (db: Connection, desk: string) =>
  db
    .selectFrom('check_in')
    .innerJoin('conversation', 'conversation.id', 'check_in.conversation')
    .select('conversation.id')
    .where(atDesk(desk))
    .where('check_in.missed', '>', 0)
    .where('check_in.back', 'is', null)
    .limit(1);

/** Implements `CheckIns` on both databases. */
export function checkIns(database: Database): CheckIns {
  /** To the minute: what is stored tells no more of when somebody held a phone. */
  const thisMinute = () => Math.floor(database.now() / minuteMs) * minuteMs;
  return {
    async read(conversation) {
      return database.read(async (db) => {
        const row = await byPublicId(db, conversation);
        return row === undefined ? null : readCheckIn(db, row.id);
      });
    },
    move: (conversation, due) => database.write('moveCheckIn', { conversation, due }),
    confirm: (conversation) => database.write('confirmCheckIn', { conversation, at: thisMinute() }),
    cancel: (conversation) => database.write('cancelCheckIn', { conversation }),
    passDue: () => database.write('passCheckIns', { at: database.now() }),
    markRung: ({ id, missed }) => database.write('markCheckInRung', { id, missed, at: thisMinute() }),
    async standing(desk) {
      const rows = await database.read((db) => standingQuery(db, desk).execute());
      return rows.map((row) => ({ id: row.id, isDeleted: row.hidden === 1, ...checkInOf(row)! }));
    },
    async someMissed(desk) {
      const row = await database.read((db) => missedQuery(db, desk).executeTakeFirst());
      return row !== undefined;
    },
    settle: (id, missed) => database.write('settleCheckIn', { id, missed }),
  };
}
