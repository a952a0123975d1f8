// Non-parametric latent class model: people fall into unknown classes, and within a class the lists are
// independent. Manrique-Vallier (2016). Derivation: lcmcr.md. One chain is a function; whoever calls runs
// several, on several cores, and judges them together (convergence.ts).
import { multinomial, negativeBinomial } from '../random/counts.ts';
import { beta, gamma, logBeta } from '../random/gamma.ts';
import { type Random, random } from '../random/generator.ts';
import type { ProgressSteps } from './progress.ts';
import type { Table } from './table.ts';

/** Most latent classes; the sampler empties those that it does not need. */
export const LATENT_CLASSES = 10;
/** Unseen people are drawn up to this many times the seen ones; a draw beyond is drawn again, and counted. */
export const LATENT_BOUND = 20;
/** Sweeps with the concentration held fixed, so that a chain does not begin by emptying its classes. */
const WARM_UP = 500;
/** Share of the sweeps that is thrown away after that. */
const BURN_IN = 0.1;
/** Parameters of the gamma prior of the concentration. */
const PRIOR = 0.25;
/** Draws beyond the bound in a row, after which the bound itself is taken. */
const MOST_TRIES = 100;
/**
 * Below this many people of one history each is given a class by itself: cheaper than splitting their number.
 */
const FEW = 4;
const STEP = 500;

/** Length and seed of one Markov chain. */
export interface ChainParameters {
  readonly sweeps: number;
  /** One draw in so many is kept. */
  readonly thin: number;
  readonly seed: number;
  /** Number of the chain: chains of one seed share no random numbers. */
  readonly chain: number;
  readonly classes?: number;
}

/** The draws of one chain. */
export interface Chain {
  /** Size of the population in each kept sweep. */
  readonly draws: Float64Array;
  /**
   * Share of sweeps in which a draw lay beyond the bound: where it is not small, the bound decides and not
   * the data.
   */
  readonly atBound: number;
}

/** Runs one chain of the latent class model. Manrique-Vallier 2016. */
export function* latentClassChain(
  { counts }: Pick<Table, 'counts'>,
  parameters: ChainParameters,
): ProgressSteps<Chain> {
  const state = startOf(counts, parameters);
  for (let sweep = 0; sweep < WARM_UP; sweep++) sweepOnce(state, false);
  orderClasses(state);
  state.beyond = 0;
  const burnIn = Math.floor(parameters.sweeps * BURN_IN);
  const draws: number[] = [];
  for (let sweep = 0; sweep < parameters.sweeps; sweep++) {
    if (sweep % STEP === 0) yield { done: sweep, of: parameters.sweeps };
    sweepOnce(state, true);
    if (sweep >= burnIn && (sweep - burnIn) % parameters.thin === 0)
      draws.push(state.observed + state.unseen);
  }
  return { draws: Float64Array.from(draws), atBound: state.beyond / parameters.sweeps };
}

interface State {
  readonly source: Random;
  readonly lists: number;
  readonly classes: number;
  readonly observed: number;
  readonly histories: readonly { readonly history: number; readonly count: number }[];
  /** Log shares of the classes, and the shares. */
  readonly logShare: Float64Array;
  readonly share: Float64Array;
  /** Probability of standing on a list, class by class. */
  readonly onList: Float64Array;
  /** Probability of a history within a class, times the share of the class; class by class. */
  readonly joint: Float64Array;
  /** People of each class, and of each class on each list. */
  readonly size: Float64Array;
  readonly inside: Float64Array;
  readonly weights: Float64Array;
  readonly split: Float64Array;
  concentration: number;
  unseen: number;
  beyond: number;
}

function startOf(counts: Float64Array, { seed, chain, classes = LATENT_CLASSES }: ChainParameters): State {
  const lists = Math.log2(counts.length);
  const source = random(seed, chain);
  const array = (length: number) => new Float64Array(length);
  const state: State = {
    source,
    lists,
    classes,
    observed: counts.reduce((sum, count) => sum + count, 0),
    histories: [...counts.entries()]
      .filter(([, count]) => count > 0)
      .map(([history, count]) => ({ history, count })),
    logShare: array(classes).fill(-Math.log(classes)),
    share: array(classes).fill(1 / classes),
    onList: Float64Array.from({ length: classes * lists }, () => source.uniform()),
    joint: array(classes << lists),
    size: array(classes),
    inside: array(classes * lists),
    weights: array(classes),
    split: array(classes),
    concentration: 0.3 / classes,
    unseen: 0,
    beyond: 0,
  };
  fillJoint(state);
  return state;
}

/**
 * One Gibbs sweep: classes of everybody, the lists of each class, the shares, the number of the unseen, the
 * concentration.
 */
function sweepOnce(state: State, freely: boolean): void {
  state.size.fill(0);
  state.inside.fill(0);
  for (const { history, count } of state.histories) place(state, history, count);
  place(state, 0, state.unseen);
  drawLists(state);
  drawShares(state);
  fillJoint(state);
  drawUnseen(state);
  if (freely) {
    const last = state.logShare[state.classes - 1]!;
    state.concentration = Math.max(
      gamma(state.source, PRIOR + state.classes - 1) / (PRIOR - last),
      Number.MIN_VALUE,
    );
  }
}

/** Gives classes to the people of one history. */
function place(state: State, history: number, count: number): void {
  const { joint, classes, lists, weights, split, size, inside, source } = state;
  let sum = 0;
  for (let k = 0; k < classes; k++) {
    weights[k] = joint[(k << lists) | history]!;
    sum += weights[k]!;
  }
  if (count > FEW) multinomial(source, count, weights, split);
  else {
    split.fill(0);
    for (let person = 0; person < count; person++) {
      let remaining = source.uniform() * sum;
      let k = 0;
      while (k < classes - 1 && remaining >= weights[k]!) remaining -= weights[k++]!;
      split[k]!++;
    }
  }
  for (let k = 0; k < classes; k++) {
    const people = split[k]!;
    if (people === 0) continue;
    size[k]! += people;
    for (let list = 0; list < lists; list++) if (history & (1 << list)) inside[k * lists + list]! += people;
  }
}

function drawLists({ source, classes, lists, size, inside, onList }: State): void {
  for (let k = 0; k < classes; k++)
    for (let at = k * lists; at < (k + 1) * lists; at++)
      onList[at] =
        size[k] === 0 ? source.uniform() : beta(source, 1 + inside[at]!, 1 + size[k]! - inside[at]!);
}

/** Sticks are broken in logs: where the concentration is small, what is left of the stick underflows. */
function drawShares({ source, classes, size, logShare, share, concentration }: State): void {
  let after = 0;
  for (let k = 0; k < classes; k++) after += size[k]!;
  let stick = 0;
  for (let k = 0; k < classes; k++) {
    after -= size[k]!;
    const [logPart, rest] = k === classes - 1 ? [0, 0] : logBeta(source, 1 + size[k]!, concentration + after);
    logShare[k] = stick + logPart;
    share[k] = Math.exp(logShare[k]!);
    stick += rest;
  }
}

/** Histories by doubling: with each list, every history so far is either on it or not. */
function fillJoint({ classes, lists, share, onList, joint }: State): void {
  for (let k = 0; k < classes; k++) {
    const base = k << lists;
    joint[base] = share[k]!;
    for (let list = 0; list < lists; list++) {
      const on = onList[k * lists + list]!;
      const half = 1 << list;
      for (let at = base; at < base + half; at++) {
        joint[at + half] = joint[at]! * on;
        joint[at]! *= 1 - on;
      }
    }
  }
}

function drawUnseen(state: State): void {
  const { joint, classes, lists, observed, source } = state;
  let missed = 0;
  for (let k = 0; k < classes; k++) missed += joint[k << lists]!;
  const most = LATENT_BOUND * observed;
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    state.unseen = missed < 1 ? negativeBinomial(source, observed, 1 - missed) : most + 1;
    if (state.unseen <= most) {
      if (attempt > 0) state.beyond++;
      return;
    }
  }
  state.unseen = most;
  state.beyond++;
}

/** Largest class first: the prior of the shares prefers that order. */
function orderClasses(state: State): void {
  const { classes, lists, logShare, share, onList } = state;
  const order = Array.from(share.keys()).sort((a, b) => logShare[b]! - logShare[a]!);
  const before = { logShare: logShare.slice(), onList: onList.slice() };
  for (const [to, from] of order.entries()) {
    logShare[to] = before.logShare[from]!;
    share[to] = Math.exp(logShare[to]!);
    onList.set(before.onList.subarray(from * lists, (from + 1) * lists), to * lists);
  }
  state.concentration = 0.3 / classes;
  fillJoint(state);
}
