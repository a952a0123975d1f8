// Campaigns as keepers make them and see their reach. A small count, or one of today, is taken out here: no
// other place hands counts out.
import { randomInt } from 'node:crypto';
import type { Content } from '@heed/content/read';
import { makeBatchCode, makeShortPath } from '@heed/domain/arrivals';
import { dayOf } from '@heed/domain/time';
import type { Deployment } from '@heed/server/deployment';
import type { Handlers } from '@heed/server/http/mount';
import { originOf } from '@heed/server/http/origin';
import { pageContext } from '@heed/server/http/page-context';
import { Refusal } from '@heed/server/http/problem';
import { storeOrRefuse } from '@heed/server/http/storage-refusal';
import type { ListPages } from '@heed/server/site/mounting';
import { bookletCountries, speaksKind } from '@heed/site/booklets/kinds';
import { squareCode } from '@heed/site/booklets/square';
import { type Campaign, campaignPath, isOver, shownCounts, wordsIn } from '../rules/index.ts';
import { campaignPagesOf, deleteCampaignPage, putCampaignPage } from './own-pages.ts';
import { mayCount, mayCountPage } from './short-paths.ts';

type Names =
  | 'campaigns.list'
  | 'campaigns.read'
  | 'campaigns.create'
  | 'campaigns.addBatch'
  | 'campaigns.end'
  | 'campaignPages.list'
  | 'campaignPages.put'
  | 'campaignPages.delete';

/** Tries for a code that is free; of 64 million, the second one is as good as certain. */
const mostTries = 8;

/** What answers the endpoints of campaigns and of own pages. */
export function campaignHandlers(
  deployment: Deployment,
  content: Content,
  pages: ListPages,
): Pick<Handlers, Names> {
  return {
    ...reachHandlers(deployment, content, pages),
    ...planHandlers(deployment, content, pages),
    ...pageHandlers(deployment, content),
  };
}

/** Campaigns and who came by them. */
function reachHandlers(
  deployment: Deployment,
  content: Content,
  pages: ListPages,
): Pick<Handlers, 'campaigns.list' | 'campaigns.read'> {
  const { campaigns } = deployment.storage;
  const requireCampaign = async (id = ''): Promise<Campaign> => (await campaigns.get(id)) ?? unknown();
  return {
    async 'campaigns.list'({ request }) {
      const context = pageContext(deployment, content, request, 'en');
      const { offered } = context;
      return {
        campaigns: [...(await campaigns.list())],
        pages: [...pages(context), ...(await ownPages(deployment))].map((page) => ({
          ...page,
          counted: mayCountPage(content, page.path),
        })),
        languages: offered.map(({ code, name }) => ({ code, name })),
        posters: {
          countries: [...bookletCountries(context, content)],
          languages: offered
            .map(({ code }) => code)
            .filter((code) => speaksKind(content.words.inLocale(code), 'poster')),
        },
      };
    },

    async 'campaigns.read'({ parts, request }) {
      const campaign = await requireCampaign(parts.id);
      const [batches, counts] = await Promise.all([
        campaigns.batches(campaign.id),
        campaigns.counts(campaign.id),
      ]);
      const today = dayOf(deployment.now());
      const origin = originOf(deployment, request);
      return {
        campaign,
        counted: mayCount(content, campaign),
        batches: batches.map((batch) => {
          const address = origin + makeShortPath(batch.code);
          const own = counts
            .filter((row) => row.batch === batch.code)
            .map(({ day, count }) => ({ day, count }));
          return { ...batch, address, qr: squareCode(address), days: [...shownCounts(own, today)] };
        }),
        today,
      };
    },
  };
}

/** What a keeper of campaigns changes. */
function planHandlers(
  deployment: Deployment,
  content: Content,
  pages: ListPages,
): Pick<Handlers, 'campaigns.create' | 'campaigns.addBatch' | 'campaigns.end'> {
  const { campaigns } = deployment.storage;
  return {
    async 'campaigns.create'({ body, request }) {
      const context = pageContext(deployment, content, request, 'en');
      const all = [...pages(context), ...(await ownPages(deployment))];
      if (!all.some(({ path }) => path === body.page))
        throw new Refusal('invalid-request', 'refusal.campaign-page-unknown');
      if (!context.offered.some(({ code }) => code === body.language))
        throw new Refusal('invalid-request', 'refusal.campaign-language-unknown');
      const result = await storeOrRefuse(() => campaigns.make(body));
      if (!result.ok) throw full();
      return { id: result.id };
    },

    async 'campaigns.addBatch'({ body, parts }) {
      for (let tries = 0; tries < mostTries; tries++) {
        const batch = { code: makeBatchCode(randomInt), label: body.label };
        const added = await storeOrRefuse(() => campaigns.addBatch(parts.id ?? '', batch));
        if (added.ok) return { code: batch.code };
        if (added.reason === 'unknown') return unknown();
        if (added.reason === 'full') throw full();
        if (added.reason === 'ended') throw new Refusal('already-done', 'refusal.campaign-ended');
      }
      throw new Refusal('failed', 'refusal.campaign-no-path');
    },

    async 'campaigns.end'({ parts }) {
      return (await storeOrRefuse(() => campaigns.end(parts.id ?? ''))) ? {} : unknown();
    },
  };
}

/** Pages that an editor wrote, as a campaign may lead to them. */
async function ownPages(
  deployment: Deployment,
): Promise<readonly { path: string; heading: string | null }[]> {
  const today = dayOf(deployment.now());
  return (await campaignPagesOf(deployment))
    .filter((page) => !isOver(page, today))
    .map((page) => ({ path: campaignPath(page.slug), heading: wordsIn(page, 'en')?.title ?? null }));
}

/** What an editor writes for a campaign. */
function pageHandlers(
  deployment: Deployment,
  content: Content,
): Pick<Handlers, 'campaignPages.list' | 'campaignPages.put' | 'campaignPages.delete'> {
  return {
    async 'campaignPages.list'() {
      const pages = (await campaignPagesOf(deployment)).map((page) => ({ ...page, words: [...page.words] }));
      return { pages, today: dayOf(deployment.now()) };
    },

    async 'campaignPages.put'({ body, request }) {
      const { offered } = pageContext(deployment, content, request, 'en');
      if (!offered.some(({ code }) => code === body.words.language))
        throw new Refusal('invalid-request', 'refusal.campaign-language-unknown');
      const picture = body.picture === null ? null : Buffer.from(body.picture, 'base64');
      await putCampaignPage(deployment, { ...body, picture }, dayOf(deployment.now()));
      return {};
    },

    async 'campaignPages.delete'({ body }) {
      await deleteCampaignPage(deployment, body.slug);
      return {};
    },
  };
}

const unknown = (): never => {
  throw new Refusal('not-found', 'refusal.campaign-unknown');
};

const full = () => new Refusal('not-allowed', 'refusal.campaigns-full');
