// What an assessment found, in English: one sentence for each code. The titles and labels are the set's own.
import {
  type AssessmentReason,
  type AssessmentResult,
  type Caveat,
  type Counts,
  type DimensionChange,
  type IndicatorSet,
  type LegalElement,
  strengths,
} from '@heed/domain/assessment';

const elementNames: Readonly<Record<LegalElement, string>> = {
  act: 'Act',
  means: 'Means',
  purpose: 'Purpose',
};

export const caveatText: Readonly<Record<Caveat, string>> = {
  'age-unknown':
    'Nobody knows the age. Above stands the rule for an adult; for somebody under 18 no means is needed, and indicators weigh differently. While a child is possible, act as for a child.',
  prompt: 'Indicators prompt a review. They are no finding: a worker decides, and says why.',
  'not-shown':
    'That nothing is shown does not mean that nothing happened: what was not asked counts as nothing.',
  'no-questions':
    'What would change it is no list of questions. Ask only what the next step for this person needs.',
  vary: 'Indicators vary by country and form, may point to something else, and exploiters know the published lists. What is seen where somebody works tells more than how they were recruited.',
};

/** '1 strong and 2 weak'. */
const countsText = (counts: Counts): string =>
  strengths
    .filter((strength) => counts[strength] > 0)
    .map((strength) => `${counts[strength]} ${strength}`)
    .join(' and ');

type ReasonOf<C extends AssessmentReason['code']> = Extract<AssessmentReason, { code: C }>;
const sentences: {
  readonly [C in AssessmentReason['code']]: (reason: ReasonOf<C>, set: IndicatorSet) => string;
} = {
  counts: ({ indicators: [id], strength, isAssumed }, set) =>
    `${labelled(id, set)} Counts as ${strength} under '${titleAbove(id, set)}'${isAssumed ? '; that strength is assumed' : ''}.`,
  noted: ({ indicators: [id] }, set) =>
    `${labelled(id, set)} Noted under '${titleAbove(id, set)}'; the set has no weights, so it shows no element by itself.`,
  positive: ({ indicators, dimension, counts }, set) =>
    `'${set.dimensions[dimension]}' is positive with ${countsText(counts)}: ${indicators.join(', ')}.`,
  element: elementText,
};

const indicatorOf = (id: string, set: IndicatorSet) => set.indicators.find((one) => one.id === id);
const labelled = (id: string, set: IndicatorSet) => `${id}: ${indicatorOf(id, set)?.label}`;
const titleAbove = (id: string, set: IndicatorSet) => set.dimensions[indicatorOf(id, set)?.dimension ?? ''];

function elementText({ element, shown, by, isChild }: ReasonOf<'element'>, set: IndicatorSet): string {
  const name = elementNames[element];
  const dimensions = by.map((dimension) => `'${set.dimensions[dimension]}'`).join(', ');
  const words: Readonly<Record<AssessmentResult['means'], string>> = {
    'not needed': 'Means: not needed, since the person is under 18; none is shown.',
    'depends on age':
      'Means: none is shown. For an adult one is needed, for somebody under 18 none: find out the age.',
    'not shown': `${name}: not shown. No dimension that would show it is positive.`,
    present: `${name}: present, by ${dimensions}${element === 'means' ? `, ${consent(isChild)}` : ''}.`,
  };
  return words[shown];
}

const consent = (isChild: boolean) =>
  isChild ? 'though a child needs none' : 'so whether the person agreed counts for nothing';

export const reasonText = <C extends AssessmentReason['code']>(
  reason: ReasonOf<C>,
  set: IndicatorSet,
): string => (sentences[reason.code] as (reason: ReasonOf<C>, set: IndicatorSet) => string)(reason, set);

export function changeText(
  { dimension, ways, from, shows: more }: DimensionChange,
  set: IndicatorSet,
): string {
  const title = `'${set.dimensions[dimension]}'`;
  if (ways.length === 0) return `${title} cannot become positive: too little is unknown.`;
  const used = strengths.filter((strength) => ways.some((way) => way[strength] > 0));
  const among = used.map((strength) => `${strength}: ${from[strength].join(', ')}`).join('; ');
  const then = more.length === 0 ? '' : `, and show ${more.join(' and ')}`;
  return `${title} would be positive${then}, with ${ways.map(countsText).join(', or with ')} (${among}).`;
}
