// Asks the worker of figures: a worker for each question.
import type { Progress } from '@heed/statistics/prevalence';
import type { workerAddress } from '../session/worker-address.ts';
import { askWorker, type WorkerRun } from '../session/worker-run.ts';
import type { FiguresWork, WorkerTask } from './work.ts';

/** A task under way. */
export type Run<T extends WorkerTask> = WorkerRun<FiguresWork[T]['output']>;

/** Tasks that need nothing of statistics have workers by themselves. */
const ownWorkers: Readonly<Partial<Record<WorkerTask, Parameters<typeof workerAddress>[0]>>> = {
  compare: '/desk/offers-worker.js',
  holdBack: '/desk/offers-worker.js',
  comparePictures: '/desk/picture-worker.js',
};

export const run = <T extends WorkerTask>(
  task: T,
  input: FiguresWork[T]['input'],
  onProgress: (progress: Progress) => void = () => {},
): Run<T> => askWorker(ownWorkers[task] ?? '/desk/figures-worker.js', { task, input }, onProgress);
