// `/handbook/follow-up`: to whom recommendations were handed, and what became of them, a year at a time.

import { linkTo, type PageContext } from '@heed/site/context';
import { layout } from '@heed/site/frame/layout';
import { type Html, html, when } from '@heed/site/markup';
import { handOverStates, wordsIn } from '../rules/index.ts';
import type { PublishedHandbook, PublishedHandOver, PublishedRecommendation } from './data.ts';
import { handOverLine } from './page.ts';
import { handbookPaths, textIn } from './words.ts';

interface Handed {
  readonly entry: PublishedRecommendation;
  readonly handOver: PublishedHandOver;
}

export function followUpPage(
  context: PageContext,
  { handbooks, today }: { readonly handbooks: readonly PublishedHandbook[]; readonly today: string },
): Html {
  const { t } = context;
  const all = handbooks.flatMap(({ recommendations }) =>
    recommendations.flatMap((entry) => entry.handOvers.map((handOver): Handed => ({ entry, handOver }))),
  );
  const years = [...new Set(all.map(({ handOver }) => handOver.handed.slice(0, 4)))].sort().reverse();
  return layout(context, {
    title: 'handbook.page',
    style: 'content',
    path: handbookPaths.followUp,
    main: html`<h1>${t('handbook.follow-up')}</h1><p>${t('handbook.follow-up.lead')}</p>
${when(
  handbooks.some(({ isInvented }) => isInvented),
  () => html`<p class="warn">${t('handbook.invented')}</p>`,
)}
${when(all.length === 0, () => html`<p>${t('handbook.follow-up.none')}</p>`)}
${years.map((year) => yearOf(context, year, all, today))}
<p><a href="${linkTo(context, handbookPaths.list)}">${t('handbook.title')}</a></p>`,
  });
}

function yearOf(context: PageContext, year: string, all: readonly Handed[], today: string): Html {
  const { t } = context;
  const own = all.filter(({ handOver }) => handOver.handed.startsWith(year));
  const counts = handOverStates
    .map((state) => ({ state, count: own.filter(({ handOver }) => handOver.state === state).length }))
    .filter(({ count }) => count > 0);
  return html`<section><h2>${year}</h2><p>${counts
    .map(({ state, count }) => `${t(`handbook.hand-over.${state}`)}: ${count}`)
    .join(' · ')}</p>${own.map(({ entry, handOver }) => {
    const { recommendation } = entry;
    const { lang, words } = wordsIn(recommendation, context.locale);
    return html`<h3>${recommendation.number}. <a
href="${linkTo(context, handbookPaths.recommendation(recommendation.number))}">${textIn(context, {
      lang,
      text: words.title,
    })}</a></h3><ul class="lines">${handOverLine(context, handOver, today)}</ul>`;
  })}</section>`;
}
