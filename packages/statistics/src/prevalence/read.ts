// A table of capture histories as somebody has it: a CSV file with one column of 0 and 1 for each list and a
// last column of counts. Whatever cannot be meant is refused with one sentence that says what to do; what can
// be meant is read, and said.
import { type Phrase, phrase } from '../phrase.ts';
import { type CsvRow, FileError, rowsOf } from '../rows.ts';
import { MOST_LISTS, nameLists, overlaps, pairsOf, type Table, tableOf } from './table.ts';

/** A table with notes on how the file was read, or why it cannot be read: a part of a sentence. */
export type TableResult =
  | { readonly ok: true; readonly table: Table; readonly notes: readonly Phrase[] }
  | { readonly ok: false; readonly reason: Phrase };

/** More people than live on earth: a column of something else. */
const MOST_PEOPLE = 1e10;

/**
 * @returns the table with what should be said about how it was read, or the reason why not. Reasons name
 * lines of the file, the header being line 1.
 */
export function readTable(bytes: Uint8Array): TableResult {
  const notes: Phrase[] = [];
  try {
    const table = tableFrom(linesOf(bytes, notes), notes);
    return { ok: true, table, notes };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { ok: false, reason: error.reason };
  }
}

function linesOf(bytes: Uint8Array, notes: Phrase[]): readonly CsvRow[] {
  const rows = rowsOf(bytes, notes, phrase('file-empty-table'));
  if (rows[0]!.cells.length < 2) throw new FileError(phrase('file-one-column'));
  return rows;
}

function tableFrom([first, ...body]: readonly CsvRow[], notes: Phrase[]): Table {
  const header = first!.cells;
  const lists = listsOf(header);
  const counts = new Float64Array(1 << lists.length);
  const lineOfHistory = new Map<number, number>();
  for (const { line, cells: row } of body) {
    if (row.length !== header.length)
      throw new FileError(phrase('file-line-columns', { line, columns: row.length, first: header.length }));
    const history = historyOf(row.slice(0, -1), lists, line);
    if (history === 0 && row.at(-1) !== '0') throw new FileError(phrase('file-counts-unlisted', { line }));
    const before = lineOfHistory.get(history);
    if (before !== undefined) throw new FileError(phrase('file-line-repeats', { line, before }));
    lineOfHistory.set(history, line);
    counts[history] = countOf(row.at(-1)!, line);
  }
  lineOfHistory.delete(0);
  return checked(tableOf(lists, counts), counts.length - 1 - lineOfHistory.size, notes);
}

function listsOf(header: readonly string[]): readonly string[] {
  const lists = header.slice(0, -1);
  if (header.every((cell) => /^[\d.,-]+$/.test(cell))) throw new FileError(phrase('file-first-line-numbers'));
  if (lists.length < 2) throw new FileError(phrase('file-one-list'));
  if (lists.length > MOST_LISTS)
    throw new FileError(phrase('file-too-many-lists', { lists: lists.length, most: MOST_LISTS }));
  const unnamed = lists.indexOf('');
  if (unnamed >= 0) throw new FileError(phrase('file-list-unnamed', { column: unnamed + 1 }));
  const twice = lists.find((name, at) => lists.indexOf(name) !== at);
  if (twice !== undefined) throw new FileError(phrase('file-list-twice', { name: twice }));
  return lists;
}

function historyOf(cells: readonly string[], lists: readonly string[], line: number): number {
  let history = 0;
  for (const [list, cell] of cells.entries()) {
    if (cell === '1') history |= 1 << list;
    else if (cell !== '0') throw new FileError(phrase('file-write-0-or-1', { line, list: lists[list]! }));
  }
  return history;
}

function countOf(cell: string, line: number): number {
  if (cell === '') throw new FileError(phrase('file-count-missing', { line }));
  const count = Number(cell);
  if (/^-\d/.test(cell)) throw new FileError(phrase('file-count-negative', { line }));
  if (/^\d+[.,]\d+$/.test(cell) && !Number.isInteger(count))
    throw new FileError(phrase('file-count-fraction', { line }));
  if (!/^\d+(\.0+)?$/.test(cell)) throw new FileError(phrase('file-count-no-number', { line }));
  if (count > MOST_PEOPLE) throw new FileError(phrase('file-count-too-large', { line }));
  return count;
}

function checked(table: Table, missing: number, notes: Phrase[]): Table {
  if (table.observed === 0) throw new FileError(phrase('file-counts-nobody'));
  const empty = table.lists.find((_, list) =>
    table.counts.every((count, history) => !(history & (1 << list)) || count === 0),
  );
  if (empty !== undefined) throw new FileError(phrase('file-list-empty', { name: empty }));
  if (missing > 0) notes.push(phrase('note-combinations-missing', { missing, all: table.counts.length - 1 }));
  const together = overlaps(table.counts);
  const strangers = pairsOf(table.lists.length).filter((pair) => together[pair] === 0);
  if (strangers.length > 0)
    notes.push(phrase('note-strangers', { pairs: strangers.map((pair) => nameLists(pair, table.lists)) }));
  return table;
}
