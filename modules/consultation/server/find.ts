// A consultation as a request finds it: whether it is public, in which phase it is, and its certified keys.

import { dayOf } from '@heed/domain/time';
import type { SignedStatement } from '@heed/envelope';
import { type ConsultationKey, consultationKeyOn, verifyConsultationKeys } from '@heed/envelope/credential';
import { makeCache } from '@heed/server/cache';
import type { Deployment } from '@heed/server/deployment';
import { organisationTrust } from '@heed/server/desk-key';
import { Refusal } from '@heed/server/http/problem';
import { type ConsultationPhase, phaseOf } from '../rules/index.ts';
import type { StoredConsultation } from '../storage/contract.ts';

/** The phase of a consultation today. */
export const phaseToday = (
  { now }: Pick<Deployment, 'now'>,
  { state, plan }: Pick<StoredConsultation, 'state' | 'plan'>,
): ConsultationPhase => phaseOf(state, plan, dayOf(now()));

/** A consultation that everybody may see. Throws Refusal 'not-found' for others, drafts among them. */
export async function requirePublic(
  { storage }: Pick<Deployment, 'storage'>,
  slug = '',
): Promise<StoredConsultation> {
  const consultation = await storage.consultations.find(slug);
  if (consultation === null || consultation.state === 'draft')
    throw new Refusal('not-found', 'refusal.consultation-unknown');
  return consultation;
}

/** A consultation in which people vote today. Throws Refusal. */
export async function requireOpen(
  deployment: Pick<Deployment, 'storage' | 'now'>,
  slug = '',
): Promise<StoredConsultation> {
  const consultation = await requirePublic(deployment, slug);
  const phase = phaseToday(deployment, consultation);
  if (phase === 'coming')
    throw new Refusal('not-allowed', 'refusal.consultation-coming', {
      values: { day: consultation.plan.opens },
    });
  if (phase !== 'open') throw new Refusal('gone', 'refusal.consultation-closed');
  return consultation;
}

/** A consultation at the desk, drafts too. Throws Refusal 'not-found'. */
export async function requireConsultation(
  { storage }: Pick<Deployment, 'storage'>,
  id = '',
): Promise<StoredConsultation> {
  const consultation = await storage.consultations.get(id);
  if (consultation === null) throw new Refusal('not-found', 'refusal.consultation-unknown');
  return consultation;
}

/** What was verified, by all that it was verified by: each ballot asks, and verifying takes milliseconds. */
const verified = makeCache<readonly ConsultationKey[]>({ most: 32 });

/** Every issue of its keys that supervisors in office confirmed; none where they contradict each other. */
export async function certifiedKeysOf(
  deployment: Pick<Deployment, 'storage' | 'now'>,
  { id, keys }: Pick<StoredConsultation, 'id' | 'keys'>,
): Promise<readonly ConsultationKey[]> {
  const trust = await organisationTrust(deployment);
  if (trust === null) return [];
  const of = JSON.stringify([id, keys, trust]);
  const statements = keys.map((text) => JSON.parse(text) as SignedStatement);
  const certified = verified.get(of) ?? verifyConsultationKeys(statements, id, trust);
  verified.set(of, certified);
  return certified;
}

/** The keys to which ballots are sealed today. Throws Refusal where nobody confirmed any. */
export async function requireKey(
  deployment: Pick<Deployment, 'storage' | 'now'>,
  consultation: StoredConsultation,
): Promise<ConsultationKey> {
  const key = consultationKeyOn(await certifiedKeysOf(deployment, consultation), dayOf(deployment.now()));
  if (key === null) throw new Refusal('not-open', 'refusal.consultation-without-key');
  return key;
}
