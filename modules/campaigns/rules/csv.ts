// Reach as a table for a spreadsheet.
import { csvOf } from '@heed/domain/csv';
import type { Batch, Campaign, PublishedDay } from './campaign.ts';

const columns = [
  'day',
  'campaign',
  'audience',
  'place',
  'language',
  'page',
  'batch',
  'code',
  'arrivals',
] as const;

/** A line for each day of each batch. `few`: what stands for a small count. */
export function reachCsv(
  campaign: Campaign,
  batches: readonly (Batch & { readonly days: readonly PublishedDay[] })[],
  few: string,
): string {
  const { name, audience, place, language, page } = campaign;
  const rows = batches.flatMap(({ label, code, days }) =>
    days.map(({ day, count }) => [
      day,
      name,
      audience,
      place,
      language,
      page,
      label,
      code,
      count === null ? few : String(count),
    ]),
  );
  return csvOf(columns, rows);
}
