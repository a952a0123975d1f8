// `/rights/<country>`: whom to call, what the law says, what to do when stopped, what to ask for when
// exploited. Each line has its source and date; what is not known is said. The advice on the police is ours
// and says what it rests on.

import { linesOn, union } from '@heed/content/laws/answers';
import type { Laws, Topic } from '@heed/content/laws/schema';
import { type Directory, linesFor } from '@heed/domain/directory';
import { linkTo, type PageContext } from '../context.ts';
import { lineList, sourceLine } from '../help/list.ts';
import { inUnion } from '../law/compare.ts';
import { lineCards, unionLines } from '../law/country.ts';
import { countryPath } from '../law/page.ts';
import { layout, telephone } from '../layout.ts';
import { type Html, html, when } from '../markup.ts';
import { type HeadingOf, history, onYourTerms, writeToUs } from './page.ts';

export interface RightsData {
  readonly country: string;
  readonly laws: Laws;
  readonly directory: Directory;
  readonly headingOf: HeadingOf;
}

const law = ['selling', 'buying', 'third-parties'] as const satisfies readonly Topic[];
const entitled = [
  'reflection',
  'care',
  'residence',
  'compensation',
  'non-punishment',
] as const satisfies readonly Topic[];
const advice = ['calm', 'ask', 'name', 'silent', 'interpreter', 'take', 'forced', 'note', 'harm'] as const;

export function rightsCountryPage(context: PageContext, data: RightsData): Html {
  const { t } = context;
  const place = context.country(data.country);
  return layout(context, {
    title: { text: t('rights.country.title', { country: place }) },
    keeps: 'nothing',
    sensitive: true,
    style: 'content',
    main: html`<h1>${t('laws.one.rights', { country: place })}</h1>
<p>${t('rights.words')}</p>
<nav class="contents" aria-label="${t('rights.on-page')}"><ul><li><a
href="#law">${t('rights.law')}</a></li><li><a href="#police">${t('rights.police')}</a></li><li><a
href="#forced">${t('rights.victim')}</a></li></ul></nav>
${call(context, data)}
<section
id="law"><h2>${t('rights.law')}</h2>${law.map(
      (topic) =>
        html`<h3>${t(`rights.${topic}`)}</h3>${lineCards(context, linesOn(data.laws, data.country, topic))}`,
    )}
<p class="hint">${t('law.not-advice')}</p></section>
${police(context, data)}
${forced(context, data)}
<section>${writeToUs(context)}<p><a
href="${linkTo(
      context,
      countryPath(data.country),
    )}">${t('rights.all-lines', { country: place })}</a></p></section>
${history(context)}`,
  });
}

/** Whom to call: danger, then the first line that fits, then all of them. Never a line for professionals. */
function call(context: PageContext, { country, directory }: RightsData): Html {
  const { t } = context;
  const lines = linesFor(directory, country, ['sex-workers', 'victims', 'women', 'migrants'], context);
  const line = lines.find(({ number }) => number !== null);
  return html`<section aria-labelledby="call"><h2 id="call">${t('rights.call')}</h2>
<div class="help"><ul><li
class="danger">${telephone('112', 'number')} <span>${t('home.emergency')}</span></li>
<li>${
    line === undefined
      ? html`<span class="number">–</span> <span>${t('help.none')}</span>`
      : html`${telephone(line.number ?? '', 'number')} <span><b
translate="no">${line.name}</b> <small>${sourceLine(context, line)}</small></span>`
  }</li></ul></div>
<p class="hint">${t('rights.call.hint')}</p>
${when(
  lines.length > 0,
  () => html`<details><summary>${t('home.line.more')}</summary>${lineList(context, lines)}</details>`,
)}</section>`;
}

function police(context: PageContext, { country, laws, headingOf }: RightsData): Html {
  const { t } = context;
  const own = linesOn(laws, country, 'police').filter(({ text }) => text !== null);
  const shared = inUnion(country) ? linesOn(laws, union, 'police') : [];
  return html`<section id="police"><h2>${t('rights.police')}</h2>
<p>${t('rights.police.lead')}</p>
<ul class="bullets">${advice.map((step) => html`<li>${t(`rights.police.do.${step}`)}</li>`)}</ul>
${when(own.length > 0, () => lineCards(context, own))}
${unionLines(context, shared, own)}
<p class="care">${t('rights.police.unknown')}</p>
<p class="hint">${t('rights.police.basis')} <a
href="${linkTo(context, '/laws/instruments')}">${t('laws.instruments')}</a></p>
${onYourTerms(context, headingOf)}</section>`;
}

function forced(context: PageContext, { country, laws }: RightsData): Html {
  const { t } = context;
  const shared = (topic: Topic) => (inUnion(country) ? linesOn(laws, union, topic) : []);
  return html`<section id="forced"><h2>${t('rights.victim')}</h2>
<p>${t('rights.victim.lead')}</p>
${entitled.map(
  (topic) => html`<section class="right"><h3>${t(`laws.topic.${topic}`)}</h3>
${lineCards(context, linesOn(laws, country, topic), t('rights.nation-unknown'))}
${unionLines(context, shared(topic), linesOn(laws, country, topic))}</section>`,
)}</section>`;
}
