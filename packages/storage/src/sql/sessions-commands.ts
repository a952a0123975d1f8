// Commands of sessions and passkeys.
import type { Members, Passkey, StoredSession } from '../members.ts';
import type { RowOutcome } from '../outcome.ts';
import { hourMilliseconds } from '../time.ts';
import type { Connection } from './schema.ts';

/** What writes sessions and passkeys. */
export const sessionCommands = {
  async startSession(
    tx: Connection,
    { tokenHash, session, at }: { tokenHash: string; session: StoredSession; at: number },
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

  async completeSession(tx: Connection, { tokenHash }: { tokenHash: string }): Promise<RowOutcome> {
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
    const existing = await tx
      .selectFrom('passkey')
      .select('id')
      .where('id', '=', passkey.id)
      .executeTakeFirst();
    if (existing !== undefined) return { ok: false, reason: 'taken' };
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
