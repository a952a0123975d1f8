// Forward selection of pairs of lists by the p-value of each overlap. Chan, Silverman & Vincent (2021),
// section 3. Derivation: stepwise.md.
import { poissonTails } from '../numeric/special.ts';
import { fitModel, type Ground, groundOf, type LogLinear } from './loglinear.ts';
import { pairsOf, sumOverSupersets, type Table } from './table.ts';

/** The minimiser of the error over the 28 scenarios of the paper. */
export const STEPWISE_THRESHOLD = 0.02;

/** The model that forward selection ends in. */
export interface Stepwise extends LogLinear {
  /** The p-value with which each pair came in, in the order of the effects. */
  readonly entered: readonly number[];
}

/** Takes in pairs while the p-value of one is below `threshold`. */
export const stepwise = ({ counts }: Pick<Table, 'counts'>, threshold = STEPWISE_THRESHOLD): Stepwise =>
  select(groundOf(counts), threshold);

function select(ground: Ground, threshold: number): Stepwise {
  const pairs = pairsOf(ground.lists);
  const entered: number[] = [];
  let model = fitModel(ground, []);
  while (model.fit !== null) {
    const better = enlarge(ground, model, pairs, threshold);
    if (better === null) break;
    entered.push(better.p);
    model = better.model;
  }
  return { ...model, entered };
}

/**
 * The model with the pair whose overlap surprises most. A pair whose model does not exist counts as no
 * surprise.
 */
function enlarge(ground: Ground, model: LogLinear, pairs: readonly number[], threshold: number) {
  const expected = sumOverSupersets(model.fit!.mu.slice());
  const candidates = pairs
    .filter((pair) => !model.effects.includes(pair))
    .map((pair) => ({ pair, p: tailProbability(ground.together[pair]!, expected[pair]!) }))
    .filter(({ p }) => p < threshold)
    // Stable: of equal ones the first pair comes first.
    .sort((a, b) => a.p - b.p);
  for (const { pair, p } of candidates) {
    const larger = fitModel(ground, [...model.effects, pair], model.fit);
    if (larger.fit !== null) return { model: larger, p };
  }
  return null;
}

function tailProbability(observed: number, expected: number): number {
  if (expected <= 0) return 1;
  const { atMost, atLeast } = poissonTails(observed, expected);
  return Math.min(atMost, atLeast);
}
