// The worker that compares offers, beside the page, so that it stays awake and can stop it. It reaches no
// network (its own policy says so), keeps nothing, and ends with its answer.
import { heldBackIn } from '@heed/screening/patterns';
import { serveWork } from '../model/figures/serve.ts';
import { compareForDesk } from '../model/offers/compare.ts';

serveWork({
  compare: compareForDesk,
  holdBack: ({ text, takenOut, key, country }) => heldBackIn(text, takenOut, { key, country }),
});
