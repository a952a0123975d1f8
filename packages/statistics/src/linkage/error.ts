// How often linking missed a person and how often it took two for one, from pairs that people judged: what
// the sensitivity analysis of `prevalence` takes. Derivation: linkage.md.

import type { Interval } from '../numeric/interval.ts';
import { quantile } from '../numeric/quantile.ts';
import { type CodedPhrase, phrase } from '../phrase.ts';
import type { LinkageError } from '../prevalence/linkage.ts';
import { logBeta } from '../random/gamma.ts';
import { random } from '../random/generator.ts';

/**
 * Pairs of records of two lists that somebody who may see both looked at, drawn by chance from all of their
 * kind.
 */
export interface ReviewedPairs {
  /** Pairs that were linked: how many looked at, and how many of them are two people. */
  readonly linked: { readonly all: number; readonly judged: number; readonly different: number };
  /**
   * Pairs that were not, and resemble each other: how many looked at, and how many of them are one person.
   */
  readonly near: { readonly all: number; readonly judged: number; readonly same: number };
}

/** Rates of wrong linkage with 95 % intervals. Each is a share of 0 to 1. */
export interface LinkageErrorRates {
  readonly missed: number;
  readonly wrong: number;
  readonly missed95: Interval;
  readonly wrong95: Interval;
  /**
   * The estimate, and each rate at its ends with the other as estimated: what the sensitivity analysis tries.
   */
  readonly tried: readonly LinkageError[];
}

const DRAWS = 20_000;

/** Judged pairs from which nothing follows; `reason` says why. */
export class UnusablePairs extends RangeError {
  override readonly name = 'UnusablePairs';
  readonly reason: CodedPhrase;
  constructor(reason: CodedPhrase) {
    super(`Cannot use the judged pairs: ${reason.code}`);
    this.reason = reason;
  }
}

/** Throws UnusablePairs where the numbers cannot be. */
export function ratesFrom(judged: ReviewedPairs, seed = 1): LinkageErrorRates {
  checkCounts(judged);
  const { linked, near } = judged;
  const wrong = linked.different / linked.judged;
  const missed = missedAt(judged, wrong, near.judged === 0 ? 0 : near.same / near.judged);
  const source = random(seed);
  // Jeffreys' prior: a kind of which few were judged has a wide interval, one of which none were says
  // nothing.
  const drawShare = (matches: number, of: number) =>
    Math.exp(logBeta(source, matches + 0.5, of - matches + 0.5)[0]);
  const wrongs = Float64Array.from({ length: DRAWS }, () => drawShare(linked.different, linked.judged));
  const misses = wrongs.map((share) => missedAt(judged, share, drawShare(near.same, near.judged)));
  const [wrong95, missed95] = [middle(wrongs), middle(misses)];
  const tried = [
    { missed, wrong },
    ...missed95.map((end) => ({ missed: end, wrong })),
    ...wrong95.map((end) => ({ missed, wrong: end })),
  ];
  return { missed, wrong, missed95, wrong95, tried };
}

function checkCounts({ linked, near }: ReviewedPairs): void {
  for (const [all, judged, wrong] of [
    [linked.all, linked.judged, linked.different],
    [near.all, near.judged, near.same],
  ] as const)
    if (![all, judged, wrong].every(Number.isInteger) || wrong < 0 || judged < wrong || all < judged)
      throw new UnusablePairs(phrase('pairs-impossible'));
  if (linked.judged === 0) throw new UnusablePairs(phrase('pairs-none-judged'));
}

/**
 * Of the true pairs, the share that is not linked, given which shares of the linked pairs are wrong and of
 * the near ones one person.
 */
function missedAt({ linked, near }: ReviewedPairs, different: number, same: number): number {
  const overlooked = near.all * same;
  return overlooked === 0 ? 0 : overlooked / (linked.all * (1 - different) + overlooked);
}

function middle(draws: Float64Array): Interval {
  const sorted = draws.sort();
  return [quantile(sorted, 0.025), quantile(sorted, 0.975)];
}
