// What the figure rests on: the same table without a list, with two lists as one, with other thresholds,
// criteria and priors, and with linkage that may have been wrong. Derivation: sensitivity.md.

import type { Interval } from '../numeric/interval.ts';
import { quantile } from '../numeric/quantile.ts';
import { type CodedPhrase, phrase } from '../phrase.ts';
import { random } from '../random/generator.ts';
import { bayesianThreshold, PAIR_VARIANCE } from './bayes.ts';
import { decomposableGraphs, MOST_LISTS_OF_GRAPHS } from './dga.ts';
import { enumerable, enumerate, MOST_ORDER, type ModelFamily, ORDER, spread } from './enumerate.ts';
import { correctLinkage, type LinkageError } from './linkage.ts';
import { type ProgressSteps, partOf, runToEnd } from './progress.ts';
import { STEPWISE_THRESHOLD, stepwise } from './stepwise.ts';
import { dropList, mergeLists, nameLists, pairsOf, type Table } from './table.ts';

/** A kind of change. Releases name it: the text never changes. */
export type SensitivityChange =
  | 'list left out'
  | 'lists merged'
  | 'threshold'
  | 'criterion'
  | 'prior'
  | 'linkage';

/** What a kind of change is called. */
export const changeName = (change: SensitivityChange): CodedPhrase => phrase(changes[change]);
const changes = {
  'list left out': 'change-list-left-out',
  'lists merged': 'change-lists-merged',
  threshold: 'change-threshold',
  criterion: 'change-criterion',
  prior: 'change-prior',
  linkage: 'change-linkage',
} as const;

/** The estimate after one change. */
export interface Variation {
  readonly change: SensitivityChange;
  /** 'without NG', 'pairs with p below 0.001' */
  readonly what: CodedPhrase;
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

/** Seed, and the rates of wrong linkage to try; LINKAGE_ERRORS where none were measured. */
export interface SensitivityParameters {
  readonly seed: number;
  readonly linkage?: readonly LinkageError[] | undefined;
}

/** Estimates the table anew after each change, one at a time. */
export function* sensitivity(
  table: Table,
  { seed, linkage = LINKAGE_ERRORS }: SensitivityParameters,
): ProgressSteps<readonly Variation[]> {
  const parts = [
    () => fewerLists(table),
    () => thresholds(table),
    () => linkageErrors(table, linkage, seed),
    () => criteria(table),
    () => priors(table, seed),
  ];
  const variations: Variation[] = [];
  for (const [at, part] of parts.entries()) variations.push(...(yield* partOf(part(), at, parts.length)));
  return variations;
}

const byStepwise = (
  change: SensitivityChange,
  what: CodedPhrase,
  table: Table,
  threshold?: number,
): Variation => {
  const { estimate } = stepwise(table, threshold);
  return { change, what, estimate: Number.isFinite(estimate) ? estimate : null, range: null };
};

function* fewerLists(table: Table): ProgressSteps<Variation[]> {
  const { lists } = table;
  if (lists.length <= FEWEST_LISTS) return [];
  const variations: Variation[] = [];
  for (const [at, list] of lists.entries())
    variations.push(byStepwise('list left out', phrase('without-list', { list }), dropList(table, at)));
  const pairs = pairsOf(lists.length);
  for (const [at, pair] of pairs.entries()) {
    yield { done: at, of: pairs.length };
    const [first, second] = [31 - Math.clz32(pair & -pair), 31 - Math.clz32(pair)];
    variations.push(
      byStepwise(
        'lists merged',
        phrase('lists-as-one', { lists: nameLists(pair, lists) }),
        mergeLists(table, first, second),
      ),
    );
  }
  return variations;
}

function* thresholds(table: Table): ProgressSteps<Variation[]> {
  yield { done: 0, of: 1 };
  return THRESHOLDS.map((p) => byStepwise('threshold', phrase('pairs-below', { p }), table, p));
}

function* linkageErrors(
  table: Table,
  errors: readonly LinkageError[],
  seed: number,
): ProgressSteps<Variation[]> {
  const variations: Variation[] = [];
  for (const [at, error] of errors.entries()) {
    const source = random(seed, at);
    const estimates: number[] = [];
    for (let draw = 0; draw < RELINKED; draw++) {
      if (draw % 10 === 0) yield { done: at * RELINKED + draw, of: errors.length * RELINKED };
      const { estimate } = stepwise(correctLinkage(table, error, source));
      if (Number.isFinite(estimate)) estimates.push(estimate);
    }
    const sorted = Float64Array.from(estimates).sort();
    const isEstimated = sorted.length > RELINKED / 2;
    variations.push({
      change: 'linkage',
      what: phrase('links-wrong', { missed: percent(error.missed), wrong: percent(error.wrong) }),
      estimate: isEstimated ? quantile(sorted, 0.5) : null,
      range: isEstimated ? [quantile(sorted, 0.1), quantile(sorted, 0.9)] : null,
    });
  }
  return variations;
}

const percent = (share: number): number => Number((100 * share).toFixed(1));

function* criteria(table: Table): ProgressSteps<Variation[]> {
  const lists = table.lists.length;
  if (!enumerable(lists)) return [];
  const variations: Variation[] = [];
  const add = (family: ModelFamily, what: CodedPhrase) =>
    variations.push({
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
    const values = { criterion: criterion.toUpperCase(), models: family.models };
    add(family, phrase(order === ORDER ? 'best-of-pairs' : 'best-of-triples', values));
  }
  return variations;
}

function* priors(table: Table, seed: number): ProgressSteps<Variation[]> {
  const variations: Variation[] = [];
  for (const [at, variance] of VARIANCES.entries()) {
    const posterior = yield* partOf(bayesianThreshold(table, { seed, variance }), at, VARIANCES.length + 1);
    const what = phrase('prior-variance', { variance });
    variations.push({
      change: 'prior',
      what,
      estimate: posterior?.estimate ?? null,
      range: posterior?.interval95 ?? null,
    });
  }
  if (table.lists.length > MOST_LISTS_OF_GRAPHS) return variations;
  for (const people of PRIOR_PEOPLE) {
    // Far quicker than what went before: not worth telling of.
    const { estimate, interval95 } = runToEnd(decomposableGraphs(table, people / table.counts.length));
    const what = phrase(people > 1 ? 'prior-people' : 'prior-person', { people });
    variations.push({ change: 'prior', what, estimate, range: interval95 });
  }
  return variations;
}
