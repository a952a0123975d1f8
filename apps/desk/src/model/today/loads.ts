// For supervisors: how many open cases of their desks stand in whose hands, as the lines of the inbox say.
import { allLines, type Line, version } from '../inbox/lines.ts';
import { sessionComputed } from '../session/scope.ts';

export interface MemberLoad {
  readonly member: string;
  readonly open: number;
}

/** Who has most comes first; who has none is left out. */
export function loadsIn(lines: Iterable<Pick<Line, 'row'>>): readonly MemberLoad[] {
  const counts = new Map<string, number>();
  for (const { row } of lines)
    if (!row.hidden && row.state !== 'closed' && row.assignee !== null)
      counts.set(row.assignee, (counts.get(row.assignee) ?? 0) + 1);
  return [...counts].map(([member, open]) => ({ member, open })).sort((a, b) => b.open - a.open);
}

/** Of all lines that have come. */
export const loads = sessionComputed(() => {
  version.value;
  return loadsIn(allLines());
});
