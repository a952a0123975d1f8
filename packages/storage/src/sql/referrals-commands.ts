// Commands of referrals.
import type { Referral, Referrals } from '../referrals.ts';
import type { Connection } from './schema.ts';

type Settlement = Parameters<Referrals['settle']>[1];

/** What writes that an answer was fetched. */
export const referralCommands = {
  async settleReferral(
    tx: Connection,
    { conversation, settlement: { desks, message } }: { conversation: string; settlement: Settlement },
  ): Promise<boolean> {
    if (desks.length === 0) return false;
    const row = await tx
      .selectFrom('referral')
      .innerJoin('conversation', 'conversation.id', 'referral.conversation')
      .select('referral.conversation as id')
      .where('conversation.public_id', '=', conversation)
      .where('referral.desk', 'in', [...desks])
      .executeTakeFirst();
    if (row === undefined) return false;
    await tx
      .updateTable('referral')
      .set({ news: null })
      .where('conversation', '=', row.id)
      .where('news', '=', message)
      .execute();
    return true;
  },
};

/** Records by which referral a conversation began. */
export async function addReferral(
  tx: Connection,
  conversation: string,
  { desk, deskKey, origin }: Referral,
): Promise<void> {
  await tx
    .insertInto('referral')
    .values({ conversation, desk, desk_key: deskKey, origin, news: null })
    .execute();
}

/** The desk that received it has answered: the desk that referred learns of it with its next question. */
export async function noteAnswer(tx: Connection, conversation: string, message: string): Promise<void> {
  await tx.updateTable('referral').set({ news: message }).where('conversation', '=', conversation).execute();
}
