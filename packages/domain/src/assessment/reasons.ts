// Why a result is what it is, in words with ids: one sentence an indicator, one for each positive dimension, one for each element.

import type { Counts, Reason, Result } from './assessment.ts';
import { type Dimension, dimensions, type Element, elements as elementNames, shows } from './elements.ts';
import type { Found } from './found.ts';
import { type Indicator, type List, strengths } from './set.ts';

export function reasonsOf({ set, list, present, results }: Found): readonly Reason[] {
  return Object.entries(set.dimensions).flatMap(([id, title]) => {
    const here = present.filter((one) => one.dimension === id);
    const dimension = set.weights ? (id as Dimension) : null;
    const lines = here.map((one) => ({
      indicators: [one.id],
      dimension,
      sentence: `${one.id}: ${one.label} ${weightOf(one, title, list)}`,
    }));
    if (dimension === null || !results[dimension].positive) return lines;
    const ids = here.map((one) => one.id);
    const sentence = `'${title}' is positive with ${told(results[dimension])}: ${ids.join(', ')}.`;
    return [...lines, { indicators: ids, dimension, sentence }];
  });
}

function weightOf({ strength, basis }: Indicator, title: string, list: List): string {
  const weight = strength[list];
  if (weight === null) return `Noted under '${title}'; the set has no weights, so it shows no element by itself.`;
  return `Counts as ${weight} under '${title}'${basis[list] === 'assumed' ? '; that strength is assumed' : ''}.`;
}

/** '1 strong and 2 weak'. */
export const told = (counts: Counts): string =>
  strengths
    .filter((strength) => counts[strength] > 0)
    .map((strength) => `${counts[strength]} ${strength}`)
    .join(' and ');

export function elementReasons({ set, list, present, results, elements }: Found): readonly Reason[] {
  return elementNames.map((element) => {
    const by = dimensions.filter((dimension) => results[dimension].positive && shows[dimension].includes(element));
    return {
      indicators: present.filter((one) => by.some((dimension) => dimension === one.dimension)).map(({ id }) => id),
      dimension: null,
      sentence: sentenceFor(
        element,
        elements[element],
        by.map((dimension) => `'${set.dimensions[dimension]}'`).join(', '),
        list,
      ),
    };
  });
}

function sentenceFor(element: Element, value: Result['means'], by: string, list: List): string {
  const name = { act: 'Act', means: 'Means', purpose: 'Purpose' }[element];
  if (value === 'not needed') return 'Means: not needed, since the person is under 18; none is shown.';
  if (value === 'depends on age')
    return 'Means: none is shown. For an adult one is needed, for somebody under 18 none: find out the age.';
  if (value === 'not shown') return `${name}: not shown. No dimension that would show it is positive.`;
  if (element !== 'means') return `${name}: present, by ${by}.`;
  const since =
    list === 'adult_sexual' ? 'so whether the person agreed counts for nothing' : 'though a child needs none';
  return `Means: present, by ${by}, ${since}.`;
}
