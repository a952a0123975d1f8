// `/words`: the language guide for press and officials, and a check of a text that runs on the device.
import type { ConsultationGroup } from '@heed/domain/groups';
import { linkTo, type PageContext } from '@heed/site/context';
import { layout } from '@heed/site/frame/layout';
import { type Html, html, when } from '@heed/site/markup';
import { groupIn } from '@heed/site/votes';
import { handbookPaths } from './words.ts';

/** An entry in the language of the page. */
export interface GuideEntry {
  readonly id: string;
  readonly instead: readonly string[];
  readonly say: readonly string[];
  readonly why: string;
  readonly sources: readonly {
    readonly text: string;
    readonly url?: string | undefined;
    readonly date: string;
  }[];
  /** Groups that asked for it. */
  readonly groups: readonly ConsultationGroup[];
}

export function guidePage(
  context: PageContext,
  { entries }: { readonly entries: readonly GuideEntry[] },
): Html {
  const { t } = context;
  return layout(context, {
    title: 'handbook.page',
    style: 'content',
    script: 'words',
    path: handbookPaths.words,
    main: html`<h1>${t('handbook.guide.title')}</h1><p>${t('handbook.guide.lead')}</p>
<section data-checker hidden><h2>${t('handbook.check.title')}</h2><p>${t('handbook.check.lead')}</p>
<p><label class="label" for="checked-text">${t('handbook.check.label')}</label><textarea id="checked-text"
rows="6"
maxlength="100000" autocomplete="off" spellcheck="false"></textarea></p>
<div class="acts"><button class="button act" type="button"
data-check>${t('handbook.check.press')}</button></div>
<div aria-live="polite" data-marked data-none="${t('handbook.check.none')}" data-some="${t(
      'handbook.check.some',
    )}" data-empty="${t('handbook.check.empty')}"></div></section>
<noscript><p class="note">${t('handbook.check.script')}</p></noscript>
${entries.map((entry) => entryOf(context, entry))}
<p><a href="${linkTo(context, handbookPaths.list)}">${t('handbook.title')}</a></p>`,
  });
}

function entryOf(context: PageContext, { id, instead, say, why, sources, groups }: GuideEntry): Html {
  const { t } = context;
  return html`<section id="${id}" data-term><h2>${say.join(' · ')}</h2>
<p>${t('handbook.guide.instead')} <span data-instead>${instead.map(
    (word, at) => html`${at > 0 ? ', ' : null}<s>${word}</s>`,
  )}</span></p><p>${why}</p>
${when(
  groups.length > 0,
  () =>
    html`<p>${t('handbook.guide.asked', {
      groups: groups.map((group) => groupIn(context, group)).join(', '),
    })}</p>`,
)}
<p class="hint">${sources.map(
    ({ text, url, date }, at) =>
      html`${at > 0 ? '; ' : null}${
        url === undefined
          ? text
          : html`<a href="${url}"
rel="noreferrer">${text}</a>`
      }, ${date}`,
  )}</p></section>`;
}
