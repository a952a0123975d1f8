// One log-linear Poisson model, fitted by iteratively reweighted least squares. Derivation: poisson.md. The
// design matrix is never written down: its entries are 'effect is a subset of history', so every sum over
// histories that a fit needs is one sum over supersets.
import { factor, solve } from '../numeric/cholesky.ts';
import { sumOverSubsets, sumOverSupersets } from './table.ts';

/** Newton steps change by their square near the end: a last step of 1e-8 leaves an error of about 1e-16. */
const LAST_STEP = 1e-8;
const MOST_ITERATIONS = 60;
const MOST_HALVINGS = 30;

/**
 * Which histories a model speaks about, and by which effects (sets of lists; the empty set is the intercept).
 */
export interface Design {
  readonly effects: readonly number[];
  /** 1 for a history that is fitted, 0 for one that the model holds to be impossible, and for history 0. */
  readonly open: Uint8Array;
}

/** A fit by maximum likelihood. */
export interface Fit {
  readonly effects: readonly number[];
  readonly coefficients: Float64Array;
  /** log of the fitted mean, by history. */
  readonly eta: Float64Array;
  /** Fitted mean, by history; 0 where the design is closed. */
  readonly mu: Float64Array;
  /** Log-likelihood without its factorials, which are the same for every model of a table. */
  readonly kernel: number;
  /** Cholesky factor of the information, row by row. */
  readonly information: Float64Array;
}

/** Where a fit begins, and what it holds fixed. */
export interface Conditions {
  /** log means to start from: those of a smaller model, since no step may lose likelihood. */
  readonly start?: Float64Array | undefined;
  /** Added to every log mean: the intercept, where it is held fixed and is no effect. */
  readonly offset?: number;
}

/** @returns null where the iterations do not settle: no maximum, or one that is not unique. */
export function fitPoisson(
  counts: Float64Array,
  design: Design,
  { start, offset = 0 }: Conditions = {},
): Fit | null {
  const { effects, open } = design;
  const cells = counts.length;
  const information = new Float64Array(effects.length ** 2);
  const coefficients = new Float64Array(effects.length);
  const next = new Float64Array(cells);
  const eta = new Float64Array(cells);
  for (let cell = 0; cell < cells; cell++) eta[cell] = start ? start[cell]! : Math.log(counts[cell]! + 0.1);
  const mu = new Float64Array(cells);
  // The first guess, log(count + 0.1), lies outside the model: its likelihood is no bound for what follows.
  const first = likelihood(counts, open, eta, mu);
  let kernel = start ? first : -Infinity;
  for (let iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
    if (!regress(counts, design, { eta, mu, offset, information, coefficients })) return null;
    next.fill(0);
    next[0] = offset;
    for (let i = 0; i < effects.length; i++) next[effects[i]!]! += coefficients[i]!;
    sumOverSubsets(next);
    let step = 0;
    for (let cell = 1; cell < cells; cell++)
      if (open[cell]) step = Math.max(step, Math.abs(next[cell]! - eta[cell]!));
    const reached = advance(counts, open, { eta, next, mu, from: kernel });
    if (reached === null) return null;
    kernel = reached;
    if (step < LAST_STEP) return { effects, coefficients, eta, mu, kernel, information };
  }
  return null;
}

interface Regression {
  readonly eta: Float64Array;
  readonly mu: Float64Array;
  readonly offset: number;
  readonly information: Float64Array;
  readonly coefficients: Float64Array;
}

/**
 * One weighted regression: fills in information and coefficients. False where the information is singular.
 */
function regress(counts: Float64Array, { effects, open }: Design, at: Regression): boolean {
  const { eta, mu, offset, information, coefficients } = at;
  const size = effects.length;
  const weights = sumOverSupersets(mu.slice());
  const score = new Float64Array(counts.length);
  for (let cell = 1; cell < counts.length; cell++)
    if (open[cell]) score[cell] = mu[cell]! * (eta[cell]! - offset) + counts[cell]! - mu[cell]!;
  sumOverSupersets(score);
  for (let i = 0; i < size; i++) {
    const effect = effects[i]!;
    coefficients[i] = score[effect]!;
    for (let j = 0; j <= i; j++) information[i * size + j] = weights[effect | effects[j]!]!;
  }
  if (!factor(information, size)) return false;
  solve(information, size, coefficients);
  return true;
}

/** Log-likelihood without factorials; fills in the means. */
function likelihood(counts: Float64Array, open: Uint8Array, eta: Float64Array, mu: Float64Array): number {
  let sum = 0;
  for (let cell = 1; cell < counts.length; cell++) {
    if (!open[cell]) continue;
    const mean = Math.exp(eta[cell]!);
    mu[cell] = mean;
    sum += counts[cell]! * eta[cell]! - mean;
  }
  return sum;
}

interface Step {
  readonly eta: Float64Array;
  readonly next: Float64Array;
  readonly mu: Float64Array;
  readonly from: number;
}

/** Moves to `next`, or as far in its direction as does not lose likelihood. */
function advance(counts: Float64Array, open: Uint8Array, { eta, next, mu, from }: Step): number | null {
  for (let halving = 0; halving < MOST_HALVINGS; halving++) {
    const kernel = likelihood(counts, open, next, mu);
    if (Number.isFinite(kernel) && kernel >= from - 1e-9 * (Math.abs(from) + 1)) {
      eta.set(next);
      return kernel;
    }
    for (let cell = 0; cell < next.length; cell++) next[cell] = (next[cell]! + eta[cell]!) / 2;
  }
  return null;
}
