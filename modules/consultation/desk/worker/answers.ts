// Counting ratings and compared pairs, exact for those who count and drawn for publication. Runs in
// the worker of figures.

import { pairOf } from '@heed/envelope/answers';
import {
  bradleyTerry,
  type ComparedBallot,
  PANEL,
  partedPanel,
  publishPairs,
  publishRatings,
  type RatedBallot,
  rateStatement,
  winScores,
  winsOf,
} from '@heed/statistics/consultation';
import { isPooled } from '../../rules/index.ts';
import type { ComparedRows, CountInput, CountOutput, OpenedBallot, RatedRow } from '../model/work.ts';

const entropy = (n: number) => crypto.getRandomValues(new Uint8Array(n));

/** Counts ratings or pairs. Paper is for votes alone. */
export function countAnswers(
  input: CountInput,
  ballots: readonly OpenedBallot[],
): Omit<CountOutput, 'refusedBallots'> {
  const { method, statements, former, drawn: result, isLast } = input;
  const rated = ballots.map(({ group, answers }): RatedBallot => ({ group, ratings: answers }));
  const compared = ballots.map(comparedOf);
  const before = [...(former?.panel ? [former.panel] : []), ...(former?.groups ?? [])];
  const to = { statements, former: before, drawn: result, isLast, isPooled, entropy };
  const isRated = method === 'ratings';
  const published = isRated
    ? publishRatings({ ...to, ballots: rated })
    : publishPairs({ ...to, ballots: compared });
  return {
    ...{ ballots: ballots.length, onPaper: 0, sheets: [], agreeToAll: 0, exact: [] },
    ...{ opinionGroups: [], opinionGroupsOfOthers: [] },
    rated: isRated ? ratedRows(rated, statements) : [],
    compared: isRated ? null : comparedRows(compared, statements),
    next: partedPanel(published),
  };
}

const comparedOf = ({ group, answers }: OpenedBallot): ComparedBallot => ({
  group,
  comparisons: [...answers].map(([pair, answer]) => {
    const [first, second] = pairOf(pair);
    return { first, second, answer };
  }),
});

/** Each statement by all together, an open door aside, then by each group. */
function ratedRows(ballots: readonly RatedBallot[], statements: readonly number[]): RatedRow[] {
  const codes = [...new Set(ballots.map(({ group }) => group))].sort();
  return statements.flatMap((number) =>
    [PANEL, ...codes].flatMap((code) => {
      const own = ballots.filter(({ group }) => (code === PANEL ? isPooled(group) : group === code));
      const delphi = rateStatement(own.flatMap(({ ratings }) => ratings.get(number) ?? []));
      return delphi === null ? [] : [{ number, code, ...delphi }];
    }),
  );
}

function comparedRows(ballots: readonly ComparedBallot[], statements: readonly number[]): ComparedRows {
  const wins = winsOf(
    ballots.filter(({ group }) => isPooled(group)),
    statements,
  );
  const scores = winScores(wins);
  const { strengths, isConnected } = bradleyTerry(wins);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const rows = statements.map((number, at) => ({
    number,
    wins: sum(wins[at] ?? []),
    losses: sum(wins.map((row) => row[at] ?? 0)),
    score: scores[at] ?? 50,
    strength: strengths[at] ?? 0,
  }));
  return { isConnected, rows: rows.toSorted((one, other) => other.score - one.score) };
}
