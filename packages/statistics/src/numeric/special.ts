// Special functions in double precision: log-gamma, the regularised incomplete gamma functions and with them
// Poisson tails, the normal distribution. Abramowitz & Stegun 6.1, 6.5, 26.2; the error function goes through
// the incomplete gamma, so that small tails keep their digits.

/**
 * log of the gamma function, for x > 0: Stirling's series above 12, by recurrence below. Error about 1e-14 of
 * 1 or of the value.
 */
export function logGamma(x: number): number {
  let shift = 1;
  let at = x;
  while (at < 12) shift *= at++;
  const inverse = 1 / (at * at);
  const series =
    (1 / 12 +
      inverse *
        (-1 / 360 +
          inverse * (1 / 1260 + inverse * (-1 / 1680 + inverse * (1 / 1188 - (inverse * 691) / 360360))))) /
    at;
  return (at - 0.5) * Math.log(at) - at + 0.9189385332046727 + series - Math.log(shift);
}

/**
 * The two regularised incomplete gamma functions at (a, x). The smaller one is computed itself, never as one
 * minus the other.
 */
export function incompleteGamma(a: number, x: number): { readonly lower: number; readonly upper: number } {
  if (x <= 0) return { lower: 0, upper: 1 };
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let n = 1; term > sum * 1e-17; n++) {
      term *= x / (a + n);
      sum += term;
    }
    const lower = front * sum;
    return { lower, upper: 1 - lower };
  }
  // Lentz's method on the continued fraction of A&S 6.5.31.
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < 10_000; n++) {
    const step = -n * (n - a);
    b += 2;
    d = 1 / (step * d + b);
    c = b + step / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  const upper = front * fraction;
  return { lower: 1 - upper, upper };
}

/** P(X <= count) and P(X >= count) for X ~ Poisson(mean), each with its own digits (A&S 26.4.21). */
export function poissonTails(
  count: number,
  mean: number,
): { readonly atMost: number; readonly atLeast: number } {
  return {
    atMost: incompleteGamma(count + 1, mean).upper,
    atLeast: count === 0 ? 1 : incompleteGamma(count, mean).lower,
  };
}

/** Standard normal distribution function. */
export function normalCdf(z: number): number {
  const { lower, upper } = incompleteGamma(0.5, (z * z) / 2);
  return z < 0 ? upper / 2 : 0.5 + lower / 2;
}

/**
 * Standard normal quantile: a rational start (A&S 26.2.23, error below 4.5e-4), then Newton steps with
 * Halley's correction.
 */
export function normalQuantile(p: number): number {
  if (p <= 0 || p >= 1) return p <= 0 ? -Infinity : Infinity;
  if (p > 0.5) return -normalQuantile(1 - p);
  const t = Math.sqrt(-2 * Math.log(p));
  let z =
    -t + (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  for (let n = 0; n < 3; n++) {
    const error = (normalCdf(z) - p) * Math.sqrt(2 * Math.PI) * Math.exp((z * z) / 2);
    z -= error / (1 + (z * error) / 2);
  }
  return z;
}

/**
 * Regularised incomplete beta function I_x(a, b), for a, b > 0 and 0 <= x <= 1: Lentz's method on the
 * continued fraction of A&S 26.5.8, on the side where it converges fast.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    fraction *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return (front * fraction) / a;
}

/** Distribution function of Student's t with `freedom` degrees of freedom (A&S 26.7.1). */
export function studentCdf(t: number, freedom: number): number {
  const tail = incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;
  return t > 0 ? 1 - tail : tail;
}

/**
 * Quantile of Student's t with `freedom` degrees of freedom: Newton steps on the distribution function, from
 * the normal quantile. `freedom` may be a fraction.
 */
export function studentQuantile(p: number, freedom: number): number {
  if (p <= 0 || p >= 1) return p <= 0 ? -Infinity : Infinity;
  if (p > 0.5) return -studentQuantile(1 - p, freedom);
  const constant = logGamma((freedom + 1) / 2) - logGamma(freedom / 2) - Math.log(freedom * Math.PI) / 2;
  const density = (t: number) => Math.exp(constant - ((freedom + 1) / 2) * Math.log1p((t * t) / freedom));
  // Below the root the function is convex in the lower tail: a start on the right would overshoot.
  let low = -1;
  while (studentCdf(low, freedom) > p) low *= 2;
  let high = 0;
  let at = Math.max(low, Math.min(high, normalQuantile(p)));
  for (let n = 0; n < 200; n++) {
    const error = studentCdf(at, freedom) - p;
    if (error > 0) high = at;
    else low = at;
    const newton = at - error / density(at);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - at) <= 1e-15 * Math.abs(at)) return next;
    at = next;
  }
  return at;
}
