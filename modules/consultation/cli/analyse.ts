// `heed consultation analyse VOTES.csv`: opinion groups, what is each group's own, what all share. Polis'
// participants-votes.csv, or participant,statement,vote. It names members: for whoever holds the votes.
import {
  analyseVotes,
  type CastVote,
  type ConsultationAnalysis,
  type Vote,
  type VoteTable,
  voteTable,
} from '@heed/statistics/consultation';
import { Failure } from '../../../apps/cli/src/failure.ts';
import { forms } from '../../../apps/cli/src/forms.ts';
import { parseCommand } from '../../../apps/cli/src/output.ts';
import { type Comment, readComments, readTopic } from './comments.ts';
import { type AnswerCell, readAnswers, wrongAnswer } from './rows.ts';

/** What Polis writes beside the votes. */
const ignored = ['group-id', 'n-comments', 'n-votes', 'n-agree', 'n-disagree'];
const MOST_GROUPS = 20;

/** `heed consultation analyse`: which opinion groups votes form. */
export function analyse(args: readonly string[]): void {
  const { values, positionals, say } = parseCommand(forms['consultation analyse'], args);
  const [name] = positionals;
  if (name === undefined) throw new Failure('usage', "Say 'heed consultation analyse VOTES.csv'.");
  const groups = values.groups === undefined ? undefined : Number(values.groups);
  if (groups !== undefined && !(Number.isInteger(groups) && groups >= 1 && groups <= MOST_GROUPS))
    throw new Failure('usage', `--groups takes a whole number from 1 to ${MOST_GROUPS}.`);
  const votes = readAnswers(name, { value: 'vote', ignored }).map(
    (cell): CastVote => ({ ...cell, vote: voteOf(name, cell) }),
  );
  if (votes.length === 0) throw new Failure('usage', 'Nobody voted in this file: write one vote at least.');
  const table = voteTable(votes);
  const { comments: file, summary } = values;
  const topic = summary === undefined ? null : readTopic(summary);
  const comments = file === undefined ? null : readComments(file, table.statements);
  const analysis = analyseVotes(table, { groups });
  const lines = [...(topic === null ? [] : [`Topic: ${topic}`]), ...sentences(table, analysis, comments)];
  say(lines.join('\n'), {
    ...documentOf(table, analysis),
    ...(topic !== null && { topic }),
    ...(comments !== null && { texts: Object.fromEntries(comments) }),
  });
}

function voteOf(name: string, cell: AnswerCell): Vote {
  const vote = Number(cell.text);
  if (vote !== 1 && vote !== -1 && vote !== 0)
    throw wrongAnswer(name, cell, 'write 1 for agree, -1 for disagree, 0 for pass');
  return vote;
}

type Comments = ReadonlyMap<string, Comment> | null;

function sentences(
  table: VoteTable,
  { active, groups, consensus }: ConsultationAnalysis,
  comments: Comments,
): readonly string[] {
  const nameOf = (at: number): string => {
    const name = table.statements[at]!;
    const comment = comments?.get(name);
    if (comment === undefined) return name;
    return `${name} (“${comment.text}”${comment.state === 'out' ? ', taken out by a moderator' : ''})`;
  };
  const list = (statements: readonly number[]) =>
    statements.length === 0 ? 'none' : statements.map(nameOf).join(', ');
  const missing = table.statements.filter((name) => comments !== null && !comments.has(name)).length;
  return [
    `${table.participants.length} people voted on ${table.statements.length} statements.`,
    `Enough to be placed: ${active.length}.`,
    ...(missing > 0 ? [`Statements without a text: ${missing}.`] : []),
    `Most agree with: ${list(consensus.agree)}. Most disagree with: ${list(consensus.disagree)}.`,
    ...groups.map(
      ({ id, members, representative }) =>
        `Group ${id}, ${members.length} people: ${
          representative.length === 0
            ? 'no statement is its own'
            : representative.map(({ statement, way }) => `${way}s with ${nameOf(statement)}`).join(', ')
        }.`,
    ),
    'A group below ten people is never to be published, nor who is in any group.',
  ];
}

/** What --json prints. */
function documentOf(
  table: VoteTable,
  { active, plane, groups, groupInformed, consensus }: ConsultationAnalysis,
) {
  const nameOf = (statement: number) => table.statements[statement]!;
  const names = (statements: readonly number[]) => statements.map(nameOf);
  return {
    participants: table.participants.length,
    kept: active.length,
    groups: groups.map(({ id, members }) => ({
      id,
      size: members.length,
      members: members.map((row) => table.participants[row]!),
    })),
    consensus: { agree: names(consensus.agree), disagree: names(consensus.disagree) },
    groupInformed: Object.fromEntries(groupInformed.map((value, at) => [nameOf(at), value])),
    representative: Object.fromEntries(
      groups.map(({ id, representative }) => [
        id,
        representative.map(({ statement, ...rest }) => ({ statement: nameOf(statement), ...rest })),
      ]),
    ),
    map: active.map((row) => {
      const [x, y] = plane.points[row]!;
      return { participant: table.participants[row]!, x, y };
    }),
  };
}
