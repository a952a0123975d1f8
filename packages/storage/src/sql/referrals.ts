// Referrals between desks, in SQL.
import type { Referrals } from '../referrals.ts';
import type { Database } from './database.ts';

/** Implements `Referrals` on both databases. */
export function referrals(database: Database): Referrals {
  return {
    async news(desks, limit) {
      if (desks.length === 0) return [];
      const rows = await database.read((db) =>
        db
          .selectFrom('referral')
          .innerJoin('conversation', 'conversation.id', 'referral.conversation')
          .select([
            'conversation.public_id',
            'referral.desk',
            'referral.desk_key',
            'referral.origin',
            'referral.news',
          ])
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
    settle: (conversation, settlement) => database.write('settleReferral', { conversation, settlement }),
  };
}
