// Mounts `/warnings`. Whether they are on is asked of the storage at each request, and nothing of them is
// kept in memory: what was taken down, or whose review ended, is gone with the next request.

import type { Content } from '@heed/content/read';
import type { Deployment } from '@heed/server/deployment';
import { page } from '@heed/server/http/page';
import { pageContext } from '@heed/server/http/page-context';
import type { ModulePages } from '@heed/server/module';
import { warningsPage } from '../site/page.ts';

const perPage = 20;

/** Adds `/warnings`. */
export function mountWarnings(pages: ModulePages, deployment: Deployment, content: Content): void {
  const { warnings, legalReviews } = deployment.storage;
  pages.get('/warnings', async (c) => {
    if (!(await legalReviews.on()).includes('warnings')) return c.notFound();
    const [, month, id] = /^(20\d\d-\d\d)\.([0-9a-f]{32})$/.exec(c.req.query('after') ?? '') ?? [];
    const after = month !== undefined && id !== undefined ? { month, id } : undefined;
    const listing = await warnings.listPublished({ after, limit: perPage });
    const last = listing.warnings.at(-1);
    const older = listing.more && last !== undefined ? `${last.month}.${last.id}` : null;
    const data = { warnings: listing.warnings, older, newest: after === undefined };
    return page(warningsPage(pageContext(deployment, content, c.req.raw), data), c.req.raw);
  });
}
