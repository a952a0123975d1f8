// Mounts `/log` and `/log/`: the page that explains the log. Its files stand below the same address.
import type { Content } from '@heed/content/read';
import { featuresOf, orEnglish } from '@heed/site/context';
import { logPage } from '@heed/site/ledger/page';
import type { Hono } from 'hono';
import type { Deployment } from '../deployment.ts';
import type { PageCache } from '../http/page-cache.ts';
import { logStatus } from '../ledger/status.ts';
import { pageContext } from './context.ts';

export function mountLogPage(
  app: Hono,
  deployment: Deployment,
  content: Content,
  pageCache: PageCache,
): void {
  for (const path of ['/log', '/log/'])
    app.get(path, (c) => {
      const asked = pageContext(deployment, content, c.req.raw);
      const context = orEnglish(asked, asked.speaks('log'), content.words.inLocale('en'));
      const name = `${asked.address} ${asked.locale} /log ${featuresOf(asked)}`;
      return pageCache.answer(name, c.req.raw, async () => logPage(context, await logStatus(deployment)));
    });
}
