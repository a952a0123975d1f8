// Which cases were referred, and what is known of it without opening them: taken from the sealed summaries
// that search reads anyway.
import { isStill, type ReferralState } from '@heed/domain/casework';
import { daysBetween } from '@heed/domain/time';
import type { Summary } from '../conversation/summary.ts';
import { sessionMap } from '../session/scope.ts';

/** A case of which a referral is known. */
export interface ReferredCase {
  readonly id: string;
  readonly desk: string;
  /** Day of the last message or note. */
  readonly active: string;
  /** State of the conversation. */
  readonly state: string;
  /** Of the newest referral to another desk here; null where there is none. */
  readonly referral: ReferralState | null;
  /** Of all referrals that are not finished the one that has stood longest, and since when; null: none is. */
  readonly unfinished: { readonly state: ReferralState; readonly on: string } | null;
  /** Another desk has answered, and no member has opened the case since. */
  readonly isNews: boolean;
}

const cases = sessionMap<string, ReferredCase>();

export function noteReferral(
  place: Pick<ReferredCase, 'id' | 'desk' | 'active' | 'state'>,
  summary: Pick<Summary, 'referral' | 'unfinished' | 'news'> | null,
): void {
  const referral = (summary?.referral ?? null) as ReferralState | null;
  // A summary of before says no day: then the last word of the case stands for it.
  const unfinished =
    summary?.unfinished === undefined
      ? referral && { state: referral, on: place.active }
      : (summary.unfinished as ReferredCase['unfinished']);
  if (referral === null && unfinished === null) cases.delete(place.id);
  else cases.set(place.id, { ...place, referral, unfinished, isNews: summary?.news === true });
}

export const forgetReferral = (id: string): boolean => cases.delete(id);
export const listReferrals = (): readonly ReferredCase[] => [...cases.values()];

export interface StillReferral extends ReferredCase {
  readonly unfinished: NonNullable<ReferredCase['unfinished']>;
  readonly days: number;
}

/** Referrals that do not move, the longest first, each with the days since its state began. */
export const stillReferrals = (all: readonly ReferredCase[], today: string): readonly StillReferral[] =>
  all
    .flatMap((referred) => {
      const { state, unfinished } = referred;
      if (unfinished === null || state === 'closed') return [];
      const days = daysBetween(unfinished.on, today);
      return isStill(unfinished.state, days) ? [{ ...referred, unfinished, days }] : [];
    })
    .sort((a, b) => b.days - a.days);
