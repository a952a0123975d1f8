// A log-linear model of a table, with what it says of people on no list. Common to every method that fits one: extended maximum likelihood, existence,
// information criteria.
import { logGamma } from '../numeric/special.ts';
import { designOf, type Existence, existenceOf } from './existence.ts';
import { type Fit, fitPoisson } from './poisson.ts';
import { named, overlaps, type Table } from './table.ts';

export interface LogLinear {
  /** Sets of two lists and more, as they were taken in. */
  readonly effects: readonly number[];
  readonly existence: Existence;
  /** Observed and unobserved people; NaN where the estimate does not exist. */
  readonly estimate: number;
  readonly aic: number;
  readonly bic: number;
  readonly fit: Fit | null;
}

/** What every model of one table shares: made once, used thousands of times. */
export interface Ground {
  readonly counts: Float64Array;
  readonly lists: number;
  readonly observed: number;
  /** People on all lists of a set at least. */
  readonly together: Float64Array;
  /** Sum of the log factorials of the counts. */
  readonly factorials: number;
}

export function groundOf(counts: Float64Array): Ground {
  let [observed, factorials] = [0, 0];
  for (const count of counts) {
    observed += count;
    if (count > 1) factorials += logGamma(count + 1);
  }
  return { counts, lists: Math.log2(counts.length), observed, together: overlaps(counts), factorials };
}

/** @param start a fit to start from, of a smaller model of the same table */
export function fitModel(ground: Ground, effects: readonly number[], start?: Fit | null): LogLinear {
  const { counts, lists, together, observed, factorials } = ground;
  const design = designOf(lists, effects, together);
  const existence = existenceOf(counts, design);
  const fit = existence === 0 ? fitPoisson(counts, design, { start: start?.eta }) : null;
  if (fit === null) return { effects, existence, estimate: Number.NaN, aic: Number.NaN, bic: Number.NaN, fit };
  const twice = -2 * (fit.kernel - factorials);
  const parameters = design.effects.length + design.removed;
  return {
    effects,
    existence,
    estimate: observed + Math.exp(fit.coefficients[0]!),
    aic: twice + 2 * parameters,
    bic: twice + Math.log(observed) * parameters,
    fit,
  };
}

/** 'main effects + LA:NG + PF:GO' */
export const modelName = (effects: readonly number[], { lists }: Pick<Table, 'lists'>): string =>
  ['main effects', ...effects.map((effect) => named(effect, lists, ':'))].join(' + ');
