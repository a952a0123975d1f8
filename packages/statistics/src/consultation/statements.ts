// What a group says of a statement: how sure it is that most agree, whether this is the group's own, and
// where all groups agree. Derivation: consultation.md.

/** Votes of a group on a statement: who agreed, who disagreed, who voted at all, passes included. */
export interface StatementVotes {
  readonly agree: number;
  readonly disagree: number;
  readonly voters: number;
}

/** One-sided, 90 %. */
export const SIGNIFICANT = 1.2816;
/** Statements that are named for each group, and each way for all. */
export const MOST_NAMED = 5;

/** Share that agrees, with one more of each kind: (A + 1) / (S + 2). */
export const smoothedShare = (count: number, voters: number): number => (count + 1) / (voters + 2);

/** Whether more than half: z of one proportion, with one more success. */
export const oneProportion = (count: number, voters: number): number =>
  2 * Math.sqrt(voters + 1) * ((count + 1) / (voters + 1) - 0.5);

/**
 * Whether a share is larger in the first group: z of two proportions, pooled, with one more of all counts.
 */
export function twoProportions(
  [count, voters]: readonly [number, number],
  [otherCount, otherVoters]: readonly [number, number],
): number {
  const [s, n, t, m] = [count + 1, voters + 1, otherCount + 1, otherVoters + 1];
  const pooled = (s + t) / (n + m);
  if (pooled === 1) return 0;
  return (s / n - t / m) / Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
}

/** A statement that a group answers in a way of its own. */
export interface Representative {
  readonly statement: number;
  readonly way: 'agree' | 'disagree';
  /** Smoothed share that answers so. */
  readonly share: number;
  /** How many times that of all others. */
  readonly ratio: number;
  readonly shareZ: number;
  readonly ratioZ: number;
}

/**
 * Statements by which a group differs, the strongest first, five at most. The one that it agrees with best
 * stands first, also where it is not certain: a group is known by what it wants.
 */
export function representativeOf(
  own: readonly StatementVotes[],
  rest: readonly StatementVotes[],
  excluded: ReadonlySet<number>,
): readonly Representative[] {
  const candidates = own.flatMap((votes, statement) =>
    excluded.has(statement) || votes.agree + votes.disagree === 0 ? [] : [statement],
  );
  const best = bestAgreed(candidates.map((statement) => stance(statement, own, rest, 'agree')));
  const telling = candidates
    .map((statement) => moreTelling(statement, own, rest))
    .filter(({ shareZ, ratioZ }) => shareZ > SIGNIFICANT && ratioZ > SIGNIFICANT)
    .sort((one, other) => strength(other) - strength(one) || one.statement - other.statement);
  const others = telling.filter(({ statement }) => statement !== best?.statement);
  return [...(best === null ? [] : [best]), ...others]
    .slice(0, MOST_NAMED)
    .sort((one, other) => Number(other.way === 'agree') - Number(one.way === 'agree'));
}

const strength = ({ ratio, ratioZ, share, shareZ }: Representative): number =>
  ratio * ratioZ * share * shareZ;

/**
 * In the order of the statements: by all four measures once one is the group's own, before that by how sure
 * most agree. As Polis chooses it.
 */
function bestAgreed(stances: readonly Representative[]): Representative | null {
  let best: Representative | null = null;
  for (const one of stances) {
    const beats: boolean =
      best === null
        ? one.shareZ > SIGNIFICANT || (one.ratio > 1 && one.share > 0.5)
        : best.ratio > 1
          ? strength(one) > strength(best)
          : one.share * one.shareZ > best.share * best.shareZ;
    if (beats) best = one;
  }
  return best;
}

const stance = (
  statement: number,
  own: readonly StatementVotes[],
  rest: readonly StatementVotes[],
  way: 'agree' | 'disagree',
): Representative => {
  const [votes, others] = [own[statement]!, rest[statement]!];
  return {
    statement,
    way,
    share: smoothedShare(votes[way], votes.voters),
    ratio: smoothedShare(votes[way], votes.voters) / smoothedShare(others[way], others.voters),
    shareZ: oneProportion(votes[way], votes.voters),
    ratioZ: twoProportions([votes[way], votes.voters], [others[way], others.voters]),
  };
};

/** Of the two ways in which a group may stand out the more telling one. */
function moreTelling(
  statement: number,
  own: readonly StatementVotes[],
  rest: readonly StatementVotes[],
): Representative {
  const [agree, disagree] = [stance(statement, own, rest, 'agree'), stance(statement, own, rest, 'disagree')];
  return agree.ratioZ > disagree.ratioZ ? agree : disagree;
}

/**
 * Group-informed consensus: the product over groups of the smoothed share that agrees. Each group is one
 * factor, however large it is.
 */
export const groupInformedConsensus = (groups: readonly StatementVotes[]): number =>
  groups.reduce((product, { agree, voters }) => product * smoothedShare(agree, voters), 1);

/** Statements on which most of all agree, and disagree, the clearest first, five at most each way. */
export function majorities(
  all: readonly StatementVotes[],
  excluded: ReadonlySet<number>,
): { readonly agree: readonly number[]; readonly disagree: readonly number[] } {
  const majority = (way: 'agree' | 'disagree') =>
    all
      .map((votes, statement) => ({
        statement,
        share: smoothedShare(votes[way], votes.voters),
        z: oneProportion(votes[way], votes.voters),
      }))
      .filter(({ statement, share, z }) => !excluded.has(statement) && share > 0.5 && z > SIGNIFICANT)
      .sort((one, other) => other.share * other.z - one.share * one.z || one.statement - other.statement)
      .slice(0, MOST_NAMED)
      .map(({ statement }) => statement);
  return { agree: majority('agree'), disagree: majority('disagree') };
}
