// Commands of legal reviews.
import { type Feature, type LegalReview, stateOf } from '@heed/domain/legal-review';
import type { Day } from '@heed/domain/time';
import type { LegalReviews } from '../legal-reviews.ts';
import { activeFeatures, reviewOf } from './active-features.ts';
import { eraseUnpublished } from './erase-unpublished.ts';
import { eraseWithReview } from './modules.ts';
import type { Connection } from './schema.ts';

/** Some features, renewed each year by somebody who errs now and then, for decades. */
const mostReviews = 500;

type Recorded = Awaited<ReturnType<LegalReviews['record']>>;

type Confirmed = Awaited<ReturnType<LegalReviews['confirm']>>;

const find = (tx: Connection, id: string) =>
  tx.selectFrom('legal_review').selectAll().where('id', '=', id).executeTakeFirst();

/** What records, confirms and ends legal reviews. */
export const legalReviewCommands = {
  async recordReview(
    tx: Connection,
    { id, review, by, day }: { id: string; review: LegalReview; by: string; day: Day },
  ): Promise<Recorded> {
    const { n } = await tx
      .selectFrom('legal_review')
      .select((select) => select.fn.countAll().as('n'))
      .executeTakeFirstOrThrow();
    if (Number(n) >= mostReviews) return { ok: false, reason: 'full' };
    const nobody = { confirmed_by: null, confirmed_on: null, ended_on: null };
    await tx
      .insertInto('legal_review')
      .values({ id, ...review, recorded_by: by, recorded_on: day, ...nobody })
      .execute();
    return { ok: true, id };
  },

  async confirmReview(
    tx: Connection,
    { id, by, day }: { id: string; by: string; day: Day },
  ): Promise<Confirmed> {
    const row = await find(tx, id);
    if (row === undefined) return { ok: false, reason: 'unknown' };
    if (stateOf(reviewOf(row), day) !== 'waiting') return { ok: false, reason: 'over' };
    if (row.recorded_by === by) return { ok: false, reason: 'same-member' };
    await tx
      .updateTable('legal_review')
      .set({ ended_on: day })
      .where('feature', '=', row.feature)
      .where('confirmed_on', 'is not', null)
      .where('ended_on', 'is', null)
      .execute();
    await tx
      .updateTable('legal_review')
      .set({ confirmed_by: by, confirmed_on: day })
      .where('id', '=', id)
      .execute();
    return { ok: true };
  },

  /** Answers how many rows that rested on it went with it; null where it is unknown. */
  async endReview(tx: Connection, { id, day }: { id: string; day: Day }): Promise<number | null> {
    const row = await find(tx, id);
    if (row === undefined) return null;
    if (row.confirmed_on === null) {
      await tx.deleteFrom('legal_review').where('id', '=', id).execute();
      return 0;
    }
    if (row.ended_on !== null) return 0;
    await tx.updateTable('legal_review').set({ ended_on: day }).where('id', '=', id).execute();
    if ((await activeFeatures(tx, day)).includes(row.feature)) return 0;
    return eraseWhatRested(tx, row.feature);
  },
};

/** Erases what may not outlast the last review of a feature. Answers how many rows. */
async function eraseWhatRested(tx: Connection, feature: Feature): Promise<number> {
  if (feature === 'offers') return eraseUnpublished(tx);
  return eraseWithReview(tx, feature);
}
