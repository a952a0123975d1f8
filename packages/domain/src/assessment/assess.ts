// From answers to what they show. Only what is present counts; unknown and absent count as nothing, and
// differ in what could still change.
import {
  type AssessmentAnswers,
  type AssessmentResult,
  caveats,
  type ElementStatus,
  type IndicatorAnswer,
} from './assessment.ts';
import { changesOf } from './changes.ts';
import { dimensions, type LegalElement, shows } from './elements.ts';
import { countsOf, each } from './findings.ts';
import { elementReasons, reasonsOf } from './reasons.ts';
import { isPositive } from './rule.ts';
import type { IndicatorSet, List } from './set.ts';

/**
 * What the answers show by the weights of the set; where nobody knows the age, by the rule for an adult, with
 * what the rule for a child shows beside it (`ifChild`). Ids that the set does not have count as nothing:
 * `readAnswered` refuses them. Source: Palermo Protocol, article 3 (b), (c).
 */
export function assess(set: IndicatorSet, { adult, indicators }: AssessmentAnswers): AssessmentResult {
  const list: List = adult === false ? 'child_sexual' : 'adult_sexual';
  const listed = set.indicators.filter(({ strength }) => !set.weights || strength[list] !== null);
  const answerTo = (id: string): IndicatorAnswer =>
    (Object.hasOwn(indicators, id) ? indicators[id] : undefined) ?? 'unknown';
  const present = listed.filter(({ id }) => answerTo(id) === 'present');
  const unknown = listed.filter(({ id }) => answerTo(id) === 'unknown');
  const results = each(dimensions, (dimension) => {
    const counts = countsOf(present, dimension, list);
    return { ...counts, positive: isPositive(counts) };
  });
  const statusOf = (element: LegalElement): ElementStatus =>
    dimensions.some((dimension) => results[dimension].positive && shows[dimension].includes(element))
      ? 'present'
      : 'not shown';
  const means = statusOf('means');
  const elements = {
    act: statusOf('act'),
    means: means === 'not shown' && adult !== true ? meansNotShown(adult) : means,
    purpose: statusOf('purpose'),
  };
  const findings = { set, list, present, unknown, results, elements };
  return {
    dimensions: results,
    ...elements,
    ifChild: adult === 'unknown' ? elementsOf(assess(set, { adult: false, indicators })) : null,
    reasons: [...reasonsOf(findings), ...elementReasons(findings)],
    unknown: unknown.map(({ id }) => id),
    changes: changesOf(findings),
    assumed: present.filter(({ basis }) => set.weights && basis[list] === 'assumed').map(({ id }) => id),
    caveats: caveats.filter((one) => one !== 'age-unknown' || adult === 'unknown'),
  };
}

const meansNotShown = (adult: false | 'unknown'): AssessmentResult['means'] =>
  adult === false ? 'not needed' : 'depends on age';

const elementsOf = ({ act, means, purpose }: AssessmentResult): Pick<AssessmentResult, LegalElement> => ({
  act,
  means,
  purpose,
});
