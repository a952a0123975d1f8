// `/events`: the events of the organisation, those to come first.

import { linkTo, type PageContext } from '@heed/site/context';
import { layout } from '@heed/site/frame/layout';
import { type Html, html, when } from '@heed/site/markup';
import type { EventPlan } from '../rules/index.ts';
import { daysText, eventPaths } from './frame.ts';

/** An event in the list. */
export interface EventRow {
  readonly slug: string;
  readonly plan: Pick<EventPlan, 'title' | 'place' | 'days' | 'languages'>;
  readonly isOver: boolean;
  readonly hasMinutes: boolean;
}

export function eventsPage(context: PageContext, rows: readonly EventRow[]): Html {
  const { t } = context;
  const parts = [
    ['event.coming', rows.filter(({ isOver }) => !isOver)],
    ['event.past', rows.filter(({ isOver }) => isOver)],
  ] as const;
  return layout(context, {
    title: 'event.page',
    style: 'content',
    path: '/events',
    main: html`<h1>${t('event.list')}</h1><p>${t('event.list.lead')}</p>
${when(rows.length === 0, () => html`<p class="note">${t('event.list.none')}</p>`)}
${parts.map(([heading, own]) =>
  when(
    own.length > 0,
    () =>
      html`<section><h2>${t(heading)}</h2><ul class="cards">${own.map(
        (row) => html`<li class="card">${card(context, row)}</li>`,
      )}</ul></section>`,
  ),
)}`,
  });
}

function card(context: PageContext, { slug, plan, isOver, hasMinutes }: EventRow): Html {
  const { t } = context;
  const paths = eventPaths(slug);
  return html`<h3 lang="${plan.languages[0] ?? context.locale}" dir="auto"><a
href="${linkTo(context, paths.event)}">${plan.title}</a></h3>
<p>${daysText(context, plan)} · <span dir="auto">${plan.place}</span></p>
${when(
  isOver && hasMinutes,
  () => html`<p><a href="${linkTo(context, paths.minutes)}">${t('event.minutes.read')}</a></p>`,
)}`;
}
