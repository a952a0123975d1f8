// Bias-corrected and accelerated bootstrap (Efron 1987) in which each replicate repeats the whole selection
// of a model (Chan, Silverman & Vincent 2021). Derivation: bca.md. It says when a limit cannot be estimated
// instead of printing the smallest replicate.
import { quantile } from '../numeric/quantile.ts';
import { normalCdf, normalQuantile } from '../numeric/special.ts';
import { decimal, type Phrase, phrase } from '../phrase.ts';
import { multinomial } from '../random/counts.ts';
import { random } from '../random/generator.ts';
import type { ProgressSteps } from './progress.ts';
import type { Table } from './table.ts';

/** Beyond this the replicates lie so far to one side that the corrected limits are extremes of the sample. */
const MOST_BIAS = 0.5;
/** Replicates that must lie beyond a limit for it to be more than an extreme. */
const FEWEST_BEYOND = 5;
/** Share of replicates without an estimate above which the others say nothing. */
const MOST_FAILED = 0.05;

const STEP = 20;

/** The levels of intervals that are estimated. */
export const LEVELS = [0.8, 0.95] as const;

/** A BCa interval of one level. */
export interface BcaInterval {
  readonly level: number;
  /** null where it cannot be estimated. */
  readonly low: number | null;
  readonly high: number | null;
}

/** BCa intervals with the replicates behind them. Efron 1987. */
export interface Bca {
  readonly intervals: readonly BcaInterval[];
  /** Why limits are missing. */
  readonly reasons: readonly Phrase[];
  readonly replicates: number;
  /** Replicates in which no estimate exists; left out. */
  readonly failed: number;
  readonly bias: number;
  readonly acceleration: number;
  /** Replicates in order of size: quantiles of these are no confidence limits. */
  readonly sorted: Float64Array;
}

/**
 * From counts by history to an estimate, everything that was chosen by the data chosen anew. NaN where there
 * is none.
 */
export type Estimator = (counts: Float64Array) => number;

/** Resamples the people of a table and estimates from each sample anew. */
export function* bca(
  { counts }: Pick<Table, 'counts'>,
  estimator: Estimator,
  parameters: { readonly replicates: number; readonly seed: number },
): ProgressSteps<Bca> {
  const source = random(parameters.seed);
  const estimate = estimator(counts);
  const observed = counts.reduce((sum, count) => sum + count, 0);
  const resampled = new Float64Array(counts.length);
  const values: number[] = [];
  for (let replicate = 0; replicate < parameters.replicates; replicate++) {
    if (replicate % STEP === 0) yield { done: replicate, of: parameters.replicates };
    multinomial(source, observed, counts, resampled);
    const value = estimator(resampled);
    if (Number.isFinite(value)) values.push(value);
  }
  const sorted = Float64Array.from(values).sort();
  const failed = parameters.replicates - sorted.length;
  const bias = normalQuantile(sorted.filter((value) => value < estimate).length / sorted.length);
  const acceleration = yield* accelerationOf(counts, estimator, parameters.replicates);
  const intervals = LEVELS.map((level) => limits({ sorted, bias, acceleration }, level));
  const faults = faultsOf({ bias, acceleration, failed, replicates: parameters.replicates });
  return {
    intervals: faults.length > 0 ? LEVELS.map((level) => ({ level, low: null, high: null })) : intervals,
    reasons: [...faults, ...(faults.length > 0 ? [] : intervals.flatMap(extremesOf))],
    replicates: parameters.replicates,
    failed,
    bias,
    acceleration,
    sorted,
  };
}

/** Jackknife over people: everybody of one history gives the same, so one evaluation a history is enough. */
function* accelerationOf(
  counts: Float64Array,
  estimator: Estimator,
  replicates: number,
): ProgressSteps<number> {
  const influences: { weight: number; value: number }[] = [];
  for (const [history, weight] of counts.entries()) {
    if (weight === 0) continue;
    yield { done: replicates, of: replicates };
    const without = counts.slice();
    without[history] = weight - 1;
    influences.push({ weight, value: estimator(without) });
  }
  const people = influences.reduce((sum, { weight }) => sum + weight, 0);
  const mean = influences.reduce((sum, { weight, value }) => sum + weight * value, 0) / people;
  const power = (exponent: number) =>
    influences.reduce((sum, { weight, value }) => sum + weight * (mean - value) ** exponent, 0);
  const squares = power(2);
  return squares === 0 ? 0 : power(3) / (6 * squares ** 1.5);
}

function limits(
  { sorted, bias, acceleration }: Pick<Bca, 'sorted' | 'bias' | 'acceleration'>,
  level: number,
): BcaInterval {
  const limit = (probability: number): number | null => {
    const z = bias + normalQuantile(probability);
    const stretch = 1 - acceleration * z;
    // Past its pole the correction turns round: the limit lies beyond every replicate.
    if (stretch <= 0) return null;
    const adjusted = normalCdf(bias + z / stretch);
    const fewest = FEWEST_BEYOND / sorted.length;
    return adjusted < fewest || adjusted > 1 - fewest ? null : quantile(sorted, adjusted);
  };
  return { level, low: limit((1 - level) / 2), high: limit((1 + level) / 2) };
}

function faultsOf({
  bias,
  acceleration,
  failed,
  replicates,
}: Pick<Bca, 'bias' | 'acceleration' | 'failed' | 'replicates'>): Phrase[] {
  if (failed > MOST_FAILED * replicates) return [phrase('replicates-failed', { failed, replicates })];
  if (!Number.isFinite(acceleration)) return [phrase('hangs-on-one-person')];
  if (!(Math.abs(bias) <= MOST_BIAS))
    return [phrase('replicates-aside', { bias: decimal(bias, 2), most: decimal(MOST_BIAS, 1) })];
  return [];
}

const extremesOf = ({ level, low, high }: BcaInterval): Phrase[] => [
  ...(low === null ? [phrase('lower-limit-extreme', { level: level * 100 })] : []),
  ...(high === null ? [phrase('upper-limit-extreme', { level: level * 100 })] : []),
];
