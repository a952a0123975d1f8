// The words by which a case is coded beside its elements: content/indicators/terms.json. The project from
// which they come had definitions of its own, which were not found; the file says whose wording stands there
// instead.
import * as v from 'valibot';
import { because, wrongFields } from '../faults/index.ts';
import { sourceShape } from './set.ts';

/** The terms by their codes, in the order in which they are shown. */
export const codes = ['commercial', 'non-commercial', 'vulnerability', 'coercion-as-tactic'] as const;
/** A term by its code. */
export type TermCode = (typeof codes)[number];

const text = v.pipe(v.string(because('write-text')), v.trim(), v.minLength(1, because('write-text')));

const term = v.strictObject(
  {
    id: v.picklist(codes, because('write-one-of', { values: codes.join(', ') })),
    term: text,
    text,
    /**
     * Whose words `text` is in: an institution's own, theirs retold, or ours where no institution says it.
     */
    wording: v.picklist(['quoted', 'retold', 'own'], because('write-wording')),
    source: sourceShape,
  },
  wrongFields,
);

/** The form of content/indicators/terms.json. */
export const termsShape = v.strictObject(
  {
    collected: v.pipe(text, v.isoDate(because('write-day'))),
    /** Shown above the terms. */
    limits: v.pipe(v.array(text, because('give-list')), v.minLength(1, because('say-limits-of-terms'))),
    terms: v.pipe(
      v.array(term, because('give-list')),
      v.check(
        (terms) =>
          terms.length === codes.length && codes.every((code) => terms.some(({ id }) => id === code)),
        because('give-each-once', { values: codes.join(', ') }),
      ),
    ),
  },
  wrongFields,
);
/** The terms as they were read. */
export type Terms = Readonly<v.InferOutput<typeof termsShape>>;
