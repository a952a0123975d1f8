// Tables for a spreadsheet. RFC 4180, with a mark of UTF-8 in front for spreadsheets. No cell runs as a formula.

/** `columns` are names of ours and stand as they are. */
export function csvOf(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\uFEFF${[columns.join(','), ...rows.map((row) => row.map(cell).join(','))].join('\r\n')}\r\n`;
}

/** A spreadsheet runs what begins with one of these as a formula (OWASP, CSV injection): an apostrophe makes it text. */
const formula = /^\s*[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/;
const cell = (text: string): string => `"${text.replace(formula, "'$&").replaceAll('"', '""')}"`;

/** A cell as it was before `csvOf` made it text. */
export const fromCell = (text: string): string =>
  text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;
