// What is wrong with a record of HTCDS, or what it cannot say, in words.
import type { HtcdsReason, HtcdsReasonCode } from '@heed/domain/htcds';
import { withValues, words } from './catalogue.ts';
import { fieldFaultWords } from './faults.ts';

const reasonWords: { readonly [C in HtcdsReasonCode]: string | ((values: never) => string) } =
  words('htcds.htcds');

export function htcdsText({ code, values }: HtcdsReason): string {
  if (code !== 'does-not-fit') return withValues(reasonWords[code], values);
  const { fault } = values;
  return withValues(reasonWords[code], { fault: withValues(fieldFaultWords[fault.code], fault.values) });
}
