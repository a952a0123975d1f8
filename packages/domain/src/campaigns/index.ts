// Campaigns: what an organisation puts into the world, the short path of each batch of it, and how many came
// by it on a day. Reach is about posters, never about people: pages for somebody at risk are never counted,
// and a small count is never shown.
import { type CodeForm, isCode, makeCode } from '../codes/index.ts';
import { addDays, type Day } from '../time/index.ts';
import type { Campaign, CampaignAudience, DayCount, PublishedDay } from './campaign.ts';

export {
  audiences,
  type Batch,
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

/**
 * Letters and digits that nobody takes for another one, in print or by hand; no vowels, so that no code is a
 * word.
 */
const codeForm: CodeForm = { letters: 'cdfghjkmnprtvwxy3467', length: 6 };

/** A code of 64 million. `below` answers a random whole number from 0 to below its argument. */
export const makeBatchCode = (below: (most: number) => number): string => makeCode(codeForm, below);

/** The code that somebody typed, or null where it cannot be one. */
export function readCode(text: string): string | null {
  const code = text.trim().toLowerCase();
  return isCode(codeForm, code) ? code : null;
}

/**
 * What may be counted at all: pages for everybody. Whatever is not named here is not, so that a new page for
 * somebody at risk is left alone before anybody thinks of it. An organisation's own campaign pages stand
 * below `/campaigns/`.
 */
const countablePages =
  /^\/(map-of-demand|(signs|laws|professionals)(\/[a-z0-9/-]+)?|campaigns\/[a-z0-9/-]+)?$/;
/** Its reader may have paid for sex, and fears to be known. */
const uncountedPages: readonly string[] = ['/signs/buyer'];

/** Whether arrivals at `page` (a path without its language) may be counted. */
export const isCounted = (page: string): boolean =>
  countablePages.test(page) && !uncountedPages.includes(page);

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
