// What the worker is asked when a consultation is counted, and what it answers: types alone.
import type { ConsultationKey } from '@heed/envelope/credential';
import type { PublishedVotes } from '@heed/statistics/consultation';

/** A sheet of paper as one member typed it. */
export interface SealedSheet {
  readonly code: string;
  readonly number: number;
  readonly sealed: Uint8Array;
}

export interface CountInput {
  readonly keys: readonly ConsultationKey[];
  /** Opening keys by issue, as age writes them. */
  readonly identities: ReadonlyMap<number, string>;
  readonly ballots: readonly unknown[];
  readonly sheets: readonly SealedSheet[];
  /** Numbers of the statements that count. */
  readonly statements: readonly number[];
  readonly former: PublishedVotes | null;
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
  readonly next: PublishedVotes;
}
