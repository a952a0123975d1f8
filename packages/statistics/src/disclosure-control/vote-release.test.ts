// Attacks on published results of a consultation. Each holds against the rules in force and succeeds against
// the rules without one of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Entropy } from './noise.ts';
import { coins } from './noise.ts';
import {
  bandOfShare,
  drawGroups,
  type ExactGroup,
  faultsOfGroups,
  noise,
  type PublishedGroup,
  publishedPeople,
  publishedShare,
  publishedSides,
  togetherOf,
  type VoteRules,
  voteRules,
} from './vote-release.ts';

/** The same bytes each time for a seed: two worlds are compared under the same luck. */
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
const without = (part: Partial<VoteRules>): VoteRules => ({ ...voteRules, ...part });
const group = (code: string, ballots: number, agree: number, disagree = ballots - agree): ExactGroup => ({
  code,
  ballots,
  paper: 0,
  votes: new Map([[1, { agree, disagree, voters: ballots }]]),
});
const published = (
  groups: readonly ExactGroup[],
  former: readonly PublishedGroup[],
  n: number,
  seed: number,
  rules: VoteRules,
) => drawGroups(groups, former, n, seeded(seed), { rules });

test('whatever fewer than ten of a group voted, no published letter changes', () => {
  const worlds = (rules: VoteRules) =>
    [0, 9].map((agree) =>
      JSON.stringify(published([group('police', 40, 13), group('survivors', 9, agree)], [], 1, 7, rules)),
    );
  const [one, other] = worlds(voteRules);
  assert.equal(one, other);
  const [bare, differs] = worlds(without({ smallest: 1, fresh: 1 }));
  assert.notEqual(bare, differs, 'without the smallest group');
});

test('whatever nine more people vote, the next result repeats the last one', () => {
  const worlds = (rules: VoteRules) => {
    const first = published([group('police', 20, 10)], [], 1, 3, rules);
    return [0, 9].map((more) => published([group('police', 29, 10 + more)], first, 2, 5, rules));
  };
  const [one, other] = worlds(voteRules);
  assert.deepEqual(one, other);
  const [bare, differs] = worlds(without({ fresh: 1 }));
  assert.notDeepEqual(bare, differs, 'without ten fresh ballots');
});

test('everybody and nine in ten look alike', () => {
  const shares = (rules: VoteRules, agree: number) =>
    published([group('police', 40, agree)], [], 1, 2, rules)[0]!.shares[0]!;
  const calm = without({ hasNoise: false });
  assert.deepEqual(shares(calm, 40), shares(calm, 37));
  assert.deepEqual(shares(calm, 0), shares(calm, 3));
  const bare = without({ hasNoise: false, ends: [0, 100] });
  assert.notDeepEqual(shares(bare, 40), shares(bare, 37), 'without ends');
});

/** Probability of each published share of `count` of ten, by the noise that the derivation says. */
function chances(count: number, rules: VoteRules): ReadonlyMap<number, number> {
  const shares = new Map<number, number>();
  const far = rules.hasNoise ? 40 : 0;
  for (let extra = -far; extra <= far; extra++) {
    const share = publishedShare(count + extra, 10, rules);
    const chance = rules.hasNoise ? 0.5 / 3 ** Math.abs(extra) : 1;
    shares.set(share, (shares.get(share) ?? 0) + chance);
  }
  return shares;
}

/** How sure somebody who knows nine of ten votes is of the tenth, in the worst result, from even odds. */
function certainty(rules: VoteRules): number {
  const pairs = Array.from({ length: 10 }, (_, count) => {
    const [one, other] = [chances(count, rules), chances(count + 1, rules)];
    const shares = new Set([...one.keys(), ...other.keys()]);
    return [...shares].map((share) => {
      const [p, q] = [one.get(share) ?? 0, other.get(share) ?? 0];
      return Math.max(p, q) / (p + q);
    });
  });
  return Math.max(...pairs.flat());
}

test('who knows nine of ten votes is not sure of the tenth', () => {
  assert.ok(certainty(voteRules) <= 0.75 + 1e-9, 'three to one at most');
  assert.equal(certainty(without({ hasNoise: false })), 1, 'without noise');
});

/** How sure somebody who knows who else saw a statement is that one more did, in the worst result. */
function certaintyOfSight(rules: VoteRules): number {
  const of = (voters: number) => {
    const counts = new Map<number, number>();
    const far = rules.hasNoise ? 40 : 0;
    for (let extra = -far; extra <= far; extra++) {
      const people = publishedPeople(voters + extra, 30, rules);
      const chance = rules.hasNoise ? 0.5 / 3 ** Math.abs(extra) : 1;
      counts.set(people, (counts.get(people) ?? 0) + chance);
    }
    return counts;
  };
  const pairs = Array.from({ length: 20 }, (_, at) => {
    const [one, other] = [of(10 + at), of(11 + at)];
    return [...new Set([...one.keys(), ...other.keys()])].map((people) => {
      const [p, q] = [one.get(people) ?? 0, other.get(people) ?? 0];
      return Math.max(p, q) / (p + q);
    });
  });
  return Math.max(...pairs.flat());
}

test('who knows all others that saw a statement is not sure whether somebody did', () => {
  assert.ok(certaintyOfSight(voteRules) <= 0.75 + 1e-9, 'three to one at most');
  assert.equal(certaintyOfSight(without({ hasNoise: false })), 1, 'without noise');
  const exact = (seed: number) => {
    const nearly: ExactGroup = {
      ...group('police', 40, 20),
      votes: new Map([[1, { agree: 20, disagree: 3, voters: 33 }]]),
    };
    return published([nearly], [], 1, seed, voteRules)[0]!.shares[0]!.voters;
  };
  const draws = Array.from({ length: 400 }, (_, at) => exact(at + 1));
  assert.ok(draws.every((voters) => voters % 5 === 0 && voters <= 40));
  assert.ok(draws.filter((voters) => voters <= 33).length > 340, 'seldom more than there are');
});

test('how many are of one opinion is published as votes are', () => {
  const of = (seed: number) =>
    drawGroups([group('opinion-1', 23, 20)], [], 1, seeded(seed), { areOpinions: true })[0]!;
  const draws = Array.from({ length: 200 }, (_, at) => of(at + 1));
  assert.ok(draws.every(({ ballots }) => ballots % 5 === 0));
  assert.ok(new Set(draws.map(({ ballots }) => ballots)).size > 1, 'with noise');
  for (const one of draws) assert.deepEqual(faultsOfGroups([one], [], 1, { areOpinions: true }), []);
  const bare = { ...draws[0]!, ballots: 23 };
  assert.deepEqual(faultsOfGroups([bare], [], 1, { areOpinions: true }), ['exact-number']);
});

test('small steps of large groups are not told apart', () => {
  const of = (rules: VoteRules, agree: number) =>
    published([group('police', 200, agree)], [], 1, 2, rules)[0]!.shares[0]!.agree;
  const calm = without({ hasNoise: false });
  assert.equal(of(calm, 100), of(calm, 103));
  const fine = without({ hasNoise: false, step: 0.5 });
  assert.notEqual(of(fine, 100), of(fine, 103), 'without steps');
});

test('noise is what the derivation says', () => {
  const draw = coins(seeded(99));
  const counts = new Map<number, number>();
  const n = 60_000;
  for (let i = 0; i < n; i++) {
    const value = noise(draw);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  for (const value of [-2, -1, 0, 1, 2]) {
    const expected = 0.5 / 3 ** Math.abs(value);
    const error = Math.abs((counts.get(value) ?? 0) / n - expected);
    assert.ok(error < 5 * Math.sqrt((expected * (1 - expected)) / n), `${value}: off by ${error}`);
  }
});

test('a result that breaks a rule is refused by who does not know the votes', () => {
  const first = published([group('police', 20, 10)], [], 1, 3, voteRules);
  const [row] = first as [PublishedGroup];
  assert.deepEqual(faultsOfGroups(first, [], 1), []);
  assert.deepEqual(faultsOfGroups(first, first, 2), []);
  const share = (part: object) => [{ ...row, shares: [{ ...row.shares[0]!, ...part }] }];
  assert.deepEqual(faultsOfGroups(share({ agree: 52 }), [], 1), ['bad-share']);
  assert.deepEqual(faultsOfGroups(share({ agree: 95 }), [], 1), ['bad-share']);
  assert.deepEqual(faultsOfGroups(share({ agree: Number.NaN }), [], 1), ['bad-share']);
  assert.deepEqual(faultsOfGroups(share({ voters: 9 }), [], 1), ['too-few', 'exact-number']);
  assert.deepEqual(faultsOfGroups(share({ voters: 18 }), [], 1), ['exact-number']);
  assert.deepEqual(faultsOfGroups([{ ...row, ballots: 29, drawn: 2 }], first, 2), ['not-fresh']);
  assert.deepEqual(faultsOfGroups([{ ...row, ballots: 29, drawn: 2 }], first, 2, { isLast: true }), []);
  assert.deepEqual(faultsOfGroups(share({ agree: row.shares[0]!.agree === 10 ? 15 : 10 }), first, 2), [
    'not-fresh',
  ]);
  assert.deepEqual(faultsOfGroups([], first, 2), ['lost-group']);
});

test('the last result counts everybody; what all say together comes from what is published alone', () => {
  const first = published([group('police', 20, 20), group('health', 20, 2)], [], 1, 3, voteRules);
  const last = drawGroups([group('police', 23, 23), group('health', 20, 2)], first, 2, seeded(8), {
    isLast: true,
  });
  assert.deepEqual(
    last.map((group) => [group.ballots, group.drawn]),
    [
      [23, 2],
      [20, 1],
    ],
  );
  const [together] = togetherOf(last, isPooled);
  assert.equal(together!.split, 90 - last[1]!.shares[0]!.agree);
  assert.equal(together!.consensus, (0.9 * last[1]!.shares[0]!.agree) / 100);
  assert.deepEqual(togetherOf(last.slice(1), isPooled), []);
});

test('an open door is never counted with others', () => {
  const closed = published([group('police', 20, 12), group('health', 20, 2)], [], 1, 3, voteRules);
  const door = published([group('anybody', 500, 500)], [], 1, 3, voteRules);
  const together = togetherOf(closed, isPooled);
  assert.equal(together.length, 1);
  assert.deepEqual(togetherOf([...door, ...closed], isPooled), together);
  assert.deepEqual(togetherOf([...door, ...closed.slice(1)], isPooled), [], 'one group beside it is alone');
});

test('on any votes, what is drawn keeps the rules', () => {
  const votes = fc.record({ agree: fc.nat(60), disagree: fc.nat(60), passes: fc.nat(60) });
  const groups = fc.uniqueArray(
    fc.record({ code: fc.constantFrom('police', 'health', 'policy'), all: fc.array(votes) }),
    {
      selector: ({ code }) => code,
    },
  );
  fc.assert(
    fc.property(groups, fc.nat(), (lists, seed) => {
      const exact = lists.map(({ code, all }): ExactGroup => {
        const cells = all.map((cell, at) => {
          const voters = cell.agree + cell.disagree + cell.passes;
          return [at + 1, { agree: cell.agree, disagree: cell.disagree, voters }] as const;
        });
        const ballots = Math.max(0, ...cells.map(([, { voters }]) => voters));
        return { code, ballots, paper: 0, votes: new Map(cells) };
      });
      const result = published(exact, [], 1, seed, voteRules);
      assert.deepEqual(faultsOfGroups(result, [], 1), []);
      for (const { consensus, agree } of togetherOf(result, isPooled))
        assert.ok(consensus > 0 && agree >= 10 && agree <= 90);
    }),
  );
});

test('both sides of a statement are never more than everybody', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 40 }), fc.nat(40), fc.nat(1_000_000), (voters, agree, seed) => {
      const [survivors] = published(
        [group('survivors', voters, Math.min(agree, voters))],
        [],
        1,
        seed,
        voteRules,
      );
      const [share] = survivors!.shares;
      return share!.agree + share!.disagree <= 100;
    }),
    { numRuns: 2000 },
  );
});

test('both sides together leave nine to one on the tenth vote, whatever the other nine said', () => {
  // Larger noise is rarer than one draw in 10,000,000,000.
  const sizes = Array.from({ length: 41 }, (_, at) => at - 20);
  /** How likely noise of this size is. */
  const likely = (size: number) => (size === 0 ? 1 / 2 : (1 / 2) * 3 ** -Math.abs(size));
  const distribution = (agree: number, disagree: number) => {
    const all = new Map<string, number>();
    for (const one of sizes)
      for (const other of sizes) {
        const sides = JSON.stringify(publishedSides(agree + one, disagree + other, 10, voteRules));
        all.set(sides, (all.get(sides) ?? 0) + likely(one) * likely(other));
      }
    return all;
  };
  for (let agree = 0; agree <= 9; agree++) {
    const worlds = [distribution(agree + 1, 9 - agree), distribution(agree, 10 - agree)];
    for (const [sides, likelihood] of worlds[0]!) {
      const odds = likelihood / (worlds[1]!.get(sides) ?? 0);
      assert.ok(odds <= 9.01 && odds >= 1 / 9.01, `${agree} ${sides}: ${odds}`);
    }
  }
});

/** The shares of the one statement of a group, in a first result. */
function drawOne(exact: ExactGroup, entropy: Entropy) {
  const share = drawGroups([exact], [], 1, entropy)[0]?.shares[0];
  assert.ok(share);
  return share;
}

test('a true share lies within the band of the published one in 93 of 100 draws and more', (t) => {
  const entropy = seeded(41);
  for (const ballots of [10, 14, 25, 60]) {
    const counts = Array.from({ length: 600 }, (_, at) => at % (ballots + 1));
    const inside = counts.filter((agree) => {
      const share = drawOne(group('police', ballots, agree), entropy);
      const [low, high] = bandOfShare(share.agree, share.voters);
      const exact = (100 * agree) / ballots;
      return exact >= low && exact <= high;
    }).length;
    t.diagnostic(`${ballots} ballots: ${inside} of ${counts.length}`);
    assert.ok(inside >= 0.93 * counts.length, `${ballots} ballots: ${inside}`);
  }
});

test('somebody who knows nine of ten votes learns the tenth from many statements, as the page says', (t) => {
  const entropy = seeded(43);
  const draw = (vote: number, statements: number) =>
    Array.from({ length: statements }, () => drawOne(group('police', 10, 5 + vote, 5 - vote), entropy).agree);
  const frequency = (vote: number) => {
    const shares = draw(vote, 2000);
    return (share: number) => (1 + shares.filter((one) => one === share).length) / 2000;
  };
  const [whenDisagreed, whenAgreed] = [frequency(0), frequency(1)];
  const guess = (shares: readonly number[]) =>
    shares.reduce((sum, share) => sum + Math.log(whenAgreed(share) / whenDisagreed(share)), 0) > 0 ? 1 : 0;
  const rightOf = (statements: number) =>
    Array.from({ length: 200 }, (_, at) => at % 2).filter((vote) => guess(draw(vote, statements)) === vote)
      .length / 200;
  const [one, twelve] = [rightOf(1), rightOf(12)];
  t.diagnostic(`right after one statement ${one}, after twelve ${twelve}`);
  assert.ok(one < 0.85, String(one));
  // While this holds, no page may promise that a vote stays unknown.
  assert.ok(twelve > 0.9, String(twelve));
});
