// What a worker writes down, and what follows from it by rule. Nothing here is a finding: indicators prompt a
// review, a person decides and says why.
import {
  type ContentFault,
  type ContentFaultCode,
  type ContentFaultValues,
  contentFaultAt,
} from '../faults/index.ts';
import type { Dimension, LegalElement } from './elements.ts';
import type { IndicatorSet, Strength } from './set.ts';

/** What a worker may answer for an indicator. */
export const answers = ['present', 'absent', 'unknown'] as const;
/** An answer for one indicator. */
export type IndicatorAnswer = (typeof answers)[number];

/** All that the rule looks at. */
export interface AssessmentAnswers {
  /** 'unknown' where nobody knows the age. The person's own word counts as known. */
  readonly adult: boolean | 'unknown';
  readonly indicators: Readonly<Record<string, IndicatorAnswer>>;
}

/** The answers that were read, or the first fault with its place. */
export type ReadAnswered =
  | { readonly ok: true; readonly answers: AssessmentAnswers }
  | { readonly ok: false; readonly fault: ContentFault };

/** What somebody wrote for the rule, such as a file. */
export function readAnswered(set: IndicatorSet, input: unknown): ReadAnswered {
  if (!isRecord(input)) return refusal('', 'write-answers', {});
  const strange = Object.keys(input).find((field) => field !== 'adult' && field !== 'indicators');
  if (strange !== undefined) return refusal(strange, 'adult-and-indicators-alone', {});
  const { adult, indicators } = input;
  if (typeof adult !== 'boolean' && adult !== 'unknown') return refusal('adult', 'write-adult', {});
  if (!isRecord(indicators)) return refusal('indicators', 'write-answers-by-id', {});
  for (const [id, answer] of Object.entries(indicators)) {
    const place = `indicators: ${id}`;
    if (!set.indicators.some((one) => one.id === id))
      return refusal(place, 'no-such-indicator', { set: set.name });
    if (!answers.some((one) => one === answer)) return refusal(place, 'write-answer', {});
  }
  return { ok: true, answers: { adult, indicators: indicators as AssessmentAnswers['indicators'] } };
}

const refusal = <C extends ContentFaultCode>(place: string, code: C, values: ContentFaultValues[C]) =>
  ({ ok: false, fault: contentFaultAt(place, code, values) }) as const;

const isRecord = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

/** How many indicators of a dimension are present. */
export type Counts = Readonly<Record<Strength, number>>;

/** A dimension with its counts, and whether the rule finds it positive. */
export interface DimensionResult extends Counts {
  readonly positive: boolean;
}

/** Whether the indicators show an element of trafficking. */
export type ElementStatus = 'present' | 'not shown';

/** `indicators`: ids of what led there; empty where an element is not shown. */
export type AssessmentReason =
  /** One indicator that is present, and how strongly it counts. */
  | {
      readonly code: 'counts';
      readonly indicators: readonly [string];
      readonly dimension: Dimension;
      readonly strength: Strength;
      readonly isAssumed: boolean;
    }
  /** One indicator of a set without weights. */
  | { readonly code: 'noted'; readonly indicators: readonly [string]; readonly dimension: null }
  | {
      readonly code: 'positive';
      readonly indicators: readonly string[];
      readonly dimension: Dimension;
      readonly counts: Counts;
    }
  /** An element of trafficking. `by`: the positive dimensions that show it. */
  | {
      readonly code: 'element';
      readonly indicators: readonly string[];
      readonly dimension: null;
      readonly element: LegalElement;
      readonly shown: AssessmentResult['means'];
      readonly by: readonly Dimension[];
      readonly isChild: boolean;
    };

/**
 * True of every assessment, whatever the set; the first one where nobody knows the age. What a set says of
 * itself is `limits`.
 */
export const caveats = ['age-unknown', 'prompt', 'not-shown', 'no-questions', 'vary'] as const;
/** A caveat by its code. */
export type Caveat = (typeof caveats)[number];

/** What would make a dimension positive that is not. */
export interface DimensionChange {
  readonly dimension: Dimension;
  /** The elements that are not shown yet, and would be. */
  readonly shows: readonly LegalElement[];
  /**
   * How many more of each strength: every way with the least number of indicators. Empty where too few are
   * unknown.
   */
  readonly ways: readonly Counts[];
  /** Ids from which to take them. */
  readonly from: Readonly<Record<Strength, readonly string[]>>;
}

/** What the rule says of an assessment, and why. */
export interface AssessmentResult {
  readonly dimensions: Readonly<Record<Dimension, DimensionResult>>;
  readonly act: ElementStatus;
  /**
   * Where no means is shown: 'not needed' for somebody under 18, 'depends on age' where nobody knows the age.
   */
  readonly means: ElementStatus | 'not needed' | 'depends on age';
  readonly purpose: ElementStatus;
  /**
   * Where nobody knows the age: what the same answers show by the rule for a child. Null where the age is
   * known.
   */
  readonly ifChild: Pick<AssessmentResult, LegalElement> | null;
  readonly reasons: readonly AssessmentReason[];
  /** Ids of indicators of the list that nobody answered, or with 'unknown'. */
  readonly unknown: readonly string[];
  readonly changes: readonly DimensionChange[];
  /** Ids of present indicators whose strength is assumed, not read. */
  readonly assumed: readonly string[];
  readonly caveats: readonly Caveat[];
}
