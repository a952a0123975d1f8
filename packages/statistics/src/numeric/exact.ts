// Exact linear algebra over the integers, for verdicts that rounding must not decide: rank, and whether a
// system has a positive solution. Fraction-free (Bareiss 1968; Edmonds' integer pivoting): every number is a
// minor of the given matrix, every division comes out even.

/** Below 2^15.5, so that products of two residues are exact in 32 bits. */
const PRIME = 46_337;

/**
 * Rank modulo a prime: at most the true rank, and almost always equal to it. A full rank found here is
 * proven.
 */
export function rankModulo(rows: readonly Int32Array[]): number {
  const work = rows.map((row) => row.slice());
  const width = work[0]?.length ?? 0;
  let rank = 0;
  for (let column = 0; column < width && rank < work.length; column++) {
    const pivotRow = work.findIndex((row, at) => at >= rank && row[column]! % PRIME !== 0);
    if (pivotRow < 0) continue;
    [work[rank], work[pivotRow]] = [work[pivotRow]!, work[rank]!];
    const pivot = work[rank]!;
    const inverse = inverseModulo(pivot[column]!);
    for (let at = rank + 1; at < work.length; at++) {
      const row = work[at]!;
      if (row[column] === 0) continue;
      const factor = (row[column]! * inverse) % PRIME;
      for (let k = column; k < width; k++) row[k] = (row[k]! - factor * pivot[k]!) % PRIME;
    }
    rank++;
  }
  return rank;
}

function inverseModulo(value: number): number {
  let [a, b, x, y] = [PRIME, ((value % PRIME) + PRIME) % PRIME, 0, 1];
  while (b !== 1) {
    const quotient = Math.floor(a / b);
    [a, b, x, y] = [b, a - quotient * b, y, x - quotient * y];
  }
  return y % PRIME;
}

/** A row of integers, changed in place. */
type Row = bigint[];

/**
 * Eliminates the first `columns` columns. The rows from `rank` on are zero there: what the rest of the
 * columns must fulfil alone.
 */
export function eliminate(
  rows: readonly Row[],
  columns: number,
): { readonly rank: number; readonly rest: readonly Row[] } {
  const work = rows.map((row) => [...row]);
  let rank = 0;
  let previous = 1n;
  for (let column = 0; column < columns && rank < work.length; column++) {
    const pivotRow = work.findIndex((row, at) => at >= rank && row[column] !== 0n);
    if (pivotRow < 0) continue;
    [work[rank], work[pivotRow]] = [work[pivotRow]!, work[rank]!];
    const pivot = work[rank]!;
    for (let at = rank + 1; at < work.length; at++) {
      const row = work[at]!;
      const head = row[column]!;
      for (let k = column; k < row.length; k++)
        row[k] = (row[k]! * pivot[column]! - head * pivot[k]!) / previous;
    }
    previous = pivot[column]!;
    rank++;
  }
  return { rank, rest: work.slice(rank).map((row) => row.slice(columns)) };
}

/**
 * Whether some y, every component above 0, has B y = 0. Scaled to y = 1 + u with u >= 0 this is the first
 * phase of the simplex method, with Bland's rule, which always ends.
 */
export function hasPositiveKernel(matrix: readonly Row[], width: number): boolean {
  // One row each: B u + artificial = -B 1, signs turned so that the right side is not negative.
  const tableau = matrix.map((row, at) => {
    const right = -row.reduce((sum, value) => sum + value, 0n);
    const sign = right < 0n ? -1n : 1n;
    const artificial = matrix.map((_, other) => (other === at ? 1n : 0n));
    return [...row.map((value) => sign * value), ...artificial, sign * right];
  });
  const basis = matrix.map((_, at) => width + at);
  // Sum of the artificial variables, as far as the others reduce it.
  const cost = tableau.reduce(
    (sum: Row, row) => sum.map((value, at) => value + row[at]!),
    new Array(width + matrix.length + 1).fill(0n),
  );
  for (let at = width; at < width + matrix.length; at++) cost[at] = 0n;
  let denominator = 1n;
  for (;;) {
    const entering = cost.findIndex((value, at) => at < width && value > 0n);
    if (entering < 0) return cost.at(-1) === 0n;
    const leaving = leavingRow(tableau, basis, entering);
    // The artificial sum is bounded below by 0, so some row always bounds the step.
    const pivot = tableau[leaving]!;
    const head = pivot[entering]!;
    for (const row of [...tableau, cost]) {
      if (row === pivot) continue;
      const factor = row[entering]!;
      for (let k = 0; k < row.length; k++) row[k] = (row[k]! * head - factor * pivot[k]!) / denominator;
    }
    denominator = head;
    basis[leaving] = entering;
  }
}

function leavingRow(tableau: readonly Row[], basis: readonly number[], entering: number): number {
  let best = -1;
  for (const [at, row] of tableau.entries()) {
    if (row[entering]! <= 0n) continue;
    if (best < 0) {
      best = at;
      continue;
    }
    const bestRow = tableau[best]!;
    const difference = row.at(-1)! * bestRow[entering]! - bestRow.at(-1)! * row[entering]!;
    if (difference < 0n || (difference === 0n && basis[at]! < basis[best]!)) best = at;
  }
  return best;
}
