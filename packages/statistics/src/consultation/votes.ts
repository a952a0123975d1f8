// Votes of a consultation: who agreed with which statement. Rows and columns stand in the order of their
// names, so that the order in which votes came changes no figure.

/** A vote: agrees, disagrees, passes. */
export type Vote = 1 | -1 | 0;

/** One vote of one person; of two on the same statement the later one counts. */
export interface CastVote {
  readonly participant: string;
  readonly statement: string;
  readonly vote: Vote;
}

/** Stands in a cell where somebody has not voted. */
export const UNSEEN = 2;

/** Votes by person (row) and statement (column). */
export interface VoteTable {
  readonly participants: readonly string[];
  readonly statements: readonly string[];
  /** Row by row: 1, -1, 0 or UNSEEN. */
  readonly cells: Int8Array;
}

/** Numbers in their order, names after them in theirs: '2' before '10', '10' before 'a'. */
const inOrder = new Intl.Collator('en', { numeric: true });
const orderOf = (names: Iterable<string>): readonly string[] =>
  [...new Set(names)].sort((one, other) => inOrder.compare(one, other) || (one < other ? -1 : 1));

/** The table of `votes`. */
export function voteTable(votes: readonly CastVote[]): VoteTable {
  const participants = orderOf(votes.map(({ participant }) => participant));
  const statements = orderOf(votes.map(({ statement }) => statement));
  const rows = new Map(participants.map((name, at) => [name, at]));
  const columns = new Map(statements.map((name, at) => [name, at]));
  const cells = new Int8Array(participants.length * statements.length).fill(UNSEEN);
  for (const { participant, statement, vote } of votes)
    cells[rows.get(participant)! * statements.length + columns.get(statement)!] = vote;
  return { participants, statements, cells };
}

/** The votes of one row. */
export const rowOf = ({ cells, statements }: VoteTable, row: number): Int8Array =>
  cells.subarray(row * statements.length, (row + 1) * statements.length);

/** How many votes a row has. */
export const countVotes = (row: Int8Array): number =>
  row.reduce((count, vote) => count + (vote === UNSEEN ? 0 : 1), 0);

/** Votes that a person needs to be placed among the others. */
const LEAST_VOTES = 7;
/** Below this number, those with most votes are taken in addition. */
const LEAST_PEOPLE = 15;

/**
 * Rows of the people who voted enough to be placed: seven statements, or all where there are fewer. Where
 * fewer than fifteen did, those with most votes of the others come in. In the order of the table.
 */
export function activeRows(table: VoteTable): readonly number[] {
  const counts = table.participants.map((_name, row) => countVotes(rowOf(table, row)));
  const enough = Math.min(LEAST_VOTES, table.statements.length);
  const active = new Set(counts.flatMap((count, row) => (count >= enough && count > 0 ? [row] : [])));
  const others = counts
    .map((count, row) => ({ count, row }))
    .filter(({ count, row }) => count > 0 && !active.has(row))
    .sort((one, other) => other.count - one.count || one.row - other.row);
  for (const { row } of others.slice(0, Math.max(0, LEAST_PEOPLE - active.size))) active.add(row);
  return [...active].sort((one, other) => one - other);
}
