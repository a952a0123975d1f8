// The worker of figures: counting, noise and estimates run here, beside the page, so that it stays awake and
// can stop them. It reaches no network (its own policy says so), keeps nothing, and ends with its answer.
import { ratesFrom, readRates, readReviewedPairs, UnusablePairs } from '@heed/statistics/linkage';
import type { CodedPhrase } from '@heed/statistics/phrase';
import {
  describeReport,
  type Estimate,
  FEWEST_LISTS,
  latentClassChain,
  latentClasses,
  lengthOf,
  readTable,
  report,
  runToEnd,
  type Table,
} from '@heed/statistics/prevalence';
import desk from '../../package.json' with { type: 'json' };
import { openEstimate } from '../model/figures/estimate-release.ts';
import { make } from '../model/figures/make.ts';
import { serveWork, type WorkSteps } from '../model/figures/serve.ts';
import type { WorkerTask } from '../model/figures/work.ts';
import { sha256Hex } from '../ui/bytes.ts';

const doing: WorkSteps<
  Exclude<WorkerTask, 'openBallots' | 'count' | 'compare' | 'holdBack' | 'comparePictures'>
> = {
  make: ({ plan, records, coding, register }) => make(plan, records, coding, register),
  read: ({ bytes }) => {
    const read = readTable(bytes);
    if (!read.ok) return read;
    const { table, notes } = read;
    return { ok: true, lists: table.lists, observed: table.observed, notes };
  },
  chains: ({ bytes, parameters, numbers }, onProgress) => {
    const { table } = tableOf(bytes);
    if (table.lists.length < FEWEST_LISTS) return [];
    const length = lengthOf(parameters.sweeps);
    return numbers.map((chain, at) =>
      runToEnd(latentClassChain(table, { ...length, seed: parameters.seed, chain }), ({ done: sweepsDone }) =>
        onProgress({ done: at * parameters.sweeps + sweepsDone, of: numbers.length * parameters.sweeps }),
      ),
    );
  },
  rates: ({ text }) => readRates(text),
  report: async ({ bytes, parameters, population, linkage, chains }, onProgress) => {
    const { table, notes } = tableOf(bytes);
    const latent: Estimate | undefined = chains.length === 0 ? undefined : latentClasses(chains);
    const provenance = { version: `Heed ${desk.version}`, hash: await sha256Hex(bytes) };
    const estimate = runToEnd(
      report(table, { ...parameters, linkage: linkage ?? undefined }, provenance, latent),
      onProgress,
    );
    return { report: estimate, notes, document: describeReport(estimate, { notes, population }) };
  },
  judged: ({ text }) => {
    try {
      return { ok: true, rates: ratesFrom(readReviewedPairs(text)) };
    } catch (error) {
      if (!(error instanceof UnusablePairs)) throw error;
      return { ok: false, reason: error.reason };
    }
  },
  open: ({ bytes, ...input }) => openEstimate({ bytes, table: tableOf(bytes).table, ...input }),
};

/** What is asked here was read before: a table that is refused never comes so far. */
function tableOf(bytes: Uint8Array): { readonly table: Table; readonly notes: readonly CodedPhrase[] } {
  const read = readTable(bytes);
  if (!read.ok) throw new Error('Cannot estimate: the table was not read first');
  return read;
}

serveWork(doing);
