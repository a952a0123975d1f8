// What is wrong with a field, at the desk: the sentence of its code stands below the field.
import type { Fault, FaultCode, FaultReason, FaultValues } from '@heed/domain/faults';
import { fieldFaultWords } from '../words/faults.ts';

/** A fault in words. `field`: where it stands, such as 'ways.0.to'. */
export interface FieldFault {
  readonly field: string;
  readonly says: string;
}

const sentences: { readonly [C in FaultCode]: string | ((values: FaultValues[C]) => string) } =
  fieldFaultWords;

export const fieldFaults = (faults: readonly Fault[]): FieldFault[] =>
  faults.map((fault) => ({ field: fault.field, says: sentenceOf(fault) }));

function sentenceOf({ code, values }: FaultReason): string {
  const sentence = sentences[code] as string | ((values: object) => string);
  return typeof sentence === 'string' ? sentence : sentence(values);
}
