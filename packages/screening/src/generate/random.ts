// Uniform numbers that a seed makes again: xoroshiro128+ of pure-rand. For invented texts alone.
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A source of invented choices. */
export interface Chance {
  /** Uniform from 0 up to 1. */
  uniform(): number;
  /** Whole number from `least` to `most`. */
  between(least: number, most: number): number;
  /** One of `choices`. */
  pick<T>(choices: readonly T[]): T;
}

/** The chance of a seed: the same seed gives the same choices. */
export function chance(seed: number): Chance {
  const source = xoroshiro128plus(seed);
  const uniform = () => (source.next() >>> 0) / 0x1_0000_0000;
  const between = (least: number, most: number) => least + Math.floor(uniform() * (most - least + 1));
  return { uniform, between, pick: (choices) => choices[between(0, choices.length - 1)]! };
}
