// Assessment by recognised indicators: from what a worker ticked to act, means and purpose, with the reasons,
// what is not known and what would change it. Pure. It decides nothing about a person:
// docs/decisions/assessment.md.
export { assess } from './assess.ts';
export {
  type Answer,
  type Answered,
  answers,
  type Caveat,
  type Change,
  type Counts,
  type DimensionResult,
  type ReadAnswered,
  type Reason,
  type Result,
  readAnswered,
  type Shown,
} from './assessment.ts';
export {
  type Act,
  acts,
  type Dimension,
  dimensions,
  type Element,
  elements,
  type Means,
  means,
  type Purpose,
  purposes,
  shows,
} from './elements.ts';
export { isPositive, smallestWays } from './rule.ts';
export {
  findSet,
  type Indicator,
  type IndicatorSet,
  type List,
  type ReadSet,
  readSet,
  type Strength,
  setShape,
  strengths,
} from './set.ts';
export { type Code, codes, type Terms, termsShape } from './terms.ts';
