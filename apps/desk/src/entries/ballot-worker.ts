// The worker that opens and counts the ballots of a consultation, beside the page. It reaches no network (its
// own policy says so), keeps nothing, and ends with its answer.
import { count } from '../model/consultation/count.ts';
import { serveWork } from '../model/figures/serve.ts';

serveWork({ count });
