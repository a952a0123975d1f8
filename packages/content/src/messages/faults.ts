// What is wrong with a field, in the words of a language. The sentence follows the name of the field:
// 'reviewOn: needs a day'.
import { type Reason, type ReasonCode, reasonOf } from '@heed/domain/faults';
import type * as v from 'valibot';
import type { Translate, Values } from './words.ts';

/** What stands for a code of domain/faults in the catalogues. */
export type FaultKey = `fault.${ReasonCode}`;

/** A message with its values, not yet in a language. */
export interface FaultSentence {
  readonly key: FaultKey;
  readonly values: Values;
}

/** The key and values of the message for a fault. */
export const faultSentence = ({ code, values }: Reason): FaultSentence => ({
  key: `fault.${code}`,
  values: values as Values,
});

/** Of a schema: its own code, else that it was not understood. No words of a library reach anybody. */
export const issueSentence = (issue: v.BaseIssue<unknown>): FaultSentence =>
  faultSentence(reasonOf(issue) ?? { code: 'not-understood', values: {} });

/** A fault in a language, without a full stop. */
export function faultText(t: Translate, reason: Reason): string {
  const { key, values } = faultSentence(reason);
  return t(key, values);
}

/** An issue of valibot in a language, without a full stop. */
export function issueText(t: Translate, issue: v.BaseIssue<unknown>): string {
  const { key, values } = issueSentence(issue);
  return t(key, values);
}
