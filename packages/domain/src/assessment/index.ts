// Assessment by recognised indicators: from what a worker ticked to act, means and purpose, with the reasons,
// what is not known and what would change it. Pure. It decides nothing about a person:
// docs/decisions/assessment.md.
export { assess } from './assess.ts';
export {
  type AssessmentAnswers,
  type AssessmentReason,
  type AssessmentResult,
  answers,
  type Caveat,
  type Counts,
  type DimensionChange,
  type DimensionResult,
  type ElementStatus,
  type IndicatorAnswer,
  type ReadAnswered,
  readAnswered,
} from './assessment.ts';
export {
  type Act,
  acts,
  type Dimension,
  dimensions,
  elements,
  type LegalElement,
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
export { codes, type TermCode, type Terms, termsShape } from './terms.ts';
