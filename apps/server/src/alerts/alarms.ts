// Every few minutes the server looks at itself and tells the members who can do something about what is
// wrong. What stands is stored, so that several processes ring once; where the disk takes nothing more it is
// remembered here, and the alert goes out without the queue. Where they go is remembered too: a damaged
// database may not tell it any more.
import { type Alarms, type HealthMatter, openAlarms, stepAlarms } from '@heed/domain/health';
import { may } from '@heed/domain/roles';
import { dayOf } from '@heed/domain/time';
import { type Member, StorageError } from '@heed/storage';
import type { Deployment } from '../deployment.ts';
import { logEvent } from '../event-log.ts';
import type { Alerter } from './alerter.ts';
import { type Notice, queue } from './queue.ts';

const setting = 'alarms';
/** Milliseconds between two looks, over all processes; a timer that comes a little early counts. */
const everyMs = 5 * 60_000;
const earlyMs = 30_000;

interface StoredAlarms {
  /** When they were looked at, milliseconds since 1970. */
  readonly at: number;
  readonly alarms: Alarms;
}
const none: StoredAlarms = { at: 0, alarms: {} };

/** What this process could not store, by its deployment. */
const unstored = new WeakMap<Deployment['storage'], StoredAlarms>();

/** What stands now, as it was last looked at. */
export async function readAlarms({ storage }: Pick<Deployment, 'storage'>): Promise<Alarms> {
  return (await read(storage)).last.alarms;
}

async function read(storage: Deployment['storage']) {
  const bytes = await storage.settings.get(setting).catch((error: unknown) => {
    if (error instanceof StorageError) return null;
    throw error;
  });
  const stored = bytes === null ? none : (JSON.parse(new TextDecoder().decode(bytes)) as StoredAlarms);
  const own = unstored.get(storage) ?? none;
  return { bytes, last: own.at > stored.at ? own : stored };
}

/** A look and what follows from it. With invented data, and before anybody may write, nobody is rung. */
export async function ringAlarms(deployment: Deployment, alerter: Alerter): Promise<void> {
  if (deployment.demonstration || !deployment.live()) return;
  await rememberKeepers(deployment);
  const { last } = await read(deployment.storage);
  const now = deployment.now();
  // A later time was written by a clock that was ahead.
  if (last.at <= now && now - last.at < everyMs - earlyMs) return;
  await ringFindings(deployment, alerter);
}

/** Damage was found: whoever can do something about it is told now, past the time between two looks. */
export async function ringDamage(deployment: Deployment, alerter: Alerter): Promise<void> {
  if (!deployment.demonstration && deployment.live()) await ringFindings(deployment, alerter);
}

/** Somebody was refused because nothing can be stored: told now where it is still so, at the first look. */
export async function ringRefusal(deployment: Deployment, alerter: Alerter): Promise<void> {
  if (!deployment.demonstration && deployment.live()) await ringFindings(deployment, alerter, ['reports']);
}

/** `refusedMatters`: those for which somebody was refused. */
async function ringFindings(
  deployment: Deployment,
  alerter: Alerter,
  refusedMatters: readonly HealthMatter[] = [],
): Promise<void> {
  const { storage } = deployment;
  const { bytes, last } = await read(storage);
  const now = deployment.now();
  const { findings } = await deployment.health.look();
  const step = stepAlarms(last.alarms, findings, { today: dayOf(now), refusedMatters });
  const next: StoredAlarms = { at: now, alarms: step.alarms };
  const isStored = await put(storage, bytes, next);
  if (isStored === 'elsewhere') return;
  for (const matter of step.wrong) logEvent('alarm', { matter, state: step.alarms[matter]!.state });
  for (const matter of step.over) logEvent('alarm', { matter, state: 'over' });
  const isRefusing = step.wrong.includes('reports');
  if (isRefusing) await tell(deployment, alerter, 'service-refused');
  if (step.wrong.some((matter) => matter !== 'reports')) await tell(deployment, alerter, 'service');
  if (step.over.length > 0) await tell(deployment, alerter, 'service-over');
}

async function put(storage: Deployment['storage'], before: Uint8Array | null, next: StoredAlarms) {
  try {
    const isPut = await storage.settings.replace(setting, before, Buffer.from(JSON.stringify(next)));
    if (isPut) unstored.delete(storage);
    return isPut ? 'stored' : 'elsewhere';
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    unstored.set(storage, next);
    return 'unstored';
  }
}

/** Those who can do something about it, whichever desks they read for. */
const isKeeper = ({ role, state }: Member): boolean => state === 'active' && may(role, 'keep');

/** Keepers as they were last read, by their deployment's storage. */
const rememberedKeepers = new WeakMap<Deployment['storage'], readonly Member[]>();

/** Reads who is told and where, for the case that the database cannot say it any more. */
export async function rememberKeepers({ storage }: Pick<Deployment, 'storage'>): Promise<void> {
  if (storage.damage.isFound) return;
  try {
    rememberedKeepers.set(storage, (await storage.members.list()).filter(isKeeper));
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
  }
}

async function tell(deployment: Deployment, alerter: Alerter, kind: Notice): Promise<void> {
  const { storage } = deployment;
  await rememberKeepers(deployment);
  for (const keeper of rememberedKeepers.get(storage) ?? []) {
    const { id, desks, alertsTo } = keeper;
    // A disk that takes this row may not take the next, by which it would be sent.
    if (kind === 'service-refused' && (await alerter.sendNow(id, kind, alertsTo))) continue;
    try {
      await queue(deployment, desks[0] ?? null, kind, [id]);
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      await alerter.sendNow(id, kind, alertsTo);
    }
  }
}

/** Whether what an alert was about is over already. */
export async function isAlarmOver(deployment: Deployment, kind: Notice): Promise<boolean> {
  const open = openAlarms(await readAlarms(deployment)).map(([matter]) => matter);
  if (kind === 'service-refused') return !open.includes('reports');
  return kind === 'service' && open.length === 0;
}
