// Mounts `/log` and `/log/`: the page that explains the log. Its files stand below the same address.
import type { Content } from '@heed/content/read';
import { orEnglish } from '@heed/site/context';
import { logPage } from '@heed/site/ledger/page';
import type { Hono } from 'hono';
import type { Deployment } from '../deployment.ts';
import type { PageCache } from '../http/page-cache.ts';
import { pageContext, pageNameOf } from '../http/page-context.ts';
import { logStatus } from '../ledger/status.ts';

export function mountLogPage(
  app: Hono,
  deployment: Deployment,
  content: Content,
  pageCache: PageCache,
): void {
  for (const path of ['/log', '/log/'])
    app.get(path, (c) => {
      const requestContext = pageContext(deployment, content, c.req.raw);
      const context = orEnglish(requestContext, requestContext.speaks('log'), content.words.inLocale('en'));
      return pageCache.answer(pageNameOf(requestContext), c.req.raw, async () =>
        logPage(context, await logStatus(deployment)),
      );
    });
}
