// What is wrong with a field, in words of ours. A library's own sentence ('Invalid type: Expected string but received null') tells a person nothing
// about what to do.
import * as v from 'valibot';

/** What is wrong with one field: where it stands ('ways.0.to') and what to do. */
export interface Fault {
  readonly field: string;
  readonly says: string;
}

/** By the kind of check of valibot, where a schema has no sentence of its own. */
const sentences: Readonly<Record<string, string>> = {
  string: 'needs words',
  non_empty: 'needs words',
  min_length: 'needs more',
  max_length: 'is too long',
  number: 'needs a number',
  integer: 'needs a whole number',
  min_value: 'needs a larger number',
  max_value: 'needs a smaller number',
  boolean: 'needs yes or no',
  picklist: 'must be chosen',
  literal: 'must be chosen',
  union: 'must be chosen',
  array: 'needs a list',
  iso_date: 'needs a day',
  object: 'is missing',
  strict_object: 'is missing or not known here: load the page again',
};

/** Every default sentence of valibot begins so, and none of ours. */
const isLibrary = (message: string) => message.startsWith('Invalid ');

export const faultText = (issue: v.BaseIssue<unknown>): string =>
  isLibrary(issue.message) ? (sentences[issue.type] ?? 'is not understood: load the page again') : issue.message;

export const faultsOf = (issues: readonly v.BaseIssue<unknown>[]): Fault[] =>
  issues.map((issue) => ({ field: v.getDotPath(issue) ?? '', says: faultText(issue) }));
