// Mounts `/campaigns/<slug>` and its picture. After its last day the page says so, and leads on.
import { blocksOf } from '@heed/content/articles/markdown';
import type { Content } from '@heed/content/read';
import { campaignSlug, isOver } from '@heed/domain/campaigns';
import { dayOf } from '@heed/domain/time';
import { campaignPage } from '@heed/site/campaign/page';
import { featuresOf } from '@heed/site/context';
import type { Hono } from 'hono';
import type { Deployment } from '../deployment.ts';
import type { PageCache } from '../http/page-cache.ts';
import { pageContext } from '../site/context.ts';
import { campaignPagesOf, pictureOf } from './pages.ts';

export function mountCampaignPages(
  app: Hono,
  deployment: Deployment,
  content: Content,
  pageCache: PageCache,
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
    const name = `${context.address} ${context.locale} ${c.req.path} ${hasEnded} ${featuresOf(context)}`;
    return pageCache.answer(name, c.req.raw, () => campaignPage(context, { page, hasEnded, blocksOf }));
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
}
