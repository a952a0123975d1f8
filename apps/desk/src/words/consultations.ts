// Words of consultations.
import { words } from './catalogue.ts';

export const consultationWords = words('consultations.room');
export const planWords = words('consultations.plan');
export const openingWords = words('consultations.keys');
export const seatFigureWords = words('consultations.figures');
export const cardWords = words('consultations.cards');
export const statementWords = words('consultations.statements');
export const proposalWords = words('consultations.proposals');
export const paperWords = words('consultations.paper');
export const voteResultWords = words('consultations.results');
export const askedGroupWords = words('consultations.group');
export const proposalReasonWords = words('consultations.reason');
