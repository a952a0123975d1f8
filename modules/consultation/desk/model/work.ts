// What the worker is asked when a consultation is counted, and what it answers: types alone.

import type { ConsultationKey } from '@heed/envelope/credential';
import type { DelphiStatement, PublishedVotes } from '@heed/statistics/consultation';
import type { PublishedGroup } from '@heed/statistics/disclosure-control';
import type { ConsultationMethod } from '../../rules/index.ts';

/** By the name of a task: what it gets, and what it answers. */
export interface BallotWork {
  /** Some ballots of a consultation. */
  readonly openBallots: { readonly input: OpeningInput; readonly output: OpenedBallots };
  /** A consultation, from opened ballots; sheets of paper are opened there. */
  readonly count: { readonly input: CountInput; readonly output: CountOutput };
}

/** A sheet of paper as one member typed it. */
export interface SealedSheet {
  readonly code: string;
  readonly number: number;
  readonly sealed: Uint8Array;
}

/** With what ballots and sheets are opened. */
interface OpeningKeys {
  readonly method: ConsultationMethod;
  readonly keys: readonly ConsultationKey[];
  /** Opening keys by issue, as age writes them. */
  readonly identities: ReadonlyMap<number, string>;
}

/** Ballots to open. */
export interface OpeningInput extends OpeningKeys {
  readonly ballots: readonly unknown[];
}

/** A ballot that was opened. `answers`: by the number of a statement or a pair. */
export interface OpenedBallot {
  readonly group: string;
  readonly answers: ReadonlyMap<number, number>;
}

/** Ballots as they were opened. */
export interface OpenedBallots {
  readonly rows: readonly OpenedBallot[];
  /** Ballots that no certified key stands behind, or that cannot be opened. */
  readonly refusedCount: number;
}

/** What is counted. */
export interface CountInput extends OpeningKeys {
  readonly openedBallots: OpenedBallots;
  readonly sheets: readonly SealedSheet[];
  /** Numbers of the statements that count. */
  readonly statements: readonly number[];
  readonly former: NextResult | null;
  /** Number of the next result. */
  readonly drawn: number;
  readonly isLast: boolean;
}

/** A sheet that does not count: typed once, typed in two ways, or not to be opened. */
export interface SheetState {
  readonly code: string;
  readonly number: number;
  readonly state: 'once' | 'differs' | 'unreadable';
}

/** Exact votes of one group on one statement. */
export interface ExactRow {
  readonly number: number;
  readonly group: string;
  readonly agree: number;
  /** Without those who agreed with everything that they saw. */
  readonly agreeOfOthers: number;
  readonly disagree: number;
  readonly passes: number;
}

/** What would be published. `panel`: of ratings, all together; null where they are too few. */
export interface NextResult extends PublishedVotes {
  readonly panel: PublishedGroup | null;
}

/** Exact ratings of a statement, of all together ('panel') or of one group. */
export interface RatedRow extends DelphiStatement {
  readonly number: number;
  readonly code: string;
}

/** Exact comparisons, of all groups that are counted together. */
export interface ComparedRows {
  /** Whether wins lead from each statement to each. */
  readonly isConnected: boolean;
  readonly rows: readonly {
    readonly number: number;
    readonly wins: number;
    readonly losses: number;
    /** 0 to 100. */
    readonly score: number;
    /** Of all statements 1. */
    readonly strength: number;
  }[];
}

/** What was counted. */
export interface CountOutput {
  /** Those that count, paper among them. */
  readonly ballots: number;
  readonly onPaper: number;
  /** Ballots that no certified key stands behind, or that cannot be opened. */
  readonly refusedBallots: number;
  readonly sheets: readonly SheetState[];
  /** Voters who agreed with everything that they saw. */
  readonly agreeToAll: number;
  readonly exact: readonly ExactRow[];
  /** Sizes of the groups of opinion; empty where there are none. */
  readonly opinionGroups: readonly number[];
  /** The same without those who agreed with everything that they saw. */
  readonly opinionGroupsOfOthers: readonly number[];
  /** Of ratings; empty for other methods. */
  readonly rated: readonly RatedRow[];
  /** Of pairs; null for other methods. */
  readonly compared: ComparedRows | null;
  readonly next: NextResult;
}
