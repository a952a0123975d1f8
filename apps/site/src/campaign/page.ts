// `/campaigns/<slug>`: what an editor wrote for a campaign, with a picture, until its last day; and always the
// ways on to who can help.
import { blocksOf } from '@heed/content/articles/markdown';
import { type CampaignPage, campaignPath, wordsIn } from '@heed/domain/campaigns';
import { blocks } from '../article/markdown.ts';
import { doors } from '../article/page.ts';
import { linkTo, type PageContext } from '../context.ts';
import { layout } from '../layout.ts';
import { type Html, html, when } from '../markup.ts';

export function campaignPage(
  context: PageContext,
  { page, hasEnded }: { readonly page: CampaignPage; readonly hasEnded: boolean },
): Html {
  const { t, locale } = context;
  const words = wordsIn(page, locale);
  return layout(context, {
    title: 'campaign.title',
    keeps: 'nothing',
    style: 'content',
    main: html`${
      hasEnded || words === null
        ? html`<h1>${t('campaign.over')}</h1><p>${t('campaign.over.text')}</p>`
        : html`<article class="prose" lang="${words.language}" dir="auto" translate="no"><h1>${words.title}</h1>
${when(
  page.hasPicture,
  () => html`<img class="campaign" src="${campaignPath(page.slug)}/picture" alt="${words.alt}">`,
)}
${blocks(blocksOf(words.text), {
  link: (path) => linkTo(context, path),
  staysInside: true,
})}</article>`
    }
<nav aria-labelledby="next-title"><h2 id="next-title">${t('campaign.next')}</h2>${doors(context, [
      { path: '/report', heading: t('home.talk') },
      { path: '/help', heading: t('find.title') },
      { path: '/signs', heading: t('signs.title') },
      { path: '/rights', heading: t('rights.heading') },
    ])}</nav>`,
  });
}
