// Campaigns in SQL.

import { dayOf } from '@heed/domain/time';
import { type ModuleDatabase, randomId } from '@heed/storage/module';
import type { CampaignTables, campaignCommands } from './commands.ts';
import type { Campaigns } from './contract.ts';

/** Implements `Campaigns` on both databases. */
export function openCampaigns(database: ModuleDatabase<CampaignTables, typeof campaignCommands>): Campaigns {
  const today = () => dayOf(database.now());
  return {
    make: (plan) => database.write('makeCampaign', { id: randomId(), plan, day: today() }),
    list: () =>
      database.read((db) =>
        db.selectFrom('campaign').selectAll().orderBy('day', 'desc').orderBy('name').orderBy('id').execute(),
      ),
    get: async (id) =>
      (await database.read((db) =>
        db.selectFrom('campaign').selectAll().where('id', '=', id).executeTakeFirst(),
      )) ?? null,
    end: (id) => database.write('endCampaign', { id, day: today() }),
    addBatch: (campaign, { code, label }) =>
      database.write('addBatch', { campaign, code, label, day: today() }),
    batches: (campaign) =>
      database.read((db) =>
        db
          .selectFrom('campaign_batch')
          .select(['code', 'label', 'day'])
          .where('campaign', '=', campaign)
          .orderBy('day')
          .orderBy('label')
          .orderBy('code')
          .execute(),
      ),
    find: async (code) =>
      (await database.read((db) =>
        db
          .selectFrom('campaign')
          .innerJoin('campaign_batch', 'campaign_batch.campaign', 'campaign.id')
          .selectAll('campaign')
          .where('campaign_batch.code', '=', code)
          .where('campaign.ended', 'is', null)
          .executeTakeFirst(),
      )) ?? null,
    addCounts: (counts) => database.write('addCounts', { counts }),
    counts: (campaign) =>
      database.read((db) =>
        db
          .selectFrom('campaign_count')
          .innerJoin('campaign_batch', 'campaign_batch.code', 'campaign_count.batch')
          .selectAll('campaign_count')
          .where('campaign_batch.campaign', '=', campaign)
          .orderBy('day')
          .orderBy('batch')
          .execute(),
      ),
    dropSmall: (smallest) => database.write('dropSmallCounts', { smallest, before: today() }),
  };
}
