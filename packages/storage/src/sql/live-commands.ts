// Commands of who has a conversation open.
import type { Live } from '../live.ts';
import { type Connection, flag } from './schema.ts';

type Entered = Parameters<Live['enter']>[1];

/** What records who has a conversation open, until when. */
export const liveCommands = {
  async enterConversation(
    tx: Connection,
    { session, presence, at }: { session: string; presence: Entered; at: number },
  ): Promise<boolean> {
    await tx.deleteFrom('presence').where('until', '<=', at).execute();
    const { conversation, until } = presence;
    const writing = flag(presence.writing);
    const [sessionRow, there] = await Promise.all([
      tx.selectFrom('session').select('member').where('token_hash', '=', session).executeTakeFirst(),
      tx.selectFrom('conversation').select('id').where('id', '=', conversation).executeTakeFirst(),
    ]);
    if (sessionRow === undefined || there === undefined) return false;
    await tx
      .insertInto('presence')
      .values({ session, conversation, writing, until })
      .onConflict((conflict) => conflict.columns(['session', 'conversation']).doUpdateSet({ writing, until }))
      .execute();
    return true;
  },
};
