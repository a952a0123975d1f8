// Cholesky factor of a small symmetric positive definite matrix, row by row in one array, and what is solved
// with it. In place: a bootstrap solves some hundred thousand of these.

/**
 * A pivot below this share of its diagonal is taken for zero: the matrix is singular to working precision.
 */
const PIVOT_TOLERANCE = 1e-11;

/**
 * Replaces the lower triangle of `a` (size by size) by its factor. False where it is not positive definite.
 */
export function factor(a: Float64Array, size: number): boolean {
  for (let i = 0; i < size; i++) {
    const row = i * size;
    const diagonal = a[row + i]!;
    for (let j = 0; j <= i; j++) {
      const other = j * size;
      let sum = a[row + j]!;
      for (let k = 0; k < j; k++) sum -= a[row + k]! * a[other + k]!;
      if (i > j) a[row + j] = sum / a[other + j]!;
      else if (sum > PIVOT_TOLERANCE * diagonal && Number.isFinite(sum)) a[row + i] = Math.sqrt(sum);
      else return false;
    }
  }
  return true;
}

/** Solves a x = b with the factor of a, in place of b. */
export function solve(a: Float64Array, size: number, b: Float64Array): void {
  for (let i = 0; i < size; i++) {
    let sum = b[i]!;
    for (let k = 0; k < i; k++) sum -= a[i * size + k]! * b[k]!;
    b[i] = sum / a[i * size + i]!;
  }
  solveTransposed(a, size, b);
}

/** Solves L' x = b, in place of b: turns independent standard normals into ones with covariance a^-1. */
export function solveTransposed(a: Float64Array, size: number, b: Float64Array): void {
  for (let i = size - 1; i >= 0; i--) {
    let sum = b[i]!;
    for (let k = i + 1; k < size; k++) sum -= a[k * size + i]! * b[k]!;
    b[i] = sum / a[i * size + i]!;
  }
}
