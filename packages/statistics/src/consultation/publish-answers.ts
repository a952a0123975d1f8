// What of ratings and of compared pairs is published, by the rules of votes. Rules:
// disclosure-control/vote-release.md, 'Ratings' and 'Pairs'. Runs where ballots are opened.
import { coins, type Entropy } from '../disclosure-control/noise.ts';
import { countRatings } from '../disclosure-control/rating-release.ts';
import {
  drawGroups,
  type ExactGroup,
  type ExactVotes,
  type PublishedGroup,
  voteRules,
} from '../disclosure-control/vote-release.ts';

/** Code of all groups together, where statements are rated. */
export const PANEL = 'panel';

/** Published groups with all together apart: null where they were too few. No groups of opinion are drawn. */
export function partedPanel(groups: readonly PublishedGroup[]) {
  return {
    groups: groups.filter(({ code }) => code !== PANEL),
    opinions: null,
    panel: groups.find(({ code }) => code === PANEL) ?? null,
  };
}

/** Ratings of one person, 1 to 9, by the number of the statement. */
export interface RatedBallot {
  readonly group: string;
  readonly ratings: ReadonlyMap<number, number>;
}

/** Two statements that one person compared. */
export interface Comparison {
  readonly first: number;
  readonly second: number;
  /** 1: the first matters more. -1: the second. 0: cannot say. */
  readonly answer: number;
}

/** What one person compared. */
export interface ComparedBallot {
  readonly group: string;
  readonly comparisons: readonly Comparison[];
}

/** What goes into a result. */
export interface AnswersToPublish<B> {
  readonly ballots: readonly B[];
  /** Numbers of the statements that count. */
  readonly statements: readonly number[];
  readonly former: readonly PublishedGroup[];
  /** Number of this result. */
  readonly drawn: number;
  /** Nobody can answer any more. */
  readonly isLast: boolean;
  /** Whether a group, by its code, may be counted with others. */
  readonly isPooled: (code: string) => boolean;
  readonly entropy: Entropy;
}

const codesOf = (ballots: readonly { readonly group: string }[]): string[] =>
  [...new Set(ballots.map(({ group }) => group))].sort();

/**
 * Ratings of all together, and of each group that is large enough beside a rest that is large enough too.
 */
export function publishRatings(input: AnswersToPublish<RatedBallot>): PublishedGroup[] {
  const { ballots, statements, former, drawn: result, isLast, isPooled, entropy } = input;
  const panel = ballots.filter(({ group }) => isPooled(group));
  const exactOf = (code: string, own: readonly RatedBallot[]): ExactGroup => ({
    code,
    ballots: own.length,
    paper: 0,
    votes: new Map(statements.map((number) => [number, ratingsOf(own, number)] as const)),
  });
  const groups = codesOf(ballots)
    .map((code) =>
      exactOf(
        code,
        ballots.filter(({ group }) => group === code),
      ),
    )
    .filter(({ code, ballots: own }) => !isPooled(code) || panel.length - own >= voteRules.smallest);
  return drawGroups([exactOf(PANEL, panel), ...groups], former, result, entropy, { isLast });
}

function ratingsOf(ballots: readonly RatedBallot[], number: number): ExactVotes {
  const ratings = Array<number>(9).fill(0);
  for (const { ratings: own } of ballots) {
    const rating = own.get(number);
    if (rating !== undefined) ratings[rating - 1]!++;
  }
  const count = (from: number, to: number) => countRatings(ratings, from, to);
  return { agree: count(7, 9), disagree: count(1, 3), voters: count(1, 9), ratings };
}

/**
 * Of those who compared a statement, how many put it first more often than last. Who did both equally often
 * is put on a side by the toss of a coin: so each person counts once and whole.
 */
export function publishPairs(input: AnswersToPublish<ComparedBallot>): PublishedGroup[] {
  const { ballots, statements, former, drawn: result, isLast, entropy } = input;
  const draw = coins(entropy);
  const toss = () => draw.below(2n) === 0n;
  const groups = codesOf(ballots).map((code): ExactGroup => {
    const own = ballots.filter(({ group }) => group === code);
    const votes = new Map(statements.map((number) => [number, sidesOf(own, number, toss)] as const));
    return { code, ballots: own.length, paper: 0, votes };
  });
  return drawGroups(groups, former, result, entropy, { isLast, isOneShare: true });
}

function sidesOf(ballots: readonly ComparedBallot[], number: number, toss: () => boolean): ExactVotes {
  let [agree, voters] = [0, 0];
  for (const { comparisons } of ballots) {
    const own = comparisons.filter(
      ({ first, second, answer }) => answer !== 0 && (first === number || second === number),
    );
    if (own.length === 0) continue;
    const balance = own.reduce((sum, { first, answer }) => sum + (first === number ? answer : -answer), 0);
    voters++;
    if (balance > 0 || (balance === 0 && toss())) agree++;
  }
  return { agree, disagree: voters - agree, voters };
}

/** Wins of each statement over each, exact: for those who count. In the order of `statements`. */
export function winsOf(
  ballots: readonly ComparedBallot[],
  statements: readonly number[],
): readonly (readonly number[])[] {
  const place = new Map(statements.map((number, at) => [number, at]));
  const wins = statements.map(() => statements.map(() => 0));
  for (const { first, second, answer } of ballots.flatMap(({ comparisons }) => comparisons)) {
    const [winner, loser] = answer > 0 ? [first, second] : [second, first];
    const [row, column] = [place.get(winner), place.get(loser)];
    if (answer !== 0 && row !== undefined && column !== undefined) wins[row]![column]!++;
  }
  return wins;
}
