// What the worker of modules does for a consultation: opens ballots, or counts what was opened.
import type { BallotWork } from '../model/work.ts';
import { count } from './count.ts';
import { openBallots } from './open-ballots.ts';

type Steps = {
  readonly [T in keyof BallotWork]: (
    input: BallotWork[T]['input'],
    onProgress: (progress: { readonly done: number; readonly of: number }) => void,
  ) => BallotWork[T]['output'] | Promise<BallotWork[T]['output']>;
};

/** By the name of a task, what answers it. */
export const ballotSteps: Steps = { openBallots, count };
