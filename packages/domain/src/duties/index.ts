// Duties by national law of those who hear of exploitation: what must be reported to whom, what may be, what
// must be kept secret. The form of an entry of content/duties/<country>.json. A duty from memory alone
// (confidence C) has no text, so that nobody takes it for the law. A lawyer of the organisation signs.
import * as v from 'valibot';
import { because, type ContentFault, contentFaultOf, wrongFields } from '../faults/index.ts';

/** Whom a duty binds. */
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
/** A profession by its code. */
export type Profession = (typeof professions)[number];

/** What a duty is about. */
export const subjects = ['child', 'crime', 'adult', 'secrecy', 'advertising'] as const;
/** A subject by its code. */
export type Subject = (typeof subjects)[number];

/** How strictly a duty binds. */
export const forces = ['must', 'should', 'may', 'must-not'] as const;
/** A force by its code. */
export type Force = (typeof forces)[number];

const words = v.pipe(v.string(because('write-text')), v.trim(), v.minLength(1, because('write-text')));
const day = v.pipe(words, v.isoDate(because('write-day')));

/** The form of a duty of content/duties. */
export const dutyShape = v.pipe(
  v.strictObject(
    {
      /** Stays the same for ever. */
      id: v.pipe(words, v.regex(/^[a-z0-9-]+$/, because('write-id'))),
      professions: v.pipe(
        v.array(
          v.picklist(professions, because('write-some-of', { values: professions.join(', ') })),
          because('give-list'),
        ),
        v.minLength(1, because('say-whose-duty')),
      ),
      about: v.picklist(subjects, because('write-one-of', { values: subjects.join(', ') })),
      /** How strongly it holds; null where that is not confirmed. */
      force: v.nullable(v.picklist(forces, because('write-one-of-or-null', { values: forces.join(', ') }))),
      text: v.nullable(
        v.pipe(
          v.record(words, words, because('give-text-by-language')),
          v.check((text) => 'en' in text, because('write-english-too')),
        ),
      ),
      law: v.nullable(words),
      source: v.array(v.pipe(words, v.url(because('write-source-address'))), because('give-addresses')),
      source_date: v.pipe(
        words,
        v.regex(/^(\d{4}(-\d\d){0,2}|undated)$/, because('write-date', { example: '2024-07' })),
      ),
      confidence: v.picklist(['A', 'B', 'C'], because('write-confidence-of-duty')),
      may_have_changed: v.boolean(because('write-true-or-false')),
      seen: day,
      /** Day by which it must be reviewed. Later it is shown as past its date. */
      review_by: day,
      /** The organisation's lawyer, and the day; null until one signed. */
      signed: v.nullable(v.strictObject({ by: words, day }, wrongFields)),
    },
    wrongFields,
  ),
  v.forward(
    v.check(
      ({ text, confidence }) => (text === null) === (confidence === 'C'),
      because('remembered-without-text'),
    ),
    ['text'],
  ),
  v.forward(
    v.check(({ text, force }) => (text === null) === (force === null), because('write-force')),
    ['force'],
  ),
  v.forward(
    v.check(({ text, source }) => text === null || source.length > 0, because('name-at-least-one-source')),
    ['source'],
  ),
  v.forward(
    v.check(({ text, signed }) => text !== null || signed === null, because('unconfirmed-unsigned')),
    ['signed'],
  ),
  v.readonly(),
);
/** A duty of national law. */
export type LegalDuty = v.InferOutput<typeof dutyShape>;

/** By country (ISO 3166). */
export type LegalDuties = Readonly<Record<string, readonly LegalDuty[]>>;

/** The duty that was read, or the first fault with its place. */
export type ReadDuty =
  | { readonly ok: true; readonly entry: LegalDuty }
  | { readonly ok: false; readonly fault: ContentFault };

/** A duty from what an editor or a lawyer wrote. */
export function readDuty(input: unknown): ReadDuty {
  const parsed = v.safeParse(dutyShape, input);
  if (parsed.success) return { ok: true, entry: parsed.output };
  const [issue] = parsed.issues;
  return { ok: false, fault: contentFaultOf(issue) };
}
