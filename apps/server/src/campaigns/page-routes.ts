// Mounts `/campaigns/<slug>`, its picture, and pictures of it for social media. After its last day the page
// says so, and leads on.
import { blocksOf } from '@heed/content/articles/markdown';
import type { Content } from '@heed/content/read';
import { campaignSlug, isOver, shareOf } from '@heed/domain/campaigns';
import { dayOf } from '@heed/domain/time';
import { campaignPage } from '@heed/site/campaign/page';
import { shareSheet } from '@heed/site/campaign/share';
import type { Hono } from 'hono';
import type { Press } from '../booklets/press.ts';
import type { Deployment } from '../deployment.ts';
import { originOf } from '../http/origin.ts';
import type { PageCache } from '../http/page-cache.ts';
import { pageContext, pageNameOf } from '../site/context.ts';
import { campaignPagesOf, pictureOf } from './pages.ts';

export function mountCampaignPages(
  app: Hono,
  deployment: Deployment,
  content: Content,
  { pageCache, press }: { readonly pageCache: PageCache; readonly press: Press },
): void {
  /** The page of this address; null where there is none. */
  const find = async (slug: string) => {
    const pages = campaignSlug.test(slug) ? await campaignPagesOf(deployment) : [];
    return pages.find((one) => one.slug === slug) ?? null;
  };
  app.get('/campaigns/:slug', async (c) => {
    const page = await find(c.req.param('slug'));
    if (page === null) return c.notFound();
    const context = pageContext(deployment, content, c.req.raw);
    const hasEnded = isOver(page, dayOf(deployment.now()));
    const make = () => campaignPage(context, { page, hasEnded, blocksOf });
    return pageCache.answer(pageNameOf(context, hasEnded), c.req.raw, make);
  });
  app.get('/campaigns/:slug/picture', async (c) => {
    const page = await find(c.req.param('slug'));
    const picture =
      page?.hasPicture && !isOver(page, dayOf(deployment.now()))
        ? await pictureOf(deployment, page.slug)
        : null;
    if (picture === null) return c.notFound();
    return c.body(new Uint8Array(picture), 200, {
      'content-type': 'image/jpeg',
      'cache-control': 'public, max-age=300',
    });
  });

  app.get('/campaigns/:slug/:file{[A-Za-z0-9-]{1,80}\\.png}', async (c) => {
    const { file } = c.req.param();
    const page = await find(c.req.param('slug'));
    const share = page === null || isOver(page, dayOf(deployment.now())) ? null : shareOf(page, file);
    if (page === null || share === null) return c.notFound();
    const context = pageContext(deployment, content, c.req.raw, share.words.language);
    // A language that the site no longer offers has no frame in which its words could stand.
    if (context.locale !== share.words.language) return c.notFound();
    const picture = page.hasPicture ? await pictureOf(deployment, page.slug) : null;
    const origin = originOf(deployment, c.req.raw);
    const { size } = share;
    const png = await press.print(`share ${file} ${origin}`, () => ({
      template: 'share',
      lang: share.words.language,
      data: JSON.stringify(shareSheet(context, { slug: page.slug, ...share, origin, picture })),
      pages: { least: 1, most: 1, times: 1 },
      fold: false,
      picture: size,
    }));
    return c.body(png, 200, {
      'content-type': 'image/png',
      'content-disposition': `attachment; filename="${file}"`,
      'cache-control': 'no-store',
    });
  });
}
