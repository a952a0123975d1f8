// Commands of campaigns.

import type { Day } from '@heed/domain/time';
import type { ModuleConnection } from '@heed/storage/module';
import type { Batch, BatchCount, Campaign, CampaignPlan } from '../rules/index.ts';
import type { Campaigns } from './contract.ts';

/** The tables of campaigns. */
export interface CampaignTables {
  campaign: Campaign;
  campaign_batch: Batch & { readonly campaign: string };
  campaign_count: BatchCount;
}

type Connection = ModuleConnection<CampaignTables>;

/** More than an organisation makes, fewer than fill a disk. */
const mostCampaigns = 1000;

const mostBatches = 200;

type CampaignOutcome = Awaited<ReturnType<Campaigns['make']>>;

type Added = Awaited<ReturnType<Campaigns['addBatch']>>;

/** What writes campaigns, batches and counts. */
export const campaignCommands = {
  async makeCampaign(
    tx: Connection,
    { id, plan, day }: { id: string; plan: CampaignPlan; day: Day },
  ): Promise<CampaignOutcome> {
    const { n } = await tx
      .selectFrom('campaign')
      .select((select) => select.fn.countAll().as('n'))
      .executeTakeFirstOrThrow();
    if (Number(n) >= mostCampaigns) return { ok: false, reason: 'full' };
    const { name, audience, place, language, page } = plan;
    await tx
      .insertInto('campaign')
      .values({ id, name, audience, place, language, page, day, ended: null })
      .execute();
    return { ok: true, id };
  },

  async endCampaign(tx: Connection, { id, day }: { id: string; day: Day }): Promise<boolean> {
    const row = await tx.selectFrom('campaign').select('ended').where('id', '=', id).executeTakeFirst();
    if (row?.ended === null)
      await tx.updateTable('campaign').set({ ended: day }).where('id', '=', id).execute();
    return row !== undefined;
  },

  async addBatch(
    tx: Connection,
    { campaign, code, label, day }: { campaign: string; code: string; label: string; day: Day },
  ): Promise<Added> {
    const row = await tx.selectFrom('campaign').select('ended').where('id', '=', campaign).executeTakeFirst();
    if (row === undefined) return { ok: false, reason: 'unknown' };
    if (row.ended !== null) return { ok: false, reason: 'ended' };
    const existing = await tx
      .selectFrom('campaign_batch')
      .select('code')
      .where('code', '=', code)
      .executeTakeFirst();
    if (existing !== undefined) return { ok: false, reason: 'taken' };
    const { n } = await tx
      .selectFrom('campaign_batch')
      .select((select) => select.fn.countAll().as('n'))
      .where('campaign', '=', campaign)
      .executeTakeFirstOrThrow();
    if (Number(n) >= mostBatches) return { ok: false, reason: 'full' };
    await tx.insertInto('campaign_batch').values({ code, campaign, label, day }).execute();
    return { ok: true };
  },

  async addCounts(tx: Connection, { counts }: { counts: readonly BatchCount[] }): Promise<void> {
    for (const { batch, day, count } of counts) {
      const there = await tx
        .selectFrom('campaign_batch')
        .select('code')
        .where('code', '=', batch)
        .executeTakeFirst();
      if (there === undefined) continue;
      await tx
        .insertInto('campaign_count')
        .values({ batch, day, count })
        .onConflict((conflict) =>
          conflict
            .columns(['batch', 'day'])
            .doUpdateSet((set) => ({ count: set('campaign_count.count', '+', count) })),
        )
        .execute();
    }
  },

  async dropSmallCounts(
    tx: Connection,
    { smallest, before }: { smallest: number; before: Day },
  ): Promise<void> {
    await tx.deleteFrom('campaign_count').where('day', '<', before).where('count', '<', smallest).execute();
  },
};
