// Our opinion groups and measures against what Polis made of the same votes: three conversations with the
// file of its server, and three of its open data with published groups (CC BY 4.0, gathered using the Polis
// software, compdemocracy.org/polis). The figures of benchmarks/README.md come from here.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { analyseVotes, type CastVote, type Vote, voteTable } from '@heed/statistics/consultation';
import { agreement } from '../packages/screening/src/generate/agreement.ts';
import {
  groupInformedConsensus,
  representativeOf,
} from '../packages/statistics/src/consultation/statements.ts';

const folder = new URL('../../shared/vectors/', import.meta.url);
const skip = existsSync(new URL('polis/expected.json', folder)) ? false : 'no vectors';
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

interface ServerVotes {
  readonly 'n-members': number;
  readonly votes: Readonly<Record<string, { readonly A: number; readonly D: number; readonly S: number }>>;
}

interface ServerOwn {
  readonly tid: number;
  readonly 'repful-for': 'agree' | 'disagree';
  readonly 'p-success': number;
  readonly 'p-test': number;
  readonly repness: number;
  readonly 'repness-test': number;
}

/** The file of the Polis server, as far as it is compared. */
interface ServerFile {
  readonly 'mod-out': readonly number[];
  readonly 'in-conv': readonly number[];
  readonly 'group-votes': Readonly<Record<string, ServerVotes>>;
  readonly 'group-aware-consensus': Readonly<Record<string, number>>;
  readonly repness: Readonly<Record<string, readonly ServerOwn[]>>;
  readonly consensus: Readonly<Record<'agree' | 'disagree', readonly { readonly tid: number }[]>>;
}

interface ExpectedValues {
  readonly votes: number;
  readonly statements: number;
  readonly participants: number;
  readonly in_conv: number;
  readonly people: readonly number[];
  readonly agree: readonly number[];
  readonly disagree: readonly number[];
}

interface ServerVote {
  readonly participant_id: number;
  readonly statement_id: number;
  readonly vote: Vote;
}

describe('against the file of the Polis server', { skip }, () => {
  const all: Readonly<Record<string, ExpectedValues>> =
    skip === false ? JSON.parse(read('polis/expected.json')) : {};
  for (const [name, expected] of Object.entries(all)) {
    const file: ServerFile = JSON.parse(read(`polis/${name}/math-pca2.json`));
    const votes: readonly ServerVote[] = JSON.parse(read(`polis/${name}/votes.json`));
    const table = voteTable(
      votes.map(({ participant_id, statement_id, vote }) => ({
        participant: String(participant_id),
        statement: String(statement_id),
        vote,
      })),
    );
    const excluded = file['mod-out'].map(String);

    test(`${name}: who is placed, and what most share`, () => {
      assert.equal(votes.length, expected.votes);
      assert.deepEqual(
        [table.participants.length, table.statements.length, file['in-conv'].length],
        [expected.participants, expected.statements, expected.in_conv],
      );
      const { active, consensus } = analyseVotes(table, { excluded, groups: expected.people.length });
      const placed = new Set(active.map((row) => Number(table.participants[row])));
      assert.ok([...placed].every((person) => file['in-conv'].includes(person)));
      // Polis keeps whom it placed while a conversation had few people; we place by the votes alone.
      for (const person of file['in-conv'].filter((one) => !placed.has(one)))
        assert.ok(votes.filter((vote) => vote.participant_id === person).length < 7);
      const numbers = (statements: readonly number[]) => statements.map((at) => Number(table.statements[at]));
      assert.deepEqual(numbers(consensus.agree), expected.agree);
      assert.deepEqual(numbers(consensus.disagree), expected.disagree);
    });

    test(`${name}: consensus of its groups, and what is each group's own`, () => {
      const groups = Object.values(file['group-votes']);
      assert.deepEqual(
        groups.map((group) => group['n-members']),
        expected.people,
      );
      const countsOf = ({ votes: own }: ServerVotes) =>
        table.statements.map((statement) => {
          const { A: agree, D: disagree, S: voters } = own[statement] ?? { A: 0, D: 0, S: 0 };
          return { agree, disagree, voters };
        });
      const counts = groups.map(countsOf);
      for (const [at, statement] of table.statements.entries()) {
        const value = groupInformedConsensus(counts.map((group) => group[at]!));
        near(value, file['group-aware-consensus'][statement]!, 1e-12);
      }
      const out = new Set(table.statements.flatMap((tid, at) => (excluded.includes(tid) ? [at] : [])));
      for (const [group, theirs] of Object.values(file.repness).entries()) {
        const rest = counts[group]!.map((_votes, at) =>
          sum(
            counts.filter((_, other) => other !== group),
            at,
          ),
        );
        const own = representativeOf(counts[group]!, rest, out);
        assert.deepEqual(
          own.map(({ statement, way }) => [Number(table.statements[statement]), way]).sort(),
          theirs.map((one) => [one.tid, one['repful-for']]).sort(),
        );
        for (const { statement, share, shareZ, ratio, ratioZ } of own) {
          const one = theirs.find(({ tid }) => tid === Number(table.statements[statement]))!;
          near(share, one['p-success'], 1e-12);
          near(shareZ, one['p-test'], 1e-6);
          near(ratio, one.repness, 1e-12);
          near(ratioZ, one['repness-test'], 1e-6);
        }
      }
    });
  }
});

describe('against the published groups of open data', { skip }, () => {
  const names = skip === false ? readdirSync(new URL('polis-opendata/', folder)) : [];
  for (const name of names.filter((one) => !one.includes('.md')))
    test(`${name}: nearly the published groups`, (t) => {
      const { votes, groupOf } = readOpenData(read(`polis-opendata/${name}/participants-votes.csv`));
      const table = voteTable(votes);
      const groups = new Set(groupOf.values()).size;
      const ours = new Map(
        analyseVotes(table, { groups }).groups.flatMap(({ id, members }) =>
          members.map((row) => [table.participants[row]!, id] as const),
        ),
      );
      const both = [...groupOf.keys()].filter((person) => ours.has(person));
      assert.ok(both.length >= 0.95 * groupOf.size, 'nearly everybody whom Polis placed is placed');
      const { adjustedRand } = agreement(
        both.map((person) => groupOf.get(person)!),
        both.map((person) => ours.get(person)!),
      );
      t.diagnostic(`${name}: ${both.length} people, adjusted Rand index ${adjustedRand.toFixed(3)}`);
      assert.ok(adjustedRand >= 0.85, String(adjustedRand));
    });
});

/** Votes, and who is in which published group. */
function readOpenData(text: string) {
  const [head = [], ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const [person, group] = [head.indexOf('participant'), head.indexOf('group-id')];
  const statements = head.flatMap((name, at) => (/^\d+$/.test(name) ? [at] : []));
  const votes = rows.flatMap((cells) =>
    statements
      .filter((at) => (cells[at] ?? '') !== '')
      .map(
        (at): CastVote => ({
          participant: cells[person]!,
          statement: head[at]!,
          vote: Number(cells[at]) as Vote,
        }),
      ),
  );
  const placed = rows.filter((cells) => cells[group] !== '');
  return { votes, groupOf: new Map(placed.map((cells) => [cells[person]!, Number(cells[group])])) };
}

const near = (value: number, expected: number, error: number) =>
  assert.ok(Math.abs(value - expected) <= error, `${value}, not ${expected}`);

const sum = (
  groups: readonly (readonly { agree: number; disagree: number; voters: number }[])[],
  at: number,
) =>
  groups.reduce(
    (total, group) => ({
      agree: total.agree + group[at]!.agree,
      disagree: total.disagree + group[at]!.disagree,
      voters: total.voters + group[at]!.voters,
    }),
    { agree: 0, disagree: 0, voters: 0 },
  );
