// Mounts `/press`, the page for journalists, and its pictogram as SVG and PNG.
import type { Content } from '@heed/content/read';
import { isOver } from '@heed/domain/campaigns';
import { dayOf } from '@heed/domain/time';
import { windowPicture } from '@heed/site/booklets/sheet';
import { orEnglish } from '@heed/site/context';
import { pictograms, pressPage } from '@heed/site/press/page';
import type { Hono } from 'hono';
import { campaignPagesOf } from '../campaigns/pages.ts';
import type { Deployment } from '../deployment.ts';
import { originOf } from '../http/origin.ts';
import type { PageCache } from '../http/page-cache.ts';
import { pageContext, pageNameOf } from './context.ts';

/** Points of the pictogram as PNG. */
const pngSide = 1024;

export function mountPressKit(
  app: Hono,
  deployment: Deployment,
  content: Content,
  pageCache: PageCache,
): void {
  app.get('/press', (c) => {
    const requestContext = pageContext(deployment, content, c.req.raw);
    const context = orEnglish(requestContext, requestContext.speaks('press'), content.words.inLocale('en'));
    const origin = originOf(deployment, c.req.raw);
    return pageCache.answer(pageNameOf(requestContext, origin), c.req.raw, async () => {
      const today = dayOf(deployment.now());
      const campaigns = (await campaignPagesOf(deployment)).filter((page) => !isOver(page, today));
      return pressPage(context, { figures: content.figures, campaigns, origin });
    });
  });
  app.get(pictograms.svg, (c) => c.body(windowPicture, 200, file('image/svg+xml', 'svg')));
  app.get(pictograms.png, async (c) => {
    const { default: sharp } = await import('sharp');
    const png = await sharp(Buffer.from(windowPicture)).resize(pngSide, pngSide).png().toBuffer();
    return c.body(new Uint8Array(png), 200, file('image/png', 'png'));
  });
}

const file = (type: string, ending: 'svg' | 'png') => ({
  'content-type': type,
  'content-disposition': `attachment; filename="window.${ending}"`,
  'cache-control': 'public, max-age=86400',
});
