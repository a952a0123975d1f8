// Opinion groups and consensus against published values, planted groups, and votes that are hardly any.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { random } from '../random/generator.ts';
import { analyseVotes } from './analyse.ts';
import { concordance, rateStatement, stability } from './delphi.ts';
import { meanSilhouette } from './groups.ts';
import { groupInformedConsensus, oneProportion, smoothedShare, twoProportions } from './statements.ts';
import { activeRows, type CastVote, type Vote, voteTable } from './votes.ts';

const near = (value: number, expected: number, error = 1e-6) =>
  assert.ok(Math.abs(value - expected) <= error, `${value}, not ${expected}`);

test('measures of one statement have their published values', () => {
  near(twoProportions([15, 24], [56, 71]), -1.514, 5e-4);
  near(oneProportion(10, 10), 3.3166247903554, 1e-12);
  near(smoothedShare(10, 10), 11 / 12);
  near(
    groupInformedConsensus([
      { agree: 3, disagree: 0, voters: 4 },
      { agree: 0, disagree: 2, voters: 2 },
    ]),
    1 / 6,
  );
  const distances = [
    [0, 1, 3, 4],
    [1, 0, 3, 4],
    [3, 3, 0, 2],
    [4, 4, 2, 0],
  ];
  near(
    meanSilhouette((one, other) => distances[one]![other]!, 4, [0, 0, 1, 1]),
    0.5654,
    1e-4,
  );
});

test('ratings of experts: median, disagreement, concordance, stability', () => {
  const agreed = rateStatement([7, 8, 8, 9, 7, 8, 6, 9, 8])!;
  near(agreed.ipr, 0.6);
  near(agreed.ipras, 6.4);
  assert.deepEqual([agreed.median, agreed.isDisagreement, agreed.consensus], [8, false, 'for']);
  const split = rateStatement([1, 2, 9, 8, 1, 9, 2, 8, 5])!;
  near(split.ipr, 6);
  near(split.ipras, 2.35);
  assert.deepEqual([split.isDisagreement, split.consensus], [true, null]);
  assert.equal(rateStatement([]), null);
  const order = concordance([
    [1, 2, 3, 4, 5],
    [2, 1, 3, 5, 4],
    [1, 2.5, 2.5, 4, 5],
    [1, 3, 2, 4.5, 4.5],
  ])!;
  near(order.w, 0.871795);
  near(order.chiSquared, 13.94872, 1e-5);
  assert.equal(concordance([[1, 2]]), null);
  assert.equal(
    concordance([
      [3, 3],
      [3, 3],
    ]),
    null,
  );
  const [first, second] = [
    [7, 8, 6, 9, 5, 7, 8, 4, 7, 6],
    [8, 8, 7, 9, 6, 7, 8, 5, 8, 7],
  ] as const;
  near(stability(first.map((rating, at) => [rating, second[at]!]))!, 0.832402);
  assert.equal(stability([[5, 5]]), null);
});

/** Invented people in groups of these sizes, who mostly vote as their group does. */
function plantedVotes(sizes: readonly number[], statements: number, seed: number): CastVote[] {
  const { uniform } = random(seed);
  const stands = sizes.map(() => Array.from({ length: statements }, (): Vote => (uniform() < 0.5 ? 1 : -1)));
  let person = 0;
  return sizes.flatMap((size, group) =>
    Array.from({ length: size }, () => person++).flatMap((participant) =>
      stands[group]!.flatMap((stand, statement): CastVote[] => {
        if (uniform() < 0.3) return [];
        const vote = uniform() < 0.95 ? stand : uniform() < 0.5 ? 0 : (-stand as Vote);
        return [{ participant: String(participant), statement: String(statement), vote }];
      }),
    ),
  );
}

test('planted groups are found, named by what is their own, whatever the order of the votes', () => {
  const votes = plantedVotes([40, 30, 20], 30, 11);
  const analysis = analyseVotes(voteTable(votes));
  assert.deepEqual(
    analysis.groups.map(({ members }) => members.length),
    [40, 30, 20],
  );
  assert.ok(analysis.groups.every(({ representative }) => representative.length === 5));
  const shuffled = [...votes].sort((one, other) => one.statement.localeCompare(other.statement) || -1);
  assert.deepEqual(analyseVotes(voteTable(shuffled.reverse())), analysis);
});

test('a statement that a moderator took out is nobody’s own, and moves nobody', () => {
  const votes = plantedVotes([20, 20], 20, 5);
  const excluded = Array.from({ length: 15 }, (_, at) => String(at));
  const analysis = analyseVotes(voteTable(votes), { excluded });
  for (const { representative } of analysis.groups)
    assert.ok(representative.every(({ statement }) => statement >= 15));
  assert.ok([...analysis.consensus.agree, ...analysis.consensus.disagree].every((at) => at >= 15));
  assert.ok(analysis.plane.components.every((component) => component.subarray(0, 15).every((x) => x === 0)));
});

test('whoever voted on seven is placed; below fifteen people those with most votes come in', () => {
  const cast = (participant: number, count: number) =>
    Array.from(
      { length: count },
      (_, statement): CastVote => ({ participant: `p${participant}`, statement: `s${statement}`, vote: 1 }),
    );
  const table = voteTable([...cast(1, 9), ...cast(2, 3), ...cast(3, 7), ...cast(4, 1)]);
  assert.deepEqual(activeRows(table), [0, 1, 2, 3]);
  const many = Array.from({ length: 15 }, (_, at) => cast(10 + at, 8)).flat();
  assert.equal(activeRows(voteTable([...many, ...cast(2, 3)])).length, 15);
});

test('no number is NaN, whatever the votes: one statement, all passes, all alike, nobody', () => {
  const vote = fc.constantFrom<Vote>(1, -1, 0);
  const cast = fc.record({
    participant: fc.nat(12).map(String),
    statement: fc.nat(6).map(String),
    vote,
  });
  fc.assert(
    fc.property(
      fc.array(cast, { maxLength: 60 }),
      fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }),
      (votes, groups) => {
        const analysis = analyseVotes(voteTable(votes), { groups });
        const { plane, groupInformed } = analysis;
        const numbers = [
          ...plane.means,
          ...plane.components.flatMap((component) => [...component]),
          ...plane.points.flat(),
          ...groupInformed,
          ...analysis.groups.flatMap(({ representative }) =>
            representative.flatMap(({ share, ratio, shareZ, ratioZ }) => [share, ratio, shareZ, ratioZ]),
          ),
        ];
        assert.ok(numbers.every(Number.isFinite));
        const members = analysis.groups.flatMap((group) => group.members);
        assert.deepEqual(
          [...members].sort((one, other) => one - other),
          analysis.active,
          'each in one group',
        );
      },
    ),
    { numRuns: 400 },
  );
});
