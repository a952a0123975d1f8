// From the organisation's public key, written into this script, to the keys of a consultation: to whom votes
// are sealed, and whose signature makes a credential. A server that offers others is not believed.
import type { OrganisationKeys } from '@heed/api';
import type { SignedStatement } from '@heed/envelope';
import { type ConsultationKey, consultationKeyOn, verifyConsultationKeys } from '@heed/envelope/credential';
import { trustIn } from '@heed/site/send/trust';

/** The keys in force today; null where nobody in office confirmed any, or two contradict each other. */
export function certifiedConsultationKey(
  offered: OrganisationKeys,
  statements: readonly SignedStatement[],
  consultation: string,
): ConsultationKey | null {
  return consultationKeyOn(verifyConsultationKeys(statements, consultation, trustIn(offered)), offered.day);
}
