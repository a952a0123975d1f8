// Which features are on by a legal review.
import { type Feature, featuresOn, type RecordedReview } from '@heed/domain/legal-review';
import type { Day } from '@heed/domain/time';
import type { Connection, LegalReviewTable } from './schema.ts';

/** Features that are on by a review today: at most a row of each is read. */
export async function activeFeatures(
  db: Pick<Connection, 'selectFrom'>,
  day: Day,
): Promise<readonly Feature[]> {
  const rows = await db
    .selectFrom('legal_review')
    .selectAll()
    .where('confirmed_on', 'is not', null)
    .where('ended_on', 'is', null)
    .where('until', '>=', day)
    .execute();
  return featuresOn(rows.map(reviewOf), day);
}

/** A review from its row. */
export const reviewOf = ({
  recorded_by: recordedBy,
  recorded_on: recordedOn,
  confirmed_by: confirmedBy,
  confirmed_on: confirmedOn,
  ended_on: endedOn,
  ...review
}: LegalReviewTable): RecordedReview => ({
  ...review,
  recordedBy,
  recordedOn,
  confirmedBy,
  confirmedOn,
  endedOn,
});
