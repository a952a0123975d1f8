// What the figure rests on: the same table without a list, with two lists as one, with other thresholds,
// criteria and priors, and with linkage that may have been wrong. Derivation: sensitivity.md.

import { quantile } from '../numeric/quantile.ts';
import { random } from '../random/generator.ts';
import { bayesianThreshold, PAIR_VARIANCE } from './bayes.ts';
import { decomposableGraphs, MOST_LISTS_OF_GRAPHS } from './dga.ts';
import { enumerable, enumerate, MOST_ORDER, type ModelFamily, ORDER, spread } from './enumerate.ts';
import { type LinkageError, relinked } from './linkage.ts';
import type { Interval } from './profile.ts';
import { finish, type ProgressSteps, partOf } from './progress.ts';
import { STEPWISE_THRESHOLD, stepwise } from './stepwise.ts';
import { merged, named, pairsOf, type Table, withoutList } from './table.ts';

export type SensitivityChange =
  | 'list left out'
  | 'lists merged'
  | 'threshold'
  | 'criterion'
  | 'prior'
  | 'linkage';

export interface Variation {
  readonly change: SensitivityChange;
  /** 'without NG', 'pairs with p < 0.001' */
  readonly what: string;
  /** null where there is no estimate. */
  readonly estimate: number | null;
  /** Where the change itself leaves room: close models, tables that linkage might have given. */
  readonly range: Interval | null;
}

/** Fewer lists than this leave no estimate, so leaving one out or merging two needs one more. */
const FEWEST_LISTS = 3;
const THRESHOLDS = [0.001, 0.005, 0.01, STEPWISE_THRESHOLD, 0.05, 0.1];
/** Prior variances of a pair's effect: a quarter, as usual, four times. */
const VARIANCES = [PAIR_VARIANCE / 4, PAIR_VARIANCE, 4 * PAIR_VARIANCE];
/** Weight of the prior of the graphs in the whole table: a quarter, as usual, four times. */
const PRIOR_PEOPLE = [1 / 4, 1, 4];
/** Error rates tried where no clerical sample says better. */
export const LINKAGE_ERRORS: readonly LinkageError[] = [
  { missed: 0.05, wrong: 0 },
  { missed: 0.1, wrong: 0 },
  { missed: 0.2, wrong: 0 },
  { missed: 0, wrong: 0.05 },
  { missed: 0, wrong: 0.1 },
];
const RELINKED = 100;

export interface SensitivityAsked {
  readonly seed: number;
  readonly linkage?: readonly LinkageError[] | undefined;
}

export function* sensitivity(
  table: Table,
  { seed, linkage = LINKAGE_ERRORS }: SensitivityAsked,
): ProgressSteps<readonly Variation[]> {
  const parts = [
    () => fewerLists(table),
    () => thresholds(table),
    () => linkageErrors(table, linkage, seed),
    () => criteria(table),
    () => priors(table, seed),
  ];
  const found: Variation[] = [];
  for (const [at, part] of parts.entries()) found.push(...(yield* partOf(part(), at, parts.length)));
  return found;
}

const byStepwise = (change: SensitivityChange, what: string, table: Table, threshold?: number): Variation => {
  const { estimate } = stepwise(table, threshold);
  return { change, what, estimate: Number.isFinite(estimate) ? estimate : null, range: null };
};

function* fewerLists(table: Table): ProgressSteps<Variation[]> {
  const { lists } = table;
  if (lists.length <= FEWEST_LISTS) return [];
  const found: Variation[] = [];
  for (const [at, list] of lists.entries())
    found.push(byStepwise('list left out', `without ${list}`, withoutList(table, at)));
  const pairs = pairsOf(lists.length);
  for (const [at, pair] of pairs.entries()) {
    yield { done: at, of: pairs.length };
    const [first, second] = [31 - Math.clz32(pair & -pair), 31 - Math.clz32(pair)];
    found.push(byStepwise('lists merged', `${named(pair, lists)} as one`, merged(table, first, second)));
  }
  return found;
}

function* thresholds(table: Table): ProgressSteps<Variation[]> {
  yield { done: 0, of: 1 };
  return THRESHOLDS.map((p) => byStepwise('threshold', `pairs with p below ${p}`, table, p));
}

function* linkageErrors(
  table: Table,
  errors: readonly LinkageError[],
  seed: number,
): ProgressSteps<Variation[]> {
  const found: Variation[] = [];
  for (const [at, error] of errors.entries()) {
    const source = random(seed, at);
    const estimates: number[] = [];
    for (let draw = 0; draw < RELINKED; draw++) {
      if (draw % 10 === 0) yield { done: at * RELINKED + draw, of: errors.length * RELINKED };
      const { estimate } = stepwise(relinked(table, error, source));
      if (Number.isFinite(estimate)) estimates.push(estimate);
    }
    const sorted = Float64Array.from(estimates).sort();
    const told = sorted.length > RELINKED / 2;
    found.push({
      change: 'linkage',
      what: `${percent(error.missed)} of links missed, ${percent(error.wrong)} wrong`,
      estimate: told ? quantile(sorted, 0.5) : null,
      range: told ? [quantile(sorted, 0.1), quantile(sorted, 0.9)] : null,
    });
  }
  return found;
}

const percent = (share: number): string => `${Number((100 * share).toFixed(1))} %`;

function* criteria(table: Table): ProgressSteps<Variation[]> {
  const lists = table.lists.length;
  if (!enumerable(lists)) return [];
  const found: Variation[] = [];
  const told = (family: ModelFamily, what: string) =>
    found.push({
      change: 'criterion',
      what,
      estimate: family.ranked[0]?.estimate ?? null,
      range: spread(family),
    });
  const orders = [...new Set([ORDER, MOST_ORDER[lists]!])];
  const runs = orders.flatMap((order) =>
    (['bic', 'aic'] as const).map((criterion) => ({ order, criterion })),
  );
  for (const [at, { order, criterion }] of runs.entries()) {
    const family = yield* partOf(enumerate(table, criterion, order), at, runs.length);
    const effects = order === ORDER ? 'pairs' : 'pairs and triples';
    told(family, `best ${criterion.toUpperCase()} of ${family.models} models, ${effects}`);
  }
  return found;
}

function* priors(table: Table, seed: number): ProgressSteps<Variation[]> {
  const found: Variation[] = [];
  for (const [at, variance] of VARIANCES.entries()) {
    const told = yield* partOf(bayesianThreshold(table, { seed, variance }), at, VARIANCES.length + 1);
    const what = `Bayesian threshold, prior variance ${variance}`;
    found.push({ change: 'prior', what, estimate: told?.estimate ?? null, range: told?.interval95 ?? null });
  }
  if (table.lists.length > MOST_LISTS_OF_GRAPHS) return found;
  for (const people of PRIOR_PEOPLE) {
    // Far quicker than what went before: not worth telling of.
    const { estimate, interval95 } = finish(decomposableGraphs(table, people / table.counts.length));
    const what = `decomposable graphs, prior worth ${people} ${people > 1 ? 'people' : 'person'}`;
    found.push({ change: 'prior', what, estimate, range: interval95 });
  }
  return found;
}
