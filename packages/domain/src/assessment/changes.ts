// What would change a result: for each dimension that is not positive, the fewest unknown indicators that
// would make it so.

import type { DimensionChange } from './assessment.ts';
import { dimensions, shows } from './elements.ts';
import { countsOf, idsOf, type SetFindings } from './findings.ts';
import { smallestWays } from './rule.ts';

/** What would make each dimension positive that is not: from the unknown indicators, the fewest. */
export function changesOf({
  set,
  list,
  unknown,
  results,
  elements,
}: SetFindings): readonly DimensionChange[] {
  if (!set.weights) return [];
  return dimensions
    .filter((dimension) => !results[dimension].positive)
    .map((dimension) => ({
      dimension,
      shows: shows[dimension].filter((element) => elements[element] !== 'present'),
      ways: smallestWays(results[dimension], countsOf(unknown, dimension, list)),
      from: idsOf(unknown, dimension, list),
    }));
}
