// Where people stand to each other by their votes: the first two principal components, with votes that are
// missing. Derivation: consultation.md.
import { UNSEEN } from './votes.ts';

/** Rows of votes that are placed, and columns that count; `columns` is their number. */
export interface PlaneInput {
  readonly rows: readonly Int8Array[];
  readonly columns: number;
  /** Columns that count as 0 for everybody: statements that a moderator took out. */
  readonly excluded: ReadonlySet<number>;
}

export interface Plane {
  /** Mean vote by column, of those who voted on it. */
  readonly means: Float64Array;
  /** Two directions, each of length 1; all zero where the votes have no more. */
  readonly components: readonly [Float64Array, Float64Array];
  /** Each row in the plane. */
  readonly points: readonly (readonly [number, number])[];
}

const MOST_STEPS = 1000;
/** A direction that turns by less than this has settled. */
const SETTLED = 1e-12;

/** Never NaN: without rows, columns or differences all points are [0, 0]. */
export function placePeople(input: PlaneInput): Plane {
  const means = meansOf(input);
  const rows = input.rows.map((row) => centredRow(row, means, input.excluded));
  const covariance = covarianceOf(rows, input.columns);
  const first = direction(covariance, null);
  const second = direction(covariance, first);
  // Who saw little stands near the middle: see consultation.md.
  const points = rows.map((row) => [dot(row, first), dot(row, second)] as const);
  return { means, components: [first, second], points };
}

function meansOf({ rows, columns, excluded }: PlaneInput): Float64Array {
  const means = new Float64Array(columns);
  for (let column = 0; column < columns; column++) {
    if (excluded.has(column)) continue;
    let [sum, count] = [0, 0];
    for (const row of rows) {
      if (row[column] === UNSEEN) continue;
      sum += row[column]!;
      count++;
    }
    means[column] = count === 0 ? 0 : sum / count;
  }
  return means;
}

/** Votes against the mean of their columns; 0 where one is missing or does not count. */
function centredRow(row: Int8Array, means: Float64Array, excluded: ReadonlySet<number>): Float64Array {
  const centred = new Float64Array(row.length);
  for (let column = 0; column < row.length; column++)
    if (row[column] !== UNSEEN && !excluded.has(column)) centred[column] = row[column]! - means[column]!;
  return centred;
}

/** The sum over rows of the products of two columns, columns by columns; not divided. */
function covarianceOf(rows: readonly Float64Array[], columns: number): readonly Float64Array[] {
  const covariance = Array.from({ length: columns }, () => new Float64Array(columns));
  for (const row of rows)
    for (let one = 0; one < columns; one++) {
      const value = row[one]!;
      if (value === 0) continue;
      const line = covariance[one]!;
      for (let other = 0; other < columns; other++) line[other]! += value * row[other]!;
    }
  return covariance;
}

/** By power iteration, orthogonal to `before`. Its largest entry is positive. */
function direction(covariance: readonly Float64Array[], before: Float64Array | null): Float64Array {
  const columns = covariance.length;
  // No vote is likelier than another to be the start: fixed, and not orthogonal to a usual direction.
  let current = Float64Array.from({ length: columns }, (_, at) => 1 + ((at * 7919) % 101) / 1000);
  if (!normalise(current, before)) return new Float64Array(columns);
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = Float64Array.from(covariance, (line) => dot(line, current));
    if (!normalise(next, before)) return new Float64Array(columns);
    const turn = 1 - Math.abs(dot(next, current));
    current = next;
    if (turn < SETTLED) break;
  }
  const largest = current.reduce(
    (best, value) => (Math.abs(value) > Math.abs(best) + 1e-12 ? value : best),
    0,
  );
  return largest < 0 ? current.map((value) => -value) : current;
}

/** Takes `before` out and makes the length 1; false where nothing is left. */
function normalise(vector: Float64Array, before: Float64Array | null): boolean {
  if (before !== null) {
    const along = dot(vector, before);
    for (let at = 0; at < vector.length; at++) vector[at]! -= along * before[at]!;
  }
  const length = Math.sqrt(dot(vector, vector));
  if (!(length > 1e-9)) return false;
  for (let at = 0; at < vector.length; at++) vector[at]! /= length;
  return true;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!;
  return sum;
}
