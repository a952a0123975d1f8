// What campaigns store.

import type { StorageModule } from '@heed/storage/module';
import { smallest } from '../rules/index.ts';
import { type CampaignTables, campaignCommands } from './commands.ts';
import type { Campaigns } from './contract.ts';
import { openCampaigns } from './queries.ts';

const noPerson = {
  conversation: { nothing: 'A count is of a poster, and leads to no conversation.' },
  members: { nothing: 'A campaign is the organisation’s: no row says who made it.' },
  isWiped: false,
};

/** Campaigns, their batches, and how many came by each on a day. */
export const campaignStorage: StorageModule<CampaignTables, typeof campaignCommands, Campaigns> = {
  tables: {
    campaign: { key: ['id'], ...noPerson },
    campaign_batch: { key: ['code'], ...noPerson },
    campaign_count: { key: ['batch', 'day'], ...noPerson },
  },
  commands: campaignCommands,
  open: openCampaigns,
  dueErasure: { nothing: 'A campaign has no files. Small counts go by the day.' },
  retention: (campaigns) => campaigns.dropSmall(smallest),
  reviewEnd: { nothing: 'Arrivals are counted without a person: no review is needed.' },
};
