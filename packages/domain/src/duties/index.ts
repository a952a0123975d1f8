// What the law of a country asks of who hears of exploitation: what must be told to whom, what may be told,
// what must be kept secret. An entry of content/duties/<country>.json. What was only remembered has no text,
// so that nobody takes it for the law; a lawyer of the organisation signs.
import * as v from 'valibot';

export const professions = [
  'everyone',
  /** People who work or volunteer in an organisation that helps. */
  'helpers',
  'social-work',
  'health',
  'psychologists',
  'teaching',
  'authorities',
  'platforms',
] as const;
export type Profession = (typeof professions)[number];

export const subjects = ['child', 'crime', 'adult', 'secrecy', 'advertising'] as const;
export type Subject = (typeof subjects)[number];

export const forces = ['must', 'should', 'may', 'must-not'] as const;
export type Force = (typeof forces)[number];

const words = v.pipe(v.string('write text here'), v.trim(), v.minLength(1, 'write text here'));
const day = v.pipe(words, v.isoDate("write a day such as '2026-11-24'"));
/** Of an object as a whole: a field that it lacks, or one that it should not have. */
const wrongFields = ({ expected }: { readonly expected: string | null }): string => {
  if (expected === 'never') return 'this field is not known here: take it away, or look for a typing error';
  return expected === 'Object' ? 'write an object here' : 'this field is missing: write it';
};

export const dutyShape = v.pipe(
  v.strictObject(
    {
      /** Stays the same for ever. */
      id: v.pipe(words, v.regex(/^[a-z0-9-]+$/, 'write small letters, digits and hyphens')),
      professions: v.pipe(
        v.array(v.picklist(professions, `write some of ${professions.join(', ')}`), 'give a list'),
        v.minLength(1, 'say whose duty it is'),
      ),
      about: v.picklist(subjects, `write one of ${subjects.join(', ')}`),
      /** How strongly it holds; null where that is not confirmed. */
      force: v.nullable(v.picklist(forces, `write one of ${forces.join(', ')}, or null`)),
      text: v.nullable(
        v.pipe(
          v.record(words, words, 'give the text by language, such as {"en": "…"}'),
          v.check(
            (text) => 'en' in text,
            'write the English text too: it stands in for every language that lacks one',
          ),
        ),
      ),
      law: v.nullable(words),
      source: v.array(
        v.pipe(words, v.url('write the address of the source, with https://')),
        'give a list of addresses',
      ),
      source_date: v.pipe(
        words,
        v.regex(/^(\d{4}(-\d\d){0,2}|undated)$/, "write a date such as '2024-07', or 'undated'"),
      ),
      confidence: v.picklist(
        ['A', 'B', 'C'],
        'write A (read), B (read of) or C (only remembered, or not known)',
      ),
      may_have_changed: v.boolean('write true or false'),
      seen: day,
      /** Later than that it is shown as past its date. */
      review_by: day,
      /** The organisation's lawyer, and the day; null until one signed. */
      signed: v.nullable(v.strictObject({ by: words, day }, wrongFields)),
    },
    wrongFields,
  ),
  v.forward(
    v.check(
      ({ text, confidence }) => (text === null) === (confidence === 'C'),
      'what was only remembered (C) has null as its text; what has a text was read (A) or read of (B)',
    ),
    ['text'],
  ),
  v.forward(
    v.check(
      ({ text, force }) => (text === null) === (force === null),
      'write how strongly it holds, or null where there is no text',
    ),
    ['force'],
  ),
  v.forward(
    v.check(({ text, source }) => text === null || source.length > 0, 'name at least one source'),
    ['source'],
  ),
  v.forward(
    v.check(
      ({ text, signed }) => text !== null || signed === null,
      'what is not confirmed cannot be signed: write null',
    ),
    ['signed'],
  ),
  v.readonly(),
);
export type LegalDuty = v.InferOutput<typeof dutyShape>;

/** By country (ISO 3166). */
export type LegalDuties = Readonly<Record<string, readonly LegalDuty[]>>;

export type ReadDuty =
  | { readonly ok: true; readonly entry: LegalDuty }
  | { readonly ok: false; readonly reason: string };

/** A duty from what an editor or a lawyer wrote. `reason` names the field and what to write. */
export function readDuty(given: unknown): ReadDuty {
  const parsed = v.safeParse(dutyShape, given);
  if (parsed.success) return { ok: true, entry: parsed.output };
  const [issue] = parsed.issues;
  return { ok: false, reason: `${v.getDotPath(issue) ?? 'the entry'}: ${issue.message}` };
}
