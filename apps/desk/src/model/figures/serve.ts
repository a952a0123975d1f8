// A worker's side of `run.ts`: answers the one question that it is asked, and says how far it is.
import type { Progress } from '@heed/statistics/prevalence';
import type { FiguresWork, WorkerTask } from './work.ts';

type ProgressListener = (progress: Progress) => void;

/** What is done for each task that this worker takes. */
export type WorkSteps<T extends WorkerTask> = {
  readonly [K in T]: (
    input: FiguresWork[K]['input'],
    onProgress: ProgressListener,
  ) => FiguresWork[K]['output'] | Promise<FiguresWork[K]['output']>;
};

const answer = (reply: { readonly progress: Progress } | { readonly result: unknown }) => postMessage(reply);

/** Often enough for the eye. */
const everyMs = 100;

function telling(): ProgressListener {
  let last = 0;
  return (progress) => {
    if (performance.now() - last < everyMs) return;
    last = performance.now();
    answer({ progress });
  };
}

/** Waits for the question. */
export const serveWork = <T extends WorkerTask>(steps: WorkSteps<T>): void => serveSteps(steps);

/** The same for tasks that are not of the core. */
export function serveSteps(
  steps: Readonly<Record<string, (input: never, onProgress: ProgressListener) => unknown>>,
): void {
  addEventListener(
    'message',
    async ({ data }: MessageEvent<{ readonly task: string; readonly input: unknown }>) => {
      // The types of a question and of its answer belong together by its task; TypeScript cannot follow that
      // through a table.
      const work = steps[data.task] as (input: unknown, onProgress: ProgressListener) => unknown;
      try {
        answer({ result: await work(data.input, telling()) });
      } catch (error) {
        // A rejection would be heard by nobody: thrown from here, it reaches the page as the worker's error.
        setTimeout(() => {
          throw error;
        });
      }
    },
  );
}
