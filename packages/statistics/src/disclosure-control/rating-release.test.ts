// Attacks on published ratings and pairs: who knows the nine others and every published result proves nothing
// of the tenth. Each holds against the rules in force and succeeds without one of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { PANEL, publishPairs, publishRatings } from '../consultation/publish-answers.ts';
import { coins, type Entropy } from './noise.ts';
import { bandOfMiddle, countRatings, drawMiddle, middleWeights } from './rating-release.ts';
import { drawGroups, faultsOfGroups, publishedSides, type VoteRules, voteRules } from './vote-release.ts';

const seeded = (seed: number): Entropy => {
  let state = seed >>> 0 || 1;
  return (n) =>
    Uint8Array.from({ length: n }, () => {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return state & 255;
    });
};
const isPooled = (code: string) => code !== 'anybody';
const countsOf = (ratings: readonly number[]) =>
  Array.from({ length: 9 }, (_, at) => ratings.filter((rating) => rating === at + 1).length);

/** How likely each published (high, low, middle) is, by noise and weights as the derivation says. */
function chances(ratings: readonly number[], hasNoise: boolean): ReadonlyMap<string, number> {
  const counts = countsOf(ratings);
  const [high, low] = [countRatings(counts, 7, 9), countRatings(counts, 1, 3)];
  const all = new Map<string, number>();
  const sizes = hasNoise ? Array.from({ length: 41 }, (_, at) => at - 20) : [0];
  const likely = (size: number) => (hasNoise ? (size === 0 ? 0.5 : 0.5 * 3 ** -Math.abs(size)) : 1);
  for (const one of sizes)
    for (const other of sizes) {
      const sides = publishedSides(high + one, low + other, ratings.length, voteRules);
      const weights = middleWeights(counts, bandOfMiddle(sides.agree, sides.disagree));
      const sum = weights.reduce((total, { weight }) => total + weight, 0);
      const best = weights.reduce((a, b) => (b.weight > a.weight ? b : a));
      for (const { rating, weight } of hasNoise ? weights : [best]) {
        const key = JSON.stringify([sides.agree, sides.disagree, rating]);
        const chance = likely(one) * likely(other) * (hasNoise ? weight / sum : 1);
        all.set(key, (all.get(key) ?? 0) + chance);
      }
    }
  return all;
}

/** Greatest odds between two tenth ratings, over results, where the other nine are known. */
function worstOdds(nine: readonly number[], hasNoise: boolean): number {
  const worlds = Array.from({ length: 9 }, (_, at) => chances([...nine, at + 1], hasNoise));
  let worst = 1;
  for (const one of worlds)
    for (const other of worlds)
      for (const [result, chance] of one)
        if (chance > 1e-12) worst = Math.max(worst, chance / (other.get(result) ?? 0));
  return worst;
}

const nines = [
  [1, 1, 1, 1, 5, 9, 9, 9, 9],
  [8, 8, 8, 8, 8, 8, 8, 8, 8],
  [7, 7, 7, 7, 7, 3, 3, 3, 3],
  [1, 2, 3, 4, 5, 6, 7, 8, 9],
  [4, 4, 4, 4, 4, 6, 6, 6, 6],
];

test('who knows nine of ten ratings proves nothing of the tenth by any published result', () => {
  const odds = nines.map((nine) => worstOdds(nine, true));
  assert.ok(Math.max(...odds) <= 27.1, `three to one for each of three figures: ${odds}`);
  const bare = nines.filter((nine) => worstOdds(nine, false) === Number.POSITIVE_INFINITY);
  assert.ok(bare.length >= 3, `without chance the tenth is known beside ${bare.length} of ${nines.length}`);
});

test('one changed rating makes no middle more than three times as likely', () => {
  const rating = fc.integer({ min: 1, max: 9 });
  const ratings = fc.array(rating, { minLength: 10, maxLength: 40 });
  fc.assert(
    fc.property(ratings, rating, fc.constantFrom(0, 50, 90), (all, changed, high) => {
      const band = bandOfMiddle(high, 90 - high);
      const chance = (own: readonly number[]) => {
        const weights = middleWeights(countsOf(own), band);
        const sum = weights.reduce((total, { weight }) => total + weight, 0);
        return weights.map(({ weight }) => weight / sum);
      };
      const [one, other] = [chance(all), chance([changed, ...all.slice(1)])];
      for (const [at, value] of one.entries()) {
        assert.ok(value / other[at]! <= 3 + 1e-9 && other[at]! / value <= 3 + 1e-9);
      }
    }),
  );
});

test('the middle is drawn near the true one, and as often as its weight says', () => {
  const counts = countsOf([6, 7, 7, 8, 8, 8, 8, 8, 8, 9, 9, 9]);
  const draw = coins(seeded(5));
  const draws = Array.from({ length: 20_000 }, () => drawMiddle(counts, 90, 10, draw));
  const weights = middleWeights(counts, [7, 9]);
  const sum = weights.reduce((total, { weight }) => total + weight, 0);
  for (const { rating, weight } of weights) {
    const share = draws.filter((one) => one === rating).length / draws.length;
    const expected = weight / sum;
    assert.ok(Math.abs(share - expected) < 5 * Math.sqrt((expected * (1 - expected)) / draws.length));
  }
});

const rated = (group: string, ratings: readonly number[]) =>
  ratings.map((rating) => ({ group, ratings: new Map([[1, rating]]) }));
const publish = (
  ballots: ReturnType<typeof rated>,
  former: Parameters<typeof publishRatings>[0]['former'] = [],
  result = 1,
) => {
  const isLast = false;
  return publishRatings({
    ballots,
    statements: [1],
    former,
    drawn: result,
    isLast,
    isPooled,
    entropy: seeded(3),
  });
};

test('a panel below ten gives no figure, whatever it rated; a group alone gives none beside it', () => {
  for (const rating of [1, 9]) assert.deepEqual(publish(rated('police', Array(9).fill(rating))), []);
  const one = publish(rated('police', Array(12).fill(8)));
  assert.deepEqual(
    one.map(({ code }) => code),
    [PANEL],
  );
  // Five others beside twelve: what is left of the panel without the twelve would be those five.
  const codes = (others: number) =>
    publish([...rated('police', Array(12).fill(8)), ...rated('health', Array(others).fill(2))]).map(
      ({ code }) => code,
    );
  assert.deepEqual(codes(9), [PANEL]);
  assert.deepEqual(codes(10), [PANEL, 'health', 'police']);
  const door = publish([...rated('police', Array(12).fill(8)), ...rated('anybody', Array(30).fill(1))]);
  assert.deepEqual(
    door.map(({ code, ballots }) => [code, ballots]),
    [
      [PANEL, 12],
      ['anybody', 30],
    ],
  );
});

test('whatever nine more rate, the next result repeats the last one', () => {
  const first = publish(rated('police', Array(12).fill(8)));
  for (const rating of [1, 9]) {
    const next = publish(rated('police', [...Array(12).fill(8), ...Array(9).fill(rating)]), first, 2);
    assert.deepEqual(next, first);
  }
});

test('a result of ratings holds no lone rating, no lowest, no highest; a wrong one is refused', () => {
  const rating = fc.integer({ min: 1, max: 9 });
  fc.assert(
    fc.property(fc.array(rating, { minLength: 10, maxLength: 60 }), (ratings) => {
      const groups = publish(rated('police', ratings));
      assert.deepEqual(faultsOfGroups(groups, [], 1, { areRated: true }), []);
      for (const share of groups.flatMap(({ shares }) => shares))
        assert.deepEqual(Object.keys(share), ['number', 'agree', 'disagree', 'voters', 'median']);
    }),
  );
  const [panel] = publish(rated('police', Array(20).fill(8)));
  const share = (part: object) => [{ ...panel!, shares: [{ ...panel!.shares[0]!, ...part }] }];
  const faults = (part: object) => faultsOfGroups(share(part), [], 1, { areRated: true });
  for (const median of [undefined, 0, 10, 7.5, 3, Number.NaN])
    assert.deepEqual(faults({ median }), ['bad-median'], String(median));
  assert.deepEqual(faultsOfGroups(share({}), [], 1), ['bad-median'], 'votes have no middle');
});

/** How likely each published share of a statement of ten people is, of whom `first` put it first. */
function pairChances(first: number, rules: VoteRules): ReadonlyMap<number, number> {
  const all = new Map<number, number>();
  const sizes = rules.hasNoise ? Array.from({ length: 41 }, (_, at) => at - 20) : [0];
  for (const size of sizes) {
    const share = publishedSides(first + size, 10 - first - size, 10, rules).agree;
    const likely = rules.hasNoise ? 0.5 * (size === 0 ? 1 : 3 ** -Math.abs(size)) : 1;
    all.set(share, (all.get(share) ?? 0) + likely);
  }
  return all;
}

test('who knows what nine of ten put first is not sure of the tenth', () => {
  const odds = (rules: VoteRules) => {
    const pairs = Array.from({ length: 10 }, (_, first) => {
      const [one, other] = [pairChances(first, rules), pairChances(first + 1, rules)];
      return [...one].map(([share, chance]) => chance / (other.get(share) ?? 0));
    });
    return Math.max(...pairs.flat());
  };
  assert.ok(odds(voteRules) <= 3.001, 'three to one');
  assert.equal(odds({ ...voteRules, hasNoise: false }), Number.POSITIVE_INFINITY, 'without noise');
});

test('however often somebody compared a statement, she counts once for it', () => {
  const compared = (times: number) => ({
    group: 'police',
    comparisons: Array.from({ length: times }, (_, at) => ({ first: 1, second: at + 2, answer: 1 })),
  });
  const exact: number[] = [];
  const publishing = (ballots: readonly ReturnType<typeof compared>[]) => {
    const input = { statements: [1, 2], former: [], drawn: 1, isLast: false, isPooled, entropy: seeded(9) };
    return publishPairs({ ...input, ballots });
  };
  const few = publishing(Array.from({ length: 20 }, () => compared(1)));
  const many = publishing([...Array.from({ length: 19 }, () => compared(1)), compared(40)]);
  assert.deepEqual(many, few);
  const [police] = few;
  assert.equal(police!.shares.length, 2);
  for (const share of police!.shares) {
    assert.equal(share.agree + share.disagree, 100);
    exact.push(share.agree);
  }
  assert.ok(exact[0]! > exact[1]!);
  assert.deepEqual(faultsOfGroups(few, [], 1), []);
  assert.deepEqual(publishing(Array.from({ length: 9 }, () => compared(1))), []);
  const group = { code: 'police', ballots: 12, paper: 0 };
  const cell = { agree: 6, disagree: 3, voters: 9 };
  const groups = drawGroups([{ ...group, votes: new Map([[1, cell]]) }], [], 1, seeded(1), {
    isOneShare: true,
  });
  assert.deepEqual(groups[0]!.shares, [], 'a statement that nine compared');
});
