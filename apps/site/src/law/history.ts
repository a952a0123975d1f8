// `/laws/history`: what changed in the law, when, and where we read it.

import type { LawChange } from '@heed/content/laws/schema';
import { pageLinks } from '../article/page.ts';
import type { PageContext } from '../context.ts';
import { layout } from '../frame/layout.ts';
import { type Html, html } from '../markup.ts';
import { day } from '../moment.ts';
import { byName } from './compare.ts';
import { links } from './lines.ts';

export function historyPage(
  context: PageContext,
  { history }: { readonly history: readonly LawChange[] },
): Html {
  const { t } = context;
  const countries = byName(context, [...new Set(history.map(({ country }) => country))]);
  return layout(context, {
    title: 'laws.history.title',
    style: 'content',
    main: html`<h1>${t('laws.changes')}</h1><p>${t('laws.history.lead')}</p>
${countries.map(
  (country) =>
    html`<section><h2>${context.country(country)}</h2>${changeList(
      context,
      history.filter((change) => change.country === country),
    )}</section>`,
)}
<section><h2>${t('laws.more')}</h2>${pageLinks(context, [
      { path: '/laws', heading: t('laws.one.all') },
    ])}</section>`,
  });
}

/** `changes`, oldest first, as a list with the newest on top. */
export function changeList(context: PageContext, changes: readonly LawChange[]): Html {
  return html`<ol class="dated">${[...changes].reverse().map((change) => {
    const { text, lang } = context.pick(change.text);
    return html`<li><time datetime="${change.date}">${day(context, change.date)}</time>
<p${lang === context.locale ? null : html` lang="${lang}"`}>${text}</p><small>${context.t(
      `laws.topic.${change.topic}`,
    )} · ${links(change.source)}</small></li>`;
  })}</ol>`;
}
