// What is wrong with a record, and what a record cannot say: a code with its values. The sentence stands in
// content/messages/<language>/htcds.json as 'htcds.<code>'.
import type { FaultReason } from '../faults/index.ts';

type WithoutValues =
  | 'not-a-record'
  | 'no-such-field'
  | 'holds-list'
  | 'unreadable-letters'
  | 'too-long'
  | 'not-a-day'
  | 'not-a-number'
  | 'not-true-or-false'
  | 'takes-one-value'
  | 'not-a-country'
  | 'not-a-language'
  | 'not-a-telephone'
  | 'quote-never-closed'
  | 'file-empty'
  | 'quote-alone'
  | 'too-many-cells'
  | 'core-field-silent'
  | 'name-not-listed'
  | 'value-not-listed'
  | 'too-many-rows'
  | 'says-nothing'
  | 'case-does-not-say'
  | 'gender-other'
  | 'working-name'
  | 'withheld'
  | 'birth-without-day'
  | 'no-safe-hours'
  | 'forced-criminality'
  | 'field-names-organisation'
  | 'identified-by-authority'
  | 'not-presumed-only'
  | 'not-decided'
  | 'nobody-decided'
  | 'outcome-unknown'
  | 'owner-is-desk'
  | 'recipient-person';

export interface HtcdsReasonValues extends Readonly<Record<WithoutValues, object>> {
  readonly 'field-twice': { readonly name: string };
  readonly 'not-on-list': { readonly values: string };
  readonly 'does-not-fit': { readonly fault: FaultReason };
  readonly 'languages-in-words': { readonly count: number };
  readonly 'more-languages': { readonly count: number };
  readonly 'value-defined-only': { readonly value: string };
  readonly 'recorded-in-words': { readonly count: number };
  readonly 'statements-apart': { readonly count: number };
  readonly 'earlier-referrals': { readonly count: number };
  readonly 'many-consents': { readonly count: number };
  readonly 'taken-over': { readonly status: string };
  readonly 'taken-over-decided': { readonly status: string; readonly by: string };
}
export type HtcdsReasonCode = keyof HtcdsReasonValues;

export type HtcdsReason = {
  readonly [C in HtcdsReasonCode]: { readonly code: C; readonly values: HtcdsReasonValues[C] };
}[HtcdsReasonCode];

export const htcdsReason = <C extends HtcdsReasonCode>(
  code: C,
  ...[values]: object extends HtcdsReasonValues[C] ? [] : [values: HtcdsReasonValues[C]]
): HtcdsReason => ({ code, values: values ?? {} }) as HtcdsReason;
