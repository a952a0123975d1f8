// Reach as a table for a spreadsheet. RFC 4180, with a mark of UTF-8 in front for spreadsheets.
import type { Batch, Campaign, ShownDay } from './index.ts';

const columns = ['day', 'campaign', 'audience', 'place', 'language', 'page', 'batch', 'code', 'arrivals'] as const;

/** A line for each day of each batch. `few`: what stands for a small count. */
export function reachCsv(
  campaign: Campaign,
  batches: readonly (Batch & { readonly days: readonly ShownDay[] })[],
  few: string,
): string {
  const { name, audience, place, language, page } = campaign;
  const rows = batches.flatMap(({ label, code, days }) =>
    days.map(({ day, count }) =>
      [day, name, audience, place, language, page, label, code, count === null ? few : String(count)]
        .map(cell)
        .join(','),
    ),
  );
  return `\uFEFF${[columns.join(','), ...rows].join('\r\n')}\r\n`;
}

/**
 * A spreadsheet runs what begins with one of these as a formula (OWASP, CSV injection): an apostrophe makes it text. Also after a semicolon or a tab,
 * where spreadsheets of some countries begin a new cell in spite of the quotes.
 */
const cell = (text: string): string =>
  `"${text.replace(/(^|[;\t])(?=\s*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20])/g, "$1'").replaceAll('"', '""')}"`;
