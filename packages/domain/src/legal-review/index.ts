// Features that stand off until the organisation has recorded that a lawyer looked at them: two members
// record it, it ends on a day, and then the feature is off. What a feature does stands elsewhere; here is
// only whether it may.
import { moduleFeatures } from '@heed/modules/rules';
import * as v from 'valibot';
import { because, type Fault, faultAt, faultsOf } from '../faults/index.ts';
import { addMonths, type Day } from '../time/index.ts';

/**
 * First the features of modules (warnings: peer warnings, shown to everybody). matching: the same identifier
 * in statements about third parties (GDPR, article 10: data on criminal offences need a basis in law).
 * linkage: studies that count people on lists of several organisations (packages/statistics/src/linkage).
 * offers: which offers that people brought and agreed to have compared are one (packages/screening).
 */
export const features = [...moduleFeatures, 'matching', 'linkage', 'offers'] as const;
/** A feature that needs a review, by its code. */
export type Feature = (typeof features)[number];

/** From the day of the review: laws and practice change. */
export const longestMonths = 24;
/** Days before its end on which the desk begins to say so. */
export const remindDays = 60;

const line = (most: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, because('must-not-be-empty')),
    v.maxLength(most, because('longer-than-letters', { most })),
    v.regex(/^\P{Cc}*$/u, because('must-be-one-line')),
  );
const day = v.pipe(v.string(because('needs-iso-day')), v.isoDate(because('needs-iso-day')));

/** The form of a review. */
export const reviewShape = v.strictObject({
  feature: v.picklist(features),
  /** Who looked at it: a lawyer by name, and the office or body. */
  lawyer: line(120),
  office: line(120),
  reviewed: day,
  basis: v.pipe(
    v.string(),
    v.trim(),
    v.minLength(40, because('needs-basis', { least: 40 })),
    v.maxLength(4000, because('longer-than-letters', { most: 4000 })),
  ),
  /** The last day on which it counts. */
  until: day,
});
/** A review as a member writes it down. */
export type LegalReview = v.InferOutput<typeof reviewShape>;

const wrongDays = { reviewed: 'wrong-review-day', until: 'wrong-review-end' } as const;

/** A review as it was typed on `today`, judged by the same rules at the desk and on the server. */
export function checkReview(
  typed: unknown,
  today: Day,
):
  | { readonly ok: true; readonly review: LegalReview }
  | { readonly ok: false; readonly faults: readonly Fault[] } {
  const result = v.safeParse(reviewShape, typed);
  if (!result.success)
    return {
      ok: false,
      faults: faultsOf(result.issues),
    };
  const field = wrongDay(result.output, today);
  return field === null
    ? { ok: true, review: result.output }
    : { ok: false, faults: [faultAt(field, wrongDays[field])] };
}

/** A review as it is stored. */
export interface RecordedReview extends LegalReview {
  readonly id: string;
  readonly recordedBy: string;
  readonly recordedOn: Day;
  /** Another member than who recorded it; null while it waits. */
  readonly confirmedBy: string | null;
  readonly confirmedOn: Day | null;
  /** Taken back, or followed by a newer one, on this day. */
  readonly endedOn: Day | null;
}

/** Whether a review counts. Only 'in-force' allows its feature. */
export type ReviewState = 'waiting' | 'in-force' | 'lapsed' | 'ended';

/** The state of a review on a day. */
export function stateOf({ confirmedOn, endedOn, until }: RecordedReview, today: Day): ReviewState {
  if (endedOn !== null) return 'ended';
  if (until < today) return 'lapsed';
  return confirmedOn === null ? 'waiting' : 'in-force';
}

/** What may be done today. */
export const featuresOn = (reviews: readonly RecordedReview[], today: Day): readonly Feature[] =>
  features.filter((feature) =>
    reviews.some((one) => one.feature === feature && stateOf(one, today) === 'in-force'),
  );

/** The latest day on which a review of `reviewed` may end. */
export const latestUntil = (reviewed: Day): Day => addMonths(reviewed, longestMonths);

/** Which of its days is wrong, or null. */
function wrongDay(
  { reviewed, until }: Pick<LegalReview, 'reviewed' | 'until'>,
  today: Day,
): 'reviewed' | 'until' | null {
  if (reviewed > today || latestUntil(reviewed) < today) return 'reviewed';
  return until < today || until > latestUntil(reviewed) ? 'until' : null;
}
