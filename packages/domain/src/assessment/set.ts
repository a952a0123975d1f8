// A set of indicators as an editor or an organisation writes it: content/indicators/<set>.json. A set may
// have weights under the six dimensions, or headings of its own and no weights; then it can be ticked and
// read, and shows no element.
import * as v from 'valibot';
import { because, type ContentFault, contentFaultAt, contentFaultOf, wrongFields } from '../faults/index.ts';
import { dimensions } from './elements.ts';

/** How strongly an indicator points at trafficking. */
export const strengths = ['strong', 'medium', 'weak'] as const;
/** A strength by its code. */
export type Strength = (typeof strengths)[number];

/** Which of the two lists counts for this person. */
export type List = 'adult_sexual' | 'child_sexual';

const text = v.pipe(v.string(because('write-text')), v.trim(), v.minLength(1, because('write-text')));
const day = v.pipe(text, v.regex(/^\d{4}-\d\d-\d\d$/, because('write-day')));
const strength = v.nullable(v.picklist(strengths, because('write-strength')));
/**
 * How the strength is known: read in the source itself, in a digest of it, taken over from the list on
 * labour, or not at all.
 */
const basis = v.picklist(['read', 'digest', 'assumed', 'unknown'], because('write-basis'));

const indicator = v.strictObject(
  {
    /** Stays the same for ever: assessments point to it. */
    id: v.pipe(text, v.regex(/^[A-Za-z0-9_-]+$/, because('write-indicator-id'))),
    /** One of the dimensions of the set. */
    dimension: text,
    label: text,
    strength: v.strictObject({ adult_sexual: strength, child_sexual: strength }, wrongFields),
    basis: v.strictObject({ adult_sexual: basis, child_sexual: basis }, wrongFields),
  },
  wrongFields,
);

/** The form of a source: text, address, day of reading. */
export const sourceShape = v.strictObject(
  {
    text,
    url: v.pipe(text, v.url(because('write-source-address'))),
    date: v.pipe(
      text,
      v.regex(/^(\d{4}(-\d\d){0,2}|undated)$/, because('write-date', { example: '2009-09' })),
    ),
    confidence: v.picklist(['A', 'B', 'own'], because('write-confidence-or-own')),
  },
  wrongFields,
);

/** The form of a file of indicators. */
export const setShape = v.pipe(
  v.strictObject(
    {
      /** The name of the framework elsewhere; stays the same for ever. */
      framework: v.pipe(text, v.regex(/^[a-z0-9_]+$/, because('write-framework'))),
      title: text,
      collected: day,
      state: v.picklist(['draft', 'reviewed'], because('write-state')),
      checked_by: v.nullable(text),
      checked_on: v.nullable(day),
      /** What is not known of it. Shown wherever the set is used. */
      limits: v.pipe(v.array(text, because('give-list')), v.minLength(1, because('say-limits'))),
      sources: v.pipe(v.array(sourceShape, because('give-list')), v.minLength(1, because('name-source'))),
      weights: v.boolean(because('write-weights')),
      dimensions: v.record(text, text, because('give-dimensions')),
      indicators: v.pipe(v.array(indicator, because('give-list')), v.minLength(1, because('give-indicator'))),
    },
    wrongFields,
  ),
  v.readonly(),
);
type Written = v.InferOutput<typeof setShape>;
/** One indicator of a set. */
export type Indicator = Readonly<Written['indicators'][number]>;

/** A set of indicators that was read. */
export interface IndicatorSet extends Written {
  /** The name of its file, without '.json'. */
  readonly name: string;
}

/** The set that was read, or the first fault with its place. */
export type ReadSet =
  | { readonly ok: true; readonly set: IndicatorSet }
  | { readonly ok: false; readonly fault: ContentFault };

/** A set from its file. The place of a fault names the indicator and the field: 'ILO-x: label'. */
export function readSet(name: string, input: unknown): ReadSet {
  const parsed = v.safeParse(setShape, input);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const { place, reason } = contentFaultOf(issue);
    return { ok: false, fault: { place: placeOf(place, input), reason } };
  }
  const fault = wrongWithin(parsed.output);
  return fault === null ? { ok: true, set: { ...parsed.output, name } } : { ok: false, fault };
}

/** `indicators.3.label` as `ILO-x: label`: an editor looks for the id, not for the fourth. */
function placeOf(path: string, input: unknown): string {
  const [, at, field] = /^indicators\.(\d+)(?:\.(.+))?$/.exec(path) ?? [];
  if (at === undefined) return path;
  const id = (input as { readonly indicators: readonly { readonly id?: unknown }[] }).indicators[Number(at)]
    ?.id;
  const label = typeof id === 'string' && id !== '' ? id : `indicator ${Number(at) + 1}`;
  return field === undefined ? label : `${label}: ${field}`;
}

/** What the shape of one field cannot see. */
function wrongWithin({ weights, dimensions: own, indicators }: Written): ContentFault | null {
  if (weights && Object.keys(own).sort().join() !== [...dimensions].sort().join())
    return contentFaultAt('dimensions', 'needs-six-dimensions', { values: dimensions.join(', ') });
  const ids = new Set<string>();
  for (const { id, dimension, strength, basis } of indicators) {
    if (ids.has(id)) return contentFaultAt(`${id}: id`, 'id-twice', {});
    ids.add(id);
    if (!Object.hasOwn(own, dimension))
      return contentFaultAt(`${id}: dimension`, 'write-one-of', { values: Object.keys(own).join(', ') });
    for (const list of ['adult_sexual', 'child_sexual'] as const) {
      if (!weights && strength[list] !== null)
        return contentFaultAt(`${id}: strength.${list}`, 'set-without-weights', {});
      if (strength[list] !== null && basis[list] === 'unknown')
        return contentFaultAt(`${id}: basis.${list}`, 'say-basis', {});
    }
  }
  return null;
}

/** A set by the name of its file or by its framework. */
export const findSet = (sets: readonly IndicatorSet[], name: string): IndicatorSet | undefined =>
  sets.find((set) => set.name === name) ?? sets.find((set) => set.framework === name);
