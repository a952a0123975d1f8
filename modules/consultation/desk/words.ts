// Words of consultations.
import { words } from '@heed/desk/words/catalogue.ts';

/** The screen and its list. */
export const consultationWords = words('consultations.room');
/** The form of a plan. */
export const planWords = words('consultations.plan');
/** Confirming keys, and the opening. */
export const openingWords = words('consultations.keys');
/** Counts of cards. */
export const seatFigureWords = words('consultations.figures');
/** Making and printing cards. */
export const cardWords = words('consultations.cards');
/** Statements and their translations. */
export const statementWords = words('consultations.statements');
/** What people proposed. */
export const proposalWords = words('consultations.proposals');
/** Sheets of paper. */
export const paperWords = words('consultations.paper');
/** Counting and publishing. */
export const voteResultWords = words('consultations.results');
/** Why a proposal is refused, by its code. */
export const proposalReasonWords = words('consultations.reason');
