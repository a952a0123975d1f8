// Profile likelihood interval of the size of the population under one given model (Cormack 1992). It says
// nothing of how the model was chosen: where a selection was made, bca.ts repeats it.
import type { Interval } from '../numeric/interval.ts';
import { normalQuantile } from '../numeric/special.ts';
import { designOf } from './existence.ts';
import type { Ground, LogLinear } from './loglinear.ts';
import { fitPoisson } from './poisson.ts';

/** log of the dark figure is looked for to this precision: far below what is printed. */
const PRECISION = 1e-9;
/** e^40 unseen people: the likelihood has no bound there. */
const WIDEST = 40;

/** @returns null where the likelihood does not fall off on one of the sides. */
export function profileInterval(ground: Ground, { effects, fit }: LogLinear, level: number): Interval | null {
  if (fit === null) return null;
  const design = designOf(ground.lists, effects, ground.together);
  const others = { open: design.open, effects: design.effects.filter((effect) => effect !== 0) };
  const largestDrop = normalQuantile((1 + level) / 2) ** 2 / 2;
  const top = fit.coefficients[0]!;
  /** How far the log-likelihood is above what the interval still holds. */
  const above = (intercept: number): number => {
    const at = fitPoisson(ground.counts, others, { offset: intercept });
    return at === null ? -Infinity : at.kernel - fit.kernel + largestDrop;
  };
  const side = (sign: number): number | null => {
    let inside = top;
    let step = 0.1;
    while (above(inside + sign * step) > 0) {
      inside += sign * step;
      step *= 2;
      if (Math.abs(inside - top) > WIDEST) return null;
    }
    let outside = inside + sign * step;
    while (Math.abs(outside - inside) > PRECISION) {
      const middle = (inside + outside) / 2;
      if (above(middle) > 0) inside = middle;
      else outside = middle;
    }
    return ground.observed + Math.exp(inside);
  };
  const [low, high] = [side(-1), side(1)];
  return low === null || high === null ? null : [low, high];
}
