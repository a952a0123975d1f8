// What a workshop changed, with intervals, never for fewer than ten people and never for one of them.
export type { Interval } from '../numeric/interval.ts';
export {
  MINIMUM_PEOPLE,
  normalisedGain,
  type PairedEffect,
  type PairSums,
  pairedEffect,
  pairedEffectOfSums,
  type ScorePair,
  smallSampleFactor,
  type TooFewPeople,
  type TrainingEffect,
  unpairedEffect,
} from './effect.ts';
export { type McNemar, mcnemar, wilson } from './proportions.ts';
export {
  type ReportCourse,
  type ReportFrame,
  type ReportResults,
  type WorkshopReport,
  workshopReport,
} from './report.ts';
export { describeWorkshop } from './report-document.ts';
export { reportRows } from './report-rows.ts';
export { LEAST_CHOICES, suppressCounts } from './suppression.ts';
