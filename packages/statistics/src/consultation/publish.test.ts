import assert from 'node:assert/strict';
import { webcrypto } from 'node:crypto';
import { test } from 'node:test';
import { togetherOf } from '../disclosure-control/vote-release.ts';
import { bradleyTerry, winScores } from './pairwise.ts';
import { agreesToAll, type CountedBallot, publishVotes } from './publish.ts';
import { drawByWeight, routingWeight, unseen } from './routing.ts';
import type { Vote } from './votes.ts';

const entropy = (n: number) => webcrypto.getRandomValues(new Uint8Array(n));
const isPooled = (code: string) => code !== 'anybody';
const near = (one: number, other: number, error: number) =>
  assert.ok(Math.abs(one - other) <= error, `${one}, ${other}`);

test('strengths of the published example', () => {
  const { strengths, isConnected } = bradleyTerry([
    [0, 3, 5],
    [1, 0, 4],
    [1, 2, 0],
  ]);
  for (const [at, value] of [0.647123, 0.231985, 0.120893].entries()) near(strengths[at]!, value, 1e-6);
  assert.equal(isConnected, true);
  assert.deepEqual(
    winScores([
      [0, 3],
      [1, 0],
    ]),
    [(100 * 4) / 6, (100 * 2) / 6],
  );
});

test('strengths of anything are numbers with the sum of 1', () => {
  for (const wins of [
    [[0]],
    [
      [0, 0],
      [0, 0],
    ],
    [
      [0, 5],
      [0, 0],
    ],
    [
      [0, 1, 0],
      [0, 0, 1],
      [0, 0, 0],
    ],
  ]) {
    const { strengths } = bradleyTerry(wins);
    near(
      strengths.reduce((total, value) => total + value, 0),
      1,
      1e-9,
    );
    assert.ok(strengths.every((value) => value >= 0 && value <= 1));
  }
  assert.deepEqual(bradleyTerry([]), { strengths: [], isConnected: true });
  assert.equal(
    bradleyTerry([
      [0, 5],
      [0, 0],
    ]).isConnected,
    false,
  );
});

test('what few saw comes first, what people pass on last', () => {
  const frequent = { agree: 30, passes: 10, voters: 50, extremity: 1 };
  near(routingWeight(frequent), ((1 - 11 / 52) * 2 * (31 / 52) * (1 + 8 * 2 ** -10)) ** 2, 1e-12);
  near(routingWeight(unseen), (0.5 * 0.5 * 9) ** 2, 1e-12);
  assert.ok(routingWeight({ ...frequent, passes: 45, agree: 3 }) < routingWeight(frequent));
  const weights = [
    { of: 'a', weight: 1 },
    { of: 'b', weight: 3 },
  ];
  assert.deepEqual(
    [0, 0.24, 0.26, 0.999].map((chance) => drawByWeight(weights, chance)),
    ['a', 'a', 'b', 'b'],
  );
  assert.equal(drawByWeight([], 0.5), null);
});

/** Two camps in each group: who agrees with odd statements, and who with even ones. */
const camp = (group: string, size: number, part: (at: number) => number): CountedBallot[] =>
  Array.from({ length: size }, (_, at) => ({
    group,
    isOnPaper: at % 4 === 0,
    votes: new Map(
      Array.from({ length: 10 }, (_none, number) => [
        number + 1,
        ((number + part(at)) % 2 === 0 ? 1 : -1) as Vote,
      ]),
    ),
  }));
const statements = Array.from({ length: 10 }, (_, at) => at + 1);

test('groups of ten and more are published, opinions where there are thirty and all are large', () => {
  const ballots = [
    ...camp('police', 20, () => 0),
    ...camp('health', 12, () => 1),
    ...camp('buyers', 9, () => 0),
  ];
  const input = { ballots, statements, former: null, drawn: 1, isLast: false, isPooled, entropy };
  const result = publishVotes(input);
  assert.deepEqual(
    result.groups.map(({ code, ballots, paper }) => [code, ballots, paper]),
    [
      ['health', 12, 3],
      ['police', 20, 5],
    ],
  );
  const sizes = result.opinions!.groups.map(({ ballots }) => ballots).sort((one, other) => one - other);
  assert.ok(
    sizes.length === 2 && sizes.every((size) => size % 5 === 0),
    'how many are of one opinion is not told',
  );
  const cells = [...result.groups, ...result.opinions!.groups].flatMap(({ shares }) => shares);
  assert.ok(cells.length > 0 && cells.every(({ voters }) => voters % 5 === 0));
  assert.ok(result.opinions!.groups.every(({ own }) => own.length === 5));
  const next = publishVotes({ ...input, former: result, drawn: 2 });
  assert.deepEqual(next, result, 'nothing is drawn twice');
  const few = publishVotes({
    ...input,
    ballots: [...camp('police', 25, () => 0), ...camp('health', 5, () => 1)],
  });
  assert.equal(few.opinions, null, 'a group of five opinions is drawn nowhere');
});

test('who comes through an open door makes no group of opinion', () => {
  const cardHolders = [...camp('police', 20, () => 0), ...camp('health', 12, () => 1)];
  const crowd = camp('anybody', 300, () => 0);
  const input = { statements, former: null, drawn: 1, isLast: false, isPooled, entropy };
  const { groups, opinions } = publishVotes({ ...input, ballots: [...cardHolders, ...crowd] });
  assert.equal(groups.find(({ code }) => code === 'anybody')?.ballots, 300);
  assert.equal(opinions?.ballots, 32);
  assert.equal(publishVotes({ ...input, ballots: crowd }).opinions, null);
});

test('nothing breaks on one statement, on passes alone, on no ballot', () => {
  const passes = Array.from(
    { length: 40 },
    (): CountedBallot => ({ group: 'police', isOnPaper: false, votes: new Map([[1, 0]]) }),
  );
  const input = { statements: [1], former: null, drawn: 1, isLast: true, isPooled, entropy };
  for (const ballots of [
    [],
    passes,
    passes.slice(0, 1),
    passes.map((ballot) => ({ ...ballot, votes: new Map() })),
  ]) {
    const text = JSON.stringify(publishVotes({ ...input, ballots }));
    assert.ok(!/null,null|NaN|Infinity/.test(text), text);
  }
  assert.ok(!camp('police', 3, () => 0).some(agreesToAll));
  const all = {
    group: 'police',
    isOnPaper: false,
    votes: new Map(statements.map((number) => [number, 1 as const])),
  };
  assert.ok(agreesToAll(all));
});

test('two hundred cards of one group that vote alike outvote no other group', () => {
  const cards = (group: string, many: number, vote: Vote): CountedBallot[] =>
    Array.from({ length: many }, () => ({ group, isOnPaper: false, votes: new Map([[1, vote]]) }));
  const ballots = [...cards('sex-workers', 40, -1), ...cards('police', 200, 1)];
  const input = { statements: [1], former: null, drawn: 1, isLast: true, isPooled, entropy };
  const { groups } = publishVotes({ ...input, ballots });
  const theirs = groups.find(({ code }) => code === 'sex-workers')!.shares[0]!;
  assert.ok(theirs.agree <= 20 && theirs.disagree >= 80, 'no vote of another group is among them');
  const [together] = togetherOf(groups, isPooled);
  assert.ok(together!.agree >= 70, 'by heads nearly all agree');
  assert.ok(together!.consensus <= 0.2 && together!.rejection <= 0.2, 'by groups nobody agrees with anybody');
});
