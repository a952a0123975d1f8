// What would change a result: for each dimension that is not positive, the fewest unknown indicators that would make it so.

import type { Change } from './assessment.ts';
import { dimensions, shows } from './elements.ts';
import { countsOf, type Found, idsOf } from './found.ts';
import { told } from './reasons.ts';
import { smallestWays } from './rule.ts';
import { strengths } from './set.ts';

export function changesOf({ set, list, unknown, results, elements }: Found): readonly Change[] {
  if (!set.weights) return [];
  return dimensions
    .filter((dimension) => !results[dimension].positive)
    .map((dimension) => {
      const change = {
        dimension,
        shows: shows[dimension].filter((element) => elements[element] !== 'present'),
        ways: smallestWays(results[dimension], countsOf(unknown, dimension, list)),
        from: idsOf(unknown, dimension, list),
      };
      return { ...change, sentence: sentenceFor(`'${set.dimensions[dimension]}'`, change) };
    });
}

function sentenceFor(title: string, { ways, from, shows: more }: Omit<Change, 'sentence'>): string {
  if (ways.length === 0) return `${title} cannot become positive: too little is unknown.`;
  const used = strengths.filter((strength) => ways.some((way) => way[strength] > 0));
  const among = used.map((strength) => `${strength}: ${from[strength].join(', ')}`).join('; ');
  const then = more.length === 0 ? '' : `, and show ${more.join(' and ')}`;
  return `${title} would be positive${then}, with ${ways.map(told).join(', or with ')} (${among}).`;
}
