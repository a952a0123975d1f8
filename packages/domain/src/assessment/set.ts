// A set of indicators as an editor or an organisation writes it: content/indicators/<set>.json. A set may
// have weights under the six dimensions, or headings of its own and no weights; then it can be ticked and
// read, and shows no element.
import * as v from 'valibot';
import { dimensions } from './elements.ts';

export const strengths = ['strong', 'medium', 'weak'] as const;
export type Strength = (typeof strengths)[number];

/** Which of the two lists counts for this person. */
export type List = 'adult_sexual' | 'child_sexual';

const text = v.pipe(v.string('write text here'), v.trim(), v.minLength(1, 'write text here'));
const day = v.pipe(text, v.regex(/^\d{4}-\d\d-\d\d$/, "write a day such as '2026-11-24'"));
const strength = v.nullable(
  v.picklist(strengths, "write 'strong', 'medium' or 'weak', or null where the list does not have it"),
);
/**
 * How the strength is known: read in the source itself, in a digest of it, taken over from the list on
 * labour, or not at all.
 */
const basis = v.picklist(
  ['read', 'digest', 'assumed', 'unknown'],
  "write 'read' (in the source itself), 'digest', 'assumed' or 'unknown'",
);
/** Of an object as a whole: a field that it lacks, or one that it should not have. */
export const wrongFields = ({ expected }: { readonly expected: string | null }): string => {
  if (expected === 'never') return 'this field is not known here: take it away, or look for a typing error';
  return expected === 'Object' ? 'write an object here' : 'this field is missing: write it';
};

const indicator = v.strictObject(
  {
    /** Stays the same for ever: assessments point to it. */
    id: v.pipe(text, v.regex(/^[A-Za-z0-9_-]+$/, 'write letters, digits, hyphens and underscores')),
    /** One of the dimensions of the set. */
    dimension: text,
    label: text,
    strength: v.strictObject({ adult_sexual: strength, child_sexual: strength }, wrongFields),
    basis: v.strictObject({ adult_sexual: basis, child_sexual: basis }, wrongFields),
  },
  wrongFields,
);

export const sourceShape = v.strictObject(
  {
    text,
    url: v.pipe(text, v.url('write the address of the source, with https://')),
    date: v.pipe(
      text,
      v.regex(/^(\d{4}(-\d\d){0,2}|undated)$/, "write a date such as '2009-09', or 'undated'"),
    ),
    confidence: v.picklist(
      ['A', 'B', 'own'],
      'write A (read), B (read of), or own (your own wording and selection)',
    ),
  },
  wrongFields,
);

export const setShape = v.pipe(
  v.strictObject(
    {
      /** The name of the framework elsewhere; stays the same for ever. */
      framework: v.pipe(text, v.regex(/^[a-z0-9_]+$/, 'write small letters, digits and underscores')),
      title: text,
      collected: day,
      state: v.picklist(['draft', 'reviewed'], "write 'draft' or 'reviewed'"),
      checked_by: v.nullable(text),
      checked_on: v.nullable(day),
      /** What is not known of it. Shown wherever the set is used. */
      limits: v.pipe(
        v.array(text, 'give a list'),
        v.minLength(1, 'say at least one thing that is not known of it'),
      ),
      sources: v.pipe(v.array(sourceShape, 'give a list'), v.minLength(1, 'name a source')),
      weights: v.boolean('write true where the indicators have strengths, false where they have none'),
      dimensions: v.record(
        text,
        text,
        'give each dimension by its id, such as {"exploitation": "Exploitative conditions"}',
      ),
      indicators: v.pipe(v.array(indicator, 'give a list'), v.minLength(1, 'give at least one indicator')),
    },
    wrongFields,
  ),
  v.readonly(),
);
type Written = v.InferOutput<typeof setShape>;
export type Indicator = Readonly<Written['indicators'][number]>;

export interface IndicatorSet extends Written {
  /** The name of its file, without '.json'. */
  readonly name: string;
}

export type ReadSet =
  | { readonly ok: true; readonly set: IndicatorSet }
  | { readonly ok: false; readonly reason: string };

/** A set from what stands in its file. `reason` names the indicator, the field and what to write. */
export function readSet(name: string, given: unknown): ReadSet {
  const parsed = v.safeParse(setShape, given);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return { ok: false, reason: `${placeOf(v.getDotPath(issue), given)}: ${issue.message}` };
  }
  const reason = wrongWithin(parsed.output);
  return reason === null ? { ok: true, set: { ...parsed.output, name } } : { ok: false, reason };
}

/** `indicators.3.label` as `ILO-x: label`: an editor looks for the id, not for the fourth. */
function placeOf(path: string | null, given: unknown): string {
  const [, at, field] = /^indicators\.(\d+)(?:\.(.+))?$/.exec(path ?? '') ?? [];
  if (at === undefined) return path ?? 'the file';
  const id = (given as { readonly indicators: readonly { readonly id?: unknown }[] }).indicators[Number(at)]
    ?.id;
  const named = typeof id === 'string' && id !== '' ? id : `indicator ${Number(at) + 1}`;
  return field === undefined ? named : `${named}: ${field}`;
}

/** What the shape of one field cannot see. */
function wrongWithin({ weights, dimensions: own, indicators }: Written): string | null {
  if (weights && Object.keys(own).sort().join() !== [...dimensions].sort().join())
    return `dimensions: a set with weights has these six and no others: ${dimensions.join(', ')}`;
  const seen = new Set<string>();
  for (const { id, dimension, strength, basis } of indicators) {
    if (seen.has(id)) return `${id}: id: there are two of this id: give each its own`;
    seen.add(id);
    if (!Object.hasOwn(own, dimension))
      return `${id}: dimension: write one of ${Object.keys(own).join(', ')}`;
    for (const list of ['adult_sexual', 'child_sexual'] as const) {
      if (!weights && strength[list] !== null)
        return `${id}: strength.${list}: this set has no weights: write null, or "weights": true`;
      if (strength[list] !== null && basis[list] === 'unknown')
        return `${id}: basis.${list}: say how the strength is known: read, digest or assumed`;
    }
  }
  return null;
}

/** A set by the name of its file or by its framework. */
export const findSet = (sets: readonly IndicatorSet[], name: string): IndicatorSet | undefined =>
  sets.find((set) => set.name === name) ?? sets.find((set) => set.framework === name);
