// Groups of offers, sealed to the desk that found them, and patterns that two members made of them. Nothing
// leads from a pattern to a group, nor from a group to a conversation.
import type {
  Pattern,
  PatternOutcome,
  PatternPlan,
  PatternTally,
  PublishedPattern,
  WithdrawalReason,
  WithdrawnPattern,
} from '@heed/domain/pattern';
import type { MemberSignature, SignatureRefusal } from '@heed/domain/second-member';
import type { Day } from '@heed/domain/time';

/** A group as it is stored. */
export interface StoredOfferGroup {
  readonly id: string;
  readonly desk: string;
  readonly deskKey: string;
  readonly day: Day;
  /** Whether a pattern was made of it, or it was set aside: then it holds pseudonyms of messages alone. */
  readonly isDecided: boolean;
  readonly sealed: Uint8Array;
}

/** A group as a member sends it. */
export type SealedOfferGroup = Pick<StoredOfferGroup, 'id' | 'desk' | 'deskKey' | 'sealed'>;

/** What ends the work on a group: the same group, sealed anew without its text. */
export type DecidedOfferGroup = SealedOfferGroup;

/** Keeps groups of offers and patterns. A pattern is shown when a second member approves it. */
export interface Patterns {
  /** Groups of these desks, the oldest first. */
  groups(desks: readonly string[]): Promise<readonly StoredOfferGroup[]>;
  /**
   * A new group, or the same one with more offers; it is erased 90 days after its first day, whatever comes
   * to it. 'decided': it was decided meanwhile, or it is another desk's.
   */
  putGroup(
    group: SealedOfferGroup,
  ): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: 'full' | 'decided' }>;
  /** No pattern is made of it. False where it is unknown or decided. */
  setAside(group: DecidedOfferGroup): Promise<boolean>;
  /** It waits for another member; its group is decided in the same commit. */
  propose(
    plan: PatternPlan,
    by: string,
    group: DecidedOfferGroup,
  ): Promise<
    | { readonly ok: true; readonly id: string }
    | { readonly ok: false; readonly reason: 'full' | 'same-text' | 'decided' }
  >;
  /** All whose day is not over, the newest first. */
  list(): Promise<readonly Pattern[]>;
  /** Taken down at once, as it was written now it waits for another member. */
  correct(
    id: string,
    plan: PatternPlan,
    by: string,
  ): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: 'unknown' | 'same-text' }>;
  approve(
    id: string,
    approval: MemberSignature<number>,
  ): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: SignatureRefusal }>;
  /** Erases its text at once; of one that was shown, day and reason stay until its last day. */
  withdraw(id: string, reason: WithdrawalReason): Promise<boolean>;
  /** Counts what came of a pattern that is shown. */
  recordOutcome(id: string, outcome: PatternOutcome): Promise<boolean>;
  /** What everybody may see, the newest first. */
  listPublished(): Promise<{
    readonly current: readonly PublishedPattern[];
    readonly withdrawn: readonly WithdrawnPattern[];
  }>;
  /** Decisions of a year. */
  tallies(year: string): Promise<Readonly<Record<PatternTally, number>>>;
  /**
   * Erases groups and patterns whose day is over, and where no legal review stands whatever was not
   * published. A daily job.
   */
  expire(): Promise<void>;
}
