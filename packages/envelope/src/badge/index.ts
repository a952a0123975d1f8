// Certificates of training.
export { type BadgeReading, MAX_BADGE_LENGTH, readBadge, signBadge, type TrainingBadge } from './badge.ts';
export { packBadge, unpackBadge } from './compact.ts';
export { type BadgeFault, type BadgeVerdict, judgeBadge } from './judge.ts';
export { type HashedName, hashName } from './name.ts';
export {
  MAX_TRAINING_KEY_DAYS,
  signTrainingKey,
  type TrainingKey,
  verifyTrainingKeys,
} from './training-key.ts';
