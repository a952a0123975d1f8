// Opens a deployment and serves it. The CLI and the tests come in by this door.
import { setImmediate } from 'node:timers/promises';
import { openDeployment } from './open-deployment.ts';
import type { Running, ServeOptions } from './serve.ts';

/**
 * Throws ServedAlready, NotSetUp, StorageError, what `admit` throws, and what the system says of the port.
 * Nothing stays open then.
 */
export async function startServer(options: ServeOptions): Promise<Running> {
  const opening = openDeployment(options);
  // Whoever waits for it below hears of a fault.
  opening.catch(() => undefined);
  // Lets the thread of the storage begin, which loads beside what follows.
  await setImmediate();
  // Its some 500 files are read by who serves, not by each command, and while the storage opens on a thread.
  const { serveOpening } = await import('./serve.ts');
  return serveOpening(opening, options);
}

export { type AlertTest, findUnreachable, testAlerts } from '../alerts/ways.ts';
export type { Deployment, DeploymentOptions } from '../deployment.ts';
export { inviteMember } from '../desk/keys.ts';
export { registrationResponse } from '../desk/opaque.ts';
export { tokenHash } from '../desk/session.ts';
export { organisationTrust } from '../desk-key.ts';
export { logFault } from '../event-log.ts';
export { gapText, noteBackupMoment, readGap } from '../gap.ts';
export { type DrillNote, noteDrill, readDrill } from '../health/nightly-drill.ts';
export { isOnion } from '../http/onion.ts';
export { giveUpReserve } from '../http/reserve.ts';
export { keyedHash, secretsFrom } from '../http/secrets.ts';
export { isLogWhole, type LogRows, rootAt } from '../ledger/check.ts';
export { ExportError, type ExportedLog, exportLogs } from '../ledger/export.ts';
export { finishLog } from '../ledger/finish.ts';
export { logKeys, signByLog, vkeyOf } from '../ledger/log.ts';
export { countMissing, noteLoss, readLosses } from '../ledger/losses.ts';
export { sealProfile } from '../member-profile.ts';
export { organisationShape } from '../organisation.ts';
export { noteSecondPlace, readSecondPlace, type SecondPlaceNote, secondsBehind } from '../second-place.ts';
export { makeProbeToken, type ProbeAnswer, probeHeader } from '../site/probe.ts';
export { putWindDown, readWindDown } from '../wind-down.ts';
export { type RunningWitness, startWitness } from '../witness/serve.ts';
export { openWitness } from '../witness/witness.ts';
export { uncheckedDuties } from './founding/profile.ts';
export { serveFounding } from './founding/serve.ts';
export { NotSetUp, openDeployment } from './open-deployment.ts';
export { rotateSecrets } from './rotate.ts';
export type { Running, ServeOptions } from './serve.ts';
export { checkSettingFiles } from './setting-files.ts';
