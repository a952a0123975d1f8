// Records as somebody has them: a CSV file with one person a line, the names of the columns first, an empty
// cell where something is not known.
import { FileError, rowsOf } from '../rows.ts';
import type { PersonRow } from './counts.ts';

/** Records with notes on how the file was read, or why it cannot be read: a part of a sentence. */
export type RowsResult =
  | {
      readonly ok: true;
      readonly columns: readonly string[];
      readonly rows: readonly PersonRow[];
      readonly notes: readonly string[];
    }
  | { readonly ok: false; readonly reason: string };

/** Most columns that a file may have. */
export const MOST_COLUMNS = 30;
const EMPTY = 'it is empty: write the names of the columns first, then one line for each person';

/** Records from the bytes of a CSV file. Never throws: what cannot be read is a reason. */
export function readRecords(bytes: Uint8Array): RowsResult {
  const notes: string[] = [];
  try {
    const [first, ...lines] = rowsOf(bytes, notes, EMPTY);
    const columns = first!.cells;
    checkNames(columns);
    const wrong = lines.find(({ cells }) => cells.length !== columns.length);
    if (wrong !== undefined)
      throw new FileError(
        `line ${wrong.line} has ${wrong.cells.length} columns and the first line ${columns.length}: ` +
          'give every line the same',
      );
    const rows = lines.map(
      ({ cells }) =>
        Object.fromEntries(
          columns.flatMap((column, at) => (cells[at] === '' ? [] : [[column, cells[at] as string]])),
        ) as PersonRow,
    );
    return { ok: true, columns, rows, notes };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { ok: false, reason: error.message };
  }
}

function checkNames(columns: readonly string[]): void {
  const unnamed = columns.indexOf('');
  if (unnamed >= 0)
    throw new FileError(`column ${unnamed + 1} has no name in the first line: write one there`);
  const twice = columns.find((name, at) => columns.indexOf(name) !== at);
  if (twice !== undefined)
    throw new FileError(`two columns are called '${twice}': give each a name of its own`);
  if (columns.length > MOST_COLUMNS)
    throw new FileError(
      `it has ${columns.length} columns: take ${MOST_COLUMNS} at most, those that somebody needs to know`,
    );
}
