// The thread for what takes seconds: one task at a time, so that a release never takes the processor from
// people who report.
import { Worker } from 'node:worker_threads';
import type { Registered, Release } from '@heed/domain/figures';
import type { ReleaseRefusal as Refused, ReleaseRules } from '@heed/statistics/disclosure-control';
import { Refusal } from '../http/problem.ts';

/** A release that is to be judged, and what it is judged by. */
export interface ReleaseTask {
  readonly release: Release;
  readonly earlier: readonly Registered[];
  readonly rules: ReleaseRules;
}

/** Releases that wait at most: each takes seconds. */
const mostWaiting = 10;

export interface DeskWork {
  /** Throws Refusal 'busy' where too many wait, 'invalid-request' where what was sent is no such thing. */
  judge(task: ReleaseTask): Promise<readonly Refused[]>;
}

export function makeWork(): DeskWork {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return {
    judge(task) {
      if (waiting >= mostWaiting) throw new Refusal('busy', 'refusal.busy-work', { retryAfter: 60 });
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

function inThread(task: ReleaseTask): Promise<unknown> {
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
