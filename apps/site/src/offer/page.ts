// `/offer`: for somebody who has an offer of work abroad. What is usual, what is a warning, whom to ask, and
// a card for the journey. Answered on the device alone; any kind of work counts, and no work is judged.

import type { Source } from '@heed/content/facts';
import { pageLinks, sources } from '../article/page.ts';
import { linkTo, type PageContext } from '../context.ts';
import { path } from '../drawing.ts';
import { paths } from '../forms.ts';
import { layout } from '../frame/layout.ts';
import { type Html, html, when } from '../markup.ts';
import { hasModulePage } from '../module-pages.ts';
import { askPerson } from '../patterns/page.ts';
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
    style: 'content',
    script: 'questions',
    later: 'offer',
    main: html`${path()}<h1>${t('offer.title')}</h1><p>${t('offer.lead')}</p>
${when(context.speaks('offer-text'), () => offerText(context))}
${questionnaire(context, { prefix: 'offer', groups: data.groups, next: next(context, data), report: false })}
${when(asks(context), () => warnOthers(context))}${keepAsProof(context)}${sources(context, data.sources)}`,
  });
}

/** Whether offers are compared, in words of this language. */
const asks = ({ comparesOffers, speaks }: PageContext): boolean => comparesOffers && speaks('patterns');

/** The way to a desk. With script the text that stands above goes along in the memory of this tab. */
const warnOthers = (context: PageContext): Html =>
  html`<section><h2>${context.t('patterns.ask.title')}</h2><p>${context.t('patterns.ask.lead')}</p>
${askPerson(context)}<p><a href="${linkTo(context, '/patterns')}">${context.t(
    'patterns.title',
  )}</a></p></section>`;

/** The way to keep it: an address and no words of the offer. */
const keepAsProof = (context: PageContext): Html | null =>
  when(
    hasModulePage(context, paths.deposit),
    () => html`<section><h2>${context.t('deposit.offer')}</h2><p>${context.t('deposit.offer.why')}</p><p><a
class="button" href="${linkTo(context, paths.deposit)}">${context.t('deposit.offer')}</a></p></section>`,
  );

/** A field for the text of an offer: shown and read by script alone, on the device. */
function offerText(context: PageContext): Html {
  const { t, organisation } = context;
  const says = (
    name: 'empty' | 'cut' | 'handles' | 'refused' | 'denied' | 'unsaid' | 'said' | 'proof' | 'failed',
  ) => html`data-${name}="${t(`offer-text.${name}`)}"`;
  return html`<section data-offer-text hidden data-country="${organisation.country}" ${says('empty')}
${says('cut')} ${says('handles')} ${says('refused')} ${says('denied')} ${says('unsaid')} ${says('said')}
${says('proof')} ${says('failed')}${when(asks(context), () => patternWords(context))}>
<h2>${t('offer-text.title')}</h2><p>${t('offer-text.lead')}</p>
<p><label class="label" for="offer-text">${t('offer-text.label')}</label><textarea id="offer-text" rows="6"
autocomplete="off" spellcheck="false"></textarea></p>
<div class="acts"><button type="button" data-read>${t('offer-text.press')}</button></div>
<div class="prose" aria-live="polite" data-offer-read></div></section>`;
}

/** Words for the script: whether the text is like a published pattern. */
const patternWords = (context: PageContext): Html => {
  const values = { organisation: context.organisation.name };
  return html` data-patterns="/patterns.json" data-page="${linkTo(context, '/patterns')}"
data-page-title="${context.t('patterns.title')}" data-found="${context.t('patterns.found')}"
data-found-text="${context.t('patterns.found.text', values)}"
data-found-none="${context.t('patterns.found.none', values)}"
data-found-failed="${context.t('patterns.found.failed')}"`;
};

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
    html`<details><summary>${context.country(code)}</summary>${pageLinks(context, [
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
