// Sessions and passkeys of members in SQL. A session's end stands on the full hour: its minute would tell
// when they came.
import type { Members, Passkey } from '../members.ts';
import type { Database } from './database.ts';
import type { PasskeyTable } from './schema.ts';

type SessionPart = Pick<
  Members,
  'startSession' | 'session' | 'completeSession' | 'endSession' | 'endSessionsOf'
>;

/** Implements the part of `Members` that is about sessions. */
export function sessions(database: Database): SessionPart {
  return {
    startSession: (tokenHash, session) =>
      database.write('startSession', { tokenHash, session, at: database.now() }),
    async session(tokenHash) {
      const row = await database.read((db) =>
        db
          .selectFrom('session')
          .innerJoin('member', 'member.id', 'session.member')
          .select([
            'session.member',
            'session.stage',
            'session.expires',
            'member.role',
            'member.state',
            'member.desks',
          ])
          .where('session.token_hash', '=', tokenHash)
          .where('session.expires', '>', database.now())
          .where('member.state', '!=', 'removed')
          .executeTakeFirst(),
      );
      return row === undefined ? null : { ...row, desks: JSON.parse(row.desks) as string[] };
    },
    completeSession: (tokenHash) => database.write('completeSession', { tokenHash }),
    endSession: (tokenHash) => database.write('endSession', { tokenHash }),
    endSessionsOf: (member) => database.write('endSessionsOf', { member }),
  };
}

type PasskeyPart = Pick<Members, 'addPasskey' | 'passkeys' | 'passkey' | 'usePasskey' | 'removePasskey'>;

/** Implements the part of `Members` that is about passkeys. */
export function passkeys(database: Database): PasskeyPart {
  return {
    addPasskey: (passkey) => database.write('addPasskey', { passkey }),
    async passkeys(member) {
      const rows = await database.read((db) =>
        db.selectFrom('passkey').selectAll().where('member', '=', member).orderBy('id').execute(),
      );
      return rows.map(toPasskey);
    },
    async passkey(id) {
      const row = await database.read((db) =>
        db.selectFrom('passkey').selectAll().where('id', '=', id).executeTakeFirst(),
      );
      return row === undefined ? null : toPasskey(row);
    },
    usePasskey: (id, counter) => database.write('usePasskey', { id, counter }),
    removePasskey: (id) => database.write('removePasskey', { id }),
  };
}

const toPasskey = ({ public_key: publicKey, ...row }: PasskeyTable): Passkey => ({ ...row, publicKey });
