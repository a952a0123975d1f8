// What a recommendation rests on: a typed address of something that stands elsewhere, with what it said when
// it was referred to.
import * as v from 'valibot';
import { because } from '../faults/index.ts';
import { byLanguage, line, paragraphs } from '../text/index.ts';

/**
 * `source`: a page of the project that made the recommendation. `recommendation`: another one by its number.
 * `tool`: a page of this site. The rest are named after what they refer to.
 */
export const referenceKinds = [
  'statement',
  'delphi-item',
  'pairwise',
  'reflection',
  'figure',
  'estimate',
  'official-figure',
  'law-line',
  'instrument',
  'court-decision',
  'study',
  'source',
  'recommendation',
] as const;
/** A kind of reference by its code. */
export type ReferenceKind = (typeof referenceKinds)[number];

/** What people said. */
export const voiceKinds: readonly ReferenceKind[] = ['statement', 'delphi-item', 'pairwise', 'reflection'];
/** Kinds that name a page elsewhere by its https address: nobody here can see whether it still stands. */
export const addressKinds: readonly ReferenceKind[] = ['court-decision', 'study', 'source'];

/** Whether it is something that people said; all else but another recommendation is evidence. */
export const isVoice = ({ kind }: Pick<Reference, 'kind'>): boolean => voiceKinds.includes(kind);
/**
 * Whether it is evidence: a figure, law, a study. The page that made a recommendation is no evidence for it.
 */
export const isEvidence = ({ kind }: Pick<Reference, 'kind'>): boolean =>
  !voiceKinds.includes(kind) && kind !== 'recommendation' && kind !== 'source';

/** Most letters of an address of a reference, and of its words. */
export const REFERENCE_LIMITS = { ref: 300, words: 400, quote: 600 } as const;

const day = v.pipe(v.string(because('needs-iso-day')), v.isoDate(because('needs-iso-day')));
/** The form of a reference. */
export const referenceShape = v.pipe(
  v.strictObject({
    kind: v.picklist(referenceKinds, because('must-be-chosen')),
    /**
     * By kind. `statement`, `delphi-item`, `pairwise`: 'slug/number/result'. `reflection`: 'slug of the
     * event/id'. `figure`, `estimate`: id of the release. `law-line`, `official-figure`: 'HR/id'.
     * `instrument`: its id. `recommendation`: its number. Else an https address.
     */
    ref: line(REFERENCE_LIMITS.ref),
    /** What it says, or why it is named, in the words of an editor; none: {}. */
    words: byLanguage(paragraphs(REFERENCE_LIMITS.words)),
    /** Words of a person, who agreed to this use; null for none. */
    quote: v.nullable(byLanguage(paragraphs(REFERENCE_LIMITS.quote))),
    /** Id of the author's yes to the quote, which may be taken back; '' without a quote. */
    consent: v.optional(v.pipe(v.string(), v.regex(/^([0-9a-f]{32})?$/)), ''),
    /** A: read. B: read of. C: remembered only. */
    confidence: v.picklist(['A', 'B', 'C'], because('must-be-chosen')),
    /** On which day it was looked at. */
    seen: day,
    /** First 32 hex digits of the SHA-256 of what it said then; '' where it cannot be read from here. */
    digest: v.pipe(v.string(), v.regex(/^([0-9a-f]{32})?$/)),
  }),
  v.check(({ kind, ref }) => !addressKinds.includes(kind) || isHttps(ref), because('needs-https-address')),
);
/** What a recommendation rests on. */
export type Reference = v.InferOutput<typeof referenceShape>;

/** A reference without words of its own. `day`: on which it was looked at. */
export const plainReference = (
  { kind, ref, confidence, digest }: Pick<Reference, 'kind' | 'ref' | 'confidence' | 'digest'>,
  day: string,
): Reference => ({ kind, ref, words: {}, quote: null, consent: '', confidence, seen: day, digest });

function isHttps(text: string): boolean {
  const address = URL.parse(text);
  return address?.protocol === 'https:' && address.username === '' && address.password === '';
}

/** What stands at the address of a reference. */
export interface Target {
  /** Withdrawn by whoever published it. */
  readonly isWithdrawn: boolean;
  /** First 32 hex digits of the SHA-256 of what it says now; '' where that has no meaning. */
  readonly digest: string;
  /** After this day nobody vouches for it; null where it has no such day. */
  readonly reviewBy: string | null;
}

/**
 * How a reference stands. `missing`: there is nothing at its address. `changed`: it says something else than
 * when it was referred to. `review-due`: its day of review is over. `outside`: an address elsewhere.
 */
export const referenceStates = [
  'stands',
  'outside',
  'review-due',
  'changed',
  'withdrawn',
  'missing',
] as const;
/** How a reference stands, by its code. */
export type ReferenceState = (typeof referenceStates)[number];

/** Finds what stands at an address; null for nothing. Not asked for addresses elsewhere. */
export type Resolver = (reference: Pick<Reference, 'kind' | 'ref'>) => Target | null;

/** How a reference stands on `today`. */
export function stateOf(reference: Reference, resolve: Resolver, today: string): ReferenceState {
  if (addressKinds.includes(reference.kind)) return 'outside';
  const target = resolve(reference);
  if (target === null) return 'missing';
  if (target.isWithdrawn) return 'withdrawn';
  if (reference.digest !== '' && target.digest !== '' && reference.digest !== target.digest) return 'changed';
  return target.reviewBy !== null && target.reviewBy < today ? 'review-due' : 'stands';
}
