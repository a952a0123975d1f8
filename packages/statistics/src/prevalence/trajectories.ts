// Trajectories: what would have been estimated had fewer registrations been made. A sound estimate stays
// level and gets narrower as registrations grow; one that still climbs or falls will go on. Binette & Steorts
// (2022). Derivation: trajectories.md.

import { quantile } from '../numeric/quantile.ts';
import { binomial } from '../random/counts.ts';
import { type Random, random } from '../random/generator.ts';
import type { ProgressSteps } from './progress.ts';
import { stepwise } from './stepwise.ts';
import type { Table } from './table.ts';

const SHARES = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3];

/** The estimates for one share of the registrations. */
export interface TrajectoryPoint {
  /** Share of the registrations that is kept, and how many people are still on a list then, on average. */
  readonly share: number;
  readonly people: number;
  /**
   * Middle one of the estimates, and the middle four fifths; null where fewer than half of the smaller tables
   * have one.
   */
  readonly estimate: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

interface TrajectoryParameters {
  readonly seed: number;
  readonly runs: number;
}

/** Each trajectory thins the table step by step: a registration that is taken away stays away. */
export function* trajectories(
  { counts }: Pick<Table, 'counts'>,
  { seed, runs }: TrajectoryParameters,
): ProgressSteps<readonly TrajectoryPoint[]> {
  const estimates = SHARES.map((): number[] => []);
  const people = SHARES.map(() => 0);
  for (let run = 0; run < runs; run++) {
    yield { done: run, of: runs };
    const source = random(seed, run);
    const table = counts.slice();
    for (const [at, share] of SHARES.entries()) {
      thin(table, share / (SHARES[at - 1] ?? 1), source);
      people[at]! += table.reduce((sum, count) => sum + count, 0) / runs;
      const { estimate } = stepwise({ counts: table });
      if (Number.isFinite(estimate)) estimates[at]!.push(estimate);
    }
  }
  return SHARES.map((share, at) => {
    const sorted = Float64Array.from(estimates[at]!).sort();
    const quantileOf = (probability: number) =>
      2 * sorted.length < runs ? null : quantile(sorted, probability);
    return {
      share,
      people: Math.round(people[at]!),
      estimate: quantileOf(0.5),
      low: quantileOf(0.1),
      high: quantileOf(0.9),
    };
  }).reverse();
}

/** Keeps each registration with a probability, list by list; whoever loses her last one is seen no more. */
function thin(table: Float64Array, share: number, source: Random): void {
  for (let bit = 1; bit < table.length; bit <<= 1)
    for (let history = 0; history < table.length; history++) {
      if ((history & bit) === 0) continue;
      const removed = binomial(source, table[history]!, 1 - share);
      table[history]! -= removed;
      table[history ^ bit]! += removed;
    }
  table[0] = 0;
}
