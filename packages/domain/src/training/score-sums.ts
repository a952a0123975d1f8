// Pairs of scores as sums: all that an effect needs, and nothing of one person.

/** Sums over people of two whole scores each, x and y. */
export interface ScorePairSums {
  readonly n: number;
  readonly x: number;
  readonly y: number;
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
}

export const noScores: ScorePairSums = { n: 0, x: 0, y: 0, xx: 0, yy: 0, xy: 0 };

/** The sums with one person more. */
export const addScores = (sums: ScorePairSums, [x, y]: readonly [number, number]): ScorePairSums => ({
  n: sums.n + 1,
  x: sums.x + x,
  y: sums.y + y,
  xx: sums.xx + x * x,
  yy: sums.yy + y * y,
  xy: sums.xy + x * y,
});

/** The sums of two groups of people as those of one. */
export const joinScores = (one: ScorePairSums, other: ScorePairSums): ScorePairSums => ({
  n: one.n + other.n,
  x: one.x + other.x,
  y: one.y + other.y,
  xx: one.xx + other.xx,
  yy: one.yy + other.yy,
  xy: one.xy + other.xy,
});
