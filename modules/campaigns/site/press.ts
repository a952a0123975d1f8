// `/press`: what a journalist may use and quote, the newest official figures with their source, how to write
// about exploitation without harm, the pictogram, pictures of campaigns, and whom to ask.

import type { Figures } from '@heed/domain/figures';
import { linkTo, type PageContext } from '@heed/site/context';
import { newestFigures } from '@heed/site/figures/official';
import { contact, layout } from '@heed/site/frame/layout';
import { type Html, html } from '@heed/site/markup';
import { day, oneStop } from '@heed/site/moment';
import { prose } from '@heed/site/prose';
import { type CampaignPage, campaignPath, shareFile, shareSizes } from '../rules/index.ts';
import { shareText } from './share.ts';

/** Paths of the pictogram by its form. */
export const pictograms = { svg: '/press/window.svg', png: '/press/window.png' } as const;

/** What the page for the press needs. */
export interface PressData {
  readonly figures: Figures;
  /** Pages of campaigns that run. */
  readonly campaigns: readonly CampaignPage[];
  /** The site's own address, as pictures show it. */
  readonly origin: string;
}

/** The page for the press. */
export function pressPage(context: PageContext, { figures, campaigns, origin }: PressData): Html {
  const { t, organisation } = context;
  const link = (path: string, text: string) => html`<p><a href="${linkTo(context, path)}">${text}</a></p>`;
  return layout(context, {
    title: 'press.page',
    style: 'content',
    main: html`<h1>${t('press.title')}</h1><p>${t('press.lead')}</p>
<section><h2>${t('press.who')}</h2><p>${t('press.who.text', { organisation: organisation.name })}</p>
<p>${t('press.who.use')}</p>${link('/about', t('footer.about'))}</section>
<section><h2>${t('press.figures')}</h2><p>${t('press.figures.text')}</p>${newestFigures(context, figures)}
${link('/evidence', t('press.figures.all'))}</section>
${prose(context, [
  {
    title: 'press.do',
    points: true,
    says: ['press.do.1', 'press.do.2', 'press.do.3', 'press.do.4', 'press.do.5'],
  },
  {
    title: 'press.never',
    points: true,
    says: ['press.never.1', 'press.never.2', 'press.never.3', 'press.never.4', 'press.never.5'],
    more: link('/words', t('press.words')),
  },
])}
<section><h2>${t('press.pictogram')}</h2><p>${t('press.pictogram.text')}</p><ul class="bullets"><li><a
href="${pictograms.svg}" download translate="no">window.svg</a></li><li><a
href="${pictograms.png}" download translate="no">window.png</a></li></ul></section>
<section><h2>${t('press.campaigns')}</h2><p>${t('press.campaigns.text')}</p>
${
  campaigns.length === 0
    ? html`<p class="hint">${t('press.campaigns.none')}</p>`
    : campaigns.map((page) => campaign(context, page, origin))
}</section>
<section><h2>${t('press.contact')}</h2><p>${t('press.contact.text')}</p><p>${contact(
      organisation.contact,
    )}</p></section>`,
  });
}

/** A campaign with its pictures in each of its languages. */
function campaign(context: PageContext, page: CampaignPage, origin: string): Html {
  const { t, offered } = context;
  const { slug, until } = page;
  const all = page.words.filter(({ language }) => offered.some(({ code }) => code === language));
  return html`<div data-campaign="${slug}"><p>${oneStop(
    t('press.campaigns.until', { day: day(context, until) }),
  )} <a href="${linkTo(context, campaignPath(slug))}" translate="no">${campaignPath(slug)}</a></p>
${all.map(
  (words) => html`<details><summary>${context.language(words.language)}: <bdi
lang="${words.language}" translate="no">${words.title}</bdi></summary><ul class="bullets">${shareSizes.map(
    (size) => html`<li><a
href="${campaignPath(slug)}/${shareFile(slug, words.language, size)}" download>${t(
      `press.size.${size.name}`,
    )}, <span translate="no">${size.width} × ${size.height}</span></a></li>`,
  )}</ul><p>${t('press.alt')}</p><p class="print" lang="${words.language}" dir="auto" translate="no"
data-alt>${shareText(context, { slug, words, origin })}</p></details>`,
)}</div>`;
}
