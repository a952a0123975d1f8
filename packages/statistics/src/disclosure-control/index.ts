// Figures about people, published so that nobody can be found in them.
export { type Bound, boundsOf, Contradiction, type CountConstraint, type Years } from './bounds.ts';
export { type CountCell, countGroups, type PersonRow, type Where } from './counts.ts';
export { toConstraints } from './judge-estimate.ts';
export { type Marginals, noiseOf, privateMarginals } from './marginals.ts';
export { coins, type Entropy } from './noise.ts';
export {
  type EstimateDisclosure,
  type PublishableEstimate,
  publishableEstimate,
} from './publishable-estimate.ts';
export { type RowsResult, readRecords } from './read.ts';
export {
  type RefusalValues,
  type ReleaseRefusal,
  type ReleaseRefusalCode,
  refuse,
} from './release-refusal.ts';
export {
  type EarlierFigures,
  epsilonSpentIn,
  estimatesOf,
  type FiguresToJudge,
  judgeRelease,
  type ReleaseRules,
} from './release-register.ts';
export { synthesise } from './synthetic.ts';
export { DisclosureError, type SuppressedTable, tabulate } from './tabulate.ts';
export {
  bandOfShare,
  drawGroups,
  type ExactGroup,
  type ExactVotes,
  faultsOfGroups,
  NOISE_MOSTLY,
  type PublishedGroup,
  type PublishedShares,
  type TogetherShares,
  togetherOf,
  type VoteReleaseFault,
  type VoteRules,
  voteRules,
} from './vote-release.ts';
