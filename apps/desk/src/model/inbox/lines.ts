// Every line of the member's desks that has come so far: what the server says of a conversation, and its
// summary, opened here. List, counts and filters are made from it. Locking drops it. No DOM.
import type { LineRow } from '@heed/api';
import type { Summary } from '../conversation/summary.ts';
import { sessionMap, sessionSignal } from '../session/scope.ts';

/** What the server says; of the sealed summary no more than that there is one. */
export type LineState = Omit<LineRow, 'summary'> & { readonly summary: object | null };

export interface Line {
  readonly row: LineState;
  readonly summary: Summary | null;
}

/** How much of a desk is here. `isWhole`: nothing that stood there when it was last asked is missing. */
export interface DeskCoverage {
  readonly count: number;
  readonly isWhole: boolean;
}

const lines = sessionMap<string, Line>();
/** Grows whenever what lists show may be another. */
export const version = sessionSignal(0);
/** By desk; none before its first page has come. */
export const coverage = sessionSignal<ReadonlyMap<string, DeskCoverage>>(new Map());

export const showLines = (): void => {
  version.value = version.peek() + 1;
};

/** Of two answers about one line the newer stands, whichever comes last. */
export function putLine(row: LineRow, summary: Summary | null): void {
  const before = lines.get(row.id);
  if (before !== undefined && before.row.changed > row.changed && before.row.desk === row.desk) return;
  lines.set(row.id, { row: { ...row, summary: row.summary && sealed }, summary });
}
/** The sealed bytes of 100,000 lines would stand in memory for nothing. */
const sealed = {};

/** What a member has just read in a case is newer than its sealed summary says. */
export function noteRead(id: string, now: Required<Pick<Summary, 'lacks' | 'coded'>>): void {
  const line = lines.get(id);
  if (!line?.summary) return;
  const { lacks, coded } = line.summary;
  if (String(lacks) === String(now.lacks) && coded === now.coded) return;
  lines.set(id, { ...line, summary: { ...line.summary, ...now } });
  showLines();
}

export const lineAt = (id: string): Line | undefined => lines.get(id);
export const allLines = (): Iterable<Line> => lines.values();

export function dropLine(id: string): void {
  if (lines.delete(id)) showLines();
}

/** Whether nothing that stood at these desks is missing here. */
export const areWhole = (desks: readonly string[]): boolean =>
  desks.every((desk) => coverage.value.get(desk)?.isWhole === true);

export function setCoverage(desk: string, now: DeskCoverage): void {
  coverage.value = new Map(coverage.peek()).set(desk, now);
}

export function countAt(desk: string): number {
  let count = 0;
  for (const { row } of lines.values()) if (row.desk === desk) count++;
  return count;
}
