// From answers to what they show, with reasons. Only what is present counts; unknown and absent count as nothing, and differ in what could still change.
import type { Answered, Change, Counts, DimensionResult, Reason, Result, Shown } from './assessment.ts';
import { type Dimension, dimensions, type Element, shows } from './elements.ts';
import { isPositive, smallestWays } from './rule.ts';
import { type Indicator, type IndicatorSet, type List, type Strength, strengths } from './set.ts';

/** True of every assessment, whatever the set. Shown with each result. */
const always: readonly string[] = [
  'Indicators prompt a review. They are no finding: a worker decides, and says why.',
  'That nothing is shown does not mean that nothing happened: what was not asked counts as nothing.',
  'What would change it is no list of questions. Ask only what the next step for this person needs.',
  'Indicators vary by country and form, may point to something else, and exploiters know the published lists. What is seen where somebody works tells more than how they were recruited.',
];

/** What the answers show by the set's weights. Ids that the set does not have count as nothing: the edge refuses them. */
export function assess(set: IndicatorSet, { adult, indicators }: Answered): Result {
  const list: List = adult ? 'adult_sexual' : 'child_sexual';
  const listed = set.indicators.filter(({ strength }) => !set.weights || strength[list] !== null);
  const given = (answer: string) => listed.filter(({ id }) => (indicators[id] ?? 'unknown') === answer);
  const [present, unknown] = [given('present'), given('unknown')];
  const results = byDimension((dimension) => {
    const counts = countsOf(present, dimension, list);
    return { ...counts, positive: isPositive(counts) };
  });
  const shown = (element: Element): Shown =>
    dimensions.some((dimension) => results[dimension].positive && shows[dimension].includes(element))
      ? 'present'
      : 'not shown';
  const found = { act: shown('act'), means: shown('means'), purpose: shown('purpose') };
  const elements = { ...found, means: !adult && found.means === 'not shown' ? ('not needed' as const) : found.means };
  return {
    dimensions: results,
    ...elements,
    reasons: [...reasonsOf(set, present, results, list), ...elementReasons(elements, results, adult)],
    unknown: unknown.map(({ id }) => id),
    changes: changesOf(unknown, results, list, elements),
    assumed: present.filter(({ basis }) => set.weights && basis[list] === 'assumed').map(({ id }) => id),
    caveats: [...always, ...set.limits],
  };
}

const byDimension = <T>(make: (dimension: Dimension) => T): Readonly<Record<Dimension, T>> =>
  Object.fromEntries(dimensions.map((dimension) => [dimension, make(dimension)])) as Record<Dimension, T>;

const byStrength = <T>(make: (strength: Strength) => T): Readonly<Record<Strength, T>> =>
  Object.fromEntries(strengths.map((strength) => [strength, make(strength)])) as Record<Strength, T>;

const idsOf = (of: readonly Indicator[], dimension: Dimension, list: List) =>
  byStrength((strength) =>
    of.filter((one) => one.dimension === dimension && one.strength[list] === strength).map(({ id }) => id),
  );

function countsOf(of: readonly Indicator[], dimension: Dimension, list: List): Counts {
  const ids = idsOf(of, dimension, list);
  return byStrength((strength) => ids[strength].length);
}

function changesOf(
  unknown: readonly Indicator[],
  results: Result['dimensions'],
  list: List,
  elements: Pick<Result, Element>,
): readonly Change[] {
  return dimensions
    .filter((dimension) => !results[dimension].positive)
    .map((dimension) => ({
      dimension,
      shows: shows[dimension].filter((element) => elements[element] !== 'present'),
      ways: smallestWays(results[dimension], countsOf(unknown, dimension, list)),
      from: idsOf(unknown, dimension, list),
    }));
}

/** One sentence an indicator, then one for each dimension that became positive by them. */
function reasonsOf(
  set: IndicatorSet,
  present: readonly Indicator[],
  results: Result['dimensions'],
  list: List,
): readonly Reason[] {
  return Object.entries(set.dimensions).flatMap(([id, title]) => {
    const here = present.filter((one) => one.dimension === id);
    const dimension = set.weights ? (id as Dimension) : null;
    const lines = here.map((one) => ({
      indicators: [one.id],
      dimension,
      sentence: `${one.id}: ${one.label} ${weightOf(one, title, list)}`,
    }));
    if (dimension === null || !results[dimension].positive) return lines;
    const counted = `${told(results[dimension])}`;
    const sentence = `'${title}' is positive: ${counted} (${here.map((one) => one.id).join(', ')}).`;
    return [...lines, { indicators: here.map((one) => one.id), dimension, sentence }];
  });
}

function weightOf({ strength, basis }: Indicator, title: string, list: List): string {
  const weight = strength[list];
  if (weight === null) return `Noted under '${title}'; this set has no weights, so it shows nothing by itself.`;
  const assumed = basis[list] === 'assumed' ? ', a strength that is assumed' : '';
  return `Counts as ${weight}${assumed} for '${title}'.`;
}

const told = (counts: DimensionResult | Counts): string =>
  strengths
    .filter((strength) => counts[strength] > 0)
    .map((strength) => `${counts[strength]} ${strength}`)
    .join(', ');

function elementReasons(
  elements: Pick<Result, Element>,
  results: Result['dimensions'],
  adult: boolean,
): readonly Reason[] {
  const led = (element: Element) =>
    dimensions.filter((dimension) => results[dimension].positive && shows[dimension].includes(element));
  return (['act', 'means', 'purpose'] as const).map((element) => ({
    indicators: [],
    dimension: null,
    sentence: sentenceFor(element, elements[element], led(element), adult),
  }));
}

function sentenceFor(element: Element, value: Result['means'], by: readonly Dimension[], adult: boolean): string {
  const name = `${element[0]?.toUpperCase()}${element.slice(1)}`;
  if (value === 'present') {
    const consent = element === 'means' && adult ? ' Whether the person agreed counts for nothing then.' : '';
    return `${name}: present, by ${by.join(', ')}.${consent}`;
  }
  if (value === 'not needed') return 'Means: not needed, since the person is under 18.';
  return `${name}: not shown. No dimension that would show it is positive.`;
}
