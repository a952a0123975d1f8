// What an assessment found, in sentences: one for each code. The titles and labels are the set's own.
import {
  type AssessmentReason,
  type Caveat,
  type Counts,
  type DimensionChange,
  type IndicatorSet,
  type LegalElement,
  strengths,
} from '@heed/domain/assessment';
import { locale, words } from './catalogue.ts';

const reasonWords = words('assessment.reason');
const changeWords = words('assessment.change');
const strengthWords = words('assessment.strength');
const elementWords: Readonly<Record<LegalElement, string>> = words('assessment.element');

export const caveatText: Readonly<Record<Caveat, string>> = words('assessment.caveat');

const all = (items: readonly string[]): string =>
  new Intl.ListFormat(locale(), { type: 'conjunction' }).format(items);

/** '1 strong and 2 weak'. */
const countsText = (counts: Counts): string =>
  all(
    strengths
      .filter((strength) => counts[strength] > 0)
      .map((strength) => changeWords.count({ n: counts[strength], strength: strengthWords[strength] })),
  );

type ReasonOf<C extends AssessmentReason['code']> = Extract<AssessmentReason, { code: C }>;
const sentences: {
  readonly [C in AssessmentReason['code']]: (reason: ReasonOf<C>, set: IndicatorSet) => string;
} = {
  counts: ({ indicators: [id], strength, isAssumed }, set) =>
    reasonWords.counts({
      ...{ label: labelled(id, set), title: titleAbove(id, set), isAssumed },
      strength: strengthWords[strength],
    }),
  noted: ({ indicators: [id] }, set) =>
    reasonWords.noted({ label: labelled(id, set), title: titleAbove(id, set) }),
  positive: ({ indicators, dimension, counts }, set) =>
    reasonWords.positive({ title: titleOf(dimension, set), counts: countsText(counts), indicators }),
  element: elementText,
};

const indicatorOf = (id: string, set: IndicatorSet) =>
  set.indicators.find((indicator) => indicator.id === id);
const titleOf = (dimension: string, set: IndicatorSet): string => set.dimensions[dimension] ?? dimension;
const labelled = (id: string, set: IndicatorSet) => `${id}: ${indicatorOf(id, set)?.label}`;
const titleAbove = (id: string, set: IndicatorSet) => titleOf(indicatorOf(id, set)?.dimension ?? '', set);

function elementText(
  { element, shown: presence, by, isChild }: ReasonOf<'element'>,
  set: IndicatorSet,
): string {
  if (presence === 'not needed') return reasonWords['not-needed'];
  if (presence === 'depends on age') return reasonWords['depends-on-age'];
  const name = elementWords[element];
  if (presence === 'not shown') return reasonWords['not-shown']({ element: name });
  const dimensions = by.map((dimension) => `'${titleOf(dimension, set)}'`);
  return element === 'means'
    ? reasonWords.means({ element: name, dimensions, isChild })
    : reasonWords.present({ element: name, dimensions });
}

export const reasonText = <C extends AssessmentReason['code']>(
  reason: ReasonOf<C>,
  set: IndicatorSet,
): string => (sentences[reason.code] as (reason: ReasonOf<C>, set: IndicatorSet) => string)(reason, set);

export function changeText({ dimension, ways, from, shows }: DimensionChange, set: IndicatorSet): string {
  const title = titleOf(dimension, set);
  if (ways.length === 0) return changeWords.none({ title });
  const presentStrengths = strengths.filter((strength) => ways.some((way) => way[strength] > 0));
  const among = presentStrengths
    .map((strength) => changeWords.among({ strength: strengthWords[strength], indicators: from[strength] }))
    .join('; ');
  const line = {
    title,
    ways: ways.map(countsText).reduce((first, other) => changeWords.or({ one: first, other })),
    among,
  };
  if (shows.length === 0) return changeWords.positive(line);
  const elements = all(shows.map((element) => elementWords[element].toLocaleLowerCase(locale())));
  return changeWords.shows({ ...line, elements });
}
