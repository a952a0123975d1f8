// What a worker writes down, and what follows from it by rule. Nothing here is a finding: indicators prompt a review, a person decides and says why.
import * as v from 'valibot';
import { acts, type Dimension, type Element, means, purposes } from './elements.ts';
import type { Strength } from './set.ts';

export const answers = ['present', 'absent', 'unknown'] as const;
export type Answer = (typeof answers)[number];

const words = v.pipe(v.string(), v.trim());
const noted = <const T extends readonly string[]>(of: T) =>
  v.pipe(v.array(v.strictObject({ what: v.picklist(of), words })), v.readonly());

/** An assessment as the desk seals it. Words are the person's or what was seen; they never leave the seal. */
export const assessmentShape = v.pipe(
  v.strictObject({
    /** Name of the set of indicators. */
    set: v.string(),
    /** False for under 18, and where nobody knows the age and there is reason to think so. */
    adult: v.boolean(),
    /** By id of the indicator, with the words that the answer rests on. What is not there is unknown. */
    indicators: v.record(v.string(), v.strictObject({ answer: v.picklist(answers), words })),
    /** What the worker herself names, beside what follows from indicators. */
    act: noted(acts),
    means: noted(means),
    purpose: noted(purposes),
    /** Null until somebody decided. */
    decision: v.nullable(
      v.strictObject({
        /** As vic_TraffickingStatus of IOM's HTCDS; 'open' where more must be known first. */
        status: v.picklist(['possible', 'actual', 'not', 'open']),
        why: v.pipe(words, v.minLength(1, 'say why')),
      }),
    ),
  }),
  v.readonly(),
);
export type Assessment = v.InferOutput<typeof assessmentShape>;

/** All that the rule looks at. */
export interface Answered {
  readonly adult: boolean;
  readonly indicators: Readonly<Record<string, Answer>>;
}

/** How many indicators of a dimension are present. */
export type Counts = Readonly<Record<Strength, number>>;

export interface DimensionResult extends Counts {
  readonly positive: boolean;
}

/** 'not needed': for a child, where no means is shown. */
export type Shown = 'present' | 'not shown';

export interface Reason {
  /** Ids of what led there; empty only where nothing did. */
  readonly indicators: readonly string[];
  readonly dimension: Dimension | null;
  readonly sentence: string;
}

/** What would make a dimension positive that is not. */
export interface Change {
  readonly dimension: Dimension;
  /** The elements that are not shown yet, and would be. */
  readonly shows: readonly Element[];
  /** How many more of each strength: every way with the least number of indicators. Empty where too few are unknown. */
  readonly ways: readonly Counts[];
  /** Ids from which to take them. */
  readonly from: Readonly<Record<Strength, readonly string[]>>;
}

export interface Result {
  readonly dimensions: Readonly<Record<Dimension, DimensionResult>>;
  readonly act: Shown;
  readonly means: Shown | 'not needed';
  readonly purpose: Shown;
  readonly reasons: readonly Reason[];
  /** Ids of indicators of the list that nobody answered, or with 'unknown'. */
  readonly unknown: readonly string[];
  readonly changes: readonly Change[];
  /** Ids of present indicators whose strength is assumed, not read. */
  readonly assumed: readonly string[];
  readonly caveats: readonly string[];
}
