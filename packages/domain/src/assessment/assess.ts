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

const ageUnknown =
  'Nobody knows the age. Above stands the rule for an adult; for somebody under 18 no means is needed, and indicators weigh differently. While a child is possible, act as for a child.';

/**
 * What the answers show by the weights of the set; where nobody knows the age, by the rule for an adult, with what the rule for a child shows beside it
 * (`ifChild`). Ids that the set does not have count as nothing: `readAnswered` refuses them. Source: Palermo Protocol, article 3 (b), (c).
 */
export function assess(set: IndicatorSet, { adult, indicators }: Answered): Result {
  const list: List = adult === false ? 'child_sexual' : 'adult_sexual';
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
    means: means === 'not shown' && adult !== true ? meansNotShown(adult) : means,
    purpose: shown('purpose'),
  };
  const found = { set, list, present, unknown, results, elements };
  return {
    dimensions: results,
    ...elements,
    ifChild: adult === 'unknown' ? elementsOf(assess(set, { adult: false, indicators })) : null,
    reasons: [...reasonsOf(found), ...elementReasons(found)],
    unknown: unknown.map(({ id }) => id),
    changes: changesOf(found),
    assumed: present.filter(({ basis }) => set.weights && basis[list] === 'assumed').map(({ id }) => id),
    caveats: [...(adult === 'unknown' ? [ageUnknown] : []), ...always, ...set.limits],
  };
}

const meansNotShown = (adult: false | 'unknown'): Result['means'] =>
  adult === false ? 'not needed' : 'depends on age';

const elementsOf = ({ act, means, purpose }: Result): Pick<Result, Element> => ({ act, means, purpose });
