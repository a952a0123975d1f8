// `/warnings`: what peers warn each other of, roughly where and when, and what this is not. Made anew at each
// request and kept by nobody, since a warning that was taken down must be gone; no script is needed. Who
// feels meant is told how to say so.

import { otherParts } from '@heed/site/article/page';
import { linkTo, type PageContext } from '@heed/site/context';
import { layout, telephone } from '@heed/site/frame/layout';
import { type Html, html, when } from '@heed/site/markup';
import { day, oneStop } from '@heed/site/moment';
import type { PublishedWarning } from '../rules/index.ts';

/** A page of warnings. */
export interface WarningsData {
  readonly warnings: readonly PublishedWarning[];
  /** Where the older ones begin, for the address; null where there are none. */
  readonly older: string | null;
  /** Whether this is the first page. */
  readonly newest: boolean;
}

/** `/warnings`: the warnings that are shown, the newest month first. */
export function warningsPage(context: PageContext, { warnings, older, newest }: WarningsData): Html {
  const { t } = context;
  return layout(context, {
    title: 'warnings.page',
    sensitive: true,
    style: 'content',
    path: '/warnings',
    main: html`<h1>${t('warnings.title')}</h1>
<p>${t('warnings.lead')}</p>
<p class="warn">${telephone('112')} ${t('home.emergency')}</p>
<section class="care" aria-labelledby="not-title"><h2 id="not-title">${t('warnings.not.title')}</h2>
<ul
class="bullets"><li>${t(
      'warnings.not.proof',
    )}</li><li>${t('warnings.not.list')}</li><li>${t('warnings.not.all')}</li></ul></section>
${when(warnings.length === 0, () => html`<p class="note">${t('warnings.none')}</p>`)}
${when(
  warnings.length > 0,
  () => html`<ul
class="flow">${warnings.map(
    (warning) => html`<li
class="card">${card(context, warning)}</li>`,
  )}</ul>`,
)}
${otherParts(context, {
  newest: newest ? null : { path: '/warnings', label: t('warnings.newest') },
  older: older === null ? null : { path: `/warnings?after=${older}`, label: t('warnings.older') },
})}
<section><h2>${t('warnings.tell.title')}</h2><p>${t('warnings.tell')}</p></section>
<section><h2>${t('warnings.about.title')}</h2><p>${t('warnings.about')}</p></section>
<div class="acts"><a class="button act" href="${linkTo(context, '/report')}">${t('warnings.write')}</a></div>
<p class="hint">${t('warnings.who', { organisation: context.organisation.name })}</p>`,
  });
}

function card(
  context: PageContext,
  { conducts, area, month, part, advice, language, until }: PublishedWarning,
): Html {
  const { t } = context;
  const own = language === context.locale;
  const textSpan = (text: string) =>
    html`<span class="text" dir="auto"
translate="no"${own ? null : html` lang="${language}"`}>${text}</span>`;
  return html`<h2>${conducts.map((conduct) => t(`warnings.conduct.${conduct}`)).join(' · ')}</h2>
<p><b>${t('warnings.where')}</b> ${textSpan(area)}</p>
<p><b>${t('warnings.when')}</b> ${t(`warnings.part.${part}`, { month: day(context, month) })}</p>
<p><b>${t('warnings.advice')}</b> ${textSpan(advice)}</p>
<p><small>${oneStop(t('warnings.until', { day: day(context, until) }))}${when(
    !own,
    () => html` ${t('warnings.language', { language: context.language(language) })}`,
  )}</small></p>`;
}
