// The last page before a person writes, one for each door: what she may ask for, what to do and never to do,
// or what the law says. What may stand at which door is a rule of packages/domain/src/intake.

import { answerOf, inUnion, linesOn, union } from '@heed/content/laws/answers';
import type { Laws, Topic } from '@heed/content/laws/schema';
import type { MessageKey } from '@heed/content/messages/words';
import { linesFor } from '@heed/domain/directory';
import { type Door, doorRules } from '@heed/domain/intake';
import { doors } from '../article/page.ts';
import type { PageContext } from '../context.ts';
import { linkTo } from '../context.ts';
import { hidden } from '../field.ts';
import { paths } from '../forms.ts';
import { lineList } from '../help/list.ts';
import { knownCountries, mayHaveCareWithoutPolice } from '../law/compare.ts';
import { lawCards, lawFor, lawList } from '../law/lines.ts';
import { calls } from '../layout.ts';
import { type Html, html, when } from '../markup.ts';
import { answerLine, earliestAnswering, languages } from '../service-hours/desk.ts';
import type { StartData } from './data.ts';

/** The main part of the page; `writes` are the fields that travel to the page of writing. */
export function doorMain(
  context: PageContext,
  data: StartData,
  writes: Readonly<Record<string, string>>,
): Html {
  const { t } = context;
  const { door, country = 'unsaid' } = data;
  const place = placeOf(context, country);
  const { pages } = doorRules[door];
  return html`${head(context, data)}
<form method="post" action="${linkTo(context, paths.report)}">${hidden({ step: 'open', ...writes })}
<div class="acts"><button class="act">${t('start.write')}</button></div></form>
${when(pages.length > 0, () =>
  doors(
    context,
    pages.map((path) => ({ path, heading: t(headings[path] ?? 'home.know.signs') })),
  ),
)}
${when(doorRules[door].isLawFolded, () => foldedLaw(context, data))}
${when(door === 'sells' && knownCountries(context, data.laws).includes(country), () =>
  doors(context, [
    { path: `/rights/${country.toLowerCase()}`, heading: t('laws.one.rights', { country: place }) },
  ]),
)}
<details><summary>${t('start.lines', { country: place })}</summary>${lineList(
    context,
    linesFor(data.directory, country, audience(door), context),
  )}</details>`;
}

/** Names of the pages that doors lead to. */
const headings: Readonly<Record<string, MessageKey>> = {
  '/buyers': 'start.page.buyers',
  '/signs': 'home.know.signs',
  '/professionals': 'start.page.professionals',
  '/duties': 'start.page.duties',
};

const isKnown = (country: string): boolean => /^[A-Z]{2}$/.test(country);
const placeOf = (context: PageContext, country: string): string =>
  isKnown(country) ? context.country(country) : context.t('start.law.there');

/** What stands before the form. */
function head(context: PageContext, { door, country = 'unsaid', laws }: StartData): Html {
  const { t } = context;
  if (door === 'self') return entitlements(context, laws, country);
  if (door === 'saw') return advice(context, ['start.saw.sign', 'start.saw.do', 'start.saw.never']);
  if (door === 'work') return advice(context, ['start.work.do', 'start.work.never']);
  return html`<h1>${
    isKnown(country) ? t('start.law', { country: context.country(country) }) : t('start.law.unknown')
  }</h1>
${lawList(context, lawFor(laws, country, door), door)}`;
}

const advice = ({ t }: PageContext, lines: readonly MessageKey[]): Html =>
  html`<h1>${t('start.saw')}</h1><ul
class="bullets">${lines.map((line) => html`<li>${calls(t(line))}</li>`)}</ul>`;

/**
 * Three things that she may ask for, each only as far as it is confirmed where she is; and who answers her,
 * by when.
 */
function entitlements(context: PageContext, laws: Laws, country: string): Html {
  const { t } = context;
  const time = answerOf(laws, country, 'reflection');
  const desk = earliestAnswering(context);
  return html`<h1>${t('start.self')}</h1>
<ul class="bullets">
<li>${t(mayHaveCareWithoutPolice(laws, country) ? 'start.self.care' : 'start.self.care.ask')}</li>
<li>${
    time === 'unknown' ? t('start.self.think.ask') : t('start.self.think', { time: t(`laws.answer.${time}`) })
  }</li>
<li>${t('start.self.forced')}</li>
</ul>
${when(
  desk,
  () => html`<p class="note"><b>${t('start.self.who')}</b> <span
translate="no">${desk?.name}</span>. ${desk && answerLine(context, desk)} ${
    desk && languages(context, desk)
  }</p>`,
)}`;
}

/**
 * What the law says about what she may ask for, by topic, with EU law where the country's own rule is not
 * confirmed.
 */
function foldedLaw(context: PageContext, { door, country = 'unsaid', laws }: StartData): Html {
  const { t } = context;
  const topics = doorRules[door].law as readonly Topic[];
  return html`<details><summary>${t('start.self.law', { country: placeOf(context, country) })}</summary>
${topics.map((topic) => html`<h2>${t(`laws.topic.${topic}`)}</h2>${rule(context, laws, country, topic)}`)}
<p class="hint">${t('law.not-advice')}</p></details>`;
}

function rule(context: PageContext, laws: Laws, country: string, topic: Topic): Html {
  const { t } = context;
  const confirmed = (code: string) => linesOn(laws, code, topic).filter(({ text }) => text !== null);
  if (confirmed(country).length > 0) return lawCards(context, confirmed(country));
  return html`<p class="care">${t('rights.nation-unknown')}</p>
${when(
  inUnion(country) && confirmed(union).length > 0,
  () => html`<p
class="label">${t('laws.union')}</p>${lawCards(context, confirmed(union))}`,
)}`;
}

/** Whom the lines on a door's page must be for. */
function audience(door: Door): Parameters<typeof linesFor>[2] {
  if (door === 'self') return ['victims', 'women', 'migrants'];
  if (door === 'sells') return ['sex-workers', 'victims', 'women'];
  if (door === 'work') return ['professionals', 'witnesses'];
  return ['witnesses', 'police'];
}
