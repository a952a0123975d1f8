// Keys of the organisation in SQL.

import { dayOf } from '@heed/domain/time';
import { sql } from 'kysely';
import type { KeyStorage } from '../keys.ts';
import type { Database } from './database.ts';
import { isKeyNeeded } from './keys-commands.ts';
import type { Connection } from './schema.ts';

/** The setting that holds the organisation's public key. */
const organisationKey = 'organisation-key';

/** Implements `KeyStorage` on both databases. */
export function keys(database: Database): KeyStorage {
  const today = () => dayOf(database.now());
  return {
    async setOrganisation(key) {
      const stands = await database.write('putSettingOnce', {
        name: organisationKey,
        value: Buffer.from(key, 'hex'),
      });
      return Buffer.from(stands).toString('hex') === key ? { ok: true } : { ok: false, reason: 'taken' };
    },
    async organisation() {
      const row = await database.read((db) =>
        db.selectFrom('setting').select('value').where('name', '=', organisationKey).executeTakeFirst(),
      );
      return row === undefined ? null : Buffer.from(row.value).toString('hex');
    },
    addSupervisor: (key, statement) => database.write('addSupervisor', { key, statement }),
    supervisors: () =>
      database.read((db) => db.selectFrom('supervisor').selectAll().orderBy('key').execute()),
    putRoster: (roster, wraps) => database.write('putRoster', { ...roster, wraps, day: today() }),
    async roster() {
      const row = await database.read((db) => latestRosters(db).limit(1).executeTakeFirst());
      return row ?? null;
    },
    async rosterAt(version) {
      const row = await database.read((db) =>
        latestRosters(db).where('version', '=', version).executeTakeFirst(),
      );
      return row ?? null;
    },
    rosters: (limit) => database.read((db) => latestRosters(db).limit(limit).execute()),
    addDeskKey: (key, wraps) => database.write('addDeskKey', { key, wraps }),
    deskKeys: (query = {}) => database.read((db) => readDeskKeys(db, query)),
    addDeskKeyWraps: (deskKey, wraps) => database.write('addDeskKeyWraps', { deskKey, wraps }),
    setRecovery: ({ recipient, statement }, wraps) =>
      database.write('setRecovery', { recipient, statement, wraps, day: today() }),
    async recovery() {
      const row = await database.read((db) =>
        db.selectFrom('recovery').select(['recipient', 'statement', 'day']).executeTakeFirst(),
      );
      return row ?? null;
    },
    recoveryWraps: () =>
      database.read((db) =>
        db
          .selectFrom('desk_key_wrap')
          .select(['desk_key as deskKey', 'wrap'])
          .where('member', '=', 'recovery')
          .orderBy('desk_key')
          .execute(),
      ),
    destroyUnneeded: () => database.write('destroyUnneeded', { day: today() }),
  };
}

const latestRosters = (db: Connection) =>
  db.selectFrom('roster').select(['version', 'statement']).orderBy('version', 'desc');

async function readDeskKeys(
  db: Connection,
  { desk, member }: { readonly desk?: string; readonly member?: string },
) {
  let query = db
    .selectFrom('desk_key')
    .leftJoin('desk_key_wrap', (join) =>
      join.onRef('desk_key_wrap.desk_key', '=', 'desk_key.id').on('desk_key_wrap.member', '=', member ?? ''),
    )
    .selectAll('desk_key')
    .select('desk_key_wrap.wrap')
    .select(sql<number>`case when ${isKeyNeeded} then 1 else 0 end`.as('needed'))
    .orderBy('valid_from', 'desc')
    .orderBy('id');
  if (desk !== undefined) query = query.where('desk', '=', desk);
  const rows = await query.execute();
  return rows.map(({ valid_from: validFrom, valid_until: validUntil, ...row }) => ({
    ...row,
    validFrom,
    validUntil,
    needed: row.needed === 1,
    destroyed: row.destroyed === 1,
  }));
}
