// What the log says of the newest roster: once a day, and when it changes. Browsers of members ask for it, so
// that who shows them an older roster has to say in public that the older one is the newest.
// docs/spec/ledger.md, 'Entries'.

import { dayOf } from '@heed/domain/time';
import { newestRosterEntry, rosterHash } from '@heed/envelope';
import { leafHash } from '@heed/ledger';
import type { Deployment } from '../deployment.ts';
import { rosterChain } from '../desk/roster-chain.ts';
import { type OwnLog, sha256 } from './log.ts';

/** Puts the entry of today before the log, unless it stands there. */
export async function logNewestRoster(
  deployment: Pick<Deployment, 'storage' | 'now'>,
  log: OwnLog,
): Promise<void> {
  const { storage, now } = deployment;
  const { last: newest } = await rosterChain(deployment);
  if (newest === null) return;
  const entry = new TextEncoder().encode(newestRosterEntry(rosterHash(newest), dayOf(now())));
  const entryPlace = await storage.ledger.find(leafHash(entry, sha256));
  // One that a former log holds is said again: whoever watches the new log alone must find it.
  if (entryPlace?.log !== log.number) await storage.ledger.addOnce([entry]);
}
