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
