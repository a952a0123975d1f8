// `/legal-aid`: who may have a lawyer without paying, in each country. Every rule is a line of
// content/laws; where none was read the page says so, and whom to ask. No office stands here that
// the directory does not have.

import { inUnion, linesOn, union } from '@heed/content/laws/answers';
import type { LawChecks } from '@heed/content/laws/read';
import type { LawLine, Laws, Topic } from '@heed/content/laws/schema';
import { type Directory, linesFor } from '@heed/domain/directory';
import { pageLinks } from '../article/page.ts';
import type { PageContext } from '../context.ts';
import { layout } from '../frame/layout.ts';
import { lineList } from '../help/list.ts';
import { countriesOn, legalAidPath } from '../law/compare.ts';
import { unionLines } from '../law/country.ts';
import { leastSure, lineCards } from '../law/lines.ts';
import { trustLine } from '../law/trust.ts';
import { type Html, html, when } from '../markup.ts';
import { complaintsPath } from '../rights/complaint-paths.ts';
import { writeToUs } from '../rights/page.ts';

interface LegalAidData {
  readonly laws: Laws;
  readonly checks: LawChecks;
}

export interface CountryLegalAidData extends LegalAidData {
  readonly country: string;
  readonly directory: Directory;
}

export function legalAidPage(context: PageContext, { laws, checks }: LegalAidData): Html {
  const { t } = context;
  const shared = linesOn(laws, union, 'legal-aid');
  return layout(context, {
    title: 'aid.page',
    sensitive: true,
    style: 'content',
    main: html`<h1>${t('navigation.aid')}</h1>
<p>${t('aid.lead')}</p>
<section><h2>${t('aid.choose')}</h2>${pageLinks(
      context,
      countriesOn(context, laws, 'legal-aid').map((country) => ({
        path: legalAidPath(laws, country),
        heading: context.country(country),
      })),
    )}</section>
<section><h2>${t('aid.say')}</h2>${whatToAsk(context)}</section>
<section><h2>${t('aid.other')}</h2><p>${t('aid.other.hint')}</p>
${trustLine(context, shared, checks)}
${lineCards(context, shared)}</section>
${further(context, '/complaints')}`,
  });
}

export function legalAidCountryPage(context: PageContext, data: CountryLegalAidData): Html {
  const { t } = context;
  const { country, laws, checks } = data;
  const place = context.country(country);
  return layout(context, {
    title: 'aid.page',
    sensitive: true,
    style: 'content',
    main: html`<h1>${t('aid.country', { country: place })}</h1>
<p>${t('aid.lead')}</p>
${trustLine(
  context,
  pageTopics.flatMap((topic) => linesOn(laws, country, topic)),
  checks,
)}
${whoMay(context, data)}
${whereToAsk(context, data)}
<details><summary>${t('aid.say')}</summary>${whatToAsk(context)}</details>
<section><h2>${t('aid.covers')}</h2><div class="folds">${coverTopics.map((topic) =>
      coverFold(context, data, topic),
    )}</div></section>
${further(context, complaintsPath(country), ...helpIn(context, data))}`,
  });
}

const coverTopics = ['police', 'reflection', 'compensation'] as const satisfies readonly Topic[];
type CoverTopic = (typeof coverTopics)[number];
const pageTopics: readonly Topic[] = ['legal-aid', ...coverTopics];

/** What holds in all of the Union, where the country is in it. */
const sharedLines = (laws: Laws, country: string, topic: Topic): readonly LawLine[] =>
  inUnion(country) ? linesOn(laws, union, topic) : [];

function whoMay(context: PageContext, { laws, country }: CountryLegalAidData): Html {
  const { t } = context;
  const own = linesOn(laws, country, 'legal-aid');
  return html`<section data-answer="legal-aid"><h2>${t('aid.who')} ${leastSure(context, own)}</h2>
${lineCards(context, own, t('aid.unknown'))}
${unionLines(context, sharedLines(laws, country, 'legal-aid'), own)}</section>`;
}

/** Help lines that stand here where nobody is known to help with a lawyer; the page of help has all. */
const mostLines = 2;

/** Entries that help with a lawyer, or those who may know one; never a line for professionals. */
function whereToAsk(context: PageContext, { directory, country }: CountryLegalAidData): Html {
  const { t } = context;
  const lines = linesFor(directory, country, ['victims', 'sex-workers', 'women', 'migrants'], context);
  const legal = lines.filter(({ needs }) => needs.includes('legal'));
  const others = lines.filter(({ number }) => number !== null).slice(0, mostLines);
  return html`<section data-answer="call"><h2>${t('aid.where')}</h2>
<p${legal.length > 0 ? null : html` class="care"`}>${t(
    legal.length > 0 ? 'aid.where.legal' : 'aid.where.unknown',
  )}</p>
${lineList(context, legal.length > 0 ? legal : others)}
${writeToUs(context, 'talk')}</section>`;
}

const questions = ['free', 'secret', 'stay', 'money', 'interpreter'] as const;

const whatToAsk = (context: PageContext): Html =>
  html`<ul class="bullets">${questions.map(
    (question) => html`<li>${context.t(`aid.say.${question}`)}</li>`,
  )}</ul><p class="care">${context.t('aid.careful')}</p>`;

const coverTitles = {
  police: 'rights.police',
  reflection: 'aid.time',
  compensation: 'laws.topic.compensation',
} as const;

function coverFold(context: PageContext, { laws, country }: CountryLegalAidData, topic: CoverTopic): Html {
  const { t } = context;
  const own = linesOn(laws, country, topic);
  const shared = sharedLines(laws, country, topic);
  return html`<details data-answer="${topic}"><summary>${t(coverTitles[topic])} ${leastSure(
    context,
    own.length > 0 ? own : shared,
  )}</summary>
${when(topic === 'police', () => html`<p>${t('rights.answer.police')}</p>`)}
${lineCards(context, own, t('rights.nation-unknown'))}
${unionLines(context, shared, own)}
${when(topic === 'reflection', () => html`<p class="care">${t('aid.time.ask')}</p>`)}</details>`;
}

interface Door {
  readonly path: string;
  readonly heading: string;
}

/** The way to all help lines of the country, where the directory knows some. */
const helpIn = ({ t }: PageContext, { country, directory }: CountryLegalAidData): readonly Door[] =>
  country in directory ? [{ path: `/help/${country.toLowerCase()}`, heading: t('rights.call') }] : [];

/** Where this leads on; `complaints`: the page of letters for the same country. */
const further = (context: PageContext, complaints: string, ...more: readonly Door[]): Html =>
  pageLinks(context, [
    ...more,
    { path: complaints, heading: context.t('navigation.complaints') },
    { path: '/rights', heading: context.t('navigation.rights') },
  ]);
