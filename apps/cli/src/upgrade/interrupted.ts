// Between the beginning of an upgrade and its end nobody changes the data: going back would drop it.
import { lstatSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { Failure } from '../failure.ts';

/**
 * Leads to the program before the upgrade, from its beginning until every organisation has answered. While it
 * is there the units start nothing outside a trial, after a restart of the machine either.
 */
export const formerLink = '/opt/heed/former';

/** No proxy knows it: what is tried there takes no report that going back would lose. */
export const trialSocket = 'trial.sock';

/** Whether an upgrade of this machine has begun and not ended. */
export const isUpgradeOpen = (): boolean => lstatSync(formerLink, { throwIfNoEntry: false }) !== undefined;

/** Throws Failure where an upgrade of an installed organisation has not ended, outside its own trial. */
export function refuseDuringUpgrade(env: NodeJS.ProcessEnv = process.env): void {
  const isInstalled = dirname(env.HEED_DATA ?? '') === '/srv/heed';
  const isTrial = basename(env.HEED_SOCKET ?? '') === trialSocket;
  if (!isInstalled || isTrial || !isUpgradeOpen()) return;
  throw new Failure(
    'refused',
    'Nothing was done: an upgrade has begun here and has not ended, and going back would drop what is ' +
      "changed now. Wait where it is under way; where it was interrupted, say 'heed upgrade --recover' " +
      'first, as root.',
  );
}

/** What stands in the way of a command that changes units and folders; empty where no upgrade is open. */
export const upgradeObstacles = (): readonly string[] =>
  isUpgradeOpen()
    ? [
        'An upgrade has begun here and has not ended: wait where it is under way; where it was ' +
          "interrupted, say 'heed upgrade --recover' first, as root.",
      ]
    : [];
