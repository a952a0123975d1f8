// The form of content/laws: lines of national law, the history of changes, international instruments. A line
// has a text only if an editor read the law (A) or a report of it (B). What is only known of (K) or stands in
// a weak source (C) has null, so that a page can say that it is not confirmed, and what would confirm it.
import * as v from 'valibot';

/** Topics of national law by their codes. */
export const topics = [
  'selling',
  'buying',
  'third-parties',
  'use-of-victim',
  'trafficking',
  'police',
  'reflection',
  'care',
  'residence',
  'compensation',
  'legal-aid',
  'non-punishment',
  'authorities',
  'pending',
] as const;
/** A topic by its code. */
export type Topic = (typeof topics)[number];

/**
 * 'no-rule-found': a report says that the law does not forbid it. Nobody read the law, so it is not called
 * allowed.
 */
const permission = ['no-rule-found', 'allowed', 'regulated', 'in-part', 'minor-offence', 'crime'] as const;
/** Short answers by topic, mildest first: what the map can show. */
export const answers = {
  selling: permission,
  buying: permission,
  'third-parties': permission,
  'use-of-victim': ['minor-offence', 'in-part', 'crime-if-known', 'crime-if-suspected', 'crime'],
  /** 'some-time': how long is not confirmed. */
  reflection: ['some-time', '30-days', '45-days', '60-days', '3-months'],
} as const satisfies Partial<Record<Topic, readonly string[]>>;
/** A topic on which a law has a short answer. */
export type LawQuestion = keyof typeof answers;
/** A short answer by its code; 'unknown' where nobody has read the law. */
export type LawAnswer = (typeof answers)[LawQuestion][number] | 'unknown';

const words = v.pipe(v.string('Write text here'), v.trim(), v.minLength(1, 'Write text here'));
const day = v.pipe(words, v.isoDate("Give a day such as '2026-11-24'"));
const url = v.pipe(words, v.url('Give the address of the source, with https://'));
const date = v.pipe(words, v.regex(/^\d{4}(-\d\d){0,2}$/, "Give a date such as '2024-07'"));
const sourceDate = v.pipe(
  words,
  v.regex(/^(\d{4}(-\d\d){0,2}|undated)$/, "Give a date such as '2024-07', or 'undated'"),
);
const texts = v.pipe(
  v.record(words, words, 'Give the text by language, such as {"en": "…"}'),
  v.check(
    (text) => 'en' in text,
    'Write the English text too: it stands in for every language that lacks one',
  ),
);
/**
 * Address of the official text, where nobody opened it: what was read is a copy (A) or a report (B), named as
 * source.
 */
const officialText = v.optional(url);
/** How far a line of law is known: read, read of, known of but not read, a weak source. */
export const confidences = ['A', 'B', 'K', 'C'] as const;
const visibleConfidence = v.picklist(
  ['A', 'B'],
  'Only A (read) or B (read of) may be shown; leave out what was only remembered',
);
const unknownField = 'This field is not known here: take it away, or look for a typing error';

/** An entry of content/laws/<country>.json. */
export const lawLine = v.pipe(
  v.strictObject(
    {
      id: words,
      topic: v.picklist(topics, `Choose one of ${topics.join(', ')}`),
      /** Short answer of its topic, for the map. Only one line of a topic has it. */
      answer: v.optional(words),
      text: v.nullable(texts),
      /** Law and article. Of a line without a text: what would confirm it. */
      law: v.nullable(words),
      /** Day of the law as it was read: of its last change where that is known. */
      law_date: v.optional(date),
      source: v.array(url, 'Give a list of addresses'),
      official_text: officialText,
      source_date: sourceDate,
      confidence: v.picklist(
        confidences,
        'Give A (read), B (read of), K (known of, not read) or C (a weak source)',
      ),
      /** The source itself says, or we know, that it was about to change. */
      may_have_changed: v.boolean('Say true or false'),
      seen: v.optional(day),
      /** Day by which it must be reviewed. Later it is shown as past its date. */
      review_by: day,
      note: v.optional(words),
    },
    unknownField,
  ),
  v.forward(
    v.check(
      ({ text, confidence }) => (text === null) === (confidence === 'C' || confidence === 'K'),
      'What nobody read (K) or a weak source says (C) has null as its text; what has a text was read ' +
        '(A) or read of (B)',
    ),
    ['text'],
  ),
  v.forward(
    v.check(({ text, source }) => text === null || source.length > 0, 'Name at least one source'),
    ['source'],
  ),
  v.forward(
    v.check(
      ({ topic, answer }) =>
        answer === undefined || answer === 'unknown' || answersTo(topic).includes(answer),
      'The topic of this line has no such answer: see docs/design.md, Law',
    ),
    ['answer'],
  ),
  v.forward(
    v.check(
      ({ text, answer }) => text !== null || answer === undefined || answer === 'unknown',
      'A line without a text answers nothing: take the answer away',
    ),
    ['answer'],
  ),
);
/** One statement on the law of a country, with its source. */
export type LawLine = Readonly<v.InferOutput<typeof lawLine>>;
/** Lines by country (ISO 3166; 'EU' for what holds in all of it). */
export type Laws = Readonly<Record<string, readonly LawLine[]>>;

/** The answers that a topic may have; none where it has no short answer. */
export const answersTo = (topic: Topic): readonly string[] =>
  topic in answers ? answers[topic as LawQuestion] : [];

/** An entry of content/laws/history.json. */
export const change = v.strictObject(
  {
    id: words,
    country: v.pipe(words, v.regex(/^[A-Z]{2}$/, "Give the country by its two letters, such as 'HR'")),
    date,
    topic: v.picklist(topics, `Choose one of ${topics.join(', ')}`),
    text: texts,
    source: v.pipe(v.array(url, 'Give a list of addresses'), v.minLength(1, 'Name at least one source')),
    confidence: visibleConfidence,
    seen: day,
  },
  unknownField,
);
/** One entry of the history of changes. */
export type LawChange = Readonly<v.InferOutput<typeof change>>;

/** An entry of content/laws/instruments.json. */
export const instrument = v.strictObject(
  {
    id: words,
    name: texts,
    /** As lawyers cite it. */
    reference: words,
    date,
    about: texts,
    source: v.pipe(v.array(url, 'Give a list of addresses'), v.minLength(1, 'Name at least one source')),
    official_text: officialText,
    seen: day,
    facts: v.array(
      v.strictObject(
        {
          id: words,
          /** Article; null where only the instrument as a whole was read of. */
          ref: v.nullable(words),
          text: texts,
          confidence: visibleConfidence,
          source: v.pipe(
            v.array(url, 'Give a list of addresses'),
            v.minLength(1, 'Name at least one source'),
          ),
          source_date: sourceDate,
        },
        unknownField,
      ),
    ),
  },
  unknownField,
);
/** An international instrument with the facts that were read in it. */
export type Instrument = Readonly<v.InferOutput<typeof instrument>>;
