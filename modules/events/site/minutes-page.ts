// `/event/<slug>/minutes`: the minutes as a page, with the two files.

import { linkTo, type PageContext } from '@heed/site/context';
import { layout } from '@heed/site/frame/layout';
import { type Html, html, when } from '@heed/site/markup';
import type { EventPlan } from '../rules/index.ts';
import { eventPaths, inEventLanguage } from './frame.ts';
import type { MinutesBlock } from './minutes.ts';

export interface MinutesPageData {
  readonly slug: string;
  readonly plan: Pick<EventPlan, 'languages'>;
  readonly blocks: readonly MinutesBlock[];
}

export function minutesPage(context: PageContext, { slug, plan, blocks }: MinutesPageData): Html {
  const { t } = context;
  const paths = eventPaths(slug);
  const [title, ...rest] = blocks;
  return layout(context, {
    title: 'event.page',
    style: 'content',
    path: paths.minutes,
    main: html`<p data-unprinted><a href="${linkTo(context, paths.event)}">${t('event.back')}</a></p>
${title === undefined ? null : block(title)}
<div class="acts"><a class="button" href="${linkTo(context, paths.minutesFile('pdf'))}"
type="application/pdf">${t('event.minutes.pdf')}</a><a class="button"
href="${linkTo(context, paths.minutesFile('md'))}" download>${t('event.minutes.markdown')}</a></div>
${inEventLanguage(context, plan, html`${rest.map(block)}`)}`,
  });
}

function block(one: MinutesBlock): Html {
  switch (one.is) {
    case 'title':
      return html`<h1 dir="auto">${one.text}</h1>`;
    case 'heading':
      return one.level === 2
        ? html`<h2 id="${one.id}" dir="auto">${one.text}</h2>`
        : html`<h3 id="${one.id}" dir="auto">${one.text}</h3>`;
    case 'contents':
      return html`<ul class="contents">${one.entries.map(
        ({ text, id }) => html`<li><a href="#${id}" dir="auto">${text}</a></li>`,
      )}</ul>`;
    case 'text':
      return html`<p dir="auto">${one.text}</p>`;
    case 'points':
      return html`<ul class="bullets">${one.list.map((text) => html`<li dir="auto">${text}</li>`)}</ul>`;
    case 'table':
      return table(one.heads, one.rows);
  }
}

/** A table without heads is one of names and values. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): Html {
  const hasHeads = heads.some((head) => head !== '');
  const lines = (text: string) =>
    html`${text.split('\n').map((line, at) => html`${at > 0 ? html`<br>` : null}<bdi>${line}</bdi>`)}`;
  return html`<div class="wide-table"><table class="minutes-table">${when(
    hasHeads,
    () => html`<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>`,
  )}<tbody>${rows.map(
    ([first, ...cells]) =>
      html`<tr><th scope="row">${lines(first ?? '')}</th>${cells.map(
        (text, at) => html`<td data-of="${heads[at + 1] ?? ''}">${lines(text)}</td>`,
      )}</tr>`,
  )}</tbody></table></div>`;
}
