// Evidence for policy: closed cases as codes, the words of other standards for them, and what is published
// from them.
export {
  type Coding,
  type Column,
  certainOf,
  codeOf,
  codingFor,
  codingShape,
  type Target,
  targets,
} from './coding.ts';
export { type Crosswalk, crosswalk } from './crosswalk.ts';
export { byCitizenship, type Figure, type Figures, type Measure, measures, readFigure } from './figures.ts';
export { type CodedRecord, codingFaults, formatRecord, parseRecord } from './record.ts';
export { type PlaceMap, type Region, radius, regionOf } from './regions.ts';
export {
  assumed,
  type Cell,
  changes,
  type EstimateRelease,
  families,
  headlineRules,
  mostCombined,
  type PrivateRelease,
  type Registered,
  type Release,
  releaseShape,
  type SyntheticRelease,
  smallestK,
  type TableRelease,
  usualK,
  yearlyEpsilon,
} from './release.ts';
