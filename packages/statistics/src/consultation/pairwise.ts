// Priorities from pairs: people say again and again which of two matters more. Scores by the share of wins,
// and by Bradley and Terry's model, fitted by minorisation and maximisation (Hunter 2004). Derivation:
// consultation.md.

/** `wins[i][j]`: how often i was put before j. */
export type PairWins = readonly (readonly number[])[];

/** 0 to 100, 50 for what was never compared: 100 (w + 1) / (w + l + 2). */
export const winScores = (wins: PairWins): readonly number[] =>
  wins.map((row, i) => {
    const ownWins = sum(row);
    const losses = sum(wins.map((other) => other[i] ?? 0));
    return (100 * (ownWins + 1)) / (ownWins + losses + 2);
  });

/** Strengths of the model, with the sum of 1. */
export interface PairStrengths {
  readonly strengths: readonly number[];
  /**
   * Whether wins lead from each to each. Where they do not, no finite strengths fit best, and half a win and
   * half a loss against one like all others is added to each.
   */
  readonly isConnected: boolean;
}

const MOST_STEPS = 10_000;
const SETTLED = 1e-12;

/** Never NaN; without comparisons all are as strong. */
export function bradleyTerry(wins: PairWins): PairStrengths {
  const n = wins.length;
  const isConnected = reachesAll(wins, false) && reachesAll(wins, true);
  const extra = isConnected ? 0 : 0.5;
  const won = wins.map((row, i) => sum(row.filter((_, j) => j !== i)) + extra);
  let strengths = wins.map(() => 1 / n);
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = strengths.map((own, i) => {
      const meetings = strengths.reduce(
        (total, other, j) => {
          const times = j === i ? 0 : (wins[i]?.[j] ?? 0) + (wins[j]?.[i] ?? 0);
          return total + times / (own + other);
        },
        (2 * extra) / (own + 1 / n),
      );
      return meetings === 0 ? own : (won[i] ?? 0) / meetings;
    });
    const all = sum(next);
    const scaled = next.map((value) => value / all);
    const moved = Math.max(0, ...scaled.map((value, i) => Math.abs(value - (strengths[i] ?? 0))));
    strengths = scaled;
    if (moved < SETTLED) break;
  }
  return { strengths, isConnected };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Whether everything is reached from the first by wins, or by losses. */
function reachesAll(wins: PairWins, isByLosses: boolean): boolean {
  const reached = new Set(wins.length === 0 ? [] : [0]);
  for (const from of reached)
    for (let to = 0; to < wins.length; to++)
      if (((isByLosses ? wins[to]?.[from] : wins[from]?.[to]) ?? 0) > 0) reached.add(to);
  return reached.size === wins.length;
}
