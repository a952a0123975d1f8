// What is wrong with a field, by the codes of domain/faults. The sentence stands below the field.
import type { FaultCode, FaultValues } from '@heed/domain/faults';
import { words } from './catalogue.ts';

export const fieldFaultWords: {
  readonly [C in FaultCode]: string | ((values: FaultValues[C]) => string);
} = words('faults.fault');
