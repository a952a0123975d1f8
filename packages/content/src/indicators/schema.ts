// The form of content/indicators for the public: signs by who may notice them, and the questions of the
// self-check and of the job offer. Sets for an assessment at the desk have their own form in packages/domain.
import * as v from 'valibot';
import { sourceList, sourceShape, stateFields, text } from '../facts.ts';

const question = v.strictObject({
  id: text,
  matters: v.array(v.picklist(['yes', 'no', 'unsure'])),
  /** Indicators that it asks for, by their ids in the assessment of the desk. */
  basis: v.pipe(v.array(text), v.minLength(1, 'name the indicator that the question rests on')),
});

/** content/indicators/check.json and offer.json. */
export const questionsShape = v.strictObject({
  ...stateFields,
  sources: sourceList,
  groups: v.array(v.strictObject({ id: text, dimension: v.optional(text), questions: v.array(question) })),
});
/** The questions of content/indicators as they were read. */
export type Questions = v.InferOutput<typeof questionsShape>;

/** content/indicators/signs.json. */
export const signsShape = v.strictObject({
  ...stateFields,
  sources: v.record(text, sourceShape),
  sets: v.array(
    v.strictObject({
      /** 'buyer', 'nurse', … */
      who: text,
      signs: v.array(text),
      sources: v.pipe(v.array(text), v.minLength(1, 'name a source')),
      /** Selected and worded by us from the sources, rather than taken over as one list. */
      own: v.boolean(),
    }),
  ),
  general: v.array(text),
  'no-sign': v.array(text),
});
/** The signs as they were read. */
export type Signs = v.InferOutput<typeof signsShape>;
/** The signs that one audience may notice. */
export type SignSet = Signs['sets'][number];
