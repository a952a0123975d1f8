// The desk key that the server seals to for people without script: checked like any client checks it, against
// the organisation key.

import { dayOf } from '@heed/domain/time';
import { type CertifiedDeskKey, hashHex, type OrganisationTrust, verifyDeskKeys } from '@heed/envelope';
import type { Deployment } from './deployment.ts';

export async function organisationTrust(
  deployment: Pick<Deployment, 'storage' | 'now'>,
): Promise<OrganisationTrust | null> {
  const organisation = await deployment.storage.keys.organisation();
  if (organisation === null) return null;
  return {
    organisation,
    fingerprint: hashHex(Buffer.from(organisation, 'hex')),
    supervisors: (await deployment.storage.keys.supervisors()).map((s) => JSON.parse(s.statement)),
    day: dayOf(deployment.now()),
  };
}

type Holder = Pick<Deployment, 'storage' | 'now' | 'deskKeys'>;

/** Every certified key of every desk, older ones included: for reading old answers. */
export async function certifiedKeys(deployment: Holder): Promise<readonly CertifiedDeskKey[]> {
  const trust = await organisationTrust(deployment);
  if (trust === null) return [];
  return verifyDeskKeys(
    (await deployment.deskKeys()).map((k) => JSON.parse(k.certificate)),
    trust,
  );
}

/** The key of `desk` to seal to now, the one that holds longest; undefined where the desk has none. */
export async function currentKey(deployment: Holder, desk: string): Promise<CertifiedDeskKey | undefined> {
  return (await certifiedKeys(deployment))
    .filter((key) => key.desk === desk && key.current)
    .sort((a, b) => b.validUntil.localeCompare(a.validUntil))[0];
}
