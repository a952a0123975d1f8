// What happens without anybody asking: alerts every few seconds, promises every minute, erasing once a day.
// What is due stands in the storage, so nothing is lost by a restart and several processes share the work.

import type { Words } from '@heed/content/messages/words';
import { staleDays, warnDays } from '@heed/domain/retention';
import { dayOf } from '@heed/domain/time';
import { type Jobs, listRetention, StorageError } from '@heed/storage';
import { rememberKeepers, ringAlarms, ringDamage, ringRefusal } from '../alerts/alarms.ts';
import { tellDeadlines } from '../alerts/digest.ts';
import { ringLoneWork } from '../alerts/lone-work.ts';
import { tell, tellOverdue } from '../alerts/queue.ts';
import { makeAlerter } from '../alerts/send.ts';
import type { Deployment } from '../deployment.ts';
import { logEvent, logFault } from '../event-log.ts';
import { keepReserve } from '../http/reserve.ts';
import { ringMissedCheckIns } from '../person/check-in.ts';
import { storeModuleMemory } from '../site/module-gate.ts';
import { auditDays } from '../trail.ts';

const alertsMs = 5000;
const minuteMs = 60_000;
/** The daily jobs wait a moment after a start, so that the first answers come first. */
const firstMs = 2000;

/** What a start leaves for the time when people are served already. */
export const afterStart = (deployment: Deployment): Promise<void> => guarded(() => reserveRoom(deployment));

/** Starts the jobs; the answer stops them. */
export async function startJobs(deployment: Deployment, words: Words): Promise<() => void> {
  const alerter = await makeAlerter(deployment, words);
  await guarded(() => rememberKeepers(deployment));
  deployment.storage.damage.whenFound(() => void guarded(() => ringDamage(deployment, alerter)));
  deployment.readiness.whenRefused(() => void guarded(() => ringRefusal(deployment, alerter)));
  const timers = [
    every(alertsMs, () => alerter.run()),
    every(minuteMs, () => ringMissedCheckIns(deployment)),
    every(minuteMs, () => ringAlarms(deployment, alerter)),
    every(minuteMs, () => eachMinute(deployment)),
    every(minuteMs, () => reserveRoom(deployment)),
    every(minuteMs, folderSweep(deployment)),
    every(minuteMs, () => storeModuleMemory(deployment)),
    every(minuteMs, async () => deployment.refusals.flush()),
    every(alertsMs, () => deployment.trail.flush()),
  ];
  const first = setTimeout(() => void firstRun(deployment), firstMs).unref();
  return () => {
    clearTimeout(first);
    timers.forEach(clearInterval);
  };
}

/** Invented data need no room of their own. */
const reserveRoom = async ({ demonstration, options }: Deployment): Promise<void> =>
  demonstration ? undefined : keepReserve(options.folder);

function every(milliseconds: number, work: () => Promise<void>): NodeJS.Timeout {
  let running = false;
  const timer = setInterval(async () => {
    if (running) return;
    running = true;
    await guarded(work);
    running = false;
  }, milliseconds);
  return timer.unref();
}

/** A job that fails is tried again at its next turn; kind and place are logged, never what it worked on. */
export async function guarded(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    // The server stops; or its database is damaged, which is said once.
    if (error instanceof StorageError && ['closed', 'damaged'].includes(error.code)) return;
    logFault('job', 'a job failed', error);
  }
}

/** Whoever was to come back while the server was down is rung for before anything else. */
async function firstRun(deployment: Deployment): Promise<void> {
  await guarded(() => ringMissedCheckIns(deployment));
  await guarded(() => eachDay(deployment));
}

/**
 * Daily in each process: of attachments that stand in a bucket, this machine's folder may have something
 * left that the job of another one does not see.
 */
function folderSweep({ options, storage, now }: Deployment): () => Promise<void> {
  let day = dayOf(now());
  return async () => {
    if (options.attachments === undefined || dayOf(now()) === day) return;
    await storage.attachments.sweepFolder();
    day = dayOf(now());
  };
}

async function eachMinute(deployment: Deployment): Promise<void> {
  const { jobs } = deployment.storage;
  await deployment.refresh();
  for (const late of await jobs.markOverdue()) await tellOverdue(deployment, late.desk, late.assignee);
  await ringLoneWork(deployment);
  await tellDeadlines(deployment);
  await eachDay(deployment);
}

/** Daily work whose duration stands in the log, where this process did it. */
const logged = (jobs: Jobs): Jobs => ({
  ...jobs,
  async runDaily(name, work, day) {
    const startTime = performance.now();
    const result = await jobs.runDaily(name, work, day);
    if (result === 'ran') logEvent('job', { job: name, ms: Math.round(performance.now() - startTime) });
    return result;
  },
});

async function eachDay(deployment: Deployment): Promise<void> {
  const { attachments, keys, casework } = deployment.storage;
  const jobs = logged(deployment.storage.jobs);
  // Once a week, in the first minutes of Sunday by UTC: it holds writes for some seconds where much is
  // stored.
  if (new Date(deployment.now()).getUTCDay() === 0) await jobs.runDaily('compact', () => jobs.compact());
  await jobs.runDaily('keep', async () => {
    for (const soon of await jobs.warnOfErasure(warnDays)) await tell(deployment, soon.desk, 'erasure');
    await jobs.closeStale(staleDays, deployment.organisation().keepDays);
    await jobs.erase();
    await keys.destroyUnneeded();
    // Last: a store that does not answer holds up nothing else, and the job is tried again.
    await attachments.sweep();
  });
  await jobs.runDaily('casework', async () => {
    await casework.forget();
    await casework.destroyKeyShares();
    await deployment.storage.audit.forget(auditDays);
    await deployment.storage.figures.unlinkRecords();
  });
  for (const { name, run } of listRetention(deployment.storage)) await jobs.runDaily(name, run);
  await jobs.runDaily('drafts', () => deployment.storage.drafts.expire().then(() => undefined));
  await jobs.runDaily('patterns', () => deployment.storage.patterns.expire());
}
