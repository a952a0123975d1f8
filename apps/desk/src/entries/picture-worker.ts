// The worker that decodes and compares pictures, beside the page. It reaches no network (its own policy says
// so), keeps nothing, and ends with its answer.
import { serveWork } from '../model/figures/serve.ts';
import { compare } from '../model/pictures/compare.ts';

serveWork({ comparePictures: compare });
