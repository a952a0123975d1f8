// `/evidence`: what is known of the European Union first, with what it means; then what the organisation has
// published about its own closed cases, newest first; folded, official figures to compare. Each number stands
// with its error, or with its edition and date. It says of nobody that she exists.
import type { Figures, Release } from '@heed/domain/figures';
import type { ReplySpan } from '@heed/domain/service-hours';
import { otherParts } from '../article/page.ts';
import { linkTo, type PageContext } from '../context.ts';
import { layout } from '../frame/layout.ts';
import { type Html, html, when } from '../markup.ts';
import { day, oneStop } from '../moment.ts';
import { countryFigures, unionFigures } from './official.ts';
import { number, userText, years } from './words.ts';

/** What the list tells of a release. */
export interface ListedRelease {
  readonly id: string;
  readonly day: string;
  readonly release: Pick<Release, 'kind' | 'title' | 'years'> & { readonly k?: number };
  readonly isWithdrawn: boolean;
}

export interface FiguresPageData {
  readonly releases: readonly ListedRelease[];
  /** Id of the last of these where there are older ones; else null. */
  readonly older: string | null;
  /** Whether this is the first page. */
  readonly newest: boolean;
  readonly figures: Figures;
  /** How many promised answers came in time, oldest first; null where the organisation does not say. */
  readonly answerSpans: readonly ReplySpan[] | null;
  /** Heading of the page that teaches how to read all this; null where there is none. */
  readonly guide: string | null;
}

export const guidePath = '/evidence/guide';

export function figuresPage(context: PageContext, data: FiguresPageData): Html {
  const { t } = context;
  const { releases, older, newest, figures, answerSpans, guide } = data;
  const care = html`<p class="care">${t('evidence.registered')} ${when(
    guide,
    () => html`<a href="${linkTo(context, guidePath)}">${guide}</a>`,
  )}</p>`;
  // It is not so of an estimate: then it stands with the official figures alone.
  const estimated = releases.some(({ release }) => release.kind === 'estimate');
  return layout(context, {
    title: 'evidence.page',
    style: 'content',
    main: html`<h1>${t('evidence.title')}</h1>
${(newest ? unionFigures(context, figures, care) : null) ?? when(!estimated, () => care)}
<section><h2>${t('evidence.own')}</h2><p>${t('evidence.lead')}</p>
${when(releases.length === 0 && newest, () => html`<p class="note">${t('evidence.none')}</p>`)}
${when(
  releases.length > 0,
  () => html`<ul class="rows">${releases.map((release) => row(context, release))}</ul>`,
)}
${otherParts(context, {
  newest: newest ? null : { path: '/evidence', label: t('evidence.newest') },
  older: older === null ? null : { path: `/evidence?before=${older}`, label: t('evidence.older') },
})}</section>
${when(answerSpans !== null && newest, () => promises(context, answerSpans ?? []))}
${newest ? countryFigures(context, figures) : null}`,
  });
}

function row(context: PageContext, { id, day: on, release, isWithdrawn }: ListedRelease): Html {
  const { t } = context;
  return html`<li><a href="${linkTo(context, `/evidence/${id}`)}">${userText(release.title)}</a>
<small>${oneStop(`${kindOf(context, release)}.`)}${when(
    isWithdrawn,
    () => html` <b class="wrong">${t('handbook.state.withdrawn')}</b>`,
  )} ${yearsOf(context, release)} ${oneStop(
    t('evidence.published', { day: day(context, on) }),
  )}</small></li>`;
}

function promises(context: PageContext, spans: readonly ReplySpan[]): Html {
  const { t } = context;
  const month = ({ from, to }: ReplySpan) =>
    from === to ? day(context, from) : `${day(context, from)} – ${day(context, to)}`;
  return html`<section><h2>${t('evidence.service')}</h2><p>${t('evidence.service.lead')}</p>
${
  spans.length === 0
    ? html`<p class="note">${t('evidence.service.none')}</p>`
    : html`<div class="wide-table"><table
class="counts"><thead><tr>${(['when', 'kept', 'late'] as const).map(
        (head) => html`<th
scope="col">${t(`evidence.service.${head}`)}</th>`,
      )}</tr></thead>
<tbody>${[...spans].reverse().map(
        (span) => html`<tr><th
scope="row">${month(span)}</th>${(['kept', 'late'] as const).map(
          (of) => html`<td
data-of="${t(`evidence.service.${of}`)}">${number(context, span[of])}</td>`,
        )}</tr>`,
      )}</tbody></table></div>`
}</section>`;
}

/** Which years they are of. */
export const yearsOf = ({ t }: PageContext, { kind, years: span }: ListedRelease['release']): string =>
  t(kind === 'estimate' ? 'evidence.estimate.years' : 'evidence.years', { years: years(span) });

/** What kind of figures they are, in plain words. */
export const kindOf = ({ t }: PageContext, { kind, k = 0 }: ListedRelease['release']): string =>
  t(`evidence.kind.${kind}`, { k });
