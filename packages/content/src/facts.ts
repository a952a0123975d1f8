// What every file of facts must say of itself: where it was read, when, and how far it is known. Errors name
// the file and what to write.

import { contentFaultOf } from '@heed/domain/faults';
import * as v from 'valibot';
import { contentFaultText } from './checks.ts';
import { ContentError } from './error.ts';

const words = v.pipe(v.string('Write text here'), v.trim(), v.minLength(1, 'Write text here'));

/** Where something was read. Only what was read (A) or read of (B) may be shown. */
export const sourceShape = v.strictObject({
  text: words,
  url: v.optional(v.pipe(words, v.url('Give the address of the source, with https://'))),
  /** 'YYYY', 'YYYY-MM', 'YYYY-MM-DD' or 'undated'. */
  date: v.pipe(
    words,
    v.regex(/^(\d{4}(-\d\d){0,2}|undated)$/, "Give a date such as '2024-07', in quotes, or 'undated'"),
  ),
  confidence: v.picklist(
    ['A', 'B'],
    'Only A (read) or B (read of) may be shown; leave out what was only remembered',
  ),
});
/** Where a fact was read, when, and how far it is known. */
export type Source = v.InferOutput<typeof sourceShape>;

/** The form of a text that is not empty. */
export const text = v.pipe(v.string('Write text here'), v.minLength(1, 'Write text here'));
/** At least one source. */
export const sourceList = v.pipe(v.array(sourceShape), v.minLength(1, 'name a source'));
/** What a file says of its own state. */
export const stateFields = {
  collected: v.pipe(
    text,
    v.regex(/^\d{4}-\d\d-\d\d$/, "write the day it was collected, such as '2026-11-24'"),
  ),
  state: v.picklist(['draft', 'reviewed'], "write 'draft' or 'reviewed'"),
  checked_by: v.nullable(text),
  checked_on: v.nullable(text),
};

/**
 * Returns `given` as `shape` asks for; `name` is the file that an editor must mend. Throws a ContentError.
 */
export function readFacts<S extends v.GenericSchema>(
  shape: S,
  input: unknown,
  name: string,
): v.InferOutput<S> {
  const parsed = v.safeParse(shape, input);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new ContentError(`${name}: ${contentFaultText(contentFaultOf(issue), 'the file')}.`);
}
