// `heed evidence prevalence FILE.csv`: how many people could have stood on these lists and did not, with what
// speaks against the figure. Counts alone are read; nothing leaves the machine. What each method does:
// packages/statistics. What a figure may be used for: docs/guides/evidence.md.
import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { readRates } from '@heed/statistics/linkage';
import { sayPhrasesIn } from '@heed/statistics/phrase';
import { sayDocument } from '@heed/statistics/phrase-document';
import {
  describeReport,
  type Estimate,
  type EstimateParameters,
  estimateBy,
  FEWEST_LISTS,
  isApplicable,
  type LinkageError,
  latentClasses,
  type Method,
  methodName,
  methods,
  type Progress,
  type ProgressSteps,
  readTable,
  report,
  type Table,
  violationReasons,
} from '@heed/statistics/prevalence';
import heed from '../package.json' with { type: 'json' };
import { describeEstimate, plainly } from './estimate-text.ts';
import { chainsInWorkers } from './evidence-chains.ts';
import { writable, writePaper } from './evidence-paper.ts';
import { run as tabulate } from './evidence-tabulate.ts';
import { Failure } from './failure.ts';
import { forms } from './forms.ts';
import { displayName, readBytes, readWholeNumber } from './input.ts';
import { link } from './linkage/index.ts';
import { parseCommand } from './output.ts';
import { inEnglish } from './phrases.ts';

const usage =
  "Say 'heed evidence prevalence FILE.csv --method stepwise'. The file holds one column of 0 and 1 " +
  'for each list and a last one of counts.';
/**
 * Beside the method that is asked for, these are tried too, since no figure stands alone. They take seconds.
 */
const comparisonMethods: readonly Method[] = ['independence', 'stepwise', 'bic', 'dga', 'bayes'];
/** Where the lists are too many for two of those, a short run of latent classes makes the fourth. */
const shortRun: Pick<EstimateParameters, 'chains' | 'sweeps'> = { chains: 4, sweeps: 20_000 };
const defaults: EstimateParameters = { seed: 1, replicates: 1_000, chains: 20, sweeps: 100_000 };

/** As shells say it of a command that Ctrl-C ended. */
const CANCELLED = 130;

export async function run(args: readonly string[]): Promise<void> {
  if (args[0] === 'tabulate') return tabulate(args.slice(1));
  if (args[0] === 'link') return link(args.slice(1));
  const { positionals, values, say } = parseCommand(forms['evidence prevalence'], args);
  const [what, name] = positionals;
  if (what !== 'prevalence' || name === undefined) throw new Failure('usage', usage);
  const method = methodNamed(values.method ?? 'stepwise');
  const parameters = effortOf(values);
  if (values.pdf !== undefined && values.report !== true)
    throw new Failure('usage', '--pdf writes the whole report: say --report as well.');
  const rates = values['linkage-rates'];
  if (rates !== undefined && values.report !== true)
    throw new Failure('usage', '--linkage-rates is for the whole report: say --report as well.');
  const linkage = rates === undefined ? undefined : ratesIn(rates);
  const paper = values.pdf === undefined ? null : writable(values.pdf);
  const population = numberOf('population', values.population, 0, 1, 2 ** 40);
  const { table, notes, hash } = tableIn(name);
  if (!isApplicable(method, table.lists.length))
    throw new Failure(
      'usage',
      `--method ${method} tries every model, and those of ${table.lists.length} lists are too many: ` +
        'use stepwise, lcmcr or bayes, or merge lists that serve the same people.',
    );
  endOnInterrupt();
  const provenance = { version: `Heed ${heed.version}`, hash };
  if (values.report === true) {
    const latent = table.lists.length < FEWEST_LISTS ? undefined : await latentClassesOf(table, parameters);
    const all = await runToEnd(
      report(table, { ...parameters, linkage }, provenance, latent),
      progressLine('report'),
    );
    const document = sayDocument(describeReport(all, { notes, population: population || null }), inEnglish);
    if (paper !== null) await writePaper(paper, document);
    return say(plainly(document), sayPhrasesIn({ notes, population: population || null, ...all }, inEnglish));
  }
  const estimate = await estimateOf(table, method, parameters);
  const families = [estimate, ...(await comparisonsOf(table, method, parameters))];
  const reasons = violationReasons({ table, estimate, families });
  const warnings = [...notes, ...estimate.warnings];
  const origin = { ...provenance, asked: parameters };
  const result = {
    n: table.observed,
    estimate: estimate.estimate,
    interval95: estimate.interval95,
    aic: estimate.aic,
    model: estimate.model,
    existence: estimate.existence,
    warnings,
    headline: reasons.length === 0,
    reasons,
  };
  say(
    describeEstimate({ table, estimate, families, warnings, reasons, population, made: origin }),
    sayPhrasesIn(result, inEnglish),
  );
}

/** How much is computed, as the options say. */
const effortOf = (
  values: Readonly<Partial<Record<EffortOption, string | undefined>>>,
): EstimateParameters => ({
  seed: numberOf('seed', values.seed, defaults.seed, 0, 2 ** 31 - 1),
  replicates: numberOf('bootstrap', values.bootstrap, defaults.replicates, 0, 1_000_000),
  chains: numberOf('chains', values.chains, defaults.chains, 2, 1_000),
  sweeps: numberOf('sweeps', values.sweeps, defaults.sweeps, 1_000, 10_000_000),
});

type EffortOption = 'seed' | 'bootstrap' | 'chains' | 'sweeps';

function endOnInterrupt(): void {
  process.once('SIGINT', () => {
    console.error('Cancelled. Nothing was written.');
    process.exit(CANCELLED);
  });
}

const estimateOf = (table: Table, method: Method, parameters: EstimateParameters): Promise<Estimate> =>
  method === 'lcmcr' && table.lists.length >= FEWEST_LISTS
    ? latentClassesOf(table, parameters)
    : runToEnd(estimateBy(table, method, parameters), progressLine(inEnglish(methodName(method))));

function methodNamed(name: string): Method {
  const match = methods.find((method) => method === name);
  if (match === undefined)
    throw new Failure('usage', `There is no method '${name}'. Say one of: ${methods.join(', ')}.`);
  return match;
}

/** The number that an option says, or `otherwise` where it was not given. */
const numberOf = (
  option: string,
  text: string | undefined,
  otherwise: number,
  least: number,
  most: number,
): number => (text === undefined ? otherwise : readWholeNumber(option, text, least, most));

function tableIn(name: string) {
  const bytes = readBytes(name);
  const read = readTable(bytes);
  if (!read.ok) throw new Failure('usage', `Cannot read ${displayName(name)}: ${inEnglish(read.reason)}.`);
  return { ...read, hash: createHash('sha256').update(bytes).digest('hex') };
}

/** What `heed evidence link error` found. */
function ratesIn(name: string): readonly LinkageError[] {
  const read = readRates(Buffer.from(readBytes(name)).toString('utf8'));
  if (!read.ok) throw new Failure('usage', `Cannot use ${displayName(name)}: ${inEnglish(read.reason)}.`);
  return read.tried;
}

async function latentClassesOf({ counts }: Table, parameters: EstimateParameters): Promise<Estimate> {
  return latentClasses(
    await chainsInWorkers(
      counts,
      parameters,
      availableParallelism(),
      progressLine(inEnglish(methodName('lcmcr'))),
    ),
  );
}

/** The other families, without intervals of their own: they show how much the figure rests on the model. */
async function comparisonsOf(
  table: Table,
  method: Method,
  parameters: EstimateParameters,
): Promise<readonly Estimate[]> {
  const families: Estimate[] = [];
  if (table.lists.length < FEWEST_LISTS) return families;
  const able = comparisonMethods.filter(
    (candidate) => candidate !== method && isApplicable(candidate, table.lists.length),
  );
  if (!isApplicable('bic', table.lists.length) && method !== 'lcmcr') able.push('lcmcr');
  for (const family of able)
    families.push(
      await runToEnd(
        estimateBy(table, family, { ...parameters, ...shortRun, replicates: 0 }),
        progressLine(inEnglish(methodName(family))),
      ),
    );
  return families;
}

/** Runs to the end, letting go now and then so that Ctrl-C is heard. */
async function runToEnd<Result>(
  steps: ProgressSteps<Result>,
  onProgress: (progress: Progress) => void,
): Promise<Result> {
  let lastPause = performance.now();
  for (;;) {
    const { done: isFinished, value } = steps.next();
    if (isFinished) return value;
    if (performance.now() - lastPause < 50) continue;
    onProgress(value);
    await setImmediate();
    lastPause = performance.now();
  }
}

/** Progress on the error stream, at most once a second: what is asked for stands alone on the other. */
function progressLine(what: string): (progress: Progress) => void {
  let last = performance.now();
  return ({ done: count, of }) => {
    if (performance.now() - last < 1000) return;
    last = performance.now();
    console.error(`${what}: ${Math.floor((100 * count) / of)} %`);
  };
}
