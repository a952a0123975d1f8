// The transparency log in SQL. What waits is taken by what it is, never by a counter: a row that another
// transaction commits later would be passed over for good by 'all after the last one seen'.
import type { Ledger, Log } from '../ledger.ts';
import type { Database } from './database.ts';
import { bytes, newest } from './ledger-commands.ts';

/** Implements `Ledger` on both databases. */
export function ledger(database: Database): Ledger {
  return {
    current: () => database.read(async (db) => ((await newest(db)) as Log | undefined) ?? null),
    all: () => database.read((db) => db.selectFrom('ledger_log').selectAll().orderBy('number').execute()),
    begin: (log) => database.write('beginLog', log),
    add: (entries) => database.write('addEntries', { entries }),
    addOnce: (entries) => database.write('addEntriesOnce', { entries }),
    async pending(limit) {
      const rows = await database.read((db) =>
        db.selectFrom('ledger_pending').select('entry').limit(limit).execute(),
      );
      return rows.map(({ entry }) => bytes(entry));
    },
    place: (batch) => database.write('placeEntries', batch),
    async entries(log, from, until) {
      const rows = await database.read((db) =>
        db
          .selectFrom('ledger_entry')
          .select('entry')
          .where('log', '=', log)
          .where('place', '>=', from)
          .where('place', '<', until)
          .orderBy('place')
          .execute(),
      );
      return rows.map(({ entry }) => bytes(entry));
    },
    async find(leaf) {
      const row = await database.read((db) =>
        db
          .selectFrom('ledger_entry')
          .select(['log', 'place'])
          .where('leaf', '=', leaf)
          .orderBy('log', 'desc')
          .limit(1)
          .executeTakeFirst(),
      );
      return row === undefined ? null : { log: row.log, index: row.place };
    },
    publish: (checkpoint) => database.write('publishCheckpoint', checkpoint),
  };
}
