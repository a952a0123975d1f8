// Markov chains on all cores. Each chain has its own stream of random numbers, so the result does not depend
// on how many cores there are.
import { Worker } from 'node:worker_threads';
import { type Chain, type EstimateParameters, lengthOf, type Progress } from '@heed/statistics/prevalence';

/** What a worker is given: the counts of a table, and the numbers of its chains. */
export interface Share {
  readonly counts: Float64Array;
  readonly seed: number;
  readonly sweeps: number;
  readonly thin: number;
  readonly chains: readonly number[];
}

/** What it answers: chains as they end, and how many sweeps it has done. */
export type ChainMessage = { readonly sweeps: number } | { readonly number: number; readonly chain: Chain };

export async function chainsInWorkers(
  counts: Float64Array,
  { seed, chains, sweeps }: EstimateParameters,
  cores: number,
  tell: (progress: Progress) => void,
): Promise<readonly Chain[]> {
  const results: Chain[] = [];
  const swept: number[] = [];
  const numbers = Array.from({ length: chains }, (_, chain) => chain);
  const workers = Math.min(cores, chains);
  const shares = numbers
    .slice(0, workers)
    .map((worker) => numbers.filter((chain) => chain % workers === worker));
  await Promise.all(
    shares.map(
      (share, at) =>
        new Promise<void>((resolve, reject) => {
          const workerData: Share = { counts, seed, ...lengthOf(sweeps), chains: share };
          const worker = new Worker(new URL('evidence-worker.ts', import.meta.url), { workerData });
          worker.on('message', (answer: ChainMessage) => {
            if ('chain' in answer) results[answer.number] = answer.chain;
            else {
              swept[at] = answer.sweeps;
              tell({ done: swept.reduce((sum, part) => sum + (part ?? 0), 0), of: chains * sweeps });
            }
          });
          worker.on('error', reject);
          worker.on('exit', (code) =>
            code === 0 ? resolve() : reject(new Error(`A worker ended with ${code}.`)),
          );
        }),
    ),
  );
  return results;
}
