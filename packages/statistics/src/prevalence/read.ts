// A table of capture histories as somebody has it: a CSV file with one column of 0 and 1 for each list and a
// last column of counts. Whatever cannot be meant is refused with one sentence that says what to do; what can
// be meant is read, and said.
import { type CsvRow, FileError, rowsOf } from '../rows.ts';
import { MOST_LISTS, nameLists, overlaps, pairsOf, type Table, tableOf } from './table.ts';

/** A table with notes on how the file was read, or why it cannot be read: a part of a sentence. */
export type TableResult =
  | { readonly ok: true; readonly table: Table; readonly notes: readonly string[] }
  | { readonly ok: false; readonly reason: string };

/** More people than live on earth: a column of something else. */
const MOST_PEOPLE = 1e10;

const EMPTY = 'it is empty: write one column of 0 and 1 for each list and a last one of counts';

/**
 * @returns the table with what should be said about how it was read, or the reason why not. Reasons name
 * lines of the file, the header being line 1.
 */
export function readTable(bytes: Uint8Array): TableResult {
  const notes: string[] = [];
  try {
    const table = tableFrom(linesOf(bytes, notes), notes);
    return { ok: true, table, notes };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { ok: false, reason: error.message };
  }
}

function linesOf(bytes: Uint8Array, notes: string[]): readonly CsvRow[] {
  const rows = rowsOf(bytes, notes, EMPTY);
  if (rows[0]!.cells.length < 2)
    throw new FileError(
      'its first line is one column: separate the columns by commas, and name each list in the first line',
    );
  return rows;
}

function tableFrom([first, ...body]: readonly CsvRow[], notes: string[]): Table {
  const header = first!.cells;
  const lists = listsOf(header);
  const counts = new Float64Array(1 << lists.length);
  const lineOfHistory = new Map<number, number>();
  for (const { line, cells: row } of body) {
    if (row.length !== header.length)
      throw new FileError(
        `line ${line} has ${row.length} columns and the first line ${header.length}: give every line ` +
          'the same',
      );
    const history = historyOf(row.slice(0, -1), lists, line);
    if (history === 0 && row.at(-1) !== '0')
      throw new FileError(
        `line ${line} counts people on no list at all, which nobody can have counted: take the line away`,
      );
    const before = lineOfHistory.get(history);
    if (before !== undefined)
      throw new FileError(
        `line ${line} repeats the lists of line ${before}: make one line of them, with the count ` +
          'that is meant',
      );
    lineOfHistory.set(history, line);
    counts[history] = countOf(row.at(-1)!, line);
  }
  lineOfHistory.delete(0);
  return checked(tableOf(lists, counts), counts.length - 1 - lineOfHistory.size, notes);
}

function listsOf(header: readonly string[]): readonly string[] {
  const lists = header.slice(0, -1);
  if (header.every((cell) => /^[\d.,-]+$/.test(cell)))
    throw new FileError(
      'its first line holds numbers: write the names of the lists there, and a name for the counts',
    );
  if (lists.length < 2)
    throw new FileError(
      'it has one list: an estimate needs people who stand on two, so add a column for a second ' +
        'list, better a third',
    );
  if (lists.length > MOST_LISTS)
    throw new FileError(
      `it has ${lists.length} lists, and more than ${MOST_LISTS} are not estimated here: merge lists ` +
        'that serve the same people',
    );
  const unnamed = lists.indexOf('');
  if (unnamed >= 0)
    throw new FileError(
      `column ${unnamed + 1} has no name in the first line: write the name of the list there`,
    );
  const twice = lists.find((name, at) => lists.indexOf(name) !== at);
  if (twice !== undefined)
    throw new FileError(`two columns are called '${twice}': give each list a name of its own`);
  return lists;
}

function historyOf(cells: readonly string[], lists: readonly string[], line: number): number {
  let history = 0;
  for (const [list, cell] of cells.entries()) {
    if (cell === '1') history |= 1 << list;
    else if (cell !== '0')
      throw new FileError(
        `line ${line}, column '${lists[list]}': write 0 or 1 there. Each line is a combination of ` +
          'lists, with its count in the last column',
      );
  }
  return history;
}

function countOf(cell: string, line: number): number {
  const no = (what: string) => new FileError(`line ${line}: the count in the last column ${what}`);
  if (cell === '') throw no('is missing: write 0 if there was nobody');
  const count = Number(cell);
  if (/^-\d/.test(cell)) throw no('is negative: write how many people there were, 0 or more');
  if (/^\d+[.,]\d+$/.test(cell) && !Number.isInteger(count))
    throw no('is not a whole number: write people, without thousands separators, shares or weights');
  if (!/^\d+(\.0+)?$/.test(cell)) throw no('is no number: write it in digits alone');
  if (count > MOST_PEOPLE) throw no('is larger than mankind: look whether the columns are in order');
  return count;
}

function checked(table: Table, missing: number, notes: string[]): Table {
  if (table.observed === 0) throw new FileError('it counts nobody: write the counts in the last column');
  const empty = table.lists.find((_, list) =>
    table.counts.every((count, history) => !(history & (1 << list)) || count === 0),
  );
  if (empty !== undefined) throw new FileError(`nobody stands on the list '${empty}': take its column away`);
  if (missing > 0)
    notes.push(
      `${missing} of ${table.counts.length - 1} combinations of lists are not in the file; they count as 0.`,
    );
  const together = overlaps(table.counts);
  const strangers = pairsOf(table.lists.length).filter((pair) => together[pair] === 0);
  if (strangers.length > 0)
    notes.push(
      `Nobody stands on both of: ${strangers.map((pair) => nameLists(pair, table.lists)).join('; ')}. ` +
        'Where a model takes such a pair into account, it takes it as impossible. Ask whether these ' +
        'lists could have shared anybody.',
    );
  return table;
}
