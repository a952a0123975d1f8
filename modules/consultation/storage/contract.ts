// Consultations: plans, cards, sealed ballots, proposals and published results. No row joins a card with a
// ballot, and no ballot can be opened here.

import type { Day } from '@heed/domain/time';
import type { RecordedDecision } from '@heed/storage/module';
import type {
  ConsultationGroup,
  ConsultationPlan,
  ConsultationState,
  ConsultationStatement,
  ProposalFate,
} from '../rules/index.ts';

/** A consultation as it is stored. */
export interface StoredConsultation {
  /** 32 hex digits. */
  readonly id: string;
  readonly slug: string;
  readonly plan: ConsultationPlan;
  readonly state: ConsultationState;
  /** Grows with every change of plan, state, statements and keys. */
  readonly revision: number;
  /** Id of the member who made it. */
  readonly convener: string;
  /** On which it was made. */
  readonly day: Day;
  readonly statements: readonly ConsultationStatement[];
  /** Signed statements that confirm its keys, as JSON texts, the oldest first. */
  readonly keys: readonly string[];
  /** The day on which it was ended; null while it is not. */
  readonly ended: Day | null;
}

/** Counts of one group: no row says who. */
export interface GroupCounts {
  readonly code: ConsultationGroup;
  /** Base64url of the modulus of its key, 256 bytes. */
  readonly modulus: string;
  readonly seats: number;
  readonly used: number;
  readonly void: number;
  readonly ballots: number;
  /** Sheets of paper that were printed. */
  readonly sheets: number;
}

/** A key of a group as the server makes it. `signingKey`: PKCS #8, DER. */
export interface NewGroupKey {
  readonly code: ConsultationGroup;
  readonly modulus: string;
  readonly signingKey: Uint8Array;
}

/** A card that is handed out. */
export interface NewSeat {
  /** SHA-256 of its code, 64 hex digits. */
  readonly card: string;
  readonly code: ConsultationGroup;
  /** Place of the gatekeeper in the plan's list. */
  readonly gatekeeper: number;
}

/** Seats of one gatekeeper, counted. */
export interface SeatCounts extends Pick<NewSeat, 'code' | 'gatekeeper'> {
  readonly seats: number;
  readonly used: number;
  readonly void: number;
}

/** A card as its holder finds it. */
export interface Seat {
  readonly code: ConsultationGroup;
  readonly state: 'fresh' | 'used' | 'void';
}

/** A sealed ballot, already verified. */
export interface NewBallot {
  /** 64 hex digits. */
  readonly nullifier: string;
  readonly code: ConsultationGroup;
  /** From 1 on, one more each time. */
  readonly version: number;
  /** The ballot as JSON, as it was sent. */
  readonly body: string;
}

/** A ballot as a moderator's browser fetches it. */
export interface StoredBallot extends NewBallot {
  /** Number of the published result in which it counts first. */
  readonly tick: number;
}

/** A statement that somebody proposed, sealed. */
export interface NewProposal {
  readonly nullifier: string;
  readonly code: ConsultationGroup;
  /** From 1 on, one more for each proposal of the same author. */
  readonly sequence: number;
  readonly body: string;
}

/** A proposal with what was decided about it. */
export interface StoredProposal extends NewProposal {
  readonly id: string;
  readonly fate: ProposalFate;
  /** `second`: one moderator decided, and another must agree. */
  readonly state: 'waiting' | 'second' | 'decided';
  /** What the first of two moderators decided, as JSON, while the other must agree; else null. */
  readonly decision: string | null;
  readonly decidedBy: string | null;
}

/** What a moderator decides, with the statements as they stand after it. */
export interface ProposalDecision {
  readonly id: string;
  readonly member: string;
  /** As JSON, the same of both moderators. It holds no wording that only one of them would ask. */
  readonly decision: string;
  /** Null where another moderator must agree first, whatever the group. */
  readonly fate: ProposalFate | null;
  readonly needsSecond: boolean;
  /** The revision that the moderator saw, and the statements after the decision. */
  readonly revision: number;
  readonly statements: readonly ConsultationStatement[];
}

/** A sheet of paper as one member typed it, sealed to the consultation. */
export interface StoredSheet {
  readonly code: ConsultationGroup;
  readonly number: number;
  readonly member: string;
  readonly sealed: Uint8Array;
}

/** A published result. */
export interface StoredTick {
  readonly number: number;
  readonly day: Day;
  /** As JSON: aggregates alone. */
  readonly document: string;
}

/** A result that is published now. */
export interface NewTick extends StoredTick {
  readonly member: string;
  /** Everybody is counted: it ends the consultation. */
  readonly isLast: boolean;
}

/** A key share of the consultation's opening key for one member. */
export interface StoredKeyShare {
  readonly issue: number;
  readonly member: string;
  readonly sealed: Uint8Array;
}

/** A published result among the withdrawals of releases. */
export const resultName = (consultation: string, number: number): string => `${consultation}/${number}`;

/** Accepted, or why not. */
export type ConsultationOutcome<R extends string> =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: R };

/** Keeps consultations. Methods throw StorageError. */
export interface Consultations {
  /** 'taken': another consultation has the slug. 'full': there are as many as one organisation may have. */
  make(
    consultation: Pick<StoredConsultation, 'slug' | 'plan' | 'convener' | 'statements'>,
  ): Promise<
    { readonly ok: true; readonly id: string } | { readonly ok: false; readonly reason: 'taken' | 'full' }
  >;
  /** All, newest first. */
  list(): Promise<readonly StoredConsultation[]>;
  get(id: string): Promise<StoredConsultation | null>;
  find(slug: string): Promise<StoredConsultation | null>;
  /** A draft is changed as a whole. 'changed': somebody changed it since `revision`. */
  change(
    id: string,
    revision: number,
    fields: Pick<StoredConsultation, 'plan' | 'statements'>,
  ): Promise<ConsultationOutcome<'unknown' | 'changed' | 'not-draft'>>;
  /** Only a draft. */
  erase(id: string): Promise<boolean>;
  /** Keys of groups that have none yet; those that stand there stay. */
  addKeys(id: string, keys: readonly NewGroupKey[]): Promise<void>;
  groups(id: string): Promise<readonly GroupCounts[]>;
  /** The signing key of a group, PKCS #8, DER; null where it has none, or has it no more. */
  signingKey(id: string, code: ConsultationGroup): Promise<Uint8Array | null>;
  /**
   * Opens a draft, or gives an open one a new issue of its keys. `shares`: the opening key, to each member.
   */
  confirmKeys(
    id: string,
    revision: number,
    statement: string,
    shares: readonly StoredKeyShare[],
  ): Promise<ConsultationOutcome<'unknown' | 'changed' | 'ended'>>;
  addShares(id: string, shares: readonly StoredKeyShare[]): Promise<void>;
  shares(id: string, member: string): Promise<readonly StoredKeyShare[]>;
  /** Members that have a share of this issue. */
  shareHolders(id: string, issue: number): Promise<readonly string[]>;
  end(id: string): Promise<ConsultationOutcome<'unknown' | 'not-open'>>;

  /** The same cards again are accepted and counted once: an answer may have been lost. */
  addSeats(
    id: string,
    seats: readonly NewSeat[],
  ): Promise<ConsultationOutcome<'unknown' | 'no-key' | 'full' | 'taken'>>;
  seat(id: string, card: string): Promise<Seat | null>;
  seatCounts(id: string): Promise<readonly SeatCounts[]>;
  /** A card that was lost or used by somebody else: it counts no more, and another may be printed. */
  voidSeat(id: string, card: string): Promise<ConsultationOutcome<'unknown' | 'void'>>;
  /**
   * Marks a card used for a request of a blind signature (its SHA-256). The same request again is accepted:
   * its answer may not have arrived. Forgets the time to the day.
   */
  useSeat(
    id: string,
    card: string,
    request: string,
  ): Promise<
    | { readonly ok: true; readonly used: number }
    | { readonly ok: false; readonly reason: 'unknown' | 'used' | 'void' }
  >;

  /**
   * Stores a ballot in the place of the former one and puts its change before the log. The same ballot again
   * is accepted. 'version': another version stands there. 'full': more ballots than used
   * cards. 'group': the voter's votes stand with another group. 'ended': none counts any more.
   */
  cast(
    id: string,
    ballot: NewBallot,
  ): Promise<
    | { readonly ok: true; readonly recorded: RecordedDecision }
    | {
        readonly ok: false;
        readonly reason: 'unknown' | 'version' | 'full' | 'group' | 'ended';
        readonly version: number;
      }
  >;
  ballot(id: string, nullifier: string): Promise<NewBallot | null>;
  /** In the order of their nullifiers, after one of them; at most `limit`. */
  ballots(id: string, after: string, limit: number): Promise<readonly StoredBallot[]>;

  /** 'too-many': as many as one author may propose in a day. The same again is accepted. */
  propose(
    id: string,
    proposal: NewProposal,
  ): Promise<ConsultationOutcome<'unknown' | 'too-many' | 'sequence'>>;
  proposals(id: string): Promise<readonly StoredProposal[]>;
  /** Proposals that are not decided. */
  countWaiting(id: string): Promise<number>;
  proposalsOf(id: string, nullifier: string): Promise<readonly StoredProposal[]>;
  /**
   * 'second' is answered where another moderator must agree; 'same-member': she is the first; 'differs': her
   * decision is not the same.
   */
  decide(
    id: string,
    decision: ProposalDecision,
  ): Promise<
    | { readonly ok: true; readonly state: 'second' | 'decided' }
    | { readonly ok: false; readonly reason: 'unknown' | 'changed' | 'decided' | 'same-member' | 'differs' }
  >;
  /** The first moderator's decision is set aside: the proposal waits again. */
  reopenProposal(id: string, proposal: string): Promise<void>;
  /** Statements of an open consultation, with translations and withdrawals. */
  setStatements(
    id: string,
    revision: number,
    statements: readonly ConsultationStatement[],
  ): Promise<ConsultationOutcome<'unknown' | 'changed'>>;

  /**
   * Counts sheets that were printed with numbers from `first` on. 'changed': somebody else printed sheets
   * with these numbers meanwhile.
   */
  addSheets(
    id: string,
    code: ConsultationGroup,
    sheets: { readonly first: number; readonly count: number },
  ): Promise<ConsultationOutcome<'no-key' | 'changed'>>;
  /**
   * In the place of what this member typed of this sheet before. 'complete': two others typed it. 'ended': no
   * sheet counts any more.
   */
  typeSheet(
    id: string,
    sheet: StoredSheet,
  ): Promise<ConsultationOutcome<'unknown' | 'not-printed' | 'complete' | 'ended'>>;
  sheets(id: string): Promise<readonly StoredSheet[]>;

  /** 'changed': another result was published meanwhile. The last one ends the consultation. */
  publish(
    id: string,
    tick: NewTick,
  ): Promise<
    | { readonly ok: true; readonly recorded: RecordedDecision }
    | { readonly ok: false; readonly reason: 'unknown' | 'changed' }
  >;
  /**
   * A published result is withdrawn with a reason that everybody reads, and it stays readable: its row is
   * among the withdrawals of releases under `resultName`. Once; the day goes before the log. False: there is
   * none.
   */
  withdrawResult(id: string, number: number, reason: string): Promise<boolean>;
  ticks(id: string): Promise<readonly StoredTick[]>;
  /** The newest published result. */
  newestTick(id: string): Promise<StoredTick | null>;
  /** Short names of those with a published result. */
  slugsWithResult(): Promise<readonly string[]>;
  /**
   * Destroys ballots, proposals, sheets, cards and keys of consultations in which voting ended before this
   * day, with a result or without. How many ballots and sheets that were goes before the log, once.
   */
  forget(closedBefore: Day): Promise<void>;
  /** The same of those whose ballots are due. A daily job. */
  forgetDue(): Promise<void>;
}
