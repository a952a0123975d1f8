// `/consultations`: what is asked now, what comes, what has ended.

import { linkTo, type PageContext } from '@heed/site/context';
import { layout } from '@heed/site/frame/layout';
import { type Html, html, when } from '@heed/site/markup';
import { resultsPath } from '@heed/site/votes';
import { type ConsultationSummary, consultationPath } from './data.ts';
import { phaseLine } from './words.ts';

const phases = ['open', 'coming', 'closed'] as const;

/** `/consultations`: all that are open, coming or closed. */
export function consultationsPage(
  context: PageContext,
  {
    consultations,
    withResult,
  }: {
    readonly consultations: readonly ConsultationSummary[];
    /** Short names of those that have one. */
    readonly withResult: ReadonlySet<string>;
  },
): Html {
  const { t } = context;
  return layout(context, {
    title: 'consultation.page',
    main: html`<h1>${t('consultation.list')}</h1><p>${t('consultation.list.lead')}</p>
${when(consultations.length === 0, () => html`<p class="note">${t('consultation.list.none')}</p>`)}
${phases.map((phase) => {
  const those = consultations.filter((one) => one.phase === phase);
  return when(
    those.length > 0,
    () =>
      html`<section><h2>${t(`consultation.list.${phase}`)}</h2><ul class="lines">${those.map(
        (one) => html`<li><a href="${linkTo(context, consultationPath(one.slug))}" lang="${one.text.lang}"
dir="auto">${one.text.title}</a><small>${phaseLine(context, one)}</small>${when(
          withResult.has(one.slug),
          () =>
            html` <a href="${linkTo(context, resultsPath(one.slug))}">${t('consultation-results.link')}</a>`,
        )}</li>`,
      )}</ul></section>`,
  );
})}`,
  });
}
