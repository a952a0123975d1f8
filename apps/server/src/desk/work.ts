// The thread for what takes seconds: one task at a time, so that a study or a release never takes the
// processor from people who report.
import { Worker } from 'node:worker_threads';
import type { Registered, Release } from '@heed/domain/figures';
import type { ReleaseRefusal as Refused, ReleaseRules } from '@heed/statistics/disclosure-control';
import type { LinkageCounts, StudyKeys } from '@heed/statistics/linkage';
import { Refusal } from '../http/problem.ts';

interface Evaluate {
  readonly what: 'evaluate';
  readonly keys: StudyKeys;
  readonly elements: Uint8Array;
}
interface Join {
  readonly what: 'join';
  readonly smallest: number;
  readonly lists: readonly { readonly list: string; readonly tokens: Uint8Array }[];
}
interface Judge {
  readonly what: 'judge';
  readonly release: Release;
  readonly earlier: readonly Registered[];
  readonly rules: ReleaseRules;
}
export type DeskTask = Evaluate | Join | Judge;

interface Answers {
  readonly evaluate: { readonly elements: Uint8Array; readonly proof: Uint8Array };
  readonly join: { readonly view: LinkageCounts; readonly csv: string };
  readonly judge: readonly Refused[];
}

/** Ten organisations at once, each with one batch under way. */
const mostWaiting = 10;

export interface DeskWork {
  /** Throws Refusal 'busy' where too many wait, 'invalid-request' where what was sent is no such thing. */
  run<T extends DeskTask>(task: T): Promise<Answers[T['what']]>;
}

export function makeWork(): DeskWork {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return {
    run(task) {
      if (waiting >= mostWaiting)
        throw new Refusal('busy', 'refusal.busy-work', {
          retryAfter: 60,
        });
      waiting++;
      const turn = last.then(() => inThread(task));
      last = turn.catch(() => {}).finally(() => waiting--);
      return turn as never;
    },
  };
}

type WorkReply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: string };

function inThread(task: DeskTask): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./worker.ts', import.meta.url), { workerData: task });
    thread.once('message', (reply: WorkReply) =>
      reply.ok
        ? resolve(reply.value)
        : reject(new Refusal('invalid-request', 'refusal.not-taken', { values: { reason: reply.reason } })),
    );
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('A thread of the desk ended without an answer')));
  });
}
