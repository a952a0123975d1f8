// Coded records and releases in SQL.

import { addDays, dayOf } from '@heed/domain/time';
import { type FigureStorage, linkedDays } from '../figures.ts';
import type { Database } from './database.ts';
import { selectRecords } from './figures-commands.ts';

/** Implements `Evidence` on both databases. */
export function figures(database: Database): FigureStorage {
  const today = () => dayOf(database.now());
  return {
    putRecord: (conversation, sealed) =>
      database.write('putRecord', { conversation, sealed, until: addDays(today(), linkedDays) }),
    addRecords: (sealed) => database.write('addRecords', { sealed }),
    dropRecord: (conversation) => database.write('dropRecord', { conversation }),
    records: ({ after = '', limit }) =>
      database.read(async (db) => {
        const rows = await selectRecords(db)
          .where('coded_record.id', '>', after)
          .orderBy('coded_record.id')
          .limit(limit)
          .execute();
        return rows.map(({ id, sealed }) => ({ id, sealed: new Uint8Array(sealed) }));
      }),
    resealRecord: (id, sealed) => database.write('resealRecord', { id, sealed }),
    unlinkRecords: () => database.write('unlinkRecords', { before: today() }),
    register: (statement, newestRead) =>
      database.write('registerRelease', { statement, newestRead, day: today() }),
    releases: () =>
      database.read((db) =>
        db.selectFrom('evidence_release').select(['id', 'day', 'statement']).orderBy('number').execute(),
      ),
    release: (id) =>
      database.read(async (db) => {
        const row = await db
          .selectFrom('evidence_release')
          .select(['id', 'day', 'statement'])
          .where('id', '=', id)
          .executeTakeFirst();
        return row ?? null;
      }),
    releaseDays: ({ before, limit }) =>
      database.read((db) => {
        const newest = db
          .selectFrom('evidence_release')
          .select(['id', 'day'])
          .orderBy('number', 'desc')
          .limit(limit);
        if (before === undefined) return newest.execute();
        const number = db.selectFrom('evidence_release').select('number').where('id', '=', before);
        return newest.where('number', '<', number).execute();
      }),
    withdrawRelease: (release, reason) =>
      database.write('withdrawRelease', { release, reason, day: today() }),
    withdrawals: (releases) =>
      database.read(async (db) => {
        const all = db.selectFrom('evidence_withdrawal').selectAll().orderBy('release');
        if (releases === undefined) return all.execute();
        return releases.length === 0 ? [] : all.where('release', 'in', [...releases]).execute();
      }),
  };
}
