// Referrals between desks, in SQL.
import type { Referral, Referrals } from '../referrals.ts';
import type { Database } from './database.ts';
import type { Connection } from './schema.ts';

type Settled = Parameters<Referrals['settle']>[1];

export const referralCommands = {
  async settleReferral(
    tx: Connection,
    { conversation, taken: { desks, message } }: { conversation: string; taken: Settled },
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

export async function addReferral(
  tx: Connection,
  conversation: string,
  { desk, deskKey, origin }: Referral,
): Promise<void> {
  await tx.insertInto('referral').values({ conversation, desk, desk_key: deskKey, origin, news: null }).execute();
}

/** The desk that received it has answered: the desk that referred learns of it with its next question. */
export async function noteAnswer(tx: Connection, conversation: string, message: string): Promise<void> {
  await tx.updateTable('referral').set({ news: message }).where('conversation', '=', conversation).execute();
}

export function referrals(database: Database): Referrals {
  return {
    async news(desks, limit) {
      if (desks.length === 0) return [];
      const rows = await database.read((db) =>
        db
          .selectFrom('referral')
          .innerJoin('conversation', 'conversation.id', 'referral.conversation')
          .select(['conversation.public_id', 'referral.desk', 'referral.desk_key', 'referral.origin', 'referral.news'])
          .where('referral.desk', 'in', [...desks])
          .where('referral.news', 'is not', null)
          .orderBy('referral.desk')
          .orderBy('referral.conversation')
          .limit(limit)
          .execute(),
      );
      return rows.map(({ public_id: conversation, desk, desk_key: deskKey, origin, news }) => ({
        conversation,
        desk,
        deskKey,
        origin,
        message: news!,
      }));
    },
    settle: (conversation, taken) => database.write('settleReferral', { conversation, taken }),
  };
}
