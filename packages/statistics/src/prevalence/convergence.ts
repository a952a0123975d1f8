// Whether Markov chains have come to say the same: rank-normalised split R-hat and effective sample size.
// Vehtari, Gelman, Simpson, Carpenter & Bürkner (2021). Derivation: convergence.md.
import { normalQuantile } from '../numeric/special.ts';

/** Above this the chains are not one sample yet, and nothing is made a headline of. */
export const MOST_R_HAT = 1.05;

/** Rank-normalised split R-hat and effective sample size. Vehtari et al. 2021. */
export interface Convergence {
  /** The larger of the two of the paper: for the middle and for the tails. */
  readonly rHat: number;
  /** Independent draws that the chains are worth, for the middle. */
  readonly effective: number;
}

/**
 * @param chains at least one, of equal length, at least four draws each; a chain that never moves gives NaN
 */
export function convergenceOf(chains: readonly Float64Array[]): Convergence {
  const split = chains.flatMap((chain) => {
    const half = chain.length >> 1;
    return [chain.subarray(0, half), chain.subarray(chain.length - half)];
  });
  const ranked = rankNormalised(split);
  const middle = medianOf(split);
  const folded = rankNormalised(split.map((half) => half.map((draw) => Math.abs(draw - middle))));
  return { rHat: Math.max(rHatOf(ranked), rHatOf(folded)), effective: effectiveSize(ranked) };
}

function medianOf(chains: readonly Float64Array[]): number {
  const all = joinChains(chains).sort();
  return (all[(all.length - 1) >> 1]! + all[all.length >> 1]!) / 2;
}

function joinChains(chains: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(chains.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chain of chains) {
    all.set(chain, at);
    at += chain.length;
  }
  return all;
}

/** Each draw by the normal quantile of its rank among all (Blom 1958); equal draws share their mean rank. */
function rankNormalised(chains: readonly Float64Array[]): readonly Float64Array[] {
  const all = joinChains(chains);
  const order = Uint32Array.from(all.keys()).sort((a, b) => all[a]! - all[b]!);
  const scores = new Float64Array(all.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && all[order[to]!] === all[order[from]!]) to++;
    const rank = (from + to + 1) / 2;
    const score = normalQuantile((rank - 3 / 8) / (all.length + 1 / 4));
    for (; from < to; from++) scores[order[from]!] = score;
  }
  return chains.map((chain, at) => scores.subarray(at * chain.length, (at + 1) * chain.length));
}

const meanOf = (values: Float64Array): number => values.reduce((a, b) => a + b, 0) / values.length;

function varianceOf(values: Float64Array): number {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

/** Variance within chains, and of the target as between and within say together. */
function variances(chains: readonly Float64Array[]): { readonly within: number; readonly total: number } {
  const length = chains[0]!.length;
  const within = meanOf(Float64Array.from(chains, varianceOf));
  const between = varianceOf(Float64Array.from(chains, meanOf));
  return { within, total: within * (1 - 1 / length) + between };
}

function rHatOf(chains: readonly Float64Array[]): number {
  const { within, total } = variances(chains);
  return Math.sqrt(total / within);
}

/** Geyer's initial monotone sequence over the autocorrelations of all chains. */
function effectiveSize(chains: readonly Float64Array[]): number {
  const length = chains[0]!.length;
  const draws = chains.length * length;
  const { within, total } = variances(chains);
  const centred = chains.map((chain) => {
    const mean = meanOf(chain);
    return chain.map((value) => value - mean);
  });
  const correlation = (lag: number): number => {
    let sum = 0;
    for (const chain of centred) for (let at = lag; at < length; at++) sum += chain[at]! * chain[at - lag]!;
    return 1 - (within - sum / (chains.length * (length - 1))) / total;
  };
  let time = -1;
  let before = Infinity;
  for (let lag = 0; lag + 1 < length; lag += 2) {
    const pair = Math.min(before, correlation(lag) + correlation(lag + 1));
    if (!(pair > 0)) break;
    time += 2 * pair;
    before = pair;
  }
  return draws / Math.max(time, 1 / Math.log10(draws));
}
