// What every file of facts beside the articles must say of itself: where it was read, when, and how far it is known. Errors name the file and
// what to write.
import * as v from 'valibot';
import { ContentError, sourceShape } from './read.ts';

const text = v.pipe(v.string(), v.minLength(1));
const state = {
  collected: v.pipe(text, v.regex(/^\d{4}-\d\d-\d\d$/, "write the day it was collected, such as '2026-11-24'")),
  state: v.picklist(['draft', 'reviewed'], "write 'draft' or 'reviewed'"),
  checked_by: v.nullable(text),
  checked_on: v.nullable(text),
};

const question = v.strictObject({
  id: text,
  matters: v.array(v.picklist(['yes', 'no', 'unsure'])),
  /** Indicators that it asks for, by their ids in the assessment of the desk. */
  basis: v.pipe(v.array(text), v.minLength(1, 'name the indicator that the question rests on')),
});

/** content/indicators/check.json and offer.json. */
export const questionsShape = v.strictObject({
  ...state,
  sources: v.pipe(v.array(sourceShape), v.minLength(1, 'name a source')),
  groups: v.array(v.strictObject({ id: text, dimension: v.optional(text), questions: v.array(question) })),
});

/** content/demand/map.json. */
export const demandShape = v.strictObject({
  ...state,
  sources: v.pipe(v.array(sourceShape), v.minLength(1, 'name a source')),
  nodes: v.array(
    v.strictObject({
      id: text,
      kind: v.picklist(['factor', 'actor', 'choice', 'market', 'coercion']),
      source: v.boolean(),
      tools: v.array(v.pipe(text, v.startsWith('/', 'begin the path with /'))),
    }),
  ),
});

/** content/indicators/signs.json. */
export const signsShape = v.strictObject({
  ...state,
  sources: v.record(text, sourceShape),
  sets: v.array(
    v.strictObject({
      who: text,
      signs: v.array(text),
      sources: v.pipe(v.array(text), v.minLength(1, 'name a source')),
      own: v.boolean(),
    }),
  ),
  general: v.array(text),
  'no-sign': v.array(text),
});

/** `given` as `shape` asks for; `name` is the file that an editor must mend. Throws a ContentError. */
export function readFacts<S extends v.GenericSchema>(shape: S, given: unknown, name: string): v.InferOutput<S> {
  const parsed = v.safeParse(shape, given);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new ContentError(`${name}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}.`);
}
