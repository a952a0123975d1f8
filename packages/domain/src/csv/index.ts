// Tables for a spreadsheet. RFC 4180, with a mark of UTF-8 in front for spreadsheets. No cell runs as a
// formula.

/** `columns` are names of ours and stand as they are. */
export function csvOf(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\uFEFF${[columns.join(','), ...rows.map((row) => row.map(cell).join(','))].join('\r\n')}\r\n`;
}

/**
 * A spreadsheet runs what begins with one of these as a formula (OWASP, CSV injection): an apostrophe makes
 * it text. Also after a semicolon or a tab, where spreadsheets of some countries begin a new cell in spite of
 * the quotes.
 */
const formula = String.raw`(?=\s*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20])`;
const begins = new RegExp(`(^|[;\t])${formula}`, 'g');
const guarded = new RegExp(`(^|[;\t])'${formula}`, 'g');

/** What spreadsheets read as a number they do not run. */
const negative = /^-\d+(\.\d+)?$/;

const cell = (text: string): string =>
  `"${(negative.test(text) ? text : text.replace(begins, "$1'")).replaceAll('"', '""')}"`;

/** A cell as it was before `csvOf` made it text. */
export const fromCell = (text: string): string => text.replace(guarded, '$1');
