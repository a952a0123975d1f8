// Figures about people, published so that nobody can be found in them.
export { type Bound, boundsOf, Contradiction, type CountConstraint, type Years } from './bounds.ts';
export { type CountCell, countGroups, type PersonRow, type Where } from './counts.ts';
export { knownOf } from './judge-estimate.ts';
export { type Marginals, noiseOf, privateMarginals } from './marginals.ts';
export { coins, type Entropy } from './noise.ts';
export { type OpenEstimate, type OpenEstimateResult, openly } from './open-estimate.ts';
export { type RowsResult, readRecords } from './read.ts';
export { type ReleaseRefusal, refuse } from './refusal.ts';
export {
  type EarlierFigures,
  estimatesOf,
  type FiguresToJudge,
  judge,
  type Rules,
  spentIn,
} from './register.ts';
export { synthesise } from './synthetic.ts';
export { Revealing, type Tabulated, tabulate } from './tabulate.ts';
