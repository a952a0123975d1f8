// What people who were consulted say together: opinion groups and consensus from votes, and ratings of few
// experts. Everything here knows who voted what; what may be shown of it is another matter.
export {
  type AnalysisOptions,
  analyseVotes,
  type ConsultationAnalysis,
  type OpinionGroup,
} from './analyse.ts';
export {
  type Concordance,
  concordance,
  type DelphiStatement,
  rateStatement,
  stability,
} from './delphi.ts';
export type { Representative, StatementVotes } from './statements.ts';
export { type CastVote, type Vote, type VoteTable, voteTable } from './votes.ts';
