// A CSV file with one column for who answered, and either one answer a line or one column for each statement.
// Refusals name line and column and say what to do, and never repeat what stands there.
import { type CodedPhrase, phrase } from '@heed/statistics/phrase';
import { type CsvRow, FileError, rowsOf } from '@heed/statistics/rows';
import { Failure } from '../../../apps/cli/src/failure.ts';
import { displayName, readBytes } from '../../../apps/cli/src/input.ts';
import { inEnglish } from '../../../apps/cli/src/phrases.ts';

/** One answer as it stands in the file. */
export interface AnswerCell {
  readonly line: number;
  readonly participant: string;
  readonly statement: string;
  /** Not empty. */
  readonly text: string;
  /** Cells of further columns, by their name; of a file with one answer a line alone. */
  readonly more: Readonly<Record<string, string>>;
}

/** How a file of answers names its columns. */
export interface AnswerFile {
  /** What `value` names the column of answers where there is one answer a line: `vote`, `rating`. */
  readonly value: string;
  /** Columns beside the statements where each has its own. */
  readonly ignored: readonly string[];
}

/** Refuses a file, with the reason. */
export type Refuse = (reason: string) => never;

/**
 * What `read` makes of the header and the other lines of the file `name`; it refuses by its last argument.
 * Throws Failure.
 */
export function readTable<T>(
  name: string,
  read: (header: CsvRow, rows: readonly CsvRow[], refuse: Refuse) => T,
): T {
  const refuse: Refuse = (reason) => {
    throw new Failure('usage', `Cannot read ${displayName(name)}: ${reason}.`);
  };
  const notes: CodedPhrase[] = [];
  try {
    const [header, ...rows] = rowsOf(readBytes(name), notes, phrase('list-nobody'));
    return read(header!, rows, refuse);
  } catch (error) {
    if (error instanceof FileError) return refuse(inEnglish(error.reason));
    throw error;
  }
}

/** Answers of the file `name`. Throws Failure. */
export const readAnswers = (name: string, form: AnswerFile): readonly AnswerCell[] =>
  readTable(name, (header, rows, refuse) => cellsOf(header, rows, form, refuse));

function cellsOf(
  header: CsvRow,
  rows: readonly CsvRow[],
  { value, ignored }: AnswerFile,
  refuse: Refuse,
): readonly AnswerCell[] {
  const names = header.cells;
  const twice = names.find((name, at) => name !== '' && names.indexOf(name) < at);
  if (twice !== undefined) refuse('two columns have the same name: give one another');
  const at = (name: string) => names.indexOf(name);
  if (at('participant') < 0)
    refuse(
      `line ${header.line} names no column 'participant': write participant,statement,${value}, or ` +
        'participant and one column for each statement',
    );
  const isLong = at('statement') >= 0 && at(value) >= 0;
  return rows.flatMap(({ line, cells }) => {
    if (cells.length !== names.length)
      refuse(`line ${line} has ${cells.length} columns and the first line ${names.length}`);
    const participant = cells[at('participant')]!;
    if (participant === '') refuse(`line ${line}, column 'participant': it is empty`);
    const more = isLong ? Object.fromEntries(names.map((name, column) => [name, cells[column]!])) : {};
    const columns = isLong
      ? [{ statement: cells[at('statement')]!, text: cells[at(value)]! }]
      : names.flatMap((statement, column) =>
          statement === 'participant' || ignored.includes(statement)
            ? []
            : [{ statement, text: cells[column]! }],
        );
    if (columns.some(({ statement }) => statement === '')) refuse(`line ${line}: a statement has no name`);
    return columns
      .filter(({ text }) => text !== '')
      .map(({ statement, text }) => ({ line, participant, statement, text, more }));
  });
}

/** Refuses an answer of a file, by its place. */
export const wrongAnswer = (name: string, { line, statement }: AnswerCell, advice: string): Failure =>
  new Failure(
    'usage',
    `Cannot read ${displayName(name)}: line ${line}, statement '${statement}': ${advice}.`,
  );
