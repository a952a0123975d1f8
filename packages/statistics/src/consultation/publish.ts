// Computes what is published of a consultation: shares by the group of the cards, and groups of opinion where
// each is large enough. Rules: disclosure-control/vote-release.md. Runs where ballots are opened.
import type { Entropy } from '../disclosure-control/noise.ts';
import {
  drawGroups,
  type ExactGroup,
  type ExactVotes,
  type PublishedGroup,
  voteRules,
} from '../disclosure-control/vote-release.ts';
import { analyseVotes, type ConsultationAnalysis } from './analyse.ts';
import { type Vote, type VoteTable, voteTable } from './votes.ts';

/** One opened ballot, or a sheet of paper. */
export interface CountedBallot {
  readonly group: string;
  readonly isOnPaper: boolean;
  readonly votes: ReadonlyMap<number, Vote>;
}

/** An oval around a group in the plane, in steps of a tenth of the width of the plane. */
export interface Oval {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Opinion groups, an exploration. */
export interface PublishedOpinions {
  /** Number of the result in which the groups were drawn; `ballots`: number of ballots then. */
  readonly drawn: number;
  readonly ballots: number;
  readonly groups: readonly (PublishedGroup & {
    /** Statements by which the group differs, by number. */
    readonly own: readonly number[];
    readonly oval: Oval;
  })[];
  /** How far each statement tells people apart, to a tenth. */
  readonly extremities: readonly { readonly number: number; readonly extremity: number }[];
}

/** A result as it is published. */
export interface PublishedVotes {
  readonly groups: readonly PublishedGroup[];
  readonly opinions: PublishedOpinions | null;
}

/** What goes into a result. */
export interface VotesToPublish {
  readonly ballots: readonly CountedBallot[];
  /** Numbers of the statements that count. */
  readonly statements: readonly number[];
  readonly former: PublishedVotes | null;
  /** Number of this result. */
  readonly drawn: number;
  /** Nobody can vote any more. */
  readonly isLast: boolean;
  /** Whether a group, by its code, may be counted with others: groups of opinion are made of those alone. */
  readonly isPooled: (code: string) => boolean;
  readonly entropy: Entropy;
}

/** Fewest voters for groups of opinion: with fewer they are chance. */
const LEAST_FOR_OPINIONS = 30;

/** The next result. */
export function publishVotes(input: VotesToPublish): PublishedVotes {
  const { ballots, statements, former, drawn: number, isLast, entropy } = input;
  const codes = [...new Set(ballots.map(({ group }) => group))].sort();
  const exact = codes.map((code) =>
    exactGroup(
      code,
      ballots.filter(({ group }) => group === code),
      statements,
    ),
  );
  return {
    groups: drawGroups(exact, former?.groups ?? [], number, entropy, { isLast }),
    opinions: publishOpinions(input),
  };
}

function exactGroup(
  code: string,
  ballots: readonly CountedBallot[],
  statements: readonly number[],
): ExactGroup {
  const votes = new Map(statements.map((number) => [number, countVotes(ballots, number)] as const));
  return { code, ballots: ballots.length, paper: ballots.filter(({ isOnPaper }) => isOnPaper).length, votes };
}

function countVotes(ballots: readonly CountedBallot[], number: number): ExactVotes {
  let [agree, disagree, voters] = [0, 0, 0];
  for (const { votes } of ballots) {
    const vote = votes.get(number);
    if (vote === undefined) continue;
    voters++;
    if (vote === 1) agree++;
    if (vote === -1) disagree++;
  }
  return { agree, disagree, voters };
}

function publishOpinions(input: VotesToPublish): PublishedOpinions | null {
  const { statements, former, drawn: result, isLast, isPooled, entropy } = input;
  const ballots = input.ballots.filter(({ group }) => isPooled(group));
  const before = former?.opinions ?? null;
  const isDue = ballots.length >= (before?.ballots ?? 0) + (isLast ? 1 : voteRules.fresh);
  if (before !== null && !isDue) return before;
  const table = tableOf(ballots, statements);
  const analysis = largeGroups(table);
  if (analysis === null) return before;
  const numbers = table.statements.map(Number);
  const exact = analysis.groups.map(
    ({ members, votes }, at): ExactGroup => ({
      code: `opinion-${at + 1}`,
      ballots: members.length,
      paper: 0,
      votes: new Map(votes.map((cell, column) => [numbers[column]!, cell])),
    }),
  );
  const published = drawGroups(exact, [], result, entropy, { areOpinions: true });
  const size = Math.max(1e-9, ...analysis.active.flatMap((row) => analysis.plane.points[row]!.map(Math.abs)));
  return {
    drawn: result,
    ballots: ballots.length,
    groups: published.map((group, at) => ({
      ...group,
      own: analysis.groups[at]!.representative.map(({ statement }) => numbers[statement]!),
      oval: ovalOf(
        analysis.groups[at]!.members.map((row) => analysis.plane.points[row]!),
        size,
      ),
    })),
    extremities: numbers.map((number, column) => ({ number, extremity: extremityOf(analysis, column) })),
  };
}

/** The table of votes. Rows are ballots by their place, which identifies nobody. */
function tableOf(ballots: readonly CountedBallot[], statements: readonly number[]): VoteTable {
  const counts = new Set(statements);
  return voteTable(
    ballots.flatMap(({ votes }, at) =>
      [...votes].flatMap(([number, vote]) =>
        counts.has(number) ? [{ participant: String(at), statement: String(number), vote }] : [],
      ),
    ),
  );
}

/** The analysis with the most groups that are all large enough; null where even two groups are not. */
function largeGroups(table: VoteTable): ConsultationAnalysis | null {
  const unlimited = analyseVotes(table);
  if (unlimited.active.length < LEAST_FOR_OPINIONS) return null;
  for (let most = unlimited.groups.length; most >= 2; most--) {
    const analysis = most === unlimited.groups.length ? unlimited : analyseVotes(table, { groups: most });
    const isLarge = analysis.groups.every(({ members }) => members.length >= voteRules.smallest);
    if (isLarge && analysis.groups.length >= 2) return analysis;
  }
  return null;
}

const toTenth = (value: number): number => Math.round(10 * value) / 10;

/** Middle and spread of a group, rough enough to show nobody. */
function ovalOf(points: readonly (readonly [number, number])[], size: number): Oval {
  const of = (axis: 0 | 1) => {
    const values = points.map((point) => point[axis] / size);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    return { middle: toTenth(mean), length: Math.max(0.1, toTenth(2 * spread)) };
  };
  const [x, y] = [of(0), of(1)];
  return { x: x.middle, y: y.middle, width: x.length, height: y.length };
}

function extremityOf({ plane: { components } }: ConsultationAnalysis, column: number): number {
  const columns = components[0].length;
  return toTenth(Math.sqrt(columns) * Math.hypot(components[0][column] ?? 0, components[1][column] ?? 0));
}

/** Whether somebody agreed with everything that she saw: seven statements and more, and no other vote. */
export const agreesToAll = ({ votes }: Pick<CountedBallot, 'votes'>): boolean =>
  votes.size >= 7 && [...votes.values()].every((vote) => vote === 1);
