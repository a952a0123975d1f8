// Keys of the organisation in SQL.

import { addDays, type Day, dayOf } from '@heed/domain/time';
import { sql } from 'kysely';
import type { Wrap } from '../desk.ts';
import { type DeskKey, type Keys, type ListedMember, rosterEntry } from '../keys.ts';
import type { Database } from './database.ts';
import { inClear, pend } from './ledger.ts';
import { applyRoster } from './members.ts';
import type { Connection, DeskKeyTable } from './schema.ts';

/** The setting that holds the organisation's public key. */
const organisationKey = 'organisation-key';

/** A phone that was without a network may bring what it sealed while a key was valid: so many days later, and no more. */
const comeBackDays = 7;

type KeyWrap = { readonly deskKey: string; readonly member: string; readonly wrap: Uint8Array };

export const keyCommands = {
  async addSupervisor(tx: Connection, { key, statement }: { key: string; statement: string }): Promise<void> {
    await tx
      .insertInto('supervisor')
      .values({ key, statement })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ statement }))
      .execute();
    await pend(tx, [inClear('heed/supervisor/v1', statement)]);
  },

  async putRoster(
    tx: Connection,
    args: {
      previous: number;
      statement: string;
      members: readonly ListedMember[];
      wraps: readonly KeyWrap[];
      day: Day;
    },
  ): ReturnType<Keys['putRoster']> {
    const { previous, statement, members, wraps, day } = args;
    const present = await tx
      .selectFrom('roster')
      .select('version')
      .orderBy('version', 'desc')
      .limit(1)
      .executeTakeFirst();
    if ((present?.version ?? 0) !== previous) return { ok: false, reason: 'outdated' };
    await tx
      .insertInto('roster')
      .values({ version: previous + 1, statement, day })
      .execute();
    await pend(tx, [new TextEncoder().encode(rosterEntry(statement))]);
    await applyRoster(tx, members);
    await putWraps(tx, wraps);
    return { ok: true, version: previous + 1 };
  },

  async addDeskKey(
    tx: Connection,
    { key, wraps }: { key: DeskKey; wraps: readonly Wrap[] },
  ): ReturnType<Keys['addDeskKey']> {
    const taken = await tx.selectFrom('desk_key').select('id').where('id', '=', key.id).executeTakeFirst();
    if (taken !== undefined) return { ok: false, reason: 'taken' };
    const { id, desk, seal, sign, certificate, validFrom: valid_from, validUntil: valid_until } = key;
    const row: DeskKeyTable = { id, desk, seal, sign, certificate, valid_from, valid_until, destroyed: 0 };
    await tx.insertInto('desk_key').values(row).execute();
    await tx
      .updateTable('desk_key')
      .set({ valid_until: valid_from })
      .where('desk', '=', desk)
      .where('id', '!=', id)
      .where('valid_until', '>', valid_from)
      .execute();
    await pend(tx, [inClear('heed/desk-key/v1', certificate)]);
    await putWraps(
      tx,
      wraps.map((wrap) => ({ ...wrap, deskKey: id })),
    );
    return { ok: true };
  },

  async addDeskKeyWraps(
    tx: Connection,
    { deskKey, wraps }: { deskKey: string; wraps: readonly Wrap[] },
  ): Promise<void> {
    await putWraps(
      tx,
      wraps.map((wrap) => ({ ...wrap, deskKey })),
    );
  },

  async setRecovery(
    tx: Connection,
    args: { recipient: string; statement: string; wraps: readonly Omit<KeyWrap, 'member'>[]; day: Day },
  ): Promise<void> {
    const { recipient, statement, wraps, day } = args;
    const before = await tx.selectFrom('recovery').select('recipient').executeTakeFirst();
    await tx
      .insertInto('recovery')
      .values({ name: 'recovery', recipient, statement, day })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ recipient, statement, day }))
      .execute();
    // Wraps to another recipient open with shares that the trustees should no longer hold; those to this one stay as they are.
    if (before?.recipient !== recipient)
      await tx.deleteFrom('desk_key_wrap').where('member', '=', 'recovery').execute();
    const rows = await tx.selectFrom('desk_key_wrap').select('desk_key').where('member', '=', 'recovery').execute();
    const wrapped = new Set(rows.map(({ desk_key }) => desk_key));
    const missing = wraps.filter(({ deskKey }) => !wrapped.has(deskKey));
    await putWraps(
      tx,
      missing.map((wrap) => ({ ...wrap, member: 'recovery' })),
    );
  },

  async destroyUnneeded(tx: Connection, { day }: { day: Day }): Promise<string[]> {
    const rows = await tx
      .selectFrom('desk_key')
      .select('id')
      .where('valid_until', '<', addDays(day, -comeBackDays))
      .where('destroyed', '=', 0)
      .where((where) => where.not(needed))
      .execute();
    const ids = rows.map(({ id }) => id);
    if (ids.length === 0) return [];
    await tx.deleteFrom('desk_key_wrap').where('desk_key', 'in', ids).execute();
    await tx.updateTable('desk_key').set({ destroyed: 1 }).where('id', 'in', ids).execute();
    return ids;
  },
};

/** Something stored can be opened by this desk key alone: a message sealed to it, a summary, or where a referral came from. */
const needed = sql<boolean>`(exists (select 1 from message where message.desk_key = desk_key.id)
  or exists (select 1 from summary where summary.desk_key = desk_key.id)
  or exists (select 1 from referral where referral.desk_key = desk_key.id))`;

/** Wraps of destroyed or unknown keys are not taken: what was destroyed stays destroyed. */
async function putWraps(tx: Connection, wraps: readonly KeyWrap[]): Promise<void> {
  for (const { deskKey, member, wrap } of wraps) {
    const key = await tx.selectFrom('desk_key').select('destroyed').where('id', '=', deskKey).executeTakeFirst();
    if (key === undefined || key.destroyed) continue;
    await tx
      .insertInto('desk_key_wrap')
      .values({ desk_key: deskKey, member, wrap })
      .onConflict((conflict) => conflict.columns(['desk_key', 'member']).doUpdateSet({ wrap }))
      .execute();
  }
}

export function keys(database: Database): Keys {
  const today = () => dayOf(database.now());
  return {
    async setOrganisation(key) {
      const stands = await database.write('putSettingOnce', { name: organisationKey, value: Buffer.from(key, 'hex') });
      return Buffer.from(stands).toString('hex') === key ? { ok: true } : { ok: false, reason: 'taken' };
    },
    async organisation() {
      const row = await database.read((db) =>
        db.selectFrom('setting').select('value').where('name', '=', organisationKey).executeTakeFirst(),
      );
      return row === undefined ? null : Buffer.from(row.value).toString('hex');
    },
    addSupervisor: (key, statement) => database.write('addSupervisor', { key, statement }),
    supervisors: () => database.read((db) => db.selectFrom('supervisor').selectAll().orderBy('key').execute()),
    putRoster: (roster, wraps) => database.write('putRoster', { ...roster, wraps, day: today() }),
    async roster() {
      const row = await database.read((db) =>
        db.selectFrom('roster').select(['version', 'statement']).orderBy('version', 'desc').limit(1).executeTakeFirst(),
      );
      return row ?? null;
    },
    async rosterAt(version) {
      const row = await database.read((db) =>
        db.selectFrom('roster').select(['version', 'statement']).where('version', '=', version).executeTakeFirst(),
      );
      return row ?? null;
    },
    rosters: (limit) =>
      database.read((db) =>
        db.selectFrom('roster').select(['version', 'statement']).orderBy('version', 'desc').limit(limit).execute(),
      ),
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

async function readDeskKeys(db: Connection, { desk, member }: { readonly desk?: string; readonly member?: string }) {
  let query = db
    .selectFrom('desk_key')
    .leftJoin('desk_key_wrap', (join) =>
      join.onRef('desk_key_wrap.desk_key', '=', 'desk_key.id').on('desk_key_wrap.member', '=', member ?? ''),
    )
    .selectAll('desk_key')
    .select('desk_key_wrap.wrap')
    .select(sql<number>`case when ${needed} then 1 else 0 end`.as('needed'))
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
