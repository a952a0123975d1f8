// One question to a worker: the worker is ended with its answer, when it is cancelled, and at locking, so
// that nothing that it was given outlives it.
import { atLock } from './scope.ts';
import { workerAddress } from './worker-address.ts';

export interface WorkerRun<Answer> {
  /** null where it was cancelled. Rejects where the worker cannot be fetched or fails. */
  readonly result: Promise<Answer | null>;
  cancel(): void;
}

/** What a worker posts: how far it is, then its answer. */
export type WorkerPost<Answer, Progress> = { readonly progress: Progress } | { readonly result: Answer };

const running = new Set<() => void>();

atLock(() => {
  for (const cancel of [...running]) cancel();
});

export function askWorker<Answer, Progress = never>(
  address: Parameters<typeof workerAddress>[0],
  question: unknown,
  onProgress: (progress: Progress) => void = () => {},
): WorkerRun<Answer> {
  const worker = new Worker(workerAddress(address));
  let cancel = () => {};
  const answer = new Promise<Answer | null>((resolve, reject) => {
    cancel = () => resolve(null);
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerPost<Answer, Progress>>) => {
      if ('progress' in data) onProgress(data.progress);
      else resolve(data.result);
    });
    worker.addEventListener('error', () => reject(new Error('Cannot get an answer: the worker failed')));
    worker.addEventListener('messageerror', () =>
      reject(new Error('Cannot get an answer: the answer of the worker cannot be read')),
    );
  });
  running.add(cancel);
  worker.postMessage(question);
  const result = answer.finally(() => {
    running.delete(cancel);
    worker.terminate();
  });
  return { result, cancel };
}
