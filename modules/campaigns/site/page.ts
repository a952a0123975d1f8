// `/campaigns/<slug>`: what an editor wrote for a campaign, with a picture, until its last day; and always
// the ways on to who can help.

import { blocks } from '@heed/site/article/markdown';
import { pageLinks } from '@heed/site/article/page';
import { linkTo, type PageContext } from '@heed/site/context';
import { layout } from '@heed/site/frame/layout';
import { type Html, html, when } from '@heed/site/markup';
import type { Token } from 'marked';
import { type CampaignPage, type CampaignWords, campaignPath, wordsIn } from '../rules/index.ts';

/** What an own page needs. */
export interface CampaignPageData {
  readonly page: CampaignPage;
  readonly hasEnded: boolean;
  /** The text in words of a language as blocks of Markdown. */
  readonly blocksOf: (markdown: string) => readonly Token[];
}

/** An own page in the language asked for; after its last day what it says instead. */
export function campaignPage(context: PageContext, { page, hasEnded, blocksOf }: CampaignPageData): Html {
  const { t, locale } = context;
  const words = wordsIn(page, locale);
  const editorWords = (
    words: CampaignWords,
  ) => html`<article class="prose" lang="${words.language}" dir="auto"
translate="no"><h1>${words.title}</h1>
${when(
  page.hasPicture,
  () => html`<img class="campaign" src="${campaignPath(page.slug)}/picture" alt="${words.alt}">`,
)}
${blocks(blocksOf(words.text), { link: (path) => linkTo(context, path), staysInside: true })}</article>`;
  return layout(context, {
    title: 'campaign.title',
    style: 'content',
    main: html`${
      hasEnded || words === null
        ? html`<h1>${t('campaign.over')}</h1><p>${t('campaign.over.text')}</p>`
        : editorWords(words)
    }
<nav aria-labelledby="next-title"><h2 id="next-title">${t('campaign.next')}</h2>${pageLinks(context, [
      { path: '/report', heading: t('home.talk') },
      { path: '/help', heading: t('find.title') },
      { path: '/signs', heading: t('signs.title') },
      { path: '/rights', heading: t('rights.heading') },
    ])}</nav>`,
  });
}
