// Which cases were referred to another desk here, and what is known of it without opening them: taken from
// the sealed summaries that search reads anyway.
import { isStill, type ReferralState } from '@heed/domain/casework';
import { daysBetween } from '@heed/domain/time';
import type { Summary } from '../conversation/summary.ts';
import { sessionMap } from '../session/scope.ts';

/** A case of which the newest referral to another desk here is known. */
export interface ReferredCase {
  readonly id: string;
  readonly desk: string;
  /** Day of the last message or note. */
  readonly active: string;
  /** State of the conversation. */
  readonly state: string;
  readonly referral: ReferralState;
  /** Another desk has answered, and no member has opened the case since. */
  readonly isNews: boolean;
}

const cases = sessionMap<string, ReferredCase>();

export function noteReferral(
  place: Pick<ReferredCase, 'id' | 'desk' | 'active' | 'state'>,
  summary: Summary | null,
): void {
  if (summary?.referral === undefined) cases.delete(place.id);
  else
    cases.set(place.id, {
      ...place,
      referral: summary.referral as ReferralState,
      isNews: summary.news === true,
    });
}

export const forgetReferral = (id: string): boolean => cases.delete(id);
export const listReferrals = (): readonly ReferredCase[] => [...cases.values()];

/** Referrals that do not move, the longest first, each with the days since the last word of its case. */
export const stillReferrals = (
  all: readonly ReferredCase[],
  today: string,
): readonly (ReferredCase & { readonly days: number })[] =>
  all
    .map((referred) => ({ ...referred, days: daysBetween(referred.active, today) }))
    .filter(({ state, referral, days }) => state !== 'closed' && isStill(referral, days))
    .sort((a, b) => b.days - a.days);
