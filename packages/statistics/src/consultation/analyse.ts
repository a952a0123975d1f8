// Votes of a consultation as opinion groups, what is each group's own, and what all share.
import { groupPoints } from './groups.ts';
import { type Plane, placePeople } from './plane.ts';
import {
  groupInformedConsensus,
  majorities,
  type Representative,
  representativeOf,
  type StatementVotes,
} from './statements.ts';
import { activeRows, rowOf, UNSEEN, type VoteTable } from './votes.ts';

export interface AnalysisOptions {
  /** Number of opinion groups; by silhouette where absent. */
  readonly groups?: number | undefined;
  /** Statements that a moderator took out, by name. */
  readonly excluded?: readonly string[];
}

/** Members of groups are rows of people: for whoever holds the votes, never to be published. */
export interface OpinionGroup {
  readonly id: number;
  /** Rows of the table. */
  readonly members: readonly number[];
  readonly votes: readonly StatementVotes[];
  readonly representative: readonly Representative[];
}

export interface ConsultationAnalysis {
  /** Rows of the people who voted enough to be placed. */
  readonly active: readonly number[];
  readonly plane: Plane;
  readonly groups: readonly OpinionGroup[];
  /** By statement. */
  readonly groupInformed: readonly number[];
  readonly consensus: ReturnType<typeof majorities>;
}

/** Deterministic, and independent of the order in which votes came. Numbers are never NaN. */
export function analyseVotes(table: VoteTable, options: AnalysisOptions = {}): ConsultationAnalysis {
  const active = activeRows(table);
  const everybody = table.participants.map((_name, row) => rowOf(table, row));
  const rows = active.map((row) => everybody[row]!);
  const names = new Set(options.excluded);
  const excluded = new Set(table.statements.flatMap((name, at) => (names.has(name) ? [at] : [])));
  const columns = table.statements.length;
  // Everybody's votes make the plane; who voted enough is placed in a group.
  const plane = placePeople({
    rows: everybody,
    columns,
    excluded,
  });
  const groupOf = groupPoints(
    active.map((row) => plane.points[row]!),
    options.groups,
  );
  const all = countByStatement(rows, columns);
  const ids = [...new Set(groupOf)].sort((one, other) => one - other);
  const groups = ids.map((id): OpinionGroup => {
    const votes = countByStatement(
      rows.filter((_row, at) => groupOf[at] === id),
      columns,
    );
    const rest = all.map((sum, at) => without(sum, votes[at]!));
    return {
      id,
      members: active.filter((_row, at) => groupOf[at] === id),
      votes,
      representative: ids.length < 2 ? [] : representativeOf(votes, rest, excluded),
    };
  });
  return {
    active,
    plane,
    groups,
    groupInformed: all.map((_votes, at) => groupInformedConsensus(groups.map(({ votes }) => votes[at]!))),
    // Who voted too little to be placed is counted all the same.
    consensus: majorities(countByStatement(everybody, columns), excluded),
  };
}

function countByStatement(rows: readonly Int8Array[], columns: number): readonly StatementVotes[] {
  return Array.from({ length: columns }, (_, column) => {
    let [agree, disagree, voters] = [0, 0, 0];
    for (const row of rows) {
      const vote = row[column]!;
      if (vote === UNSEEN) continue;
      voters++;
      if (vote === 1) agree++;
      if (vote === -1) disagree++;
    }
    return { agree, disagree, voters };
  });
}

const without = (all: StatementVotes, part: StatementVotes): StatementVotes => ({
  agree: all.agree - part.agree,
  disagree: all.disagree - part.disagree,
  voters: all.voters - part.voters,
});
