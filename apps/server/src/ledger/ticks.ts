// When the log grows: at each full tick of the clock, whether something waits or not, so that a checkpoint tells nobody that something happened.
import type { Deployment } from '../deployment.ts';
import { guarded } from '../jobs/run.ts';
import { tickSeconds } from './log.ts';
import { makeSequencer } from './sequence.ts';

/** Starts the ticks; the answer stops them, after the one that is under way. What an earlier process left half done is finished at once. */
export function startTicks(deployment: Deployment): () => Promise<void> {
  const { storage, log, options } = deployment;
  const sequencer = makeSequencer(storage, log, options.folder);
  const every = (options.tickSeconds ?? tickSeconds) * 1000;
  let timer: NodeJS.Timeout;
  let running: Promise<void> = Promise.resolve();
  let stopped = false;
  const wait = () => {
    // Anew each time from the clock: it may have been set meanwhile.
    timer = setTimeout(
      () => {
        running = guarded(() => sequencer.tick());
        void running.then(() => stopped || wait());
      },
      every - (deployment.now() % every),
    ).unref();
  };
  running = guarded(() => sequencer.tick({ quiet: true }));
  wait();
  return () => {
    stopped = true;
    clearTimeout(timer);
    return running;
  };
}
