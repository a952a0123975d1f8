// Asks the worker of figures: a worker for each question, ended with its answer, when it is cancelled, and at
// locking, so that nothing that it was given outlives it.
import type { Progress } from '@heed/statistics/prevalence';
import { atLock } from '../session/scope.ts';
import { workerAddress } from '../session/worker-address.ts';
import type { FiguresWork, WorkerReply, WorkerTask } from './work.ts';

export interface Run<T extends WorkerTask> {
  /** null where it was cancelled. Rejects where the worker cannot be fetched or fails. */
  readonly result: Promise<FiguresWork[T]['output'] | null>;
  cancel(): void;
}

/** Tasks that need nothing of statistics have workers by themselves. */
const ownWorkers: Readonly<Partial<Record<WorkerTask, Parameters<typeof workerAddress>[0]>>> = {
  openBallots: '/desk/ballot-worker.js',
  count: '/desk/ballot-worker.js',
  compare: '/desk/offers-worker.js',
  holdBack: '/desk/offers-worker.js',
  comparePictures: '/desk/picture-worker.js',
};

const running = new Set<() => void>();

atLock(() => {
  for (const cancel of [...running]) cancel();
});

export function run<T extends WorkerTask>(
  task: T,
  input: FiguresWork[T]['input'],
  onProgress: (progress: Progress) => void = () => {},
): Run<T> {
  const worker = new Worker(workerAddress(ownWorkers[task as WorkerTask] ?? '/desk/figures-worker.js'));
  let cancel = () => {};
  const answer = new Promise<FiguresWork[T]['output'] | null>((resolve, reject) => {
    cancel = () => resolve(null);
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerReply<T>>) => {
      if ('progress' in data) onProgress(data.progress);
      else resolve(data.result);
    });
    worker.addEventListener('error', () => reject(new Error('Cannot make figures: the worker failed')));
    worker.addEventListener('messageerror', () =>
      reject(new Error('Cannot make figures: an answer cannot be read')),
    );
  });
  running.add(cancel);
  worker.postMessage({ task, input });
  const result = answer.finally(() => {
    running.delete(cancel);
    worker.terminate();
  });
  return { result, cancel };
}
