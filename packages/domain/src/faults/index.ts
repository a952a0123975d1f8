// What is wrong with a field, in codes with values. Sentences are made where they are shown. The schemas of
// domain carry a code as their message; a library's own sentence ('Invalid type: Expected string but received
// null') tells a person nothing.
import * as v from 'valibot';

/** Each with the names of its values. */
export interface FaultValues {
  readonly 'needs-words': object;
  readonly 'needs-more': object;
  readonly 'too-long': object;
  readonly 'needs-number': object;
  readonly 'needs-whole-number': object;
  readonly 'needs-larger': object;
  readonly 'needs-smaller': object;
  readonly 'needs-yes-or-no': object;
  readonly 'must-be-chosen': object;
  readonly 'needs-list': object;
  readonly 'needs-day': object;
  readonly 'is-missing': object;
  readonly 'missing-or-unknown': object;
  readonly 'not-understood': object;
  // Texts, days and codes of any record.
  readonly 'must-not-be-empty': object;
  readonly 'longer-than-characters': { readonly most: number };
  readonly 'longer-than-letters': { readonly most: number };
  readonly 'must-be-one-line': object;
  readonly 'needs-iso-day': object;
  readonly 'needs-month': object;
  readonly 'needs-time': object;
  readonly 'needs-country-code': object;
  readonly 'needs-hex-digits': { readonly digits: number };
  readonly 'needs-text': object;
  // Case records.
  readonly 'not-a-time-zone': object;
  readonly 'needs-reason-for-decision': object;
  readonly 'needs-a-part': object;
  readonly 'needs-year-or-date': object;
  readonly 'needs-reason-for-danger': object;
  readonly 'needs-words-of-review': object;
  readonly 'needs-how-told': object;
  readonly 'may-not-be-written-down': object;
  readonly 'must-be-of-list': object;
  readonly 'needs-language-name': object;
  readonly 'needs-time-zone': object;
  readonly 'needs-day-of-task': object;
  readonly 'nothing-filled-in': object;
  // Files of cases.
  readonly 'not-a-file-of-cases': object;
  readonly 'needs-format': { readonly format: string };
  readonly 'other-version': object;
  readonly 'needs-entries': object;
  readonly 'needs-cases': object;
  readonly 'unreadable-entry': object;
  // Legal reviews.
  readonly 'needs-basis': { readonly least: number };
  readonly 'wrong-review-day': object;
  readonly 'wrong-review-end': object;
  // Linkage studies.
  readonly 'needs-base64': object;
  readonly 'needs-list-name': object;
  readonly 'needs-two-lists': object;
  readonly 'too-many-lists': { readonly most: number };
  readonly 'lists-twice': object;
  readonly 'needs-one-of': { readonly values: string };
  readonly 'needs-recipient': object;
  // Peer warnings.
  readonly 'holds-number': object;
  readonly 'holds-online-name': object;
  readonly 'holds-plate': object;
  readonly 'holds-link': object;
  readonly 'needs-advice': object;
  readonly 'needs-area': object;
  readonly 'needs-coarse-area': object;
  readonly 'needs-conduct': object;
  readonly 'conduct-twice': object;
  readonly 'needs-language': object;
  readonly 'needs-days': object;
  readonly 'needs-a-day': object;
  readonly 'too-many-days': { readonly most: number };
  // Coded records.
  readonly 'no-such-column': object;
  readonly 'needs-a-code': object;
  readonly 'takes-one-code': object;
  readonly 'code-twice': object;
  readonly 'code-not-in-coding': object;
  // Published figures.
  readonly 'needs-slug': object;
  readonly 'too-many-columns': { readonly most: number };
  readonly 'needs-count-between': object;
  readonly 'needs-earlier-year-first': object;
  readonly 'needs-at-least': { readonly least: number };
  readonly 'holds-twice': object;
  readonly 'needs-lower-first': object;
  readonly 'needs-tenths-of-percent': object;
  readonly 'needs-each-answer': object;
}
/** Of what is sent to a server: no rule of domain gives one. */
export interface WireFaultValues {
  readonly 'needs-line': object;
  readonly 'needs-page-path': object;
  readonly 'needs-cursor': object;
  readonly 'needs-e-mail': object;
  readonly 'unknown-time-zone': object;
  readonly 'ends-where-it-begins': object;
  readonly 'needs-lower-hex-digits': { readonly digits: number };
  readonly 'larger-than-bytes': { readonly most: number };
  readonly 'needs-padded-base64': object;
  readonly 'needs-clock-time': object;
  readonly 'needs-short-word': object;
  readonly 'needs-hybrid-recipient': object;
  readonly 'needs-decimal-number': object;
  readonly 'too-many-attachments': { readonly most: number };
  readonly 'needs-day-within': { readonly most: number };
  readonly 'not-a-recipient': object;
  readonly 'needs-recent-month': object;
  readonly 'needs-offered-language': object;
}
export type FaultCode = keyof FaultValues;

/** Every code that a schema can give as its message. */
export interface ReasonValues extends FaultValues, WireFaultValues {}
export type ReasonCode = keyof ReasonValues;

type CodeWithValues<V> = { [C in keyof V]: { readonly code: C; readonly values: V[C] } }[keyof V];

/** A code with its values, whichever it is. */
export type Reason = CodeWithValues<ReasonValues>;
export type FaultReason = CodeWithValues<FaultValues>;

/** What is wrong with one field: where it stands ('ways.0.to'; '' for the whole) and why. */
export type Fault = FaultReason & { readonly field: string };

/** A reason as the message of a schema. */
export const because = <C extends ReasonCode>(
  code: C,
  ...[values]: object extends ReasonValues[C] ? [] : [values: ReasonValues[C]]
): string => `${mark}${JSON.stringify([code, values ?? {}])}`;

export const faultAt = <C extends FaultCode>(
  field: string,
  code: C,
  ...[values]: object extends FaultValues[C] ? [] : [values: FaultValues[C]]
): Fault => ({ field, code, values: values ?? {} }) as Fault;

/** Begins no sentence. */
const mark = '§';

/** By the kind of check of valibot, where a schema gives no reason of its own. */
const byCheck: Readonly<Record<string, FaultCode>> = {
  string: 'needs-words',
  non_empty: 'needs-words',
  min_length: 'needs-more',
  max_length: 'too-long',
  number: 'needs-number',
  integer: 'needs-whole-number',
  min_value: 'needs-larger',
  max_value: 'needs-smaller',
  boolean: 'needs-yes-or-no',
  picklist: 'must-be-chosen',
  literal: 'must-be-chosen',
  union: 'must-be-chosen',
  array: 'needs-list',
  iso_date: 'needs-day',
  object: 'is-missing',
  strict_object: 'missing-or-unknown',
};

/** Every default sentence of valibot begins so, and none of ours. */
const isLibrary = (message: string) => message.startsWith('Invalid ');

/** Why a value was refused; null where its schema says so in a sentence of its own. */
export function reasonOf(issue: v.BaseIssue<unknown>): Reason | null {
  if (isLibrary(issue.message))
    return { code: byCheck[issue.type] ?? 'not-understood', values: {} } as Reason;
  if (!issue.message.startsWith(mark)) return null;
  const [code, values] = JSON.parse(issue.message.slice(mark.length)) as [ReasonCode, object];
  return { code, values } as Reason;
}

/** Of the schema of a record: each of its messages is the code of a fault. */
export const faultsOf = (issues: readonly v.BaseIssue<unknown>[]): Fault[] =>
  issues.map((issue) => {
    const { code, values } = reasonOf(issue) ?? { code: 'not-understood', values: {} };
    return { field: v.getDotPath(issue) ?? '', code, values } as Fault;
  });
