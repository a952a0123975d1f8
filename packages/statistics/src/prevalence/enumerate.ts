// Every hierarchical log-linear model up to an order, ranked by an information criterion. Silverman, Chan &
// Vincent (2024). Derivation: enumerate.md.
import { fitModel, type Ground, groundOf, type LogLinear } from './loglinear.ts';
import type { ProgressSteps } from './progress.ts';
import { pairsOf, sizeOf, type Table } from './table.ts';

/** The criterion by which models are ranked; smaller is better. */
export type Criterion = 'aic' | 'bic';

/**
 * Largest sets of lists that models may speak of. Six lists stop at pairs: 32,768 models; with triples there
 * would be millions.
 */
export const MOST_ORDER: Readonly<Record<number, number>> = { 2: 1, 3: 2, 4: 3, 5: 3, 6: 2 };
/**
 * What is asked for by default: pairs, whatever the number of lists. Triples show as sensitivity; few tables
 * hold enough people to choose them.
 */
export const ORDER = 2;
/**
 * How many of the best a bootstrap chooses from: the same inference for a fraction of the time (Silverman,
 * Chan & Vincent 2024).
 */
export const BEST: Readonly<Record<number, number>> = { 2: 1, 3: 8, 4: 20, 5: 100, 6: 100 };
/** Models this close to the best one cannot be told from it. */
export const CLOSE = 10;

const STEP = 256;

/** What is kept of a model: a fit of thousands would fill memory. */
export type Ranked = Omit<LogLinear, 'fit'>;

/** All hierarchical models up to an order, the best first. */
export interface ModelFamily {
  readonly criterion: Criterion;
  readonly order: number;
  readonly models: number;
  /** Models left out because their estimate does not exist or is not unique. */
  readonly leftOut: number;
  /** Best first; empty where none exists. */
  readonly ranked: readonly Ranked[];
}

/** Whether the models of so many lists can all be tried. */
export const enumerable = (lists: number): boolean => MOST_ORDER[lists] !== undefined;

/**
 * Every set of effects of two lists and more, up to an order, in which all parts of each effect are there
 * too.
 */
export function* hierarchical(lists: number, order: number): Generator<readonly number[]> {
  if (order < 2) return yield [];
  const pairs = pairsOf(lists);
  for (let subset = 0; subset < 2 ** pairs.length; subset++) {
    const graph = pairs.filter((_, at) => subset & (1 << at));
    yield* extendEffects(graph, lists, 3, order);
  }
}

/** Adds every choice of effects of a size whose parts, one list smaller, are all there. */
function* extendEffects(
  effects: readonly number[],
  lists: number,
  size: number,
  order: number,
): Generator<readonly number[]> {
  if (size > order) return yield effects;
  const possible: number[] = [];
  for (let set = 0; set < 1 << lists; set++) {
    if (sizeOf(set) !== size) continue;
    const parts = Array.from({ length: lists }, (_, list) => set & ~(1 << list)).filter(
      (part) => part !== set,
    );
    if (parts.every((part) => effects.includes(part))) possible.push(set);
  }
  for (let subset = 0; subset < 2 ** possible.length; subset++) {
    const larger = possible.filter((_, at) => subset & (1 << at));
    if (larger.length === 0) yield effects;
    else yield* extendEffects([...effects, ...larger], lists, size + 1, order);
  }
}

/** @throws RangeError for more lists than `enumerable` allows, or a larger order than MOST_ORDER */
export function* enumerate(
  { counts }: Pick<Table, 'counts'>,
  criterion: Criterion,
  order = ORDER,
): ProgressSteps<ModelFamily> {
  const ground = groundOf(counts);
  const highestOrder = MOST_ORDER[ground.lists];
  if (highestOrder === undefined || (order > highestOrder && order > ORDER))
    throw new RangeError(
      `Cannot try every model of ${ground.lists} lists to the order ${order}: there are too many.`,
    );
  const most = Math.min(order, highestOrder);
  const models = [...hierarchical(ground.lists, most)];
  const ranked: Ranked[] = [];
  for (const [at, effects] of models.entries()) {
    const { fit, ...model } = fitModel(ground, effects);
    if (fit !== null) ranked.push(model);
    if (at % STEP === 0) yield { done: at, of: models.length };
  }
  ranked.sort((a, b) => a[criterion] - b[criterion]);
  return { criterion, order: most, models: models.length, leftOut: models.length - ranked.length, ranked };
}

/**
 * Estimate of the best among models that were fitted to a similar table: what a bootstrap repeats. NaN where
 * none exists.
 */
export function bestOf(ground: Ground, models: readonly LogLinear[], criterion: Criterion): number {
  let best: LogLinear | null = null;
  for (const { effects, fit } of models) {
    const model = fitModel(ground, effects, fit);
    if (model.fit !== null && (best === null || model[criterion] < best[criterion])) best = model;
  }
  return best?.estimate ?? Number.NaN;
}

/** Lowest and highest estimate of the models that cannot be told from the best. */
export function spread(
  { ranked, criterion }: ModelFamily,
  within = CLOSE,
): readonly [low: number, high: number] | null {
  const [best] = ranked;
  if (best === undefined) return null;
  const close = ranked
    .filter((model) => model[criterion] - best[criterion] <= within)
    .map(({ estimate }) => estimate);
  return [Math.min(...close), Math.max(...close)];
}
