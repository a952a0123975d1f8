// The key of certificates of an invented organisation, confirmed by its first member.
import { addDays, dayOf } from '@heed/domain/time';
import type { Signer } from '@heed/envelope';
import { signTrainingKey } from '@heed/envelope/badge';
import type { Deployment } from '@heed/server';
import { addKeyStatement, trainingSigner } from '../server/certificates.ts';

/** Days for which it holds. */
const trainingKeyDays = 730;

/** Confirms the key with which the server signs certificates. */
export async function confirmTrainingKey(
  deployment: Deployment,
  { organisationKey, keys }: { readonly organisationKey: string; readonly keys: Signer },
): Promise<void> {
  const today = dayOf(deployment.now());
  const life = { validFrom: today, validUntil: addDays(today, trainingKeyDays), withdraws: [] };
  const fields = { sign: trainingSigner(deployment).publicKey, ...life };
  await addKeyStatement(deployment, signTrainingKey(organisationKey, fields, keys));
}
