// `/c/<code>`: the short path of a batch, as it is printed on a poster. It leads to the page of its campaign,
// also while the module is off, since the poster is still there; whether the arrival is counted is decided
// here.
import type { Content } from '@heed/content/read';
import { isCounted, readCode } from '@heed/domain/arrivals';
import { hasModule } from '@heed/domain/organisation';
import type { Deployment } from '@heed/server/deployment';
import { addressOf } from '@heed/server/http/address';
import { pageContext, splitPath } from '@heed/server/http/page-context';
import type { ModulePages, PageTools } from '@heed/server/module';
import { linkTo } from '@heed/site/context';
import { type Campaign, campaignPath, mayCountAudience } from '../rules/index.ts';
import { campaignPagesOf } from './own-pages.ts';
import { openReach } from './reach.ts';

/** `tools.pages`: those that a campaign may lead to. */
export function mountShortPaths(
  pages: ModulePages,
  deployment: Deployment,
  content: Content,
  tools: PageTools,
): void {
  const isCounting = () => deployment.live() && hasModule(deployment.organisation(), 'campaigns');
  pages.lasting.get('/c/:code', async (c) => {
    const request = c.req.raw;
    const code = readCode(c.req.param('code') ?? '');
    const campaign = code === null ? null : await deployment.storage.campaigns.find(code);
    c.header('cache-control', 'no-store');
    // A page that is no longer there is no dead end either.
    const isListed = (page: string) =>
      tools.pages(pageContext(deployment, content, request)).some(({ path }) => path === page);
    const isThere = async ({ page }: Campaign) =>
      isListed(page) || (await campaignPagesOf(deployment)).some(({ slug }) => campaignPath(slug) === page);
    if (code === null || campaign === null || !(await isThere(campaign)))
      return c.redirect(linkTo(pageContext(deployment, content, request), '/'), 303);
    if (mayCount(content, campaign) && isCounting() && isArrival(request)) {
      const address = addressOf(deployment, request, c);
      openReach(deployment).count(code, { address, agent: request.headers.get('user-agent') ?? '' });
    }
    // A language in the address was chosen by whoever made the sheet, or by the person.
    const { language } = splitPath(content.words, new URL(request.url).pathname);
    const context = pageContext(deployment, content, request, language ?? campaign.language);
    return c.redirect(linkTo(context, campaign.page), 303);
  });
}

/** Whether arrivals at a page may be counted: for everybody, and not called sensitive by its editor. */
export const mayCountPage = (content: Content, page: string): boolean =>
  isCounted(page) && content.articles.get(page.slice(1))?.sensitive !== true;

/** Whether arrivals of a campaign may be counted: neither its page nor whom it speaks to forbids it. */
export const mayCount = (
  content: Content,
  { page, audience }: Pick<Campaign, 'page' | 'audience'>,
): boolean => mayCountPage(content, page) && mayCountAudience(audience);

/**
 * A person who comes and did not ask to be left alone: no robot by its own word, no fetching ahead, no 'do
 * not track'.
 */
function isArrival(request: Request): boolean {
  const says = (name: string) => request.headers.get(name) ?? '';
  if (request.method !== 'GET' || says('sec-gpc') === '1' || says('dnt') === '1') return false;
  if (/prefetch|preview/i.test(`${says('sec-purpose')} ${says('purpose')} ${says('x-moz')}`)) return false;
  return !/bot\b|crawl|spider|preview|externalhit/i.test(says('user-agent'));
}
