// Bayesian model with a threshold: all pairs with a normal prior, those that are not clearly there dropped,
// the rest fitted anew. Silverman (2020). Derivation: bayes.md. Random-walk Metropolis, its steps shaped by
// the curvature at the mode.
import { factor, solve, solveTransposed } from '../numeric/cholesky.ts';
import { normal } from '../random/gamma.ts';
import { type Random, random } from '../random/generator.ts';
import { type Convergence, convergenceOf } from './convergence.ts';
import { designOf, existenceOf } from './existence.ts';
import { type Posterior, posteriorOf } from './posterior.ts';
import type { ProgressSteps } from './progress.ts';
import { pairsOf, sumOverSubsets, sumOverSupersets, type Table } from './table.ts';

/**
 * Variance of the normal prior of each pair's effect: a factor of e on the odds is one standard deviation.
 */
export const PAIR_VARIANCE = 1;
/** Mean over standard deviation below which a pair is dropped. */
export const PAIR_THRESHOLD = 2;

const CHAINS = 4;
const BURN_IN = 2_000;
const DRAWS = 20_000;
const STEP = 500;

/** `variance` and `threshold` are PAIR_VARIANCE and PAIR_THRESHOLD where they are absent. */
export interface BayesParameters {
  readonly seed: number;
  readonly variance?: number;
  readonly threshold?: number;
}

/** The posterior of the model that is left, with its pairs. */
export interface Bayes extends Posterior {
  /** Pairs that stayed. */
  readonly effects: readonly number[];
  /** Of log N, over the chains of the second fit. */
  readonly convergence: Convergence;
}

/**
 * null where the main effects alone have no estimate: their priors are flat, so the posterior would have no
 * end either (bayes.md).
 */
export function* bayesianThreshold(
  { counts }: Pick<Table, 'counts'>,
  { seed, variance = PAIR_VARIANCE, threshold = PAIR_THRESHOLD }: BayesParameters,
): ProgressSteps<Bayes | null> {
  const lists = Math.log2(counts.length);
  const observed = counts.reduce((sum, count) => sum + count, 0);
  const pairs = pairsOf(lists);
  if (existenceOf(counts, designOf(lists, [], sumOverSupersets(counts.slice()))) !== 0) return null;
  const first = yield* sample({ counts, pairs, variance }, seed, 0);
  const effects = pairs.filter((_, at) => {
    const { mean, deviation } = first.effects[at]!;
    return Math.abs(mean) / deviation >= threshold;
  });
  const second = yield* sample({ counts, pairs: effects, variance }, seed, 1);
  const sizes = second.intercepts.map((chain) => chain.map((intercept) => observed + Math.exp(intercept)));
  const all = new Float64Array(CHAINS * DRAWS);
  for (const [at, chain] of sizes.entries()) all.set(chain, at * DRAWS);
  return { ...posteriorOf(all), effects, convergence: convergenceOf(sizes) };
}

interface Target {
  readonly counts: Float64Array;
  readonly pairs: readonly number[];
  readonly variance: number;
}

interface Sample {
  readonly intercepts: readonly Float64Array[];
  readonly effects: readonly { readonly mean: number; readonly deviation: number }[];
}

function* sample(target: Target, seed: number, fit: number): ProgressSteps<Sample> {
  const density = densityOf(target);
  const { mode, shape } = modeOf(density);
  const { dimension } = density;
  const intercepts: Float64Array[] = [];
  const sums = target.pairs.map(() => ({ sum: 0, squares: 0 }));
  for (let chain = 0; chain < CHAINS; chain++) {
    const walk = walkFrom({ density, mode, shape, source: random(seed, fit * CHAINS + chain) });
    const chainDraws = new Float64Array(DRAWS);
    for (let sweep = -BURN_IN; sweep < DRAWS; sweep++) {
      if (sweep % STEP === 0)
        yield { done: (fit * CHAINS + chain) * DRAWS + Math.max(sweep, 0), of: 2 * CHAINS * DRAWS };
      const at = walk(sweep < 0);
      if (sweep < 0) continue;
      chainDraws[sweep] = at[0]!;
      for (const [pair, sum] of sums.entries()) {
        const value = at[dimension - target.pairs.length + pair]!;
        sum.sum += value;
        sum.squares += value * value;
      }
    }
    intercepts.push(chainDraws);
  }
  const draws = CHAINS * DRAWS;
  return {
    intercepts,
    effects: sums.map(({ sum, squares }) => ({
      mean: sum / draws,
      deviation: Math.sqrt(squares / draws - (sum / draws) ** 2),
    })),
  };
}

interface Density {
  readonly dimension: number;
  readonly effects: readonly number[];
  /** 1 over the prior variance of each effect; 0 for a flat prior. */
  readonly precision: readonly number[];
  /** Fills in the means; returns the log density. */
  at(point: Float64Array, mu: Float64Array): number;
  readonly counts: Float64Array;
}

/** Flat priors for the intercept and the lists, normal ones for the pairs. */
function densityOf({ counts, pairs, variance }: Target): Density {
  const lists = Math.log2(counts.length);
  const effects = [0, ...Array.from({ length: lists }, (_, list) => 1 << list), ...pairs];
  const precision = effects.map((_, at) => (at <= lists ? 0 : 1 / variance));
  const at = (point: Float64Array, mu: Float64Array): number => {
    mu.fill(0);
    let log = 0;
    for (let k = 0; k < effects.length; k++) {
      mu[effects[k]!] = point[k]!;
      log -= (precision[k]! * point[k]! * point[k]!) / 2;
    }
    sumOverSubsets(mu);
    for (let cell = 1; cell < mu.length; cell++) {
      const eta = mu[cell]!;
      mu[cell] = Math.exp(eta);
      log += counts[cell]! * eta - mu[cell]!;
    }
    mu[0] = 0;
    return log;
  };
  return { dimension: effects.length, effects, precision, at, counts };
}

/** The top of the density, by Newton's method with halved steps, and the factor of its curvature there. */
function modeOf(density: Density): { readonly mode: Float64Array; readonly shape: Float64Array } {
  const { dimension, effects, precision, counts } = density;
  const mu = new Float64Array(counts.length);
  const mode = new Float64Array(dimension);
  const totals = sumOverSupersets(counts.slice());
  for (let k = 1; effects[k]! !== undefined && precision[k] === 0; k++)
    mode[k] = Math.log(Math.max(totals[effects[k]!]!, 0.5) / totals[0]!);
  mode[0] = Math.log(totals[0]!);
  const shape = new Float64Array(dimension * dimension);
  const step = new Float64Array(dimension);
  let reached = density.at(mode, mu);
  for (let iteration = 0; iteration < 100; iteration++) {
    const weights = sumOverSupersets(mu.slice());
    for (let i = 0; i < dimension; i++) {
      step[i] = totals[effects[i]!]! - weights[effects[i]!]! - precision[i]! * mode[i]!;
      for (let j = 0; j <= i; j++) shape[i * dimension + j] = weights[effects[i]! | effects[j]!]!;
      shape[i * dimension + i]! += precision[i]!;
    }
    if (!factor(shape, dimension))
      throw new RangeError('Cannot shape the steps: the density has no single top.');
    solve(shape, dimension, step);
    if (step.every((value) => Math.abs(value) < 1e-9)) break;
    let next = mode.map((value, k) => value + step[k]!);
    let height = density.at(next, mu);
    for (let halving = 0; halving < 40 && !(height >= reached); halving++) {
      next = next.map((value, k) => (value + mode[k]!) / 2);
      height = density.at(next, mu);
    }
    if (!(height >= reached)) {
      density.at(mode, mu);
      break;
    }
    mode.set(next);
    reached = height;
  }
  return { mode, shape };
}

interface Walk {
  readonly density: Density;
  readonly mode: Float64Array;
  readonly shape: Float64Array;
  readonly source: Random;
}

/**
 * Random-walk Metropolis with normal steps of the inverse curvature; while warming up their length moves to
 * an acceptance of 0.3.
 */
function walkFrom({ density, mode, shape, source }: Walk): (warming: boolean) => Float64Array {
  const { dimension } = density;
  const mu = new Float64Array(density.counts.length);
  const step = new Float64Array(dimension);
  let length = 2.4 / Math.sqrt(dimension);
  const draw = () => {
    for (let k = 0; k < dimension; k++) step[k] = normal(source);
    solveTransposed(shape, dimension, step);
  };
  // Chains begin apart, so that R-hat can see whether they come together.
  draw();
  let here = mode.map((value, k) => value + step[k]!);
  let height = density.at(here, mu);
  let proposed = new Float64Array(dimension);
  return (warming) => {
    draw();
    for (let k = 0; k < dimension; k++) proposed[k] = here[k]! + length * step[k]!;
    const other = density.at(proposed, mu);
    const accepted = Math.log(source.uniform()) < other - height;
    if (warming) length *= Math.exp(accepted ? 0.07 : -0.03);
    if (accepted) {
      [here, proposed] = [proposed, here];
      height = other;
    }
    return here;
  };
}
