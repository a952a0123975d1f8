// What the small script of a consultation asks of the one that seals, and what that answers. They are two
// bundles: they meet at the form, by an event that carries this.
import type { ProposalState } from './data.ts';
import type { PageStatement } from './state.ts';
import type { VotingVisit } from './visit.ts';

/** The event at the form. */
export const sealEvent = 'heed:consultation';

/** Votes, ratings or answers to pairs as they are passed on. */
export type VoteList = readonly (readonly [number, number])[];

/** What is asked. `code`: her own, 28 digits; it never leaves this browser. */
export type SealRequest =
  | { readonly kind: 'open'; readonly code: string }
  /** Shows the end in the form. */
  | { readonly kind: 'end'; readonly visit: VotingVisit; readonly statements: readonly PageStatement[] }
  /** Seals and sends what the end holds, or says what is missing. */
  | { readonly kind: 'send'; readonly visit: VotingVisit };

/** What came of it. */
export type SealOutcome =
  | { readonly kind: 'shown' }
  | { readonly kind: 'opened'; readonly votes: VoteList; readonly proposals: readonly ProposalState[] }
  /** Nothing is stored under this code. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-connection' };

/** What the event carries. */
export interface SealCall {
  readonly request: SealRequest;
  readonly answer: (outcome: SealOutcome) => void;
}
