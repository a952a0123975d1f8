// What an assessment found, before it is put into words: shared by what says the reasons and what would
// change it.
import type { AssessmentResult, Counts } from './assessment.ts';
import type { Dimension, LegalElement } from './elements.ts';
import { type Indicator, type IndicatorSet, type List, type Strength, strengths } from './set.ts';

/** An assessment sorted by the set of indicators. */
export interface SetFindings {
  readonly set: IndicatorSet;
  readonly list: List;
  readonly present: readonly Indicator[];
  readonly unknown: readonly Indicator[];
  readonly results: AssessmentResult['dimensions'];
  readonly elements: Pick<AssessmentResult, LegalElement>;
}

/** A record with a value for each key. */
export function each<K extends string, T>(keys: readonly K[], make: (key: K) => T): Readonly<Record<K, T>> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, T>;
}

/** Ids of the indicators of a dimension, by their strength in this list. */
export const idsOf = (
  of: readonly Indicator[],
  dimension: Dimension,
  list: List,
): Record<Strength, readonly string[]> =>
  each(strengths, (strength) =>
    of.filter((one) => one.dimension === dimension && one.strength[list] === strength).map(({ id }) => id),
  );

/** How many indicators of a dimension are in `of`, by their strength in this list. */
export function countsOf(of: readonly Indicator[], dimension: Dimension, list: List): Counts {
  const ids = idsOf(of, dimension, list);
  return each(strengths, (strength) => ids[strength].length);
}
