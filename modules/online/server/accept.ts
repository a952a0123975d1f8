// Takes a version of a deposit in: what the path with script and the one without it share.

import type { Deployment } from '@heed/server/deployment';
import { requireOpen } from '@heed/server/http/open';
import { Refusal } from '@heed/server/http/problem';
import type { Arrival } from '@heed/server/http/rate';
import { takeOrRefuse } from '@heed/server/http/storage-refusal';
import { refusalOf } from '@heed/server/intake/accept';
import type { NewMessage } from '@heed/storage';

/**
 * Stores a version durably. It raises the price of the puzzle as a report does, but is never held: nobody
 * reads it. Throws Refusal 'too-many-attempts', 'already-sent', 'invalid-request', 'too-large'.
 */
export async function acceptDeposit(
  deployment: Deployment,
  arrival: Arrival,
  vault: string,
  version: NewMessage & { readonly attachments: readonly string[] },
): Promise<{ readonly day: string; readonly eraseDay: string }> {
  requireOpen(deployment);
  if (!deployment.rates.mayWrite(vault, deployment.now()))
    throw new Refusal('too-many-attempts', 'refusal.too-many-reports', { retryAfter: 3600 });
  const place = deployment.rates.reserve(arrival, version.id, deployment.now());
  let isNew = false;
  try {
    const added = await takeOrRefuse(deployment, () => deployment.storage.deposits.add(vault, version));
    if (!added.ok) {
      const { reason } = added;
      throw reason === 'many' ? new Refusal('too-large', 'refusal.vault-full') : refusalOf(reason);
    }
    deployment.budget.bind(version.attachments);
    isNew = added.answer === 'accepted';
    return added;
  } finally {
    place.settle(isNew);
  }
}
