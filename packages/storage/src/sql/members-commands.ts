// Commands of members.

import { may } from '@heed/domain/roles';
import type { Day } from '@heed/domain/time';
import type { ListedMember } from '../keys.ts';
import type { Members, StoredInvitation } from '../members.ts';
import type { RowOutcome } from '../outcome.ts';
import { change } from './placing.ts';
import type { Connection, MemberTable } from './schema.ts';
import { revokeThreads } from './thread-readers-commands.ts';

type Registration = Parameters<Members['register']>[0];

const unknown = { ok: false, reason: 'unknown' } as const;

/** Columns of somebody who can no longer log in. */
const emptied = {
  login: null,
  token_hash: null,
  expires: null,
  binding: null,
  record: null,
  secret: null,
  alerts_to: null,
} as const;

/** What writes invitations, registrations and members. */
export const memberCommands = {
  async invite(tx: Connection, { invitation }: { invitation: StoredInvitation }): Promise<void> {
    const { member: id, tokenHash: token_hash, desks, ...rest } = invitation;
    const none = { login: null, seal: null, sign: null, record: null, secret: null, alerts_to: null };
    await tx
      .insertInto('member')
      .values({ ...none, ...rest, id, token_hash, desks: JSON.stringify(desks), state: 'invited' })
      .execute();
  },

  async register(
    tx: Connection,
    { registration, day }: { registration: Registration; day: Day },
  ): ReturnType<Members['register']> {
    const { tokenHash, ...member } = registration;
    const row = await byToken(tx, tokenHash, day);
    if (row === undefined) return unknown;
    const existing = await tx
      .selectFrom('member')
      .select('id')
      .where('login', '=', member.login)
      .executeTakeFirst();
    if (existing !== undefined) return { ok: false, reason: 'taken' };
    const used = { token_hash: null, expires: null, state: 'pending' } as const;
    await tx
      .updateTable('member')
      .set({ ...member, ...used })
      .where('id', '=', row.id)
      .execute();
    return { ok: true, member: row.id };
  },

  /** Activation, role, profile, address of alerts: one change of one row. */
  async changeMember(
    tx: Connection,
    { member, changes, from }: { member: string; changes: Partial<MemberTable>; from?: 'pending' },
  ): Promise<RowOutcome> {
    const row = await tx
      .selectFrom('member')
      .select(['state', 'role'])
      .where('id', '=', member)
      .executeTakeFirst();
    if (row === undefined || row.state === 'removed') return unknown;
    // Activating twice is the same as once; an invited one has no keys yet.
    if (from !== undefined && row.state === 'invited') return unknown;
    await tx.updateTable('member').set(changes).where('id', '=', member).execute();
    if (changes.role !== undefined && changes.role !== row.role) await revokeThreads(tx, member);
    return { ok: true };
  },

  async removeMember(tx: Connection, { member }: { member: string }): Promise<RowOutcome> {
    const row = await tx.selectFrom('member').select('state').where('id', '=', member).executeTakeFirst();
    if (row === undefined) return unknown;
    await tx
      .updateTable('member')
      .set({ ...emptied, state: 'removed' })
      .where('id', '=', member)
      .execute();
    await revokeThreads(tx, member);
    for (const table of [
      'session',
      'passkey',
      'desk_key_wrap',
      'conversation_wrap',
      'alert',
      'outing',
      'draft',
    ] as const)
      await tx.deleteFrom(table).where('member', '=', member).execute();
    await releaseUnread(tx, member, []);
    return { ok: true };
  },
};

/**
 * Cases and deadlines of desks that a member does not read are nobody's: who cannot open them holds none.
 * `desks`: those that the member reads.
 */
async function releaseUnread(tx: Connection, member: string, desks: readonly string[]): Promise<void> {
  const cases = await tx.selectFrom('conversation').selectAll().where('assignee', '=', member).execute();
  for (const row of cases) if (!desks.includes(row.desk)) await change(tx, row, { assignee: null });
  const deadlines = await tx
    .selectFrom('due')
    .innerJoin('conversation', 'conversation.id', 'due.conversation')
    .select(['due.conversation', 'conversation.desk'])
    .distinct()
    .where('due.member', '=', member)
    .execute();
  for (const { conversation, desk } of deadlines)
    if (!desks.includes(desk))
      await tx
        .updateTable('due')
        .set({ member: null })
        .where('conversation', '=', conversation)
        .where('member', '=', member)
        .execute();
}

/**
 * Makes members what a signed roster says of them, within its transaction. Who only has an invitation has no
 * keys to be listed with.
 */
export async function applyRoster(tx: Connection, listed: readonly ListedMember[]): Promise<void> {
  const entries = new Map(listed.map((entry) => [entry.id, entry]));
  const rows = await tx.selectFrom('member').select(['id', 'state']).execute();
  for (const { id, state } of rows) {
    const entry = entries.get(id);
    if (entry === undefined && state === 'active') await memberCommands.removeMember(tx, { member: id });
    if (entry === undefined || (state !== 'active' && state !== 'pending')) continue;
    const changes = {
      state: 'active',
      binding: null,
      role: entry.role,
      desks: JSON.stringify(entry.desks),
    } as const;
    await memberCommands.changeMember(tx, { member: id, changes });
    await releaseUnread(tx, id, may(entry.role, 'read') ? entry.desks : []);
  }
}

/** The member whose invitation has this token hash and has not expired on `day`. */
export const byToken = (db: Connection, tokenHash: string, day: Day): Promise<MemberTable | undefined> =>
  db
    .selectFrom('member')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .where('expires', '>=', day)
    .executeTakeFirst();
