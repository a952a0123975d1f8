// Members in SQL. Their sessions and passkeys: sessions.ts.
import type { Role } from '@heed/domain/roles';
import { dayOf } from '@heed/domain/time';
import type { Member, Members, StoredInvitation } from '../members.ts';
import type { Database } from './database.ts';
import { countMemberRows } from './member-rows.ts';
import { byToken } from './members-commands.ts';
import type { MemberTable } from './schema.ts';
import { passkeys, sessions } from './sessions.ts';

/** Implements `Members` on both databases, with the parts of sessions.ts. */
export function members(database: Database): Members {
  const today = () => dayOf(database.now());
  const changeMember = (member: string, changes: Partial<MemberTable>) =>
    database.write('changeMember', { member, changes });
  return {
    invite: (invitation) => database.write('invite', { invitation }),
    async invitation(tokenHash) {
      const row = await database.read((db) => byToken(db, tokenHash, today()));
      return row === undefined ? null : toInvitation(row);
    },
    register: (registration) => database.write('register', { registration, day: today() }),
    activate: (member) =>
      database.write('changeMember', {
        member,
        changes: { state: 'active', binding: null },
        from: 'pending',
      }),
    remove: (member) => database.write('removeMember', { member }),
    setRole: (member: string, role: Role, desks) =>
      changeMember(member, { role, desks: JSON.stringify(desks) }),
    setProfile: (member, profile) => changeMember(member, { profile }),
    setAlertsTo: (member, alerts_to) => changeMember(member, { alerts_to }),
    async get(member) {
      const row = await database.read((db) =>
        db.selectFrom('member').selectAll().where('id', '=', member).executeTakeFirst(),
      );
      return row === undefined ? null : toMember(row);
    },
    async list({ desk, removed = false } = {}) {
      const rows = await database.read((db) => db.selectFrom('member').selectAll().orderBy('id').execute());
      return rows
        .filter(({ state }) => removed || state !== 'removed')
        .map(toMember)
        .filter(({ desks }) => desk === undefined || desks.includes(desk));
    },
    async byLogin(login) {
      const row = await database.read((db) =>
        db.selectFrom('member').selectAll().where('login', '=', login).executeTakeFirst(),
      );
      if (row === undefined || row.record === null) return null;
      return { ...toMember(row), record: row.record };
    },
    async secret(member) {
      const row = await database.read((db) =>
        db.selectFrom('member').select('secret').where('id', '=', member).executeTakeFirst(),
      );
      return row?.secret ?? null;
    },
    setSecret: (member, secret) => changeMember(member, { secret }),
    countRows: (member) => database.read((db) => countMemberRows(db, member)),
    ...sessions(database),
    ...passkeys(database),
  };
}

/** Names of desks from their column, a JSON list. */
export const desksOf = (text: string): string[] => JSON.parse(text) as string[];

const toInvitation = (row: MemberTable): StoredInvitation => ({
  member: row.id,
  tokenHash: row.token_hash!,
  role: row.role,
  desks: desksOf(row.desks),
  profile: row.profile,
  expires: row.expires!,
  binding: row.binding!,
});

const toMember = (row: MemberTable): Member => ({
  id: row.id,
  state: row.state,
  role: row.role,
  desks: desksOf(row.desks),
  profile: row.profile,
  seal: row.seal,
  sign: row.sign,
  binding: row.binding,
  alertsTo: row.alerts_to,
});
