// The worker that opens ballots of a consultation, or counts what was opened, beside the page. It reaches no
// network (its own policy says so), keeps nothing, and ends with its answer.
import { count } from '../model/consultation/count.ts';
import { openBallots } from '../model/consultation/open-ballots.ts';
import { serveWork } from '../model/figures/serve.ts';

serveWork({ openBallots, count });
