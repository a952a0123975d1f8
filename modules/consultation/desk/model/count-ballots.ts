// Counting a consultation from the page: several workers open the ballots, one counts.

import { askWorker, type WorkerRun } from '@heed/desk/model/session/worker-run.ts';
import type { Progress } from '@heed/statistics/prevalence';
import type { BallotWork, CountInput, CountOutput, OpenedBallots, OpeningInput } from './work.ts';

/** As many ballots take a worker longer than its start. */
const fewestForWorker = 50;
/** More workers would each wait for memory. */
const mostWorkers = 4;

const run = <T extends keyof BallotWork>(
  task: T,
  input: BallotWork[T]['input'],
  onProgress: (progress: Progress) => void,
): WorkerRun<BallotWork[T]['output']> => askWorker('/desk/module-worker.js', { task, input }, onProgress);

/** null where it was cancelled. Rejects where a worker cannot be fetched or fails. */
export async function countBallots(
  { ballots, ...input }: OpeningInput & Omit<CountInput, 'openedBallots'>,
  onProgress: (progress: Progress) => void,
): Promise<CountOutput | null> {
  const of = ballots.length + input.sheets.length;
  const parts = partsOf(ballots, navigator.hardwareConcurrency || 1);
  const openedCounts = parts.map(() => 0);
  const runs = parts.map((part, at) =>
    run('openBallots', { ...openingOf(input), ballots: part }, (progress) => {
      openedCounts[at] = progress.done;
      onProgress({ done: openedCounts.reduce((sum, one) => sum + one, 0), of });
    }),
  );
  try {
    const openedBallots = together(await Promise.all(runs.map(({ result }) => result)));
    if (openedBallots === null) return null;
    const sheetsDone = (progress: Progress) => onProgress({ done: ballots.length + progress.done, of });
    return await run('count', { ...input, openedBallots }, sheetsDone).result;
  } finally {
    for (const { cancel } of runs) cancel();
  }
}

const openingOf = ({ method, keys, identities }: Omit<OpeningInput, 'ballots'>) => ({
  method,
  keys,
  identities,
});

/** Splits a list into parts of one length, in its order: at most `cores`, and none for a few alone. */
export function partsOf<T>(list: readonly T[], cores: number): T[][] {
  const count = Math.max(1, Math.min(cores, mostWorkers, Math.floor(list.length / fewestForWorker)));
  const size = Math.ceil(list.length / count);
  return Array.from({ length: count }, (_, at) => list.slice(at * size, (at + 1) * size));
}

function together(parts: readonly (OpenedBallots | null)[]): OpenedBallots | null {
  const whole = parts.filter((part) => part !== null);
  if (whole.length < parts.length) return null;
  return {
    rows: whole.flatMap(({ rows }) => rows),
    refusedCount: whole.reduce((sum, { refusedCount }) => sum + refusedCount, 0),
  };
}
