// A log-linear model of a table, with what it says of people on no list. Common to every method that fits
// one: extended maximum likelihood, existence, information criteria.
import { logGamma } from '../numeric/special.ts';
import { type Phrase, phrase } from '../phrase.ts';
import { designOf, type Existence, existenceOf } from './existence.ts';
import { type Fit, fitPoisson } from './poisson.ts';
import { nameLists, overlaps, pairsOf, sizeOf, type Table } from './table.ts';

/** A log-linear model as it was fitted to a table. */
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
  /**
   * Whether the largest model of pairs exists that closes the same histories, by the effects that close them.
   */
  readonly largest: Map<string, boolean>;
}

/** What all models of one table share: worked out once. */
export function groundOf(counts: Float64Array): Ground {
  let [observed, factorials] = [0, 0];
  for (const count of counts) {
    observed += count;
    if (count > 1) factorials += logGamma(count + 1);
  }
  return {
    counts,
    lists: Math.log2(counts.length),
    observed,
    together: overlaps(counts),
    factorials,
    largest: new Map(),
  };
}

/**
 * @param start a fit to start from: of a smaller model of the same table, or of the same model of a similar
 * one
 */
export function fitModel(ground: Ground, effects: readonly number[], start?: Fit | null): LogLinear {
  const { counts, lists, together, observed, factorials } = ground;
  const design = designOf(lists, effects, together);
  const existence = effects.every((effect) => sizeOf(effect) === 2)
    ? existenceOfPairs(ground, design)
    : existenceOf(counts, design);
  const fit = existence === 0 ? fitPoisson(counts, design, { start: start?.eta }) : null;
  if (fit === null)
    return { effects, existence, estimate: Number.NaN, aic: Number.NaN, bic: Number.NaN, fit };
  const twice = -2 * (fit.kernel - factorials);
  const parameters = design.effects.length + design.removed.length;
  return {
    effects,
    existence,
    estimate: observed + Math.exp(fit.coefficients[0]!),
    aic: twice + 2 * parameters,
    bic: twice + Math.log(observed) * parameters,
    fit,
  };
}

/**
 * Taking an effect away that closes no history destroys neither existence nor uniqueness (existence.md). So
 * one verdict, on all pairs that share people, is enough for all the models that close the same histories,
 * and the others are judged one by one only where it is a bad one.
 */
function existenceOfPairs(ground: Ground, design: ReturnType<typeof designOf>): Existence {
  const { counts, lists, together, largest } = ground;
  const key = design.removed.join();
  let good = largest.get(key);
  if (good === undefined) {
    const shared = pairsOf(lists).filter((pair) => together[pair]! > 0);
    good = existenceOf(counts, designOf(lists, [...design.removed, ...shared], together)) === 0;
    largest.set(key, good);
  }
  return good ? 0 : existenceOf(counts, design);
}

/** 'main effects + LA:NG + PF:GO' */
export const modelName = (effects: readonly number[], { lists }: Pick<Table, 'lists'>): Phrase =>
  effects.length === 0
    ? phrase('model-main')
    : phrase('model-effects', {
        effects: effects.map((effect) => nameLists(effect, lists, ':')).join(' + '),
      });
