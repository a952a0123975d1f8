// `/patterns`: what several people were offered in the same words, without anybody in it; what was withdrawn
// and why. Needs no script. Printed, each pattern is a card.
import type { PatternTally, PublishedPattern, WithdrawnPattern } from '@heed/domain/pattern';
import { linkTo, type PageContext } from '../context.ts';
import { hidden } from '../field.ts';
import { paths } from '../forms.ts';
import { layout } from '../frame/layout.ts';
import { type Html, html, when } from '../markup.ts';
import { hasModulePage } from '../module-pages.ts';
import { day, oneStop } from '../moment.ts';

/** What the page shows. */
export interface PatternsData {
  readonly patterns: readonly PublishedPattern[];
  readonly withdrawn: readonly WithdrawnPattern[];
  readonly tallies: Readonly<Record<PatternTally, number>>;
}

export function patternsPage(context: PageContext, { patterns, withdrawn, tallies }: PatternsData): Html {
  const { t, organisation } = context;
  const { name } = organisation;
  return layout(context, {
    title: 'patterns.page',
    sensitive: true,
    style: 'content',
    script: 'questions',
    path: '/patterns',
    main: html`<h1>${t('patterns.title')}</h1>
<p data-unprinted>${oneStop(t('patterns.lead', { organisation: name }))}</p>
<p class="care">${t('patterns.not')}</p>
${
  patterns.length === 0
    ? html`<p class="note">${t('patterns.none')}</p>`
    : html`<p class="hint">${t('patterns.gap')}</p><ul class="flow">${patterns.map(
        (pattern) => html`<li class="ticket">${card(context, pattern)}</li>`,
      )}</ul>
<button type="button" data-print data-unprinted>${t('patterns.card')}</button>`
}
<section class="flow" data-unprinted><h2>${t('patterns.next')}</h2>${askPerson(context)}
${otherWays(context)}</section>
${when(withdrawn.length > 0, () => withdrawnList(context, withdrawn))}
<p data-unprinted>${t('patterns.wrong')}</p>
<p class="hint" data-tallies data-unprinted>${t('patterns.count', {
      published: String(tallies.published),
      wrong: String(tallies.wrong),
    })}</p>`,
  });
}

function card(context: PageContext, { text, language, senders, publishedOn }: PublishedPattern): Html {
  const { t, organisation } = context;
  const own = language === context.locale;
  return html`<blockquote class="text" dir="auto" translate="no"${
    own ? null : html` lang="${language}"`
  }>${text}</blockquote>
<p>${t(`patterns.senders.${senders}`)}</p>
<p><small>${oneStop(
    t('patterns.source', { day: day(context, publishedOn), organisation: organisation.name }),
  )}${when(
    !own && context.speaks('warnings'),
    () => html` ${t('warnings.language', { language: context.language(language) })}`,
  )}</small></p>${when(
    context.origin !== '',
    () => html`<p dir="ltr" translate="no">${`${context.origin}/offer`}</p>`,
  )}`;
}

/** Opens a report with a field for the offer. Without script the offer is pasted there. */
export const askPerson = (context: PageContext): Html =>
  html`<form method="post" action="${linkTo(context, paths.report)}" data-bring>${hidden({
    ...{ step: 'open', door: 'talk', country: '', brings: 'yes' },
  })}<div class="acts"><button class="act">${context.t('patterns.ask.act')}</button></div></form>`;

const otherWays = (context: PageContext): Html =>
  html`<ul class="doors links"><li><a
href="${linkTo(context, '/offer')}">${context.t('offer.title')}</a></li>${when(
    context.speaks('deposit') && hasModulePage(context, paths.deposit),
    () => html`<li><a href="${linkTo(context, paths.deposit)}">${context.t('deposit.offer')}</a></li>`,
  )}</ul>`;

const withdrawnList = (context: PageContext, withdrawn: readonly WithdrawnPattern[]): Html =>
  html`<section data-unprinted><h2>${context.t('patterns.withdrawn')}</h2><ul class="bullets">${withdrawn.map(
    ({ publishedOn, withdrawnOn, reason }) =>
      html`<li>${context.t('patterns.withdrawn.line', {
        day: day(context, publishedOn),
        end: day(context, withdrawnOn),
        reason: context.t(`patterns.reason.${reason}`),
      })}</li>`,
  )}</ul></section>`;
