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
  readonly 'needs-what-was-done': object;
  readonly 'needs-words-of-review': object;
  readonly 'needs-how-told': object;
  readonly 'may-not-be-written-down': object;
  readonly 'must-be-of-list': object;
  readonly 'needs-desk': object;
  readonly 'needs-language-name': object;
  readonly 'needs-time-zone': object;
  readonly 'needs-day-of-task': object;
  readonly 'withdrawn-before-given': object;
  readonly 'only-in-danger': object;
  readonly 'nothing-filled-in': object;
  // Notices to platforms.
  readonly 'not-a-web-address': object;
  readonly 'address-has-password': object;
  readonly 'needs-web-address': object;
  readonly 'needs-platform': object;
  readonly 'needs-good-faith': object;
  readonly 'needs-authorisation': object;
  readonly 'needs-second-reviewer': object;
  readonly 'never-notice-of-child': object;
  readonly 'needs-capture': object;
  readonly 'never-capture-of-child': object;
  readonly 'own-advertisement': object;
  readonly 'not-safe-to-remove': object;
  readonly 'sent-needs-notify': object;
  readonly 'answer-needs-sent': object;
  readonly 'day-too-early': object;
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
  // Events.
  readonly 'has-too-many': { readonly most: number };
  readonly 'day-twice': object;
  readonly 'ends-before-start': object;
  readonly 'outside-of-day': object;
  readonly 'overlaps-session': { readonly number: number };
  readonly 'needs-session': object;
  readonly 'needs-summary': object;
  readonly 'needs-change-record': object;
  readonly 'no-such-session': object;
  readonly 'needs-name-for-list': object;
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
  // Patterns of offers.
  readonly 'needs-long-pattern': { readonly least: number };
  readonly 'holds-word-of-offer': { readonly words: string };
  // Coded records.
  readonly 'no-such-column': object;
  readonly 'needs-a-code': object;
  readonly 'takes-one-code': object;
  readonly 'code-twice': object;
  readonly 'code-not-in-coding': object;
  // Published figures.
  readonly 'needs-https-address': object;
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
  readonly 'needs-slug': object;
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
/** Of the organisation's profile, a file that its keeper writes. `form`: what belongs there, as JSON. */
export interface ProfileFaultValues {
  readonly 'profile-unknown-field': object;
  readonly 'profile-missing': { readonly form: string };
  readonly 'profile-missing-or-null': { readonly form: string };
  readonly 'profile-missing-example': object;
  readonly 'profile-needs-form': { readonly form: string };
  readonly 'profile-needs-form-or-null': { readonly form: string };
  readonly 'profile-needs-desk': object;
  readonly 'profile-needs-profile': object;
  readonly 'profile-needs-list': { readonly form: string };
  readonly 'profile-needs-list-or-empty': { readonly form: string };
  readonly 'profile-needs-roster': object;
  readonly 'profile-needs-desks': object;
  readonly 'profile-needs-some': { readonly form: string };
  readonly 'profile-needs-a-desk': object;
  readonly 'profile-needs-words': object;
  readonly 'profile-empty': object;
  readonly 'profile-too-long': { readonly most: number };
  readonly 'profile-too-many': { readonly most: number };
  readonly 'profile-needs-number': { readonly least: number; readonly most: number };
  readonly 'profile-needs-number-or-null': { readonly least: number; readonly most: number };
  readonly 'profile-needs-whole-number': { readonly least: number; readonly most: number };
  readonly 'profile-needs-whole-number-or-null': { readonly least: number; readonly most: number };
  readonly 'profile-needs-one-of': { readonly values: string };
  readonly 'profile-needs-true-or-false': object;
  readonly 'profile-needs-day': object;
  readonly 'profile-needs-time': object;
  readonly 'profile-needs-language-tag': object;
  readonly 'profile-needs-country': object;
  readonly 'profile-needs-member': object;
  readonly 'profile-needs-desk-id': object;
  readonly 'profile-needs-end-after-begin': object;
  readonly 'profile-needs-time-zone': object;
  readonly 'profile-needs-address': object;
}
/** Of a file of content, which an editor or an operator writes. */
export interface ContentFaultValues {
  readonly 'write-text': object;
  readonly 'write-text-or-null': object;
  readonly 'write-day': object;
  readonly 'write-day-or-null': object;
  readonly 'write-strength': object;
  readonly 'write-basis': object;
  readonly 'write-indicator-id': object;
  readonly 'write-source-address': object;
  readonly 'write-confidence-or-own': object;
  readonly 'write-framework': object;
  readonly 'write-state': object;
  readonly 'give-list': object;
  readonly 'say-limits': object;
  readonly 'name-source': object;
  readonly 'write-weights': object;
  readonly 'give-dimensions': object;
  readonly 'give-indicator': object;
  readonly 'write-wording': object;
  readonly 'say-limits-of-terms': object;
  readonly 'write-telephone': object;
  readonly 'write-hours': object;
  readonly 'write-id': object;
  readonly 'name-audience': object;
  readonly 'name-need': object;
  readonly 'write-e-mail-or-null': object;
  readonly 'say-free': object;
  readonly 'write-language-code': object;
  readonly 'write-address-or-null': object;
  readonly 'name-where-read': object;
  readonly 'write-confidence-of-entry': object;
  readonly 'confidential-without-address': object;
  readonly 'read-needs-day': object;
  readonly 'say-whose-duty': object;
  readonly 'give-text-by-language': object;
  readonly 'write-english-too': object;
  readonly 'give-addresses': object;
  readonly 'write-confidence-of-duty': object;
  readonly 'write-true-or-false': object;
  readonly 'remembered-without-text': object;
  readonly 'write-force': object;
  readonly 'name-at-least-one-source': object;
  readonly 'unconfirmed-unsigned': object;
  readonly 'write-column-id': object;
  readonly 'write-column-code': object;
  readonly 'write-address': object;
  readonly 'write-version': object;
  readonly 'give-columns-once': object;
  readonly 'give-codes-once': object;
  readonly 'give-two-values': object;
  readonly 'write-year': object;
  readonly 'write-country': object;
  readonly 'write-number': object;
  readonly 'write-zero-or-more': object;
  readonly 'write-unit': object;
  readonly 'name-country': object;
  readonly 'write-confidence-of-figure': object;
  readonly 'give-earlier-year-first': object;
  readonly 'write-value-or-order': object;
  readonly 'name-countries': object;
  readonly 'percentage-too-large': object;
  readonly 'unknown-field': object;
  readonly 'write-object': object;
  readonly 'field-missing': object;
  readonly 'write-date': { readonly example: string };
  readonly 'write-one-of': { readonly values: string };
  readonly 'write-one-of-or-null': { readonly values: string };
  readonly 'write-some-of': { readonly values: string };
  readonly 'give-each-once': { readonly values: string };
  readonly 'needs-six-dimensions': { readonly values: string };
  readonly 'id-twice': object;
  readonly 'set-without-weights': object;
  readonly 'say-basis': object;
  readonly 'of-schema': { readonly message: string };
  readonly 'write-answers': object;
  readonly 'adult-and-indicators-alone': object;
  readonly 'write-adult': object;
  readonly 'write-answers-by-id': object;
  readonly 'no-such-indicator': { readonly set: string };
  readonly 'write-answer': object;
  readonly 'not-a-service': object;
  readonly 'service-without-name': object;
  readonly 'service-not-active': { readonly status: string };
  readonly 'service-without-country': object;
  readonly 'service-unreachable': object;
}
/** A fault of a form by its code. */
export type FaultCode = keyof FaultValues;
/** A fault of a file by its code. */
export type ContentFaultCode = keyof ContentFaultValues;

/** Every code that a schema can give as its message. */
export interface ReasonValues extends FaultValues, WireFaultValues, ProfileFaultValues, ContentFaultValues {}
/** The code of either kind of fault. */
export type ReasonCode = keyof ReasonValues;

type CodeWithValues<V> = { [C in keyof V]: { readonly code: C; readonly values: V[C] } }[keyof V];

/** A code with its values, whichever it is. */
export type Reason = CodeWithValues<ReasonValues>;
/** A fault of a form with its values, without its place. */
export type FaultReason = CodeWithValues<FaultValues>;

/** What is wrong with one field: where it stands ('ways.0.to'; '' for the whole) and why. */
export type Fault = FaultReason & { readonly field: string };

/** A reason as the message of a schema. */
export const because = <C extends ReasonCode>(
  code: C,
  ...[values]: object extends ReasonValues[C] ? [] : [values: ReasonValues[C]]
): string => `${mark}${JSON.stringify([code, values ?? {}])}`;

/** A fault at a field. `values` may be left out where the code needs none. */
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

/** What is wrong in a file of content: where ('indicators.3.label'; '' for the whole), and why. */
export interface ContentFault {
  readonly place: string;
  readonly reason: Reason;
}

/** Of the schema of a file: its own code, else what the library says, in which an editor finds the values. */
export function contentFaultOf(issue: v.BaseIssue<unknown>): ContentFault {
  const own = isLibrary(issue.message) ? null : reasonOf(issue);
  return {
    place: v.getDotPath(issue) ?? '',
    reason: own ?? { code: 'of-schema', values: { message: issue.message } },
  };
}

/** A fault at a place of a file, such as 'columns.3.id'. */
export const contentFaultAt = <C extends ContentFaultCode>(
  place: string,
  code: C,
  values: ContentFaultValues[C],
): ContentFault => ({ place, reason: { code, values } as Reason });

/** Message of an object as a whole: a field that it lacks, or one that it should not have. */
export function wrongFields({ expected }: { readonly expected: string | null }): string {
  if (expected === 'never') return because('unknown-field');
  return because(expected === 'Object' ? 'write-object' : 'field-missing');
}
