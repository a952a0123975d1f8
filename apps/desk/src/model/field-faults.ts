// What is wrong with a field, at the desk: the sentence of its code stands below the field.
import type { Fault } from '@heed/domain/faults';
import { withValues } from '../words/catalogue.ts';
import { fieldFaultWords } from '../words/faults.ts';

/** A fault in words. `field`: where it stands, such as 'ways.0.to'. */
export interface FieldFault {
  readonly field: string;
  readonly says: string;
}

export const fieldFaults = (faults: readonly Fault[]): FieldFault[] =>
  faults.map((fault) => ({
    field: fault.field,
    says: withValues(fieldFaultWords[fault.code], fault.values),
  }));
