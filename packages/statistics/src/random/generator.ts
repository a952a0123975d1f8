// A source of uniform numbers that a seed makes again: xoroshiro128+ of pure-rand. For resampling and Markov
// chains only: whoever knows the seed knows the numbers, so noise that protects somebody never comes from
// here.
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A source of uniform numbers. */
export interface Random {
  /** Uniform on the open interval (0, 1), 52 bits. */
  uniform(): number;
  /** Whole number of 0 to below - 1. */
  below(bound: number): number;
}

/** Named in reports beside the seed: another generator would give other numbers. */
export const GENERATOR = 'xoroshiro128+ (pure-rand 8)';

/** @param stream Streams of one seed lie 2^64 numbers apart: each chain and each worker takes its own. */
export function random(seed: number, stream = 0): Random {
  const source = xoroshiro128plus(seed);
  for (let n = 0; n < stream; n++) source.jump();
  const uniform = () => ((source.next() >>> 6) * 0x4000000 + (source.next() >>> 6) + 0.5) / 0x10000000000000;
  return { uniform, below: (bound) => Math.floor(uniform() * bound) };
}
