// When the log grows: at each full tick of the clock, whether something waits or not, so that a checkpoint
// tells nobody that something happened.
import { logBehind } from '@heed/storage';
import type { Deployment } from '../deployment.ts';
import { guarded } from '../jobs/run.ts';
import { completeLogs } from './complete.ts';
import { tickSeconds } from './log.ts';
import { makeSequencer, type Sequencer } from './sequence.ts';
import { makeStamps } from './stamps.ts';
import { makeWitnesses } from './witnesses.ts';

/**
 * Completes the files of the log, and starts the ticks; the answer stops them, after the one that is under
 * way. What an earlier process left half done is finished at once. Throws LogDamaged.
 */
export async function startTicks(deployment: Deployment): Promise<() => Promise<void>> {
  const every = (deployment.options.tickSeconds ?? tickSeconds) * 1000;
  const witnesses = makeWitnesses(deployment.storage, deployment.options.policy);
  const stamps = await makeStamps(deployment.options.folder, deployment.options.stamps);
  let stamping: Promise<void> = Promise.resolve();
  let sequencer: { readonly of: number; readonly does: Sequencer } | null = null;
  let timer: NodeJS.Timeout;
  let stopped = false;

  async function tick({ quiet }: { readonly quiet: boolean }): Promise<void> {
    await deployment.refreshLog();
    const { log, storage, options } = deployment;
    if (sequencer?.of !== log.number)
      sequencer = { of: log.number, does: makeSequencer(storage, log, options.folder, witnesses) };
    await sequencer.does.tick({ quiet });
    // Beside the ticks: an authority that is slow must not hold them up.
    stamping = stamping.then(() => guarded(() => stamps.run(log, deployment.now())));
  }

  await completeLogs(deployment.storage, deployment.options.folder);
  // A log that ended just now promises nothing more. Else the first tick refreshes it, behind the start.
  if ((await deployment.storage.settings.get(logBehind)) !== null) await deployment.refreshLog();
  let running = guarded(() => tick({ quiet: true }));
  const wait = () => {
    // Anew each time from the clock: it may have been set meanwhile.
    timer = setTimeout(
      () => {
        running = running.then(() => guarded(() => tick({ quiet: false })));
        void running.then(() => stopped || wait());
      },
      every - (deployment.now() % every),
    ).unref();
  };
  wait();
  return () => {
    stopped = true;
    clearTimeout(timer);
    return running.then(() => Promise.all([witnesses.stop(), stamping])).then(() => {});
  };
}
