// Results of a consultation, published week by week so that no small group and no single vote can be read out
// of them. Each group stands alone; its figures are drawn anew only when ten more people voted, with a little
// noise, in steps of five per cent that say nothing of the ends; numbers of people with noise, down to fives.
// Derivation: vote-release.md.
import { type Coins, coins, type Entropy } from './noise.ts';
import { bandOfMiddle, drawMiddle, type RatingCounts } from './rating-release.ts';

/** Votes of one group on one statement, exact. */
export interface ExactVotes {
  readonly agree: number;
  readonly disagree: number;
  /** Who saw the statement: agreed, disagreed or passed. */
  readonly voters: number;
  /** Of a statement that is rated: then `agree` counts ratings from 7 to 9, `disagree` those from 1 to 3. */
  readonly ratings?: RatingCounts;
}

/** One group with its exact votes, as those who count know it. */
export interface ExactGroup {
  readonly code: string;
  /** Ballots, those on paper among them. */
  readonly ballots: number;
  readonly paper: number;
  /** By the number of the statement; withdrawn ones are left out. */
  readonly votes: ReadonlyMap<number, ExactVotes>;
}

/** Published shares in per cent: multiples of 5 from 10 ('10 or less') to 90 ('90 or more'). */
export interface PublishedShares {
  readonly number: number;
  readonly agree: number;
  readonly disagree: number;
  /** Who saw the statement, with noise and down to fives; 10 and more, never more than the ballots. */
  readonly voters: number;
  /** Of a rated statement: its middle rating, drawn near the true one, within the band of the shares. */
  readonly median?: number | undefined;
}

/** What is published of one group. */
export interface PublishedGroup {
  readonly code: string;
  /**
   * At the time of the draw: how many voted, and how many of them on paper. Exact for a group of cards, of
   * which the used ones are counted for all to see; of a group of opinion as `voters` are.
   */
  readonly ballots: number;
  readonly paper: number;
  /** Number of the result in which these shares were drawn. */
  readonly drawn: number;
  readonly shares: readonly PublishedShares[];
}

/** The rules, with the sizes that they have. */
export interface VoteRules {
  /** Fewest people of a group, and fewest who saw a statement. */
  readonly smallest: number;
  /** Further ballots that are needed before a group is drawn anew. */
  readonly fresh: number;
  /** Lowest and highest share in per cent that is told from its neighbours. */
  readonly ends: readonly [number, number];
  /** Steps of shares, per cent. */
  readonly step: number;
  /** Steps of numbers of people. */
  readonly peopleStep: number;
  /** Whether counts get noise. */
  readonly hasNoise: boolean;
}

/** The rules in force. */
export const voteRules: VoteRules = {
  smallest: 10,
  fresh: 10,
  ends: [10, 90],
  step: 5,
  peopleStep: 5,
  hasNoise: true,
};

/** A number of people is off by at most this in 94 of 100 draws. */
export const NOISE_MOSTLY = 2;

/** How groups are drawn and judged. */
export interface Drawing {
  /** Nobody votes any more: everybody must be counted. */
  readonly isLast?: boolean;
  /** Groups of opinion: their size follows from votes, so it is published with noise, as votes are. */
  readonly areOpinions?: boolean;
  /** Statements were rated: each share has a middle. */
  readonly areRated?: boolean;
  /** Everybody is on one of two sides, so that one share says both. */
  readonly isOneShare?: boolean;
  readonly rules?: VoteRules;
}

/**
 * The groups of a result. `former`: of the one before `result`. `entropy`: random bytes of a cryptographic
 * generator.
 */
export function drawGroups(
  groups: readonly ExactGroup[],
  former: readonly PublishedGroup[],
  result: number,
  entropy: Entropy,
  { isLast = false, areOpinions = false, isOneShare = false, rules = voteRules }: Drawing = {},
): PublishedGroup[] {
  const draw = coins(entropy);
  return groups.flatMap((group) => {
    const before = former.find(({ code }) => code === group.code);
    const isFresh = group.ballots >= (before?.ballots ?? 0) + rules.fresh;
    const isOwed = isLast && group.ballots > (before?.ballots ?? 0);
    if (group.ballots < rules.smallest) return [];
    if (before !== undefined && !isFresh && !isOwed) return [before];
    return [drawGroup(group, result, draw, { rules, areOpinions, isOneShare })];
  });
}

function drawGroup(
  { code, ballots: exact, paper, votes }: ExactGroup,
  result: number,
  draw: Coins,
  { rules, areOpinions, isOneShare }: Required<Omit<Drawing, 'isLast' | 'areRated'>>,
): PublishedGroup {
  const noiseOrZero = () => (rules.hasNoise ? noise(draw) : 0);
  const ballots = areOpinions
    ? publishedPeople(exact + noiseOrZero(), Number.MAX_SAFE_INTEGER, rules)
    : exact;
  const shares = [...votes]
    .filter(([, { voters }]) => voters >= rules.smallest)
    .sort(([one], [other]) => one - other)
    .map(([number, { agree, disagree, voters, ratings }]): PublishedShares => {
      const noised = agree + noiseOrZero();
      const other = isOneShare ? voters - noised : disagree + noiseOrZero();
      const sides = publishedSides(noised, other, voters, rules);
      return {
        number,
        ...sides,
        voters: publishedPeople(voters + noiseOrZero(), ballots, rules),
        ...(ratings && { median: drawMiddle(ratings, sides.agree, sides.disagree, draw) }),
      };
    });
  return { code, ballots, paper, drawn: result, shares };
}

/** A count as it is published: per cent in steps, the ends left open. */
export const publishedShare = (count: number, all: number, { ends: [low, high], step }: VoteRules): number =>
  Math.min(high, Math.max(low, step * Math.round((100 * count) / all / step)));

/**
 * Both sides as they are published. Noise can make their sum larger than all: then both are scaled down, so
 * that they never add up to more than 100. A change of counts that already have noise tells nothing more.
 */
export function publishedSides(
  agree: number,
  disagree: number,
  all: number,
  rules: VoteRules,
): { readonly agree: number; readonly disagree: number } {
  const scale = Math.min(1, all / Math.max(1, Math.max(0, agree) + Math.max(0, disagree)));
  const share = publishedShare(agree * scale, all, rules);
  return { agree: share, disagree: Math.min(publishedShare(disagree * scale, all, rules), 100 - share) };
}

/**
 * Range of the true share behind a published one, in per cent. It holds in 94 of 100 draws. `share` and
 * `voters` are the published numbers. The range of an end reaches to 0 or 100.
 */
export function bandOfShare(
  share: number,
  voters: number,
  { ends: [lowest, highest], step }: VoteRules = voteRules,
): readonly [low: number, high: number] {
  const off = Math.ceil((100 * NOISE_MOSTLY) / voters + step / 2);
  return [
    share <= lowest ? 0 : Math.max(0, share - off),
    share >= highest ? 100 : Math.min(100, share + off),
  ];
}

/** A number of people as it is published: down to whole steps, never below the smallest nor above `most`. */
export const publishedPeople = (count: number, most: number, { smallest, peopleStep }: VoteRules): number =>
  Math.max(smallest, peopleStep * Math.floor(Math.min(count, most) / peopleStep));

/**
 * Two-sided geometric noise: 0 in half of all draws, and each step further three times as rare. One person
 * more or less changes the odds of any result by a factor of three at most.
 */
export function noise(draw: Coins): number {
  if (draw.below(2n) === 0n) return 0;
  const sign = draw.below(2n) === 0n ? 1 : -1;
  let size = 1;
  while (draw.below(3n) === 0n) size++;
  return sign * size;
}

/** What all groups say together, from published shares alone: each group counts as one. */
export interface TogetherShares {
  readonly number: number;
  /** Product over groups of the share that agrees, 0 to 1. */
  readonly consensus: number;
  readonly rejection: number;
  /** By headcount, in per cent, rounded to 5. */
  readonly agree: number;
  readonly disagree: number;
  /** Greatest distance between two groups, per cent. */
  readonly split: number;
}

/**
 * For each statement that every published group saw enough; nothing with one group alone. `isPooled`: whether
 * a group, by its code, may be counted with others.
 */
export function togetherOf(
  published: readonly PublishedGroup[],
  isPooled: (code: string) => boolean,
): TogetherShares[] {
  const groups = published.filter(({ code }) => isPooled(code));
  if (groups.length < 2) return [];
  const [first] = groups;
  return (first?.shares ?? []).flatMap(({ number }) => {
    const cells = groups.map(({ shares }) => shares.find((share) => share.number === number));
    if (cells.some((cell) => cell === undefined)) return [];
    const shares = cells.filter((cell) => cell !== undefined);
    const agrees = shares.map(({ agree }) => agree);
    return [
      {
        number,
        consensus: product(agrees),
        rejection: product(shares.map(({ disagree }) => disagree)),
        agree: pooledShare(shares, 'agree'),
        disagree: pooledShare(shares, 'disagree'),
        split: Math.max(...agrees) - Math.min(...agrees),
      },
    ];
  });
}

const product = (percents: readonly number[]): number =>
  percents.reduce((all, percent) => (all * percent) / 100, 1);

function pooledShare(shares: readonly PublishedShares[], side: 'agree' | 'disagree'): number {
  const voters = shares.reduce((sum, share) => sum + share.voters, 0);
  const sum = shares.reduce((total, share) => total + share[side] * share.voters, 0);
  return 5 * Math.round(sum / voters / 5);
}

/** Why a published result is refused. */
export type VoteReleaseFault =
  | 'too-few'
  | 'bad-share'
  | 'bad-median'
  | 'exact-number'
  | 'not-fresh'
  | 'lost-group';

/**
 * Checks a result as a reader without the votes can: sizes, steps, and that no group was drawn anew too
 * early.
 */
export function faultsOfGroups(
  groups: readonly PublishedGroup[],
  former: readonly PublishedGroup[],
  result: number,
  { isLast = false, areOpinions = false, areRated = false, rules = voteRules }: Drawing = {},
): VoteReleaseFault[] {
  const faults = new Set<VoteReleaseFault>();
  const isShare = (share: number) =>
    share % rules.step === 0 && share >= rules.ends[0] && share <= rules.ends[1];
  for (const group of groups) {
    const before = former.find(({ code }) => code === group.code);
    if (group.ballots < rules.smallest) faults.add('too-few');
    for (const share of group.shares) {
      const { agree, disagree, voters } = share;
      if (voters < rules.smallest || voters > group.ballots) faults.add('too-few');
      if (!isShare(agree) || !isShare(disagree)) faults.add('bad-share');
      if (!hasRightMedian(share, areRated)) faults.add('bad-median');
    }
    const isSame = before !== undefined && JSON.stringify(before) === JSON.stringify(group);
    // An unchanged group was judged by the rules of its own time.
    if (!isSame && !hasWholeSteps(group, areOpinions, rules)) faults.add('exact-number');
    const more = group.ballots - (before?.ballots ?? 0);
    const isRight = isSame || (group.drawn === result && (more >= rules.fresh || (isLast && more > 0)));
    if (!isRight) faults.add('not-fresh');
  }
  if (former.some(({ code }) => !groups.some((group) => group.code === code))) faults.add('lost-group');
  return [...faults];
}

function hasRightMedian({ agree, disagree, median }: PublishedShares, areRated: boolean): boolean {
  if (median === undefined) return !areRated;
  const [from, to] = bandOfMiddle(agree, disagree);
  return areRated && Number.isInteger(median) && median >= from && median <= to;
}

function hasWholeSteps(
  { ballots, shares }: PublishedGroup,
  areOpinions: boolean,
  { peopleStep }: VoteRules,
): boolean {
  const sizes = [...(areOpinions ? [ballots] : []), ...shares.map(({ voters }) => voters)];
  return sizes.every((size) => size % peopleStep === 0);
}
