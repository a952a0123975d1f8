// Sessions and passkeys of members in SQL. A session's end stands on the full hour: its minute would tell when she came.
import type { Members, Passkey, Session } from '../members.ts';
import { hourMilliseconds } from '../time.ts';
import type { Database } from './database.ts';
import type { Connection, PasskeyTable } from './schema.ts';

type Done = { readonly ok: true } | { readonly ok: false; readonly reason: 'unknown' };

export const sessionCommands = {
  async startSession(
    tx: Connection,
    { tokenHash, session, at }: { tokenHash: string; session: Session; at: number },
  ): ReturnType<Members['startSession']> {
    await tx.deleteFrom('session').where('expires', '<=', at).execute();
    const expires = Math.ceil(session.expires / hourMilliseconds) * hourMilliseconds;
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('session')
      .values({ token_hash: tokenHash, member: session.member, stage: session.stage, expires })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    return numInsertedOrUpdatedRows === 1n ? { ok: true } : { ok: false, reason: 'taken' };
  },

  async completeSession(tx: Connection, { tokenHash }: { tokenHash: string }): Promise<Done> {
    const result = await tx
      .updateTable('session')
      .set({ stage: 'done' })
      .where('token_hash', '=', tokenHash)
      .executeTakeFirstOrThrow();
    return result.numUpdatedRows > 0n ? { ok: true } : { ok: false, reason: 'unknown' };
  },

  async endSession(tx: Connection, { tokenHash }: { tokenHash: string }): Promise<void> {
    await tx.deleteFrom('session').where('token_hash', '=', tokenHash).execute();
  },

  async endSessionsOf(tx: Connection, { member }: { member: string }): Promise<void> {
    await tx.deleteFrom('session').where('member', '=', member).execute();
  },

  async addPasskey(tx: Connection, { passkey }: { passkey: Passkey }): ReturnType<Members['addPasskey']> {
    const taken = await tx.selectFrom('passkey').select('id').where('id', '=', passkey.id).executeTakeFirst();
    if (taken !== undefined) return { ok: false, reason: 'taken' };
    const { publicKey: public_key, ...rest } = passkey;
    await tx
      .insertInto('passkey')
      .values({ ...rest, public_key })
      .execute();
    return { ok: true };
  },

  async usePasskey(tx: Connection, { id, counter }: { id: string; counter: number }): Promise<boolean> {
    const row = await tx.selectFrom('passkey').select('counter').where('id', '=', id).executeTakeFirst();
    if (row === undefined) return false;
    // Most passkeys of today keep their counter at 0; one that counts must grow.
    if (counter <= row.counter && (counter !== 0 || row.counter !== 0)) return false;
    await tx.updateTable('passkey').set({ counter }).where('id', '=', id).execute();
    return true;
  },

  async removePasskey(tx: Connection, { id }: { id: string }): Promise<void> {
    await tx.deleteFrom('passkey').where('id', '=', id).execute();
  },
};

type SessionPart = Pick<Members, 'startSession' | 'session' | 'completeSession' | 'endSession' | 'endSessionsOf'>;

export function sessions(database: Database): SessionPart {
  return {
    startSession: (tokenHash, session) => database.write('startSession', { tokenHash, session, at: database.now() }),
    async session(tokenHash) {
      const row = await database.read((db) =>
        db
          .selectFrom('session')
          .innerJoin('member', 'member.id', 'session.member')
          .select(['session.member', 'session.stage', 'session.expires', 'member.role', 'member.state', 'member.desks'])
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
