// Rows of a CSV file as records, piece by piece, so that a large file is never whole in memory. The first line names the fields.
import Papa from 'papaparse';
import { fromCell } from '../csv/index.ts';

/** Thrown for a file that is no table at all; what to do is said by the message. */
export class NoTable extends Error {
  override readonly name = 'NoTable';
}

/** Characters without a whole row, beyond which a quote was never closed. */
const longestRow = 1_000_000;

/** Pieces of rows. A blank row is undefined, one that cannot be read an Error that says what to do. `text`: the file in pieces of any length. */
export async function* csvRows(text: AsyncIterable<string>): AsyncGenerator<readonly unknown[]> {
  let [rest, delimiter]: [string, string | undefined] = ['', undefined];
  let names: readonly string[] | null = null;
  const rowsIn = (whole: string): unknown[] => {
    const parsed = Papa.parse<string[]>(whole, delimiter === undefined ? {} : { delimiter });
    delimiter ??= parsed.meta.delimiter;
    const broken = new Set(parsed.errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
    const rows = whole.endsWith('\n') ? parsed.data.slice(0, -1) : parsed.data;
    const records = rows.map((cells, at) => {
      if (broken.has(at))
        return new Error('A quote is opened and not closed, or stands alone. Double it, or take it out.');
      names ??= cells.map((name) => name.replace(/^\uFEFF/, '').trim());
      return recordOf(names, cells);
    });
    return records;
  };
  let headed = false;
  const withoutHead = (rows: unknown[]): unknown[] => {
    if (headed || rows.length === 0) return rows;
    headed = true;
    return rows.slice(1);
  };
  for await (const piece of text) {
    rest += piece;
    const end = endOfRows(rest);
    if (end === 0 && rest.length > longestRow)
      throw new NoTable('A quote is opened and never closed, or this is no CSV file.');
    if (end === 0) continue;
    yield withoutHead(rowsIn(rest.slice(0, end)));
    rest = rest.slice(end);
  }
  if (rest !== '') yield withoutHead(rowsIn(rest));
  if (!headed) throw new NoTable('The file is empty. Its first line names the fields.');
}

/** Where the last whole row ends: behind a line end outside of quotes. */
function endOfRows(text: string): number {
  let [quoted, end] = [false, 0];
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') quoted = !quoted;
    else if (character === '\n' && !quoted) end = at + 1;
  }
  return end;
}

function recordOf(names: readonly string[], cells: readonly string[]): unknown {
  if (cells.every((cell) => cell.trim() === '')) return undefined;
  if (cells.length > names.length)
    return new Error('Has more cells than the first line names fields. Look for a comma or semicolon too many.');
  // Two columns of one name would hide one another: each is a fault of its own.
  return Object.fromEntries(
    cells.map((cell, at) => {
      const name = names[at] ?? '';
      return [names.indexOf(name) === at ? name : `${name} (column ${at + 1})`, fromCell(cell)];
    }),
  );
}
