// From answers to what they show. Only what is present counts; unknown and absent count as nothing, and differ in what could still change.
import type { Answer, Answered, Result, Shown } from './assessment.ts';
import { changesOf } from './changes.ts';
import { dimensions, type Element, shows } from './elements.ts';
import { countsOf, each } from './found.ts';
import { elementReasons, reasonsOf } from './reasons.ts';
import { isPositive } from './rule.ts';
import type { IndicatorSet, List } from './set.ts';

/** True of every assessment, whatever the set. Shown with each result. */
const always: readonly string[] = [
  'Indicators prompt a review. They are no finding: a worker decides, and says why.',
  'That nothing is shown does not mean that nothing happened: what was not asked counts as nothing.',
  'What would change it is no list of questions. Ask only what the next step for this person needs.',
  'Indicators vary by country and form, may point to something else, and exploiters know the published lists. What is seen where somebody works tells more than how they were recruited.',
];

/** What the answers show by the weights of the set. Ids that the set does not have count as nothing: `readAnswered` refuses them. */
export function assess(set: IndicatorSet, { adult, indicators }: Answered): Result {
  const list: List = adult ? 'adult_sexual' : 'child_sexual';
  const listed = set.indicators.filter(({ strength }) => !set.weights || strength[list] !== null);
  const answerTo = (id: string): Answer => (Object.hasOwn(indicators, id) ? indicators[id] : undefined) ?? 'unknown';
  const present = listed.filter(({ id }) => answerTo(id) === 'present');
  const unknown = listed.filter(({ id }) => answerTo(id) === 'unknown');
  const results = each(dimensions, (dimension) => {
    const counts = countsOf(present, dimension, list);
    return { ...counts, positive: isPositive(counts) };
  });
  const shown = (element: Element): Shown =>
    dimensions.some((dimension) => results[dimension].positive && shows[dimension].includes(element))
      ? 'present'
      : 'not shown';
  const means = shown('means');
  const elements = {
    act: shown('act'),
    means: !adult && means === 'not shown' ? ('not needed' as const) : means,
    purpose: shown('purpose'),
  };
  const found = { set, list, present, unknown, results, elements };
  return {
    dimensions: results,
    ...elements,
    reasons: [...reasonsOf(found), ...elementReasons(found)],
    unknown: unknown.map(({ id }) => id),
    changes: changesOf(found),
    assumed: present.filter(({ basis }) => set.weights && basis[list] === 'assumed').map(({ id }) => id),
    caveats: [...always, ...set.limits],
  };
}
