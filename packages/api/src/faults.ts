// What is wrong with a field, as the API says it in English: one sentence for each code of domain/faults. It
// follows the name of the field: 'reviewOn: needs a day'.
import { type FaultCode, type FaultReason, type FaultValues, reasonOf } from '@heed/domain/faults';
import type * as v from 'valibot';

const number = (n: number) => n.toLocaleString('en');

const sentences: { readonly [C in FaultCode]: string | ((values: FaultValues[C]) => string) } = {
  'needs-words': 'needs words',
  'needs-more': 'needs more',
  'too-long': 'is too long',
  'needs-number': 'needs a number',
  'needs-whole-number': 'needs a whole number',
  'needs-larger': 'needs a larger number',
  'needs-smaller': 'needs a smaller number',
  'needs-yes-or-no': 'needs yes or no',
  'must-be-chosen': 'must be chosen',
  'needs-list': 'needs a list',
  'needs-day': 'needs a day',
  'is-missing': 'is missing',
  'missing-or-unknown': 'is missing or not known here: load the page again',
  'not-understood': 'is not understood: load the page again',
  'must-not-be-empty': 'must not be empty',
  'longer-than-characters': ({ most }) => `is longer than ${number(most)} characters`,
  'longer-than-letters': ({ most }) => `is longer than ${number(most)} letters`,
  'must-be-one-line': 'must be one line',
  'needs-iso-day': 'needs a day as YYYY-MM-DD',
  'needs-month': 'needs a month as YYYY-MM',
  'needs-time': 'needs a time',
  'needs-country-code': 'needs a code of two letters, such as HR',
  'needs-hex-digits': ({ digits }) => `needs ${digits} hexadecimal digits`,
  'needs-text': 'needs text',
  'not-a-time-zone': 'is no time zone, such as Europe/Zagreb',
  'needs-reason-for-decision': 'needs a reason: say why you decided so',
  'needs-a-part': 'needs at least one part of the record',
  'needs-year-or-date': 'needs a year, or a date as YYYY-MM-DD',
  'needs-reason-for-danger': 'needs a reason: what you know, and from whom',
  'needs-words-of-review': 'needs words: what you saw, what you agreed',
  'needs-how-told': 'needs words: tell her first, and write how she was told',
  'may-not-be-written-down': 'must be empty: it may not be written down',
  'must-be-of-list': 'must be chosen from the list',
  'needs-language-name': 'needs the name of the language',
  'needs-time-zone': 'must be chosen: hours mean nothing without it',
  'needs-day-of-task': 'needs a day: without one the task stands in no list',
  'nothing-filled-in': 'is empty, as is all the rest: write or choose something',
  'not-a-file-of-cases': 'is missing: is this a file of cases that a desk exported?',
  'needs-format': ({ format }) => `needs "${format}": is this a file of cases that a desk exported?`,
  'other-version': 'needs 1: another version of Heed wrote this file',
  'needs-entries': 'needs a list of entries',
  'needs-cases': 'needs a list of cases',
  'unreadable-entry': 'is no entry that this version can read',
  'needs-basis': ({ least }) => `needs the basis in words: at least ${least} letters`,
  'wrong-review-day': 'must be a day that was, less than 24 months ago',
  'wrong-review-end': 'must be a day to come, at most 24 months after the review',
  'needs-base64': 'needs base64',
  'needs-list-name': 'needs letters, digits, spaces, - and _, at most 40, no comma',
  'needs-two-lists': 'needs two lists at least',
  'too-many-lists': ({ most }) => `has more than ${most} lists`,
  'lists-twice': 'names a list twice',
  'needs-one-of': ({ values }) => `needs one of ${values}`,
  'needs-recipient': 'needs an age1pq1 recipient',
  'holds-number': 'holds a telephone number or another long number: leave it out; write times as 22:00',
  'holds-online-name': 'holds an address or a name online: leave it out',
  'holds-plate': 'holds a number plate, or letters and digits together: leave it out',
  'holds-link': 'holds an internet address: leave it out, or put a space after the stop',
  'needs-advice': 'must not be empty: say what helps',
  'needs-area': 'must not be empty: say a part of a town, or a region',
  'needs-coarse-area':
    'must be a part of a town or a region: no house number, no postcode, no other number or address',
  'needs-conduct': 'needs at least one kind of conduct',
  'conduct-twice': 'names a kind of conduct twice',
  'needs-language': 'needs a language such as hr',
  'needs-days': 'needs a number of days',
  'needs-a-day': 'needs at least 1 day',
  'too-many-days': ({ most }) => `stands for ${most} days at most`,
  'no-such-column': 'The coding has no such column. Take it out.',
  'needs-a-code': 'Choose one, since figures rest on it.',
  'takes-one-code': 'Choose one: this column takes one value.',
  'code-twice': 'A value stands twice. Choose each once.',
  'code-not-in-coding': 'A value is not in the coding. Choose one of the list.',
  'needs-slug': 'needs lower-case letters, digits and hyphens',
  'too-many-columns': ({ most }) => `combines more than ${most} columns`,
  'needs-count-between': 'needs low, count and high in this order',
  'needs-earlier-year-first': 'needs the earlier year first',
  'needs-at-least': ({ least }) => `needs ${least} at least`,
  'holds-twice': 'holds something twice',
  'needs-lower-first': 'needs the lower end first',
  'needs-tenths-of-percent': 'needs tenths of a percent',
  'needs-each-answer': 'needs an answer to each',
};

/** The sentence of a code. */
export function faultText({ code, values }: FaultReason): string {
  const sentence = sentences[code] as string | ((values: object) => string);
  return typeof sentence === 'string' ? sentence : sentence(values);
}

/** Of any schema: by its code, else in its own words. */
export function issueText(issue: v.BaseIssue<unknown>): string {
  const reason = reasonOf(issue);
  return reason === null ? issue.message : faultText(reason);
}
