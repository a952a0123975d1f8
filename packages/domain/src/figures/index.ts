// Evidence for policy: closed cases as codes, the words of other standards for them, and what is published
// from them.
export {
  type Coding,
  type Column,
  type CrosswalkTarget,
  certainOf,
  codeOf,
  codingFor,
  codingShape,
  targets,
} from './coding.ts';
export { type Crosswalk, crosswalk } from './crosswalk.ts';
export {
  answerBands,
  fewPlatforms,
  isOfNotices,
  noAnswer,
  noticeCode,
  noticeCoding,
  noticeCodingVersion,
  onlyBeside,
  withFewPlatforms,
} from './notice-coding.ts';
export {
  byCitizenship,
  type Figure,
  type Figures,
  type Measure,
  measures,
  readFigure,
} from './official-figures.ts';
export { type CodedRecord, codingFaults, formatRecord, parseRecord } from './record.ts';
export { type PlaceMap, type Region, radius, regionOf } from './regions.ts';
export {
  assumed,
  changes,
  type DifferentiallyPrivateRelease,
  type EstimateRelease,
  families,
  headlineRules,
  mostCombined,
  type Registered,
  type Release,
  type ReleaseCell,
  releaseShape,
  type SyntheticRelease,
  smallestK,
  type TableRelease,
  usualK,
  yearlyEpsilon,
} from './release.ts';
