// Of a consent, who agreed and what makes it hold. No I/O.
import type { Body } from '@heed/domain/casework';

/** Of a consent, what the referral that needs it does not say. */
export type ConsentAgreement = {
  readonly [F in 'giver' | 'giverName' | 'right' | 'reason' | 'how']?: Body<'consent'>[F] | undefined;
};

/** What belongs to this giver. What was typed for another one, and is out of sight, is not stored. */
export function agreementOf({ giver, giverName = '', right = '', reason = '', how }: ConsentAgreement) {
  const isForChild = giver === 'parent' || giver === 'guardian';
  return {
    giver: giver ?? '',
    giverName: isForChild ? giverName : '',
    right: giver === 'nobody' ? '' : right,
    reason: giver === 'nobody' ? reason : '',
    how: giver === 'nobody' ? 'not-asked' : (how ?? ''),
  };
}
