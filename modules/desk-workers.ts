// What the modules compute in a worker, beside the page.
import { ballotSteps } from './consultation/desk/worker/index.ts';

/** By the name of a task, what answers it. */
export const moduleSteps = { ...ballotSteps } as const;
