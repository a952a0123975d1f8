// One worker of `heed evidence prevalence --method lcmcr`: runs its share of the chains.
import { parentPort, workerData } from 'node:worker_threads';
import { latentClassChain, runToEnd } from '@heed/statistics/prevalence';
import type { ChainMessage, Share } from './evidence-chains.ts';

const { counts, chains, ...parameters } = workerData as Share;
const answer = (message: ChainMessage) => parentPort?.postMessage(message);
for (const [at, number] of chains.entries()) {
  const run = latentClassChain({ counts }, { ...parameters, chain: number });
  const chain = runToEnd(run, ({ done: sweepsDone }) => {
    if (sweepsDone % 10_000 === 0) answer({ sweeps: at * parameters.sweeps + sweepsDone });
  });
  answer({ number, chain });
}
