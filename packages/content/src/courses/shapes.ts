// The form of the files of a course: facts that all languages share, and in each language its words, test and
// run sheet.

import { stepKinds } from '@heed/domain/training';
import * as v from 'valibot';
import { sourceList, stateFields } from '../facts.ts';

const words = v.pipe(v.string('Write text here'), v.trim(), v.minLength(1, 'Write text here'));
const id = v.pipe(
  words,
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Write an id of small letters, digits and hyphens'),
);
const lines = v.pipe(v.array(words), v.minLength(1, 'Write at least one line'));
const wholeMinutes = v.pipe(
  v.number('Write minutes as a number'),
  v.integer('Write whole minutes'),
  v.minValue(1, 'Write at least one minute'),
);

/** `course.json` of a course: what is the same in every language. */
export const courseShape = v.strictObject({
  /** Page below `/professionals`. */
  for: v.nullable(id),
  /** Of the workshop: the sum of its steps. */
  minutes: wholeMinutes,
  lessons: v.pipe(v.array(id), v.minLength(1, 'Name at least one lesson')),
  interviews: v.array(id),
  /** Share of right answers from which a page says that it was enough. */
  pass: v.pipe(
    v.number('Write a share such as 0.8'),
    v.minValue(0, 'Write a share of 0 to 1'),
    v.maxValue(1, 'Write a share of 0 to 1'),
  ),
  sources: sourceList,
  ...stateFields,
  /** Groups that read it, a sex worker-led and a survivor group first. */
  reviewed_by: v.array(words),
});
export type CourseFacts = v.InferOutput<typeof courseShape>;

/** `<language>/course.json`. */
export const courseWordsShape = v.strictObject({
  title: words,
  lead: words,
  audience: words,
  aims: lines,
  interviews: v.record(v.string(), v.strictObject({ title: words, who: words, note: words, close: words })),
  handouts: v.array(v.strictObject({ title: words, lines })),
});

const choiceVariant = v.strictObject({
  question: words,
  options: v.pipe(
    v.array(v.strictObject({ text: words, right: v.boolean('Write true or false'), feedback: words })),
    v.minLength(2, 'Write at least two options'),
    v.maxLength(6, 'Write at most six options'),
    v.check(
      (options) => options.filter(({ right }) => right).length === 1,
      'Mark exactly one option as right',
    ),
  ),
});
const orderVariant = v.strictObject({
  question: words,
  steps: v.pipe(
    v.array(words),
    v.minLength(3, 'Write at least three steps'),
    v.maxLength(6, 'Write at most six steps'),
  ),
  feedback: words,
});
const variantsOf = <S extends v.GenericSchema>(shape: S) =>
  v.pipe(v.array(shape), v.minLength(1, 'Write at least one variant'));

/** `<language>/items.json`. */
export const itemsShape = v.array(
  v.variant(
    'kind',
    [
      v.strictObject({ kind: v.literal('choice'), id, concept: words, variants: variantsOf(choiceVariant) }),
      v.strictObject({ kind: v.literal('order'), id, concept: words, variants: variantsOf(orderVariant) }),
      v.strictObject({ kind: v.literal('scale'), id, statement: words, least: words, most: words }),
    ],
    'Write choice, order or scale as kind',
  ),
);

/** `<language>/workshop.json`. */
export const workshopShape = v.pipe(
  v.array(
    v.pipe(
      v.strictObject({
        id,
        kind: v.picklist(stepKinds, `Write one of ${stepKinds.join(', ')}`),
        minutes: wholeMinutes,
        title: words,
        say: words,
        show: lines,
        options: v.optional(v.pipe(v.array(words), v.maxLength(8, 'Write at most eight options')), []),
        interview: v.optional(v.nullable(id), null),
        test: v.optional(v.nullable(v.picklist(['before', 'after'], 'Write before or after')), null),
      }),
      v.check(
        ({ kind, options }) => (kind === 'poll' ? options.length >= 2 : options.length === 0),
        'Give a poll at least two options, and other steps none',
      ),
      v.check(
        ({ kind, interview }) => (kind === 'vote') === (interview !== null),
        'Give a vote, and nothing else, an interview',
      ),
      v.check(
        ({ kind, test }) => (kind === 'test') === (test !== null),
        'Say of a test whether it is before or after',
      ),
    ),
  ),
  v.minLength(1, 'Write at least one step'),
);

/** The head of a lesson. */
export const lessonShape = v.strictObject({ title: words });
