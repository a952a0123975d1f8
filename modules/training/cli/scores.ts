// Scores of a workshop from a CSV file as a spreadsheet writes it. Refusals name line and column and say what
// to do, and never repeat what stands there.

import { type CodedPhrase, phrase } from '@heed/statistics/phrase';
import { type CsvRow, FileError, rowsOf } from '@heed/statistics/rows';
import type { ScorePair } from '@heed/statistics/training';
import { inEnglish } from '../../../apps/cli/src/phrases.ts';

/** Scores of people measured twice, or of two groups: the first one that the file names is before. */
export type Scores =
  | { readonly kind: 'pairs'; readonly pairs: readonly ScorePair[] }
  | {
      readonly kind: 'groups';
      readonly names: readonly [before: string, after: string];
      readonly before: readonly number[];
      readonly after: readonly number[];
    };

/** Scores, or why they cannot be read, as a part of a sentence. */
export type ScoreReading =
  | { readonly ok: true; readonly scores: Scores; readonly notes: readonly CodedPhrase[] }
  | { readonly ok: false; readonly reason: string };

/** An expected refusal. */
class Unreadable extends Error {}

const columnAdvice = "write 'pre,post' for people measured twice, or 'group,score' for two groups";
/** What `rowsOf` says of a file without lines; this file says it in words of its own. */
const noLines = phrase('list-nobody');

/** Reads scores. Never throws for what stands in the file. */
export function readScores(bytes: Uint8Array): ScoreReading {
  const notes: CodedPhrase[] = [];
  try {
    const [header, ...rows] = rowsOf(bytes, notes, noLines);
    return { ok: true, scores: scoresIn(header!, rows), notes };
  } catch (error) {
    if (error instanceof FileError)
      return {
        ok: false,
        reason: error.reason === noLines ? `it is empty: ${columnAdvice}` : inEnglish(error.reason),
      };
    if (error instanceof Unreadable) return { ok: false, reason: error.message };
    throw error;
  }
}

function scoresIn(header: CsvRow, rows: readonly CsvRow[]): Scores {
  const names = header.cells.map((name) => name.toLowerCase());
  const twice = names.find((name, at) => name !== '' && names.indexOf(name) < at);
  if (twice !== undefined) throw new Unreadable(`two columns are called '${twice}': give one another name`);
  const isPaired = hasColumns(names, 'pre', 'post');
  const isGrouped = hasColumns(names, 'group', 'score');
  if (isPaired && isGrouped)
    throw new Unreadable('it has the columns pre,post and group,score: take those away that are not meant');
  if (!isPaired && !isGrouped)
    throw new Unreadable(`line ${header.line} ${absentColumns(names)}: ${columnAdvice}`);
  if (rows.length === 0)
    throw new Unreadable(`nobody stands below line ${header.line}: write one person a line`);
  refuseGaps([header, ...rows], names.length);
  return isPaired ? pairsIn(names, rows) : groupsIn(names, rows);
}

const hasColumns = (names: readonly string[], ...columns: readonly string[]): boolean =>
  columns.every((column) => names.includes(column));

/** Names the column that is not there where one of two is. */
function absentColumns(names: readonly string[]): string {
  const other = { pre: 'post', post: 'pre', group: 'score', score: 'group' } as const;
  const present = (['pre', 'post', 'group', 'score'] as const).filter((name) => names.includes(name));
  return present.length === 1
    ? `has a column '${present[0]}' and none called '${other[present[0]!]}'`
    : 'does not name the columns';
}

/** An empty line may be a person whose scores are lost; at the end of the file it is nobody. */
function refuseGaps(rows: readonly CsvRow[], columns: number): void {
  for (const [at, { line, cells }] of rows.entries()) {
    const former = rows[at - 1]?.line ?? line - 1;
    if (line !== former + 1)
      throw new Unreadable(`line ${former + 1} is empty: delete it, or write the scores of that person`);
    if (cells.length !== columns)
      throw new Unreadable(
        `line ${line} has ${cells.length} columns and the first line ${columns}: write one value for each ` +
          'column, and numbers with a point, as 4.5',
      );
  }
}

const pairsIn = (names: readonly string[], rows: readonly CsvRow[]): Scores => ({
  kind: 'pairs',
  pairs: rows.map((row): ScorePair => [numberIn(row, names, 'pre'), numberIn(row, names, 'post')]),
});

function groupsIn(names: readonly string[], rows: readonly CsvRow[]): Scores {
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const name = row.cells[names.indexOf('group')]!;
    if (name === '')
      throw new Unreadable(`line ${row.line}, column 'group': it is empty: write the name of the group`);
    const group = groups.get(name) ?? [];
    if (group.length === 0 && groups.size === 2)
      throw new Unreadable(
        `line ${row.line}, column 'group': a third group begins here: write one of the two names above it, ` +
          'spelt the same',
      );
    groups.set(name, group);
    group.push(numberIn(row, names, 'score'));
  }
  const [before, after] = [...groups];
  if (before === undefined || after === undefined)
    throw new Unreadable("column 'group' holds one group: write two, the one before the workshop first");
  return { kind: 'groups', names: [before[0], after[0]], before: before[1], after: after[1] };
}

/** Plain digits with a point: what may be meant otherwise is asked for. */
const plainNumber = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;
/** No score is larger; sums of squares stay finite. */
const MOST_SCORE = 1e9;

function numberIn({ line, cells }: CsvRow, names: readonly string[], column: string): number {
  const text = cells[names.indexOf(column)]!;
  const place = `line ${line}, column '${column}'`;
  if (text === '')
    throw new Unreadable(`${place}: it is empty: write the score, or delete the line where it is not known`);
  if (/^[+-]?\d+,\d+$/.test(text)) throw new Unreadable(`${place}: write the number with a point, as 4.5`);
  if (/^[+-]?(inf|infinity|∞)$/i.test(text))
    throw new Unreadable(`${place}: infinity is no score: write a number such as 4 or 4.5`);
  if (!plainNumber.test(text)) throw new Unreadable(`${place}: write a number such as 4 or 4.5`);
  const value = Number(text);
  if (Math.abs(value) > MOST_SCORE) throw new Unreadable(`${place}: write a score up to ${MOST_SCORE}`);
  return value;
}
