// One shape for what every method says, so that families stand side by side.

import type { Interval } from '../numeric/interval.ts';
import { type CodedPhrase, decimal, phrase } from '../phrase.ts';
import { bayesianThreshold } from './bayes.ts';
import { type Bca, bca, type Estimator } from './bca.ts';
import { type Convergence, convergenceOf, MOST_R_HAT } from './convergence.ts';
import { decomposableGraphs, GRAPH_BOUND, graphsName, MOST_LISTS_OF_GRAPHS } from './dga.ts';
import { BEST, bestOf, CLOSE, enumerable, enumerate, spread } from './enumerate.ts';
import type { Existence } from './existence.ts';
import { independence } from './independence.ts';
import { type Chain, LATENT_BOUND, LATENT_CLASSES, latentClassChain } from './lcmcr.ts';
import { fitModel, groundOf, type LogLinear, modelName } from './loglinear.ts';
import { posteriorOf } from './posterior.ts';
import { type ProgressSteps, partOf } from './progress.ts';
import { stepwise } from './stepwise.ts';
import type { Table } from './table.ts';

/** The methods in the order in which a report shows them. */
export const methods = ['stepwise', 'independence', 'bic', 'dga', 'lcmcr', 'bayes'] as const;
/** A method by its id. */
export type Method = (typeof methods)[number];

/** What a method is called. */
export const methodName = (method: Method): CodedPhrase => phrase(`method-${method}`);

/** What one method gives for one table. */
export interface Estimate {
  readonly method: Method;
  /** null where there is none. */
  readonly estimate: number | null;
  /** null where there is none or where it cannot be estimated; `faults` then says why. */
  readonly interval95: Interval | null;
  readonly interval80: Interval | null;
  readonly aic: number | null;
  readonly model: CodedPhrase;
  /**
   * Of the model, or of the main effects where those alone must exist; null for methods that have a posterior
   * whatever the table.
   */
  readonly existence: Existence | null;
  readonly convergence: Convergence | null;
  readonly warnings: readonly CodedPhrase[];
  /** Why this estimate by itself is not reliable. */
  readonly faults: readonly CodedPhrase[];
}

/** Seed and effort of an estimate. The same parameters give the same estimate. */
export interface EstimateParameters {
  readonly seed: number;
  /** Resampled tables for an interval of `stepwise` and `bic`; 0 for none. */
  readonly replicates: number;
  /** Markov chains of `lcmcr`, and how long they run. */
  readonly chains: number;
  readonly sweeps: number;
}

/** With two lists nothing tells dependence from a small population. */
export const FEWEST_LISTS = 3;

/** The reason why nothing is estimated from so few lists; null where there are enough. */
export const hasTooFewLists = (lists: readonly string[]): CodedPhrase | null =>
  lists.length < FEWEST_LISTS ? phrase('too-few-lists', { lists: lists.length, fewest: FEWEST_LISTS }) : null;

/** Draws that are kept of each chain. */
const KEPT = 1_000;
/** Posterior probability at a bound above which the bound speaks. */
const MOST_AT_BOUND = 0.01;
/** Fewer draws than these leave the ends of an interval to chance. */
const FEWEST_EFFECTIVE = 100;

/** Whether a method can be used for so many lists. */
export function isApplicable(method: Method, lists: number): boolean {
  if (method === 'bic') return enumerable(lists);
  return method !== 'dga' || lists <= MOST_LISTS_OF_GRAPHS;
}

/** @throws RangeError where the method does not apply */
export function estimateBy(
  table: Table,
  method: Method,
  parameters: EstimateParameters,
): ProgressSteps<Estimate> {
  const fault = hasTooFewLists(table.lists);
  return fault === null ? runMethod(table, method, parameters) : noEstimate(method, fault);
}

function* noEstimate(method: Method, why: CodedPhrase): ProgressSteps<Estimate> {
  yield { done: 0, of: 1 };
  return { ...emptyEstimate, method, estimate: null, model: phrase('none'), faults: [why] };
}

function runMethod(table: Table, method: Method, parameters: EstimateParameters): ProgressSteps<Estimate> {
  switch (method) {
    case 'stepwise':
      return byStepwise(table, parameters);
    case 'independence':
      return byIndependence(table);
    case 'bic':
      return byBic(table, parameters);
    case 'dga':
      return byGraphs(table);
    case 'lcmcr':
      return byLatentClasses(table, parameters);
    case 'bayes':
      return byBayes(table, parameters);
  }
}

const emptyEstimate = {
  interval95: null,
  interval80: null,
  aic: null,
  existence: null,
  convergence: null,
  warnings: [],
  faults: [],
};

function* byStepwise(table: Table, parameters: EstimateParameters): ProgressSteps<Estimate> {
  const model = stepwise(table);
  const again = (counts: Float64Array) => stepwise({ counts }).estimate;
  const alone = model.effects.length === 0 ? [phrase('no-pair-chosen')] : [];
  return yield* logLinear('stepwise', table, model, { again, parameters, warnings: alone });
}

function* byBic(table: Table, parameters: EstimateParameters): ProgressSteps<Estimate> {
  const family = yield* partOf(enumerate(table, 'bic'), 0, 2);
  const [best] = family.ranked;
  if (best === undefined)
    return {
      ...emptyEstimate,
      method: 'bic',
      estimate: null,
      model: phrase('none'),
      faults: [phrase('no-model-estimates')],
    };
  const ground = groundOf(table.counts);
  const candidates = family.ranked
    .slice(0, BEST[table.lists.length])
    .map(({ effects }) => fitModel(ground, effects));
  const again = (counts: Float64Array) => bestOf(groundOf(counts), candidates, 'bic');
  const [low, high] = spread(family) ?? [best.estimate, best.estimate];
  const warnings = [
    phrase('close-models', { close: CLOSE, low: rounded(low), high: rounded(high) }),
    ...(family.leftOut > 0
      ? [phrase('models-left-out', { left: family.leftOut, models: family.models })]
      : []),
  ];
  return yield* partOf(logLinear('bic', table, best, { again, parameters, warnings }), 1, 2);
}

interface Resampling {
  readonly again: Estimator;
  readonly parameters: EstimateParameters;
  readonly warnings: readonly CodedPhrase[];
}

function* logLinear(
  method: Method,
  table: Table,
  model: Omit<LogLinear, 'fit'>,
  { again, parameters, warnings }: Resampling,
): ProgressSteps<Estimate> {
  const { existence, estimate, aic } = model;
  const common = { ...emptyEstimate, method, model: modelName(model.effects, table), existence, warnings };
  if (!Number.isFinite(estimate)) return { ...common, estimate: null, faults: [missingFault(existence)] };
  const resampled = parameters.replicates > 0 ? yield* bca(table, again, parameters) : null;
  return { ...common, estimate, aic, ...intervalsOf(resampled) };
}

function intervalsOf(resampled: Bca | null): Pick<Estimate, 'interval95' | 'interval80' | 'faults'> {
  if (resampled === null)
    return {
      interval95: null,
      interval80: null,
      faults: [phrase('no-interval')],
    };
  const at = (level: number): Interval | null => {
    const interval = resampled.intervals.find((one) => one.level === level);
    return interval === undefined || interval.low === null || interval.high === null
      ? null
      : [interval.low, interval.high];
  };
  return { interval95: at(0.95), interval80: at(0.8), faults: resampled.reasons };
}

function* byIndependence(table: Table): ProgressSteps<Estimate> {
  yield { done: 0, of: 1 };
  const { estimate, aic, existence, interval95, interval80 } = independence(table);
  const common = {
    ...emptyEstimate,
    method: 'independence' as const,
    model: modelName([], table),
    existence,
  };
  if (!Number.isFinite(estimate)) return { ...common, estimate: null, faults: [missingFault(existence)] };
  return {
    ...common,
    estimate,
    aic,
    interval95,
    interval80,
    warnings: [phrase('assumes-independence')],
    faults: interval95 === null ? [phrase('no-upper-end')] : [],
  };
}

function* byGraphs(table: Table): ProgressSteps<Estimate> {
  const graphs = yield* decomposableGraphs(table);
  const { estimate, interval95, interval80, atBound } = graphs;
  return {
    ...emptyEstimate,
    method: 'dga',
    estimate,
    interval95,
    interval80,
    model: graphsName(graphs, table),
    faults: boundFaults(atBound, GRAPH_BOUND),
  };
}

function* byBayes(table: Table, { seed }: EstimateParameters): ProgressSteps<Estimate> {
  const posterior = yield* bayesianThreshold(table, { seed });
  const { existence } = fitModel(groundOf(table.counts), []);
  const common = { ...emptyEstimate, method: 'bayes' as const, existence };
  if (posterior === null)
    return { ...common, estimate: null, model: modelName([], table), faults: [missingFault(existence)] };
  const { estimate, interval95, interval80, effects, convergence } = posterior;
  const model = modelName(effects, table);
  return {
    ...common,
    estimate,
    interval95,
    interval80,
    model,
    convergence,
    faults: convergenceFaults(convergence),
  };
}

function* byLatentClasses(
  table: Table,
  { seed, chains, sweeps }: EstimateParameters,
): ProgressSteps<Estimate> {
  const all: Chain[] = [];
  for (let chain = 0; chain < chains; chain++)
    all.push(yield* partOf(latentClassChain(table, { ...lengthOf(sweeps), seed, chain }), chain, chains));
  return latentClasses(all);
}

/** How a chain of so many sweeps is thinned. */
export const lengthOf = (sweeps: number) => ({ sweeps, thin: Math.max(1, Math.floor(sweeps / KEPT)) });

/** The estimate of all chains together, wherever they ran. */
export function latentClasses(chains: readonly Chain[]): Estimate {
  const draws = chains.map((chain) => chain.draws);
  const all = new Float64Array(draws.flatMap((chain) => [...chain]));
  const convergence = convergenceOf(draws);
  const atBound = Math.max(...chains.map((chain) => chain.atBound));
  return {
    ...emptyEstimate,
    ...posteriorOf(all),
    method: 'lcmcr',
    model: phrase('model-latent', { classes: LATENT_CLASSES, chains: chains.length }),
    convergence,
    faults: [...convergenceFaults(convergence), ...boundFaults(atBound, LATENT_BOUND)],
  };
}

function convergenceFaults({ rHat, effective }: Convergence): CodedPhrase[] {
  if (!(rHat <= MOST_R_HAT))
    return [phrase('chains-disagree', { rHat: decimal(rHat, 2), most: decimal(MOST_R_HAT, 2) })];
  return effective < FEWEST_EFFECTIVE
    ? [phrase('few-draws', { draws: Math.floor(effective), fewest: FEWEST_EFFECTIVE })]
    : [];
}

const boundFaults = (share: number, bound: number): CodedPhrase[] =>
  share > MOST_AT_BOUND ? [phrase('reaches-bound', { bound })] : [];

const missingBy = {
  0: 'not-fitted',
  1: 'estimate-missing',
  2: 'estimate-not-unique',
  3: 'estimate-missing-not-unique',
} as const;
const missingFault = (existence: Existence): CodedPhrase => phrase(missingBy[existence]);

/** Rounds to two significant figures: no estimate of unseen people is more exact. */
export function rounded(people: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(people, 1))) - 1);
  return Math.round(people / unit) * unit;
}
