// Whole-number noise for private figures: the discrete Gaussian, sampled exactly, without one floating-point
// number. After Canonne, Kamath and Steinke, 'The Discrete Gaussian for Differential Privacy' (2020),
// algorithms 1 to 3. Floating point leaks: Mironov (2012).

/** `n` bytes of a cryptographic generator: crypto.getRandomValues, never a seeded one. */
export type Entropy = (n: number) => Uint8Array;

/** A fraction of whole numbers, `below` above 0. */
export interface Fraction {
  readonly above: bigint;
  readonly below: bigint;
}

/** Uniform whole numbers from a source of random bytes. */
export interface Coins {
  /** Uniform on 0 .. bound - 1. */
  below(bound: bigint): bigint;
}

const poolBytes = 4096;

/** Uniform whole numbers by rejection, from bytes that are drawn in large pieces. */
export function coins(entropy: Entropy): Coins {
  let pool: Uint8Array = new Uint8Array(0);
  let at = 0;
  const byte = () => {
    if (at === pool.length) [pool, at] = [entropy(poolBytes), 0];
    return pool[at++] as number;
  };
  return {
    below(bound) {
      if (bound <= 0n) throw new RangeError('Cannot draw: the bound must be above 0');
      if (bound === 1n) return 0n;
      const bits = (bound - 1n).toString(2).length;
      const bytes = Math.ceil(bits / 8);
      const mask = (1n << BigInt(bits)) - 1n;
      for (;;) {
        let bytesValue = 0n;
        for (let n = 0; n < bytes; n++) bytesValue = (bytesValue << 8n) | BigInt(byte());
        const value = bytesValue & mask;
        if (value < bound) return value;
      }
    },
  };
}

const bernoulli = (draw: Coins, { above, below }: Fraction): boolean => draw.below(below) < above;

/** True with probability exp(-x), x >= 0 (algorithm 1). */
function bernoulliExp(draw: Coins, x: Fraction): boolean {
  let rest = x;
  // exp(-x) = exp(-1)^floor(x) * exp(-(x - floor(x)))
  while (rest.above > rest.below) {
    if (!bernoulliExpUnit(draw, { above: 1n, below: 1n })) return false;
    rest = { above: rest.above - rest.below, below: rest.below };
  }
  return bernoulliExpUnit(draw, rest);
}

/** The same for 0 <= x <= 1: the series of exp(-x), summed by coin flips. */
function bernoulliExpUnit(draw: Coins, { above, below }: Fraction): boolean {
  let n = 1n;
  while (bernoulli(draw, { above, below: below * n })) n++;
  return n % 2n === 1n;
}

/** Discrete Laplace with scale t, a whole number (algorithm 2 with s = 1). */
function discreteLaplace(draw: Coins, t: bigint): bigint {
  for (;;) {
    const u = draw.below(t);
    if (!bernoulliExp(draw, { above: u, below: t })) continue;
    let v = 0n;
    while (bernoulliExpUnit(draw, { above: 1n, below: 1n })) v++;
    const magnitude = u + t * v;
    const negative = draw.below(2n) === 1n;
    if (negative && magnitude === 0n) continue;
    return negative ? -magnitude : magnitude;
  }
}

/**
 * Whole number whose probability is proportional to exp(-y^2 / (2 sigma^2)); `variance` is sigma^2 (algorithm
 * 3).
 */
export function discreteGaussian(draw: Coins, variance: Fraction): bigint {
  const { above, below } = variance;
  const t = sqrtFloor(above / below) + 1n;
  for (;;) {
    const y = discreteLaplace(draw, t);
    const size = y < 0n ? -y : y;
    // exp(-(|y| - sigma^2 / t)^2 / (2 sigma^2)), over one denominator.
    const distance = size * t * below - above;
    const x = { above: distance * distance, below: 2n * above * below * t * t };
    if (bernoulliExp(draw, x)) return y;
  }
}

/** Largest whole number whose square is at most n. */
export function sqrtFloor(n: bigint): bigint {
  if (n < 2n) return n;
  let x = BigInt(Math.floor(Math.sqrt(Number(n))));
  while (x * x > n) x--;
  while ((x + 1n) * (x + 1n) <= n) x++;
  return x;
}
