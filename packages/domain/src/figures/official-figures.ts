// Official figures, to be set beside an organisation's own: an entry of content/figures/<country>.json. Each
// says what was counted, by whom, in which edition; what was only remembered is not written at all.
import * as v from 'valibot';
import { because, type ContentFault, contentFaultOf, wrongFields } from '../faults/index.ts';

/** What was counted, in the order in which it is shown. */
export const measures = [
  'registered-victims',
  'identified-victims',
  'reported-victims',
  'registered-per-million',
  'of-them-sexual',
  'sexual',
  'labour',
  'other-forms',
  'women',
  'children',
  'suspects',
  'convicted',
  'in-proceedings',
  'reports',
  'helpline-contacts',
  'own-citizens',
  'eu-citizens',
  'other-citizens',
  'citizenship',
  'citizenship-order',
] as const;
/** What was counted, by its code. */
export type Measure = (typeof measures)[number];

/** Who is counted by passport: shown apart, with a warning of what it does not mean. */
export const byCitizenship: readonly Measure[] = [
  'own-citizens',
  'eu-citizens',
  'other-citizens',
  'citizenship',
  'citizenship-order',
];

const words = v.pipe(v.string(because('write-text')), v.trim(), v.minLength(1, because('write-text')));
const year = v.pipe(
  v.number(because('write-year')),
  v.integer(),
  v.minValue(1990, because('write-year')),
  v.maxValue(2100),
);
const country = v.pipe(words, v.regex(/^[A-Z]{2}$/, because('write-country')));
const value = v.pipe(v.number(because('write-number')), v.minValue(0, because('write-zero-or-more')));

/** The form of an entry of content/figures. */
export const figureShape = v.pipe(
  v.strictObject(
    {
      /** Stays the same for ever. */
      id: v.pipe(words, v.regex(/^[a-z0-9-]+$/, because('write-id'))),
      measure: v.picklist(measures, because('write-one-of', { values: measures.join(', ') })),
      /** Both included. */
      from: year,
      to: year,
      /** Null where only an order of citizenships was published. */
      value: v.nullable(value),
      unit: v.picklist(['count', 'percent'], because('write-unit')),
      /** Whose citizenship it is, or several in the order of the source. */
      citizens: v.optional(v.pipe(v.array(country), v.minLength(1, because('name-country')))),
      /** What else narrows it, such as who reported. */
      detail: v.optional(words),
      /** The publication and its edition: figures of different editions are not one series. */
      edition: words,
      url: v.pipe(words, v.url(because('write-source-address'))),
      date: v.pipe(
        words,
        v.regex(/^(\d{4}(-\d\d){0,2}|undated)$/, because('write-date', { example: '2024-07' })),
      ),
      confidence: v.picklist(['A', 'B'], because('write-confidence-of-figure')),
      /** What changes its meaning. */
      note: v.optional(words),
      /** On which day it was read. */
      seen: v.pipe(words, v.isoDate(because('write-day'))),
    },
    wrongFields,
  ),
  v.forward(
    v.check(({ from, to }) => from <= to, because('give-earlier-year-first')),
    ['from'],
  ),
  v.forward(
    v.check(
      ({ measure, value }) => (value === null) === (measure === 'citizenship-order'),
      because('write-value-or-order'),
    ),
    ['value'],
  ),
  v.forward(
    v.check(
      ({ measure, citizens }) => (citizens !== undefined) === measure.startsWith('citizenship'),
      because('name-countries'),
    ),
    ['citizens'],
  ),
  v.forward(
    v.check(({ unit, value }) => unit !== 'percent' || (value ?? 0) <= 100, because('percentage-too-large')),
    ['value'],
  ),
);

/** An official figure with its source. */
export type Figure = Readonly<v.InferOutput<typeof figureShape>>;
/** By country, ISO 3166; 'EU' for the Union. */
export type Figures = Readonly<Record<string, readonly Figure[]>>;

/** An entry as the schema asks for, or where it is not and why. */
export function readFigure(
  input: unknown,
): { readonly ok: true; readonly entry: Figure } | { readonly ok: false; readonly fault: ContentFault } {
  const parsed = v.safeParse(figureShape, input);
  if (parsed.success) return { ok: true, entry: parsed.output };
  const [issue] = parsed.issues;
  return { ok: false, fault: contentFaultOf(issue) };
}
