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
export { bradleyTerry, type PairStrengths, type PairWins, winScores } from './pairwise.ts';
export {
  agreesToAll,
  type CountedBallot,
  type Oval,
  type PublishedOpinions,
  type PublishedVotes,
  publishVotes,
  type VotesToPublish,
} from './publish.ts';
export {
  type AnswersToPublish,
  type ComparedBallot,
  type Comparison,
  PANEL,
  partedPanel,
  publishPairs,
  publishRatings,
  type RatedBallot,
  winsOf,
} from './publish-answers.ts';
export { drawByWeight, routingWeight, type StatementReach, unseen } from './routing.ts';
export type { Representative, StatementVotes } from './statements.ts';
export { type CastVote, type Vote, type VoteTable, voteTable } from './votes.ts';
