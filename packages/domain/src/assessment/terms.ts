// The words by which a case is coded beside its elements: content/indicators/terms.json. The project from
// which they come had definitions of its own, which were not found; the file says whose wording stands there
// instead.
import * as v from 'valibot';
import { sourceShape, wrongFields } from './set.ts';

export const codes = ['commercial', 'non-commercial', 'vulnerability', 'coercion-as-tactic'] as const;
export type TermCode = (typeof codes)[number];

const text = v.pipe(v.string('write text here'), v.trim(), v.minLength(1, 'write text here'));

const term = v.strictObject(
  {
    id: v.picklist(codes, `write one of ${codes.join(', ')}`),
    term: text,
    text,
    /**
     * Whose words `text` is in: an institution's own, theirs retold, or ours where no institution says it.
     */
    wording: v.picklist(['quoted', 'retold', 'own'], "write 'quoted', 'retold' or 'own'"),
    source: sourceShape,
  },
  wrongFields,
);

export const termsShape = v.strictObject(
  {
    collected: v.pipe(text, v.isoDate("write a day such as '2026-11-24'")),
    /** Shown above the terms. */
    limits: v.pipe(v.array(text, 'give a list'), v.minLength(1, 'say what is not known of the terms')),
    terms: v.pipe(
      v.array(term, 'give a list'),
      v.check(
        (terms) =>
          terms.length === codes.length && codes.every((code) => terms.some(({ id }) => id === code)),
        `give each of ${codes.join(', ')} once`,
      ),
    ),
  },
  wrongFields,
);
export type Terms = Readonly<v.InferOutput<typeof termsShape>>;
