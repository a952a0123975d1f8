// What the log says of the newest roster: once a day, and when it changes. Browsers of members ask for it, so that who shows them an older roster has to say
// in public that the older one is the newest. docs/spec/ledger.md, 'Entries'.
import { newestRosterEntry, rosterHash } from '@heed/envelope';
import { dayOf } from '@heed/storage';
import type { Deployment } from '../deployment.ts';
import { rosterChain } from '../desk/roster-chain.ts';
import { loggedRosterSetting } from './log.ts';

/** Puts the entry of today before the log, unless it is the last that was put there. */
export async function logNewestRoster(deployment: Pick<Deployment, 'storage' | 'now'>): Promise<void> {
  const { storage, now } = deployment;
  const { last: newest } = await rosterChain(deployment);
  if (newest === null) return;
  const entry = Buffer.from(newestRosterEntry(rosterHash(newest), dayOf(now())));
  const last = await storage.settings.get(loggedRosterSetting);
  if (last !== null && entry.equals(last)) return;
  // First the entry: said twice does no harm, left out would.
  await storage.ledger.add([entry]);
  await storage.settings.put(loggedRosterSetting, entry);
}
