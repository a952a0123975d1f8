// Which key a contact may be sealed to: certified by the organisation whose key is written into this script.
// What lies on the phone is believed no further, since whoever held it may have changed it.

import type { Routes } from '@heed/api';
import type { ResponseOf } from '@heed/api/client';
import { type CertifiedDeskKey, conversationOf, verifyDeskKeys } from '@heed/envelope';
import { organisationKey } from '../session/organisation-key.ts';
import type { Along } from './sealed-store.ts';

export type SealKeyResult =
  | { readonly ok: true; readonly key: CertifiedDeskKey }
  /**
   * 'ended': its days are over, or a newer one withdrew it. 'false': nothing that the organisation certified.
   */
  | { readonly ok: false; readonly reason: 'ended' | 'false' };

/**
 * `today`: by this phone. A clock that was set back makes no key live longer than the day on which it was
 * taken along.
 */
export function sealingFor(along: Along, today: string, organisation = organisationKey): SealKeyResult {
  const day = today > along.day ? today : along.day;
  const keys = verifyDeskKeys(along.certificates, {
    organisation,
    fingerprint: conversationOf(organisation), // Both are SHA-256 of a public key.
    supervisors: along.supervisors,
    day,
  }).filter((key) => key.desk === along.desk);
  const [newest] = keys.filter((key) => key.current).sort((a, b) => b.validUntil.localeCompare(a.validUntil));
  if (newest !== undefined) return { ok: true, key: newest };
  return { ok: false, reason: keys.length === 0 ? 'false' : 'ended' };
}

/**
 * The same with the keys that the server names now; the old one where they are another organisation's, or
 * less than was known.
 */
export function renewed(along: Along, offered: ResponseOf<Routes['organisation.read']>): Along {
  if (offered.organisationKey !== organisationKey) return along;
  const certificates = offered.deskKeys
    .filter(({ desk }) => desk === along.desk)
    .map((key) => key.certificate);
  const next = {
    ...along,
    certificates,
    supervisors: offered.supervisors,
    salt: offered.salt,
    day: offered.day,
  };
  return sealingFor(next, offered.day).ok ? next : along;
}
