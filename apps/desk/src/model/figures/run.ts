// Asks the worker of figures: a worker for each question, ended with its answer, when it is cancelled, and at
// locking, so that nothing that it was given outlives it.
import type { Progress } from '@heed/statistics/prevalence';
import { atLock } from '../session/scope.ts';
import { workerAddress } from '../session/worker-address.ts';
import type { FiguresWork, WorkerReply, WorkerTask } from './work.ts';

export interface Run<T extends WorkerTask> {
  /** null where it was cancelled. Rejects where the worker cannot be fetched or fails. */
  readonly done: Promise<FiguresWork[T]['gives'] | null>;
  cancel(): void;
}

const running = new Set<() => void>();

atLock(() => {
  for (const cancel of [...running]) cancel();
});

export function run<T extends WorkerTask>(
  task: T,
  given: FiguresWork[T]['given'],
  told: (progress: Progress) => void = () => {},
): Run<T> {
  const worker = new Worker(workerAddress('/desk/figures-worker.js'));
  let cancel = () => {};
  const answered = new Promise<FiguresWork[T]['gives'] | null>((resolve, reject) => {
    cancel = () => resolve(null);
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerReply<T>>) => {
      if ('progress' in data) told(data.progress);
      else resolve(data.result);
    });
    worker.addEventListener('error', () => reject(new Error('Cannot make figures: the worker failed')));
    worker.addEventListener('messageerror', () =>
      reject(new Error('Cannot make figures: an answer cannot be read')),
    );
  });
  running.add(cancel);
  worker.postMessage({ task, given });
  const done = answered.finally(() => {
    running.delete(cancel);
    worker.terminate();
  });
  return { done, cancel };
}
