// Which statement comes next: one that few saw, that most take a side on, and that tells people apart comes
// first more often. Weights come from published figures, and the phone draws: nobody learns which statement a
// person saw.

/** What is published of a statement, all groups together. */
export interface StatementReach {
  readonly agree: number;
  readonly passes: number;
  readonly voters: number;
  /** Length of the statement's own direction in the plane; 0 where there is none. */
  readonly extremity: number;
}

/** New: nobody has seen it. */
export const unseen: StatementReach = { agree: 0, passes: 0, voters: 0, extremity: 0 };

/** [(1 - p_pass) (E + 1) p_agree (1 + 8 2^(-S/5))]^2, after Polis. Always above 0. */
export function routingWeight({ agree, passes, voters, extremity }: StatementReach): number {
  const share = (count: number) => (count + 1) / (voters + 2);
  return ((1 - share(passes)) * (extremity + 1) * share(agree) * (1 + 8 * 2 ** (-voters / 5))) ** 2;
}

/** One of `weights` by its share of their sum, for `chance` from 0 to below 1; null for none. */
export function drawByWeight<T>(
  weights: readonly { readonly of: T; readonly weight: number }[],
  chance: number,
): T | null {
  const sum = weights.reduce((total, { weight }) => total + weight, 0);
  let rest = chance * sum;
  for (const { of, weight } of weights) {
    rest -= weight;
    if (rest < 0) return of;
  }
  return weights.at(-1)?.of ?? null;
}
