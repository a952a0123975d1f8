// On whose word a feature that stands off may be used, recorded by two members. What is ended stays on
// record: the organisation must be able to say later why it did what it did (GDPR, article 5(2)).
import type { Feature, LegalReview, RecordedReview } from '@heed/domain/legal-review';

/** Keeps the legal reviews of optional features. A member confirms what another one recorded. */
export interface LegalReviews {
  /** All, the newest first. */
  list(): Promise<readonly RecordedReview[]>;
  /** Features that may be used today. */
  on(): Promise<readonly Feature[]>;
  /** It waits for another member. 'full': there are as many as one organisation may have. */
  record(
    review: LegalReview,
    by: string,
  ): Promise<{ readonly ok: true; readonly id: string } | { readonly ok: false; readonly reason: 'full' }>;
  /** From now on the feature is on; a review of the same feature that stood until now ends. */
  confirm(
    id: string,
    by: string,
  ): Promise<
    { readonly ok: true } | { readonly ok: false; readonly reason: 'unknown' | 'same-member' | 'over' }
  >;
  /**
   * The feature is off at once, and what it had published is erased. One that waits leaves no trace. False
   * where it is unknown.
   */
  end(id: string): Promise<boolean>;
}
