// Legal reviews in SQL.

import { dayOf } from '@heed/domain/time';
import type { LegalReviews } from '../legal-reviews.ts';
import { activeFeatures, reviewOf } from './active-features.ts';
import type { Database } from './database.ts';
import { randomId } from './random-id.ts';

/** Implements `LegalReviews` on both databases. */
export function legalReviews(database: Database): LegalReviews {
  const today = () => dayOf(database.now());
  return {
    list: async () =>
      (
        await database.read((db) =>
          db.selectFrom('legal_review').selectAll().orderBy('recorded_on', 'desc').orderBy('id').execute(),
        )
      ).map(reviewOf),
    on: () => database.read((db) => activeFeatures(db, today())),
    record: (review, by) => database.write('recordReview', { id: randomId(), review, by, day: today() }),
    confirm: (id, by) => database.write('confirmReview', { id, by, day: today() }),
    async end(id) {
      const erased = await database.write('endReview', { id, day: today() });
      if (erased !== null) await database.purge(erased);
      return erased !== null;
    },
  };
}
