// Kinds of record in the order in which a case worker looks: what is to be done, then what protects.
import type { RecordKind } from '@heed/domain/casework';

export const recordKindsInOrder: readonly RecordKind[] = [
  'task',
  'danger',
  'check-in',
  'threat',
  'never',
  'safe-contact',
  'safety',
  'exception',
  'assessment',
  'need',
  'referral',
  'consent',
  'contact',
  'interpreter',
  'person',
  'statement',
  'harm-review',
  'notice',
  'capture',
  'review',
  'closing',
  'figures',
];
