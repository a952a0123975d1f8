// From the organisation's public key, written into this script, to the desk keys that may be sealed to. A
// server that offers another key is not believed.
import type { OrganisationKeys } from '@heed/api';
import { type CertifiedDeskKey, hashHex, type OrganisationTrust, verifyDeskKeys } from '@heed/envelope';
import { hexToBytes } from '@noble/hashes/utils.js';
import { organisationKey } from '../organisation-key.ts';

/** Every key that the organisation's supervisors certified, older ones too. */
export function certifiedKeys(offered: OrganisationKeys): CertifiedDeskKey[] {
  if (offered.organisationKey !== organisationKey) return [];
  return verifyDeskKeys(
    offered.deskKeys.map(({ certificate }) => certificate),
    trustIn(offered),
  );
}

/** What certificates are verified from: the key in this script, whatever the server speaks for. */
export const trustIn = ({ supervisors, day }: OrganisationKeys): OrganisationTrust => ({
  organisation: organisationKey,
  fingerprint: hashHex(hexToBytes(organisationKey)),
  supervisors,
  day,
});

/** The key of `desk` to seal to now. */
export function currentKey(keys: readonly CertifiedDeskKey[], desk: string): CertifiedDeskKey | undefined {
  return keys
    .filter((key) => key.desk === desk && key.current)
    .sort((a, b) => b.validUntil.localeCompare(a.validUntil))[0];
}
