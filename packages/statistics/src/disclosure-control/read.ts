// Records as somebody has them: a CSV file with one person a line, the names of the columns first, an empty
// cell where something is not known.
import { type Phrase, phrase } from '../phrase.ts';
import { FileError, rowsOf } from '../rows.ts';
import type { PersonRow } from './counts.ts';

/** Records with notes on how the file was read, or why it cannot be read: a part of a sentence. */
export type RowsResult =
  | {
      readonly ok: true;
      readonly columns: readonly string[];
      readonly rows: readonly PersonRow[];
      readonly notes: readonly Phrase[];
    }
  | { readonly ok: false; readonly reason: Phrase };

/** Most columns that a file may have. */
export const MOST_COLUMNS = 30;

/** Records from the bytes of a CSV file. Never throws: what cannot be read is a reason. */
export function readRecords(bytes: Uint8Array): RowsResult {
  const notes: Phrase[] = [];
  try {
    const [first, ...lines] = rowsOf(bytes, notes, phrase('file-empty-records'));
    const columns = first!.cells;
    checkNames(columns);
    const wrong = lines.find(({ cells }) => cells.length !== columns.length);
    if (wrong !== undefined)
      throw new FileError(
        phrase('file-line-columns', {
          ...{ line: wrong.line, columns: wrong.cells.length, first: columns.length },
        }),
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
    return { ok: false, reason: error.reason };
  }
}

function checkNames(columns: readonly string[]): void {
  const unnamed = columns.indexOf('');
  if (unnamed >= 0) throw new FileError(phrase('file-column-unnamed', { column: unnamed + 1 }));
  const twice = columns.find((name, at) => columns.indexOf(name) !== at);
  if (twice !== undefined) throw new FileError(phrase('file-column-twice', { name: twice }));
  if (columns.length > MOST_COLUMNS)
    throw new FileError(phrase('file-too-many-columns', { columns: columns.length, most: MOST_COLUMNS }));
}
