// For supervisors: cases in work that lack what protects first, and closed ones that are not coded for
// figures, as their sealed summaries say.
import type { ProtectingStep } from '@heed/domain/casework';
import { allLines, type Line, version } from '../inbox/lines.ts';
import { sessionComputed } from '../session/scope.ts';

export interface UnplannedCase {
  readonly line: Line;
  readonly lacks: readonly ProtectingStep[];
}

/**
 * The longest in work first. `knownCount`: of how many of `all` cases in work their summaries say it; one of
 * an earlier version, or one that this member cannot open, does not.
 */
export function unplannedCases(lines: Iterable<Line>): {
  readonly cases: readonly UnplannedCase[];
  readonly knownCount: number;
  readonly all: number;
} {
  let [knownCount, all] = [0, 0];
  const cases: UnplannedCase[] = [];
  for (const line of lines) {
    const { row, summary } = line;
    if (row.hidden || (row.state !== 'open' && row.state !== 'waiting')) continue;
    all++;
    if (summary?.lacks === undefined) continue;
    knownCount++;
    if (summary.lacks.length > 0) cases.push({ line, lacks: summary.lacks });
  }
  cases.sort((a, b) => a.line.row.day.localeCompare(b.line.row.day));
  return { cases, knownCount, all };
}

/** Closed cases that were not coded, the oldest first; `knownCount` of `all` as above. */
export function uncodedCases(lines: Iterable<Line>): {
  readonly cases: readonly Line[];
  readonly knownCount: number;
  readonly all: number;
} {
  const closed = [...lines].filter(({ row }) => !row.hidden && row.state === 'closed');
  const judgedLines = closed.filter(({ summary }) => summary?.coded !== undefined);
  const cases = judgedLines
    .filter(({ summary }) => summary?.coded === false)
    .sort((a, b) => a.row.day.localeCompare(b.row.day));
  return { cases, knownCount: judgedLines.length, all: closed.length };
}

/** Of all lines that have come. */
export const uncoded = sessionComputed(() => {
  version.value;
  return uncodedCases(allLines());
});

/** Of all lines that have come. */
export const unplanned = sessionComputed(() => {
  version.value;
  return unplannedCases(allLines());
});
