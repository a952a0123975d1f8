// The wording of an older conversation: Polis' comments.csv, by the number of each statement, and the topic
// in its summary.csv. Authors and times in them are not read.
import { readTable } from './rows.ts';

/** A statement as it was asked. */
export interface Comment {
  readonly text: string;
  /** `accepted`, `out` where a moderator took it out, `unknown` where nobody decided. */
  readonly state: 'accepted' | 'out' | 'unknown';
}

/** Statements of Polis have 140 characters, of others a few hundred. */
const MOST_CHARACTERS = 2000;
const states: Readonly<Record<string, Comment['state']>> = { '1': 'accepted', '-1': 'out', '0': 'unknown' };

/**
 * Texts by the number of the statement. `voted`: statements of the votes; one of them at least must be there.
 * Throws Failure.
 */
export const readComments = (name: string, voted: readonly string[]): ReadonlyMap<string, Comment> =>
  readTable(name, (header, rows, refuse) => {
    const at = (column: string) => header.cells.indexOf(column);
    for (const column of ['comment-id', 'comment-body'])
      if (at(column) < 0)
        refuse(`line ${header.line} names no column '${column}': give comments.csv as Polis exports it`);
    const comments = new Map<string, Comment>();
    for (const { line, cells } of rows) {
      if (cells.length !== header.cells.length)
        refuse(`line ${line} has ${cells.length} columns and the first line ${header.cells.length}`);
      const [id, text] = [cells[at('comment-id')]!, cells[at('comment-body')]!];
      if (id === '') refuse(`line ${line}, column 'comment-id': it is empty`);
      if (comments.has(id)) refuse(`line ${line}: its number stands in a line before`);
      if (text.length > MOST_CHARACTERS)
        refuse(`line ${line}, column 'comment-body': it has more than ${MOST_CHARACTERS} characters`);
      const state = states[cells[at('moderated')] ?? ''] ?? 'unknown';
      comments.set(id, { text: plainText(text), state });
    }
    if (!voted.some((statement) => comments.has(statement)))
      refuse('it holds no statement that was voted on: it belongs to another conversation');
    return comments;
  });

/** The topic in summary.csv, which has two columns and perhaps no header; null for none. Throws Failure. */
export const readTopic = (name: string): string | null =>
  readTable(name, (header, rows, refuse) => {
    const lines = [header, ...rows];
    const wrong = lines.find(({ cells }) => cells.length !== 2);
    if (wrong !== undefined)
      refuse(`line ${wrong.line} has ${wrong.cells.length} columns, not a name and a value`);
    const topic = lines.find(({ cells }) => cells[0] === 'topic')?.cells[1];
    if (topic === undefined) refuse("no line is called 'topic': give summary.csv as Polis exports it");
    if (topic!.length > MOST_CHARACTERS) refuse(`the topic has more than ${MOST_CHARACTERS} characters`);
    return plainText(topic!) || null;
  });

/** On one line, without anything that steers a terminal. */
const plainText = (text: string): string => text.replace(/[\p{C}\p{Z}\s]+/gu, ' ').trim();
