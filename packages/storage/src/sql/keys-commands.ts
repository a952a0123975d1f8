// Commands of signed statements and wrapped keys.

import { addDays, type Day } from '@heed/domain/time';
import { sql } from 'kysely';
import type { Wrap } from '../desk.ts';
import { type KeyStorage, type ListedMember, rosterEntry, type StoredDeskKey } from '../keys.ts';
import { inClear, pend } from './ledger-commands.ts';
import { applyRoster } from './members-commands.ts';
import type { Connection, DeskKeyTable } from './schema.ts';

/**
 * A phone that was without a network may bring what it sealed while a key was valid: so many days later, and
 * no more.
 */
const comeBackDays = 7;

type KeyWrap = { readonly deskKey: string; readonly member: string; readonly wrap: Uint8Array };

/** What writes statements, desk keys and their wraps. */
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
  ): ReturnType<KeyStorage['putRoster']> {
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
    { key, wraps }: { key: StoredDeskKey; wraps: readonly Wrap[] },
  ): ReturnType<KeyStorage['addDeskKey']> {
    const existing = await tx.selectFrom('desk_key').select('id').where('id', '=', key.id).executeTakeFirst();
    if (existing !== undefined) return { ok: false, reason: 'taken' };
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
    // Wraps to another recipient open with shares that the trustees should no longer hold; those to this one
    // stay as they are.
    if (before?.recipient !== recipient)
      await tx.deleteFrom('desk_key_wrap').where('member', '=', 'recovery').execute();
    const rows = await tx
      .selectFrom('desk_key_wrap')
      .select('desk_key')
      .where('member', '=', 'recovery')
      .execute();
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
      .where((where) => where.not(isKeyNeeded))
      .execute();
    const ids = rows.map(({ id }) => id);
    if (ids.length === 0) return [];
    await tx.deleteFrom('desk_key_wrap').where('desk_key', 'in', ids).execute();
    await tx.updateTable('desk_key').set({ destroyed: 1 }).where('id', 'in', ids).execute();
    return ids;
  },
};

/**
 * Something stored can be opened by this desk key alone: a message sealed to it, a summary, a group of
 * offers, or where a referral came from.
 */
export const isKeyNeeded = sql<boolean>`(exists (select 1 from message where message.desk_key = desk_key.id)
  or exists (select 1 from offer_group where offer_group.desk_key = desk_key.id)
  or exists (select 1 from summary where summary.desk_key = desk_key.id)
  or exists (select 1 from referral where referral.desk_key = desk_key.id))`;

/** Wraps of destroyed or unknown keys are not taken: what was destroyed stays destroyed. */
async function putWraps(tx: Connection, wraps: readonly KeyWrap[]): Promise<void> {
  for (const { deskKey, member, wrap } of wraps) {
    const key = await tx
      .selectFrom('desk_key')
      .select('destroyed')
      .where('id', '=', deskKey)
      .executeTakeFirst();
    if (key === undefined || key.destroyed) continue;
    await tx
      .insertInto('desk_key_wrap')
      .values({ desk_key: deskKey, member, wrap })
      .onConflict((conflict) => conflict.columns(['desk_key', 'member']).doUpdateSet({ wrap }))
      .execute();
  }
}
