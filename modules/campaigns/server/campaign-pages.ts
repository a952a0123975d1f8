// Mounts `/campaigns/<slug>`, its picture, and pictures of it for social media. After its last day the page
// says so, and leads on.
import { blocksOf } from '@heed/content/articles/markdown';
import type { Content } from '@heed/content/read';
import { dayOf } from '@heed/domain/time';
import type { Deployment } from '@heed/server/deployment';
import { originOf } from '@heed/server/http/origin';
import { pageContext, pageNameOf } from '@heed/server/http/page-context';
import type { ModulePages, PageTools } from '@heed/server/module';
import { campaignSlug, isOver, shareOf } from '../rules/index.ts';
import { campaignPage } from '../site/page.ts';
import { shareSheet } from '../site/share.ts';
import { campaignPagesOf, pictureOf } from './own-pages.ts';

/** Adds own pages, their picture, and pictures for social media. */
export function mountCampaignPages(
  pages: ModulePages,
  deployment: Deployment,
  content: Content,
  { pageCache, press }: PageTools,
): void {
  /** The page of this address; null where there is none. */
  const find = async (slug: string) => {
    const own = campaignSlug.test(slug) ? await campaignPagesOf(deployment) : [];
    return own.find((one) => one.slug === slug) ?? null;
  };
  pages.get('/campaigns/:slug', async (c) => {
    const page = await find(c.req.param('slug') ?? '');
    if (page === null) return c.notFound();
    const context = pageContext(deployment, content, c.req.raw);
    const hasEnded = isOver(page, dayOf(deployment.now()));
    const make = () => campaignPage(context, { page, hasEnded, blocksOf });
    return pageCache.answer(pageNameOf(context, hasEnded), c.req.raw, make);
  });
  pages.get('/campaigns/:slug/picture', async (c) => {
    const page = await find(c.req.param('slug') ?? '');
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

  pages.get('/campaigns/:slug/:file{[A-Za-z0-9-]{1,80}\\.png}', async (c) => {
    const file = c.req.param('file') ?? '';
    const page = await find(c.req.param('slug') ?? '');
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
