// The worker for what modules compute beside the page. It reaches no network (its own policy says so), keeps
// nothing, and ends with its answer.
import { moduleSteps } from '@heed/modules/desk-workers';
import { serveSteps } from '../model/figures/serve.ts';

serveSteps(moduleSteps);
