// The part of campaigns in the server.
import type { Content } from '@heed/content/read';
import type { Deployment } from '@heed/server/deployment';
import { type ModulePages, type PageTools, plainModule, type ServerModule } from '@heed/server/module';
import { campaignEndpoints } from '../api/endpoints.ts';
import { campaignModule } from '../rules/manifest.ts';
import { mountCampaignPages } from './campaign-pages.ts';
import { campaignHandlers } from './handlers.ts';
import { leafletHandlers } from './leaflet-handlers.ts';
import { mountPressKit } from './press-kit.ts';
import { openReach } from './reach.ts';
import { mountShortPaths } from './short-paths.ts';

/** Endpoints of the desk, short paths, the pages of campaigns, and the page for the press. */
export const campaignServer = {
  ...plainModule,
  ...campaignModule,
  endpoints: Object.keys(campaignEndpoints),
  handlers: (deployment, { content, pages }) => ({
    ...campaignHandlers(deployment, content, pages),
    ...leafletHandlers(deployment),
  }),
  mountPages(pages: ModulePages, deployment: Deployment, content: Content, tools: PageTools) {
    mountShortPaths(pages, deployment, content, tools);
    mountCampaignPages(pages, deployment, content, tools);
    mountPressKit(pages, deployment, content, tools);
  },
  languageOfBatch: async ({ storage }, code) => (await storage.campaigns.find(code))?.language ?? null,
  storeMemory: (deployment) => openReach(deployment).flush(),
} satisfies ServerModule;
