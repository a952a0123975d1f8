// `/offer`: for somebody who has an offer of work abroad. What is usual, what is a warning, whom to ask, and
// a card for the journey. Answered on the device alone; any kind of work counts, and no work is judged.

import type { Source } from '@heed/content/facts';
import { doors, sources } from '../article/page.ts';
import type { PageContext } from '../context.ts';
import { path } from '../drawing.ts';
import { layout } from '../layout.ts';
import { type Html, html } from '../markup.ts';
import { type QuestionGroup, questionnaire } from '../questions/view.ts';

/** content/indicators/offer.json, and the countries of which laws and help are known. */
export interface OfferData {
  readonly groups: readonly QuestionGroup[];
  readonly sources: readonly Source[];
  readonly countries: readonly string[];
}

export function offerPage(context: PageContext, data: OfferData): Html {
  const { t } = context;
  return layout(context, {
    title: 'offer.page',
    keeps: 'nothing',
    style: 'content',
    script: 'questions',
    main: html`${path()}<h1>${t('offer.title')}</h1><p>${t('offer.lead')}</p>
${questionnaire(context, { prefix: 'offer', groups: data.groups, next: next(context, data), report: false })}
${sources(context, data.sources)}`,
  });
}

function next(context: PageContext, { countries }: OfferData): Html {
  const { t } = context;
  const points = (keys: readonly Parameters<typeof t>[0][]) =>
    html`<ul class="bullets">${keys.map((key) => html`<li>${t(key)}</li>`)}</ul>`;
  return html`<h2>${t('offer.before')}</h2>
${points([
  'offer.before.copies',
  'offer.before.word',
  'offer.before.call',
  'offer.before.money',
  'offer.before.ask',
])}
<h2>${t('offer.after')}</h2>
${points(['offer.after.papers', 'offer.after.address', 'offer.after.leave'])}
<h2>${t('offer.country')}</h2>
${countries.map(
  (code) =>
    html`<details><summary>${context.country(code)}</summary>${doors(context, [
      { path: `/laws/${code.toLowerCase()}`, heading: t('offer.country.law') },
      { path: `/help/${code.toLowerCase()}`, heading: t('offer.country.help') },
    ])}</details>`,
)}
<section class="ticket" aria-labelledby="card-title"><h2 id="card-title">${t('offer.card')}</h2><p
class="hint">${t('offer.card.hint')}</p>
<ul><li>${t(
    'offer.card.emergency',
  )}</li><li>${t('offer.card.own')}</li><li>${t('offer.card.word')}</li><li>${t(
    'offer.card.address',
  )}</li></ul>
<button type="button" data-print>${t('offer.print')}</button></section>`;
}
