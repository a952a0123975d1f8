// Bayesian average over decomposable graphical models. Madigan & York (1997), Johndrow, Lum &
// Manrique-Vallier (2016). Derivation: dga.md. A graph says which lists depend on which; the decomposable
// ones have a closed form, so nothing is simulated.

import type { Interval } from '../numeric/interval.ts';
import { logGamma } from '../numeric/special.ts';
import { type CodedPhrase, decimal, phrase } from '../phrase.ts';
import type { Posterior } from './posterior.ts';
import type { ProgressSteps } from './progress.ts';
import { nameLists, pairsOf, sumOverSubsets, type Table } from './table.ts';

/** Most lists whose decomposable graphs are averaged. */
export const MOST_LISTS_OF_GRAPHS = 6;
/** Unseen people are looked for up to this many times the seen ones. */
export const GRAPH_BOUND = 30;

const POINTS = 500;
/** Log density this far below the top adds nothing. */
const NEGLIGIBLE = 30;
const REFINEMENTS = 3;
const STEP = 512;

/** The posterior averaged over all decomposable graphs. */
export interface Graphs extends Posterior {
  readonly graphs: number;
  /** The most probable graph, as the pairs of lists that depend on each other, and its probability. */
  readonly best: { readonly edges: readonly number[]; readonly probability: number };
  /**
   * Posterior probability of the last tenth below the bound: where it is not small, the bound decides and not
   * the data.
   */
  readonly atBound: number;
}

/** A decomposable graph: its log marginal likelihood is the sum over sets of lists of these multiples. */
interface Decomposable {
  readonly edges: readonly number[];
  readonly terms: readonly (readonly [set: number, times: number])[];
}

/** All labelled decomposable (chordal) graphs: 8, 61, 822, 18,154 for 3 to 6 lists. */
export function decomposable(lists: number): readonly Decomposable[] {
  const pairs = pairsOf(lists);
  const graphs: Decomposable[] = [];
  for (let subset = 0; subset < 2 ** pairs.length; subset++) {
    const edges = pairs.filter((_, at) => subset & (1 << at));
    const terms = termsOf(edges, lists);
    if (terms !== null) graphs.push({ edges, terms });
  }
  return graphs;
}

/**
 * Takes away a vertex whose neighbours all know each other, again and again; a graph is chordal when that
 * uses it up (Fulkerson & Gross 1965). Each vertex adds itself with its neighbours, and takes its neighbours
 * off: what is left over are the cliques, less the separators.
 */
function termsOf(edges: readonly number[], lists: number): Decomposable['terms'] | null {
  const neighbours = new Array<number>(lists).fill(0);
  for (const edge of edges)
    for (let list = 0; list < lists; list++) if (edge & (1 << list)) neighbours[list]! |= edge & ~(1 << list);
  const times = new Map<number, number>();
  const add = (set: number, by: number) => times.set(set, (times.get(set) ?? 0) + by);
  let remaining = (1 << lists) - 1;
  while (remaining !== 0) {
    const vertex = neighbours.findIndex(
      (adjacent, list) => remaining & (1 << list) && isClique(adjacent & remaining, neighbours),
    );
    if (vertex < 0) return null;
    const around = neighbours[vertex]! & remaining;
    add(around | (1 << vertex), 1);
    add(around, -1);
    remaining &= ~(1 << vertex);
  }
  return [...times].filter(([set, by]) => set !== 0 && by !== 0);
}

const isClique = (set: number, neighbours: readonly number[]): boolean =>
  neighbours.every((adjacent, list) => !(set & (1 << list)) || (set & ~adjacent) === 1 << list);

/** @throws RangeError for more than six lists */
export function* decomposableGraphs(table: Pick<Table, 'counts'>, delta?: number): ProgressSteps<Graphs> {
  const lists = Math.log2(table.counts.length);
  if (lists > MOST_LISTS_OF_GRAPHS)
    throw new RangeError(`Cannot average the graphs of ${lists} lists: there are too many.`);
  const graphs = decomposable(lists);
  const margins = marginsOf(table.counts, delta ?? 1 / table.counts.length);
  const { observed } = margins;
  let points = firstGrid(observed);
  let density = yield* averageGraphs(graphs, margins, points, 0);
  for (let pass = 1; pass <= REFINEMENTS; pass++) {
    const finer = refineGrid(points, density.log);
    if (finer === null) break;
    points = finer;
    density = yield* averageGraphs(graphs, margins, points, pass);
  }
  return summary(graphs, density, points, observed);
}

interface Margins {
  readonly observed: number;
  /** By set of lists: what does not change with the number of the unseen. */
  readonly fixed: Float64Array;
  /** By set: people on none of its lists, with the prior's share. */
  readonly outside: Float64Array;
  readonly prior: number;
}

/**
 * Marginal likelihoods of each set of lists, under a hyper-Dirichlet prior of `delta` in each cell of the
 * whole table.
 */
function marginsOf(counts: Float64Array, delta: number): Margins {
  const observed = counts.reduce((sum, count) => sum + count, 0);
  const prior = delta * counts.length;
  const fixed = new Float64Array(counts.length);
  const outside = new Float64Array(counts.length);
  const inside = sumOverSubsets(counts.slice());
  for (let set = 1; set < counts.length; set++) {
    const margin = new Map<number, number>();
    for (let history = 1; history < counts.length; history++)
      margin.set(history & set, (margin.get(history & set) ?? 0) + counts[history]!);
    margin.delete(0);
    const share = prior / (margin.size + 1);
    let sum = logGamma(prior) - logGamma(share) * (margin.size + 1);
    for (const count of margin.values()) sum += logGamma(share + count);
    fixed[set] = sum;
    outside[set] = share + inside[counts.length - 1 - set]!;
  }
  return { observed, fixed, outside, prior };
}

/** Every number at first, then ever wider apart. */
function firstGrid(observed: number): Float64Array {
  const points: number[] = [];
  const last = GRAPH_BOUND * observed;
  for (let at = 0; at < last; at = Math.max(at + 1, Math.round(at * 1.02))) points.push(at);
  return Float64Array.from([...points, last]);
}

interface Density {
  /** log of the posterior at each point, up to a constant. */
  readonly log: Float64Array;
  /** Weight of each graph, up to a constant. */
  readonly weights: Float64Array;
}

function* averageGraphs(
  graphs: readonly Decomposable[],
  margins: Margins,
  points: Float64Array,
  pass: number,
): ProgressSteps<Density> {
  const { observed, prior } = margins;
  const bySet = Array.from(margins.fixed, (fixed, set) =>
    points.map(
      (unseen) => fixed + logGamma(margins.outside[set]! + unseen) - logGamma(prior + observed + unseen),
    ),
  );
  const base = points.map(
    (unseen) => logGamma(observed + unseen + 1) - logGamma(unseen + 1) - Math.log(observed + unseen),
  );
  const size = sizesOf(points);
  const sum = new Float64Array(points.length);
  const weights = new Float64Array(graphs.length);
  const value = new Float64Array(points.length);
  let top = -Infinity;
  for (const [at, { terms }] of graphs.entries()) {
    if (at % STEP === 0) yield { done: pass * graphs.length + at, of: (REFINEMENTS + 1) * graphs.length };
    value.set(base);
    for (const [set, times] of terms) {
      const margin = bySet[set]!;
      for (let k = 0; k < value.length; k++) value[k]! += times * margin[k]!;
    }
    let highest = -Infinity;
    for (let k = 0; k < value.length; k++) if (value[k]! > highest) highest = value[k]!;
    if (highest > top) {
      const scale = Math.exp(top - highest);
      for (let k = 0; k < sum.length; k++) sum[k]! *= scale;
      for (let k = 0; k < at; k++) weights[k]! *= scale;
      top = highest;
    }
    if (highest < top - NEGLIGIBLE) continue;
    for (let k = 0; k < value.length; k++) {
      const density = Math.exp(value[k]! - top);
      sum[k]! += density;
      weights[at]! += density * size[k]!;
    }
  }
  return { log: sum.map(Math.log), weights };
}

/** How many whole numbers each point stands for. */
const sizesOf = (points: Float64Array): Float64Array =>
  points.map((point, at) => ((points[at + 1] ?? point + 1) - (points[at - 1] ?? point - 1)) / 2);

/** A grid over where the density is, as long as that makes it finer. */
function refineGrid(points: Float64Array, log: Float64Array): Float64Array | null {
  const top = log.reduce((a, b) => Math.max(a, b), -Infinity);
  const first = Math.max(0, log.findIndex((value) => value > top - NEGLIGIBLE) - 1);
  const last = Math.min(points.length - 1, log.findLastIndex((value) => value > top - NEGLIGIBLE) + 1);
  const [from, to] = [points[first]!, points[last]!];
  const step = Math.max(1, Math.ceil((to - from) / POINTS));
  if (last - first > POINTS / 4 || points[first + 1]! - from <= step) return null;
  const finer: number[] = [];
  for (let at = from; at < to; at += step) finer.push(at);
  return Float64Array.from([...finer, to]);
}

function summary(
  graphs: readonly Decomposable[],
  { log, weights }: Density,
  points: Float64Array,
  observed: number,
): Graphs {
  const top = log.reduce((a, b) => Math.max(a, b), -Infinity);
  const size = sizesOf(points);
  const mass = log.map((value, at) => Math.exp(value - top) * size[at]!);
  const total = mass.reduce((a, b) => a + b, 0);
  const at = (probability: number): number => {
    let below = 0;
    for (const [k, part] of mass.entries()) {
      if ((below + part) / total >= probability) {
        const share = (probability * total - below) / part - 0.5;
        return observed + Math.max(0, points[k]! + share * (size[k]! - 1));
      }
      below += part;
    }
    return observed + points.at(-1)!;
  };
  const interval = (level: number): Interval => [at((1 - level) / 2), at((1 + level) / 2)];
  const all = weights.reduce((a, b) => a + b, 0);
  const best = weights.reduce(
    (heaviest, weight, graph) => (weight > weights[heaviest]! ? graph : heaviest),
    0,
  );
  const bound = GRAPH_BOUND * observed;
  const near = mass.reduce((sum, part, k) => sum + (points[k]! > 0.9 * bound ? part : 0), 0);
  return {
    estimate: at(0.5),
    interval95: interval(0.95),
    interval80: interval(0.8),
    graphs: graphs.length,
    best: { edges: graphs[best]!.edges, probability: weights[best]! / all },
    atBound: near / total,
  };
}

/** 'average of 822 decomposable graphs; most probable (0.31): LA:NG + NG:PF' */
export function graphsName({ graphs, best }: Graphs, { lists }: Pick<Table, 'lists'>): CodedPhrase {
  const values = { graphs, probability: decimal(best.probability, 2) };
  return best.edges.length === 0
    ? phrase('model-graphs-alone', values)
    : phrase('model-graphs', {
        ...values,
        edges: best.edges.map((edge) => nameLists(edge, lists, ':')).join(' + '),
      });
}
