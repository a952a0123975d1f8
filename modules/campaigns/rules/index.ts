// Campaigns: what an organisation puts into the world, and how many came by each batch of it on a day. A
// small count is never shown. Short paths, and the pages that are never counted, are in the core.
import { addDays, type Day } from '@heed/domain/time';
import type { Campaign, CampaignAudience, DayCount, PublishedDay } from './campaign.ts';

export {
  audiences,
  type Batch,
  type BatchCount,
  type Campaign,
  type CampaignAudience,
  type CampaignPlan,
  type DayCount,
  type PublishedDay,
} from './campaign.ts';
export { reachCsv } from './csv.ts';
export {
  byDue,
  type LeafletPlan,
  type Leaflets,
  leafletsDueOn,
  mostLeafletCount,
  mostLeaflets,
  mostLookAfterDays,
  restocked,
  restockUndone,
} from './leaflets.ts';
export {
  type CampaignPage,
  type CampaignWords,
  campaignPath,
  campaignSlug,
  isOver,
  mostCampaignPages,
  mostPictureBytes,
  type ShareSize,
  shareFile,
  shareOf,
  shareSizes,
  withWords,
  wordsIn,
} from './page.ts';

/** They fear to be known, whatever page a campaign leads them to. */
const neverOf: readonly CampaignAudience[] = ['sellers', 'buyers'];

/** Whether arrivals of a campaign for `audience` may be counted. */
export const mayCountAudience = (audience: CampaignAudience): boolean => !neverOf.includes(audience);

/** The least number of arrivals a day that is shown. */
export const smallest = 10;

/**
 * What may leave the server: days that are over, with counts that are not small. A day that still runs would
 * tell the minute of each arrival.
 */
export const shownCounts = (counts: readonly DayCount[], today: Day): readonly DayCount[] =>
  counts
    .filter(({ day, count }) => day < today && count >= smallest)
    .sort((a, b) => (a.day < b.day ? -1 : 1));

/** Every day from `from` to the one before `before`, at most the last `most`. */
export function everyDay(
  visible: readonly DayCount[],
  { from, before, most }: { readonly from: Day; readonly before: Day; readonly most?: number },
): readonly PublishedDay[] {
  const counts = new Map(visible.map(({ day, count }) => [day, count]));
  const days: PublishedDay[] = [];
  for (let day = from; day < before; day = addDays(day, 1))
    days.push({ day, count: counts.get(day) ?? null });
  return most === undefined ? days : days.slice(-most);
}

/** The day on which counting ended, or today. */
export const countedBefore = ({ ended: endDay }: Pick<Campaign, 'ended'>, today: Day): Day =>
  endDay !== null && endDay < today ? addDays(endDay, 1) : today;

/**
 * Of all batches together, as far as it can be seen: hidden days are left out of the sum, since a difference
 * would tell them.
 */
export function together(batches: readonly (readonly DayCount[])[]): readonly DayCount[] {
  const sums = new Map<Day, number>();
  for (const { day, count } of batches.flat()) sums.set(day, (sums.get(day) ?? 0) + count);
  return [...sums].map(([day, count]) => ({ day, count })).sort((a, b) => (a.day < b.day ? -1 : 1));
}
