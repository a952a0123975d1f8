// Why a result is what it is, in codes with ids: one reason for each indicator, each positive dimension and
// each element.

import type { AssessmentReason } from './assessment.ts';
import { type Dimension, dimensions, elements as elementNames, shows } from './elements.ts';
import type { SetFindings } from './findings.ts';
import type { Indicator, List } from './set.ts';

/** Why each dimension is positive or not: its indicators, then the rule that they meet. */
export function reasonsOf({ set, list, present, results }: SetFindings): readonly AssessmentReason[] {
  return Object.keys(set.dimensions).flatMap((id): readonly AssessmentReason[] => {
    const here = present.filter((one) => one.dimension === id);
    const lines = here.map((one) => reasonOf(one, list));
    const dimension = id as Dimension;
    if (!set.weights || !results[dimension].positive) return lines;
    const { positive: _, ...counts } = results[dimension];
    return [...lines, { code: 'positive', indicators: here.map((one) => one.id), dimension, counts }];
  });
}

function reasonOf({ id, dimension, strength, basis }: Indicator, list: List): AssessmentReason {
  const weight = strength[list];
  if (weight === null) return { code: 'noted', indicators: [id], dimension: null };
  const isAssumed = basis[list] === 'assumed';
  return { code: 'counts', indicators: [id], dimension: dimension as Dimension, strength: weight, isAssumed };
}

/** Why each element is shown or not: the dimensions that show it. */
export function elementReasons({
  list,
  present,
  results,
  elements,
}: SetFindings): readonly AssessmentReason[] {
  return elementNames.map((element) => {
    const by = dimensions.filter(
      (dimension) => results[dimension].positive && shows[dimension].includes(element),
    );
    const indicators = present.filter((one) => by.some((dimension) => dimension === one.dimension));
    return {
      ...({ code: 'element', dimension: null, element, by } as const),
      ...{
        indicators: indicators.map(({ id }) => id),
        shown: elements[element],
        isChild: list !== 'adult_sexual',
      },
    };
  });
}
