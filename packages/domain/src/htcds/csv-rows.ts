// Rows of a CSV file as records, piece by piece, so that a large file is never whole in memory. The first
// line names the fields.
import Papa from 'papaparse';
import { fromCell } from '../csv/index.ts';
import { type HtcdsReason, htcdsReason } from './reason.ts';

/** Thrown for a file that is no table at all. */
export class NoTable extends Error {
  override readonly name = 'NoTable';
  readonly reason: HtcdsReason;
  constructor(reason: HtcdsReason) {
    super(`Cannot read a table: ${reason.code}`);
    this.reason = reason;
  }
}

/** A row that cannot be read. */
export class BrokenRow {
  readonly reason: HtcdsReason;
  constructor(reason: HtcdsReason) {
    this.reason = reason;
  }
}

/** Characters without a whole row, beyond which a quote was never closed. */
const longestRow = 1_000_000;

/**
 * Pieces of rows. A blank row is undefined, one that cannot be read a BrokenRow. `text`:
 * the file in pieces of any length.
 */
export async function* csvRows(text: AsyncIterable<string>): AsyncGenerator<readonly unknown[]> {
  let rest = '';
  let head: Head | null = null;
  const rowsIn = (whole: string): readonly unknown[] => {
    const table = head ?? (whole.trim() === '' ? null : headOf(whole));
    if (table === null) return [];
    const rows = parsedRows(whole, table);
    if (head !== null) return rows;
    head = table;
    return rows.slice(1);
  };
  for await (const piece of text) {
    rest += piece;
    const end = endOfRows(rest);
    if (end === 0 && rest.length > longestRow) throw new NoTable(htcdsReason('quote-never-closed'));
    if (end === 0) continue;
    yield rowsIn(rest.slice(0, end));
    rest = rest.slice(end);
  }
  if (rest !== '') yield rowsIn(rest);
  if (head === null) throw new NoTable(htcdsReason('file-empty'));
}

interface Head {
  readonly names: readonly string[];
  readonly delimiter: string;
  readonly newline: '\n' | '\r\n';
}

/** Read off the first line, since a piece further on may hold few separators or none. */
function headOf(whole: string): Head {
  const line = whole.slice(0, whole.indexOf('\n') + 1 || whole.length);
  const count = (mark: string) => line.split(mark).length;
  const delimiter = [',', ';', '\t'].reduce((most, mark) => (count(mark) > count(most) ? mark : most));
  const { data } = Papa.parse<string[]>(line.replace(/^\uFEFF/, ''), { delimiter });
  const names = (data[0] ?? []).map((name) => name.trim());
  return { names, delimiter, newline: line.endsWith('\r\n') ? '\r\n' : '\n' };
}

function parsedRows(whole: string, { names, delimiter, newline }: Head): readonly unknown[] {
  const { data, errors } = Papa.parse<string[]>(whole, { delimiter, newline });
  const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
  // Behind the last line end stands no row.
  const nothing = data.at(-1)?.length === 1 && data.at(-1)?.[0] === '' && whole.endsWith(newline);
  const rows = nothing ? data.slice(0, -1) : data;
  return rows.map((cells, at) =>
    broken.has(at) ? new BrokenRow(htcdsReason('quote-alone')) : recordOf(names, cells),
  );
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

function recordOf(names: readonly string[], read: readonly string[]): unknown {
  const cells = read.map(fromCell);
  if (cells.every((cell) => cell.trim() === '')) return undefined;
  if (cells.length > names.length) return new BrokenRow(htcdsReason('too-many-cells'));
  // Two columns of one name would hide one another: each is a fault of its own.
  return Object.fromEntries(
    cells.map((cell, at) => {
      const name = names[at] ?? '';
      return [names.indexOf(name) === at ? name : `${name} (column ${at + 1})`, cell];
    }),
  );
}
