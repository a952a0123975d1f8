// Official figures, to be set beside an organisation's own: an entry of content/figures/<country>.json. Each
// says what was counted, by whom, in which edition; what was only remembered is not written at all.
import * as v from 'valibot';

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
export type Measure = (typeof measures)[number];

/** Who is counted by passport: shown apart, with a warning of what it does not mean. */
export const byCitizenship: readonly Measure[] = [
  'own-citizens',
  'eu-citizens',
  'other-citizens',
  'citizenship',
  'citizenship-order',
];

const words = v.pipe(v.string('write text here'), v.trim(), v.minLength(1, 'write text here'));
const year = v.pipe(
  v.number('write a year'),
  v.integer(),
  v.minValue(1990, 'write a year'),
  v.maxValue(2100),
);
const country = v.pipe(words, v.regex(/^[A-Z]{2}$/, "write a country such as 'RO'"));
const value = v.pipe(v.number('write a number'), v.minValue(0, 'write 0 or more'));
/** Of an object as a whole: a field that it lacks, or one that it should not have. */
const wrongFields = ({ expected }: { readonly expected: string | null }): string => {
  if (expected === 'never') return 'this field is not known here: take it away, or look for a typing error';
  return expected === 'Object' ? 'write an object here' : 'this field is missing: write it';
};

export const figureShape = v.pipe(
  v.strictObject(
    {
      /** Stays the same for ever. */
      id: v.pipe(words, v.regex(/^[a-z0-9-]+$/, 'write small letters, digits and hyphens')),
      measure: v.picklist(measures, `write one of ${measures.join(', ')}`),
      /** Both included. */
      from: year,
      to: year,
      /** Null where only an order of citizenships was published. */
      value: v.nullable(value),
      unit: v.picklist(['count', 'percent'], "write 'count' or 'percent'"),
      /** Whose citizenship it is, or several in the order of the source. */
      citizens: v.optional(v.pipe(v.array(country), v.minLength(1, 'name a country'))),
      /** What else narrows it, such as who reported. */
      detail: v.optional(words),
      /** The publication and its edition: figures of different editions are not one series. */
      edition: words,
      url: v.pipe(words, v.url('write the address of the source, with https://')),
      date: v.pipe(
        words,
        v.regex(/^(\d{4}(-\d\d){0,2}|undated)$/, "write a date such as '2024-07', or 'undated'"),
      ),
      confidence: v.picklist(['A', 'B'], 'write A (read) or B (read of); leave out what was only remembered'),
      /** What changes its meaning. */
      note: v.optional(words),
      /** On which day it was read. */
      seen: v.pipe(words, v.isoDate("write a day such as '2026-11-24'")),
    },
    wrongFields,
  ),
  v.forward(
    v.check(({ from, to }) => from <= to, 'give the earlier year first'),
    ['from'],
  ),
  v.forward(
    v.check(
      ({ measure, value }) => (value === null) === (measure === 'citizenship-order'),
      "write a number, or null for the measure 'citizenship-order' alone",
    ),
    ['value'],
  ),
  v.forward(
    v.check(
      ({ measure, citizens }) => (citizens !== undefined) === measure.startsWith('citizenship'),
      "name the countries, for the measures 'citizenship' and 'citizenship-order' alone",
    ),
    ['citizens'],
  ),
  v.forward(
    v.check(({ unit, value }) => unit !== 'percent' || (value ?? 0) <= 100, 'a percentage is 100 at most'),
    ['value'],
  ),
);

export type Figure = Readonly<v.InferOutput<typeof figureShape>>;
/** By country, ISO 3166; 'EU' for the Union. */
export type Figures = Readonly<Record<string, readonly Figure[]>>;

/** An entry as the schema asks for, or where it is not and what to write. */
export function readFigure(
  given: unknown,
): { readonly ok: true; readonly entry: Figure } | { readonly ok: false; readonly reason: string } {
  const parsed = v.safeParse(figureShape, given);
  if (parsed.success) return { ok: true, entry: parsed.output };
  const [issue] = parsed.issues;
  return { ok: false, reason: `${v.getDotPath(issue) ?? 'the entry'}: ${issue.message}` };
}
