// Whether a certificate of training is believed.
import { CLOCK_TOLERANCE_DAYS, isInForce, type OrganisationTrust } from '../verify/certificates.ts';
import { daysBetween } from '../verify/forms.ts';
import type { SignedStatement } from '../verify/statement.ts';
import { readBadge, type TrainingBadge } from './badge.ts';
import { verifyTrainingKeys } from './training-key.ts';

/**
 * Why a badge is not believed. 'unknown-key': signed by a key that the organisation did not confirm for that
 * day, or has withdrawn. 'future-day': its day is later than any clock that is right allows.
 */
export type BadgeFault = 'malformed' | 'altered' | 'unknown-key' | 'future-day';

/** A badge that is believed, or why it is not. */
export type BadgeVerdict =
  | { readonly ok: true; readonly badge: TrainingBadge }
  | { readonly ok: false; readonly reason: BadgeFault };

/** Judges a token by the training keys that the organisation confirmed. Never throws. */
export function judgeBadge(
  token: string,
  statements: readonly SignedStatement[],
  trust: OrganisationTrust,
): BadgeVerdict {
  const reading = readBadge(token);
  if (!reading.ok) return reading;
  const { badge, key } = reading;
  if (daysBetween(trust.day, badge.day) > CLOCK_TOLERANCE_DAYS) return { ok: false, reason: 'future-day' };
  const isKnown = verifyTrainingKeys(statements, trust).some(
    (confirmed) => confirmed.sign === key && isInForce(confirmed, badge.day),
  );
  return isKnown ? { ok: true, badge } : { ok: false, reason: 'unknown-key' };
}
