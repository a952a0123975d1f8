// Mounts `/press`, the page for journalists, and its pictogram as SVG and PNG.
import type { Content } from '@heed/content/read';
import { dayOf } from '@heed/domain/time';
import type { Deployment } from '@heed/server/deployment';
import { originOf } from '@heed/server/http/origin';
import { pageContext, pageNameOf } from '@heed/server/http/page-context';
import type { ModulePages, PageTools } from '@heed/server/module';
import { windowPicture } from '@heed/site/booklets/sheet';
import { orEnglish } from '@heed/site/context';
import { isOver } from '../rules/index.ts';
import { pictograms, pressPage } from '../site/press.ts';
import { campaignPagesOf } from './own-pages.ts';

/** Points of the pictogram as PNG. */
const pngSide = 1024;

/** Adds the page for the press and its pictogram. */
export function mountPressKit(
  pages: ModulePages,
  deployment: Deployment,
  content: Content,
  { pageCache }: PageTools,
): void {
  pages.get('/press', (c) => {
    const requestContext = pageContext(deployment, content, c.req.raw);
    const context = orEnglish(requestContext, requestContext.speaks('press'), content.words.inLocale('en'));
    const origin = originOf(deployment, c.req.raw);
    return pageCache.answer(pageNameOf(requestContext, origin), c.req.raw, async () => {
      const today = dayOf(deployment.now());
      const campaigns = (await campaignPagesOf(deployment)).filter((page) => !isOver(page, today));
      return pressPage(context, { figures: content.figures, campaigns, origin });
    });
  });
  pages.get(pictograms.svg, (c) => c.body(windowPicture, 200, file('image/svg+xml', 'svg')));
  pages.get(pictograms.png, async (c) => {
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
