// Check-ins in SQL: what is read.
import type { CheckIns } from '../check-ins.ts';
import { checkInOf, readCheckIn } from './check-in-row.ts';
import type { Database } from './database.ts';
import { byPublicId } from './placing.ts';

const minuteMs = 60_000;
/** Check-ins that are listed of a desk. */
const standingRows = 200;

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
      const rows = await database.read((db) =>
        db
          .selectFrom('check_in')
          .innerJoin('conversation', 'conversation.id', 'check_in.conversation')
          .select([
            'conversation.id',
            'conversation.hidden',
            'due',
            'check_in.missed',
            'rung',
            'back',
            'moved',
          ])
          .where('conversation.desk', '=', desk)
          .where((row) => row.or([row('due', 'is not', null), row('check_in.missed', 'is not', null)]))
          .orderBy((row) => row.fn.coalesce('check_in.missed', 'due'))
          .limit(standingRows)
          .execute(),
      );
      return rows.map((row) => ({ id: row.id, isDeleted: row.hidden === 1, ...checkInOf(row)! }));
    },
    async someMissed(desk) {
      const row = await database.read((db) =>
        db
          .selectFrom('check_in')
          .innerJoin('conversation', 'conversation.id', 'check_in.conversation')
          .select('conversation.id')
          .where('conversation.desk', '=', desk)
          .where('check_in.missed', 'is not', null)
          .where('check_in.back', 'is', null)
          .limit(1)
          .executeTakeFirst(),
      );
      return row !== undefined;
    },
    settle: (id, missed) => database.write('settleCheckIn', { id, missed }),
  };
}
