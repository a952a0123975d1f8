// One worker of `heed evidence prevalence --method lcmcr`: runs its share of the chains.
import { parentPort, workerData } from 'node:worker_threads';
import { finish, latentClassChain } from '@heed/statistics/prevalence';
import type { ChainMessage, Share } from './evidence-chains.ts';

const { counts, chains, ...asked } = workerData as Share;
const answer = (given: ChainMessage) => parentPort?.postMessage(given);
for (const [at, number] of chains.entries()) {
  const run = latentClassChain({ counts }, { ...asked, chain: number });
  const chain = finish(run, ({ done }) => {
    if (done % 10_000 === 0) answer({ sweeps: at * asked.sweeps + done });
  });
  answer({ number, chain });
}
