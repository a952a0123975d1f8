// Campaigns, their batches, and how many came by each batch on a day. A count has a day and no time, no
// address, nothing of anybody who came.
import type { Batch, BatchCount, Campaign, CampaignPlan } from '../rules/index.ts';

/** Keeps campaigns, their batches and their counts by day. Methods throw StorageError. */
export interface Campaigns {
  /** Answers its id. 'full': there are as many as one organisation may have. */
  make(
    plan: CampaignPlan,
  ): Promise<{ readonly ok: true; readonly id: string } | { readonly ok: false; reason: 'full' }>;
  /** All, newest first. */
  list(): Promise<readonly Campaign[]>;
  get(id: string): Promise<Campaign | null>;
  /** From now on its paths lead to the first page. Ended twice is ended once. False where it is unknown. */
  end(id: string): Promise<boolean>;
  /** 'taken': the code is in use, make another. */
  addBatch(
    campaign: string,
    batch: { readonly code: string; readonly label: string },
  ): Promise<
    { readonly ok: true } | { readonly ok: false; readonly reason: 'unknown' | 'ended' | 'full' | 'taken' }
  >;
  /** Oldest first. */
  batches(campaign: string): Promise<readonly Batch[]>;
  /** The campaign of a batch that has not ended, or null. */
  find(code: string): Promise<Campaign | null>;
  /** Adds to what stands there, in one commit. Counts of batches that are gone are dropped. */
  addCounts(counts: readonly BatchCount[]): Promise<void>;
  counts(campaign: string): Promise<readonly BatchCount[]>;
  /** Erases the counts below `smallest` of days that are over, so that no disk keeps them. A daily job. */
  dropSmall(smallest: number): Promise<void>;
}
