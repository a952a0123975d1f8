// `/rights/<country>`: five answers first, each from the lines of law that the folds below them show in full
// with source and date. What is not known is said. The advice on the police is ours and says what it rests
// on.

import type { Practice } from '@heed/content/handbook/practice';
import { inUnion, linesOn, union } from '@heed/content/laws/answers';
import type { LawChecks } from '@heed/content/laws/read';
import type { Laws, Topic } from '@heed/content/laws/schema';
import { type Directory, type DirectoryEntry, linesFor } from '@heed/domain/directory';
import { linkTo, type PageContext } from '../context.ts';
import { layout } from '../frame/layout.ts';
import { lineList } from '../help/list.ts';
import { legalAidPath } from '../law/compare.ts';
import { practiceFold, unionLines } from '../law/country.ts';
import { lineCards } from '../law/lines.ts';
import { countryPath } from '../law/page.ts';
import { trustLine } from '../law/trust.ts';
import { type Html, html, when } from '../markup.ts';
import { fiveAnswers } from './answers.ts';
import { complaintsPath } from './complaint-paths.ts';
import { type HeadingOf, history, onYourTerms, writeToUs } from './page.ts';

export interface RightsData {
  readonly country: string;
  readonly laws: Laws;
  readonly checks: LawChecks;
  readonly practice: Practice | null;
  readonly directory: Directory;
  readonly headingOf: HeadingOf;
}

const lawTopics = ['selling', 'buying', 'third-parties'] as const satisfies readonly Topic[];
const entitlementTopics = [
  'reflection',
  'care',
  'residence',
  'compensation',
  'legal-aid',
  'non-punishment',
] as const satisfies readonly Topic[];
const policeAdvice = [
  'calm',
  'ask',
  'name',
  'silent',
  'interpreter',
  'take',
  'forced',
  'note',
  'harm',
] as const;
const topicsOfPage: readonly Topic[] = [...lawTopics, 'police', ...entitlementTopics];

export function rightsCountryPage(context: PageContext, data: RightsData): Html {
  const { t } = context;
  const { country, laws, checks, directory, practice } = data;
  const place = context.country(country);
  // Never a line for professionals.
  const lines = linesFor(directory, country, ['sex-workers', 'victims', 'women', 'migrants'], context);
  return layout(context, {
    title: { text: t('rights.country.title', { country: place }) },
    sensitive: true,
    style: 'content',
    main: html`<h1>${t('laws.one.rights', { country: place })}</h1>
${wayOn(context, country)}
${trustLine(
  context,
  topicsOfPage.flatMap((topic) => linesOn(laws, country, topic)),
  checks,
)}
${fiveAnswers(context, { country, laws, line: lines.find(({ number }) => number !== null) })}
<p class="hint">${t('rights.words')}</p>
<div class="folds">
${lawFold(context, data)}
${policeFold(context, data)}
${forcedFold(context, data)}
${practice && practiceFold(context, practice)}
${callFold(context, lines)}
</div>
${onYourTerms(context, data.headingOf, {
  aid: legalAidPath(laws, country),
  complaints: complaintsPath(country),
})}
<section>${writeToUs(context, 'sells')}<p><a
href="${linkTo(context, countryPath(country))}">${t('rights.all-lines', { country: place })}</a></p></section>
${history(context)}`,
  });
}

/** Who helps in this country, so that nobody asks for it again; and how the page is kept on the phone. */
const wayOn = (context: PageContext, country: string): Html =>
  html`<ul class="chips tight"><li><a href="${linkTo(context, `/help/${country.toLowerCase()}`)}"
data-near>${context.t('rights.near')}</a></li>${when(
    context.speaks('app'),
    () => html`<li><a href="${linkTo(context, '/app')}" data-keep>${context.t('rights.keep')}</a></li>`,
  )}</ul>`;

const lawFold = (context: PageContext, { laws, country }: RightsData): Html =>
  html`<details id="law"><summary>${context.t('rights.law')}</summary>${lawTopics.map(
    (topic) =>
      html`<h3>${context.t(`rights.${topic}`)}</h3>${lineCards(context, linesOn(laws, country, topic))}`,
  )}</details>`;

function policeFold(context: PageContext, { country, laws }: RightsData): Html {
  const { t } = context;
  const own = linesOn(laws, country, 'police').filter(({ text }) => text !== null);
  const shared = inUnion(country) ? linesOn(laws, union, 'police') : [];
  return html`<details id="police"><summary>${t('rights.police')}</summary>
<p>${t('rights.police.lead')}</p>
<ul class="bullets">${policeAdvice.map((step) => html`<li>${t(`rights.police.do.${step}`)}</li>`)}</ul>
${when(own.length > 0, () => lineCards(context, own))}
${unionLines(context, shared, own)}
<p class="care">${t('rights.police.unknown')}</p>
<p class="hint">${t('rights.police.basis')} <a
href="${linkTo(context, '/laws/instruments')}">${t('laws.instruments')}</a></p></details>`;
}

function forcedFold(context: PageContext, { country, laws }: RightsData): Html {
  const { t } = context;
  const shared = (topic: Topic) => (inUnion(country) ? linesOn(laws, union, topic) : []);
  return html`<details id="forced"><summary>${t('rights.victim')}</summary>
<p>${t('rights.victim.lead')}</p>
${entitlementTopics.map(
  (topic) => html`<section class="right"><h3>${t(`laws.topic.${topic}`)}</h3>
${lineCards(context, linesOn(laws, country, topic), t('rights.nation-unknown'))}
${unionLines(context, shared(topic), linesOn(laws, country, topic))}</section>`,
)}</details>`;
}

const callFold = (context: PageContext, lines: readonly DirectoryEntry[]): Html =>
  html`<details id="call"><summary>${context.t('home.line.more')}</summary><p
class="hint">${context.t('rights.call.hint')}</p>${lineList(context, lines)}</details>`;
