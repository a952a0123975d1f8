// How much support a recommendation has: that of its weakest group. A share comes from a published result in
// steps of five per cent, and tells nothing more than that result does.
import { type ConsultationGroup, isPooled } from '@heed/domain/groups';
import type { GroupSupport, Recommendation, RecommendationVote } from '@heed/domain/handbook';
import { isSameWording } from './wording.ts';

/** Fewest voters of a group whose share is taken into account. */
export const FEWEST_VOTERS = 10;

/**
 * `shared`: at least 60 % of each group that was asked, `leaning`: at least 50 %, both at the lower end of
 * the band. `uncertain`: half of each or more, and fewer are possible. `divided`: less than half of one
 * group. `unheard`: of a group that was asked too few answered. `unasked`: nobody was asked. `reworded`:
 * they were asked about an earlier wording.
 */
export const standings = [
  'shared',
  'leaning',
  'uncertain',
  'divided',
  'unheard',
  'reworded',
  'unasked',
] as const;
/** How a recommendation stands, by its code. */
export type RecommendationStanding = (typeof standings)[number];

/** Bounds of a share, per cent, in steps of five. */
export interface Band {
  readonly low: number;
  readonly high: number;
}

/** 95 % of a normal distribution lie within this many standard deviations. */
const z = 1.959964;

/**
 * The interval of Wilson (1927) for the share that agrees, at 95 %, outwards to steps of five per cent.
 * `agree`: per cent; `voters`: people.
 */
export function bandOf({ agree, voters }: Pick<GroupSupport, 'agree' | 'voters'>): Band {
  const p = agree / 100;
  const weight = 1 + z ** 2 / voters;
  const middle = (p + z ** 2 / (2 * voters)) / weight;
  const spread = (z / weight) * Math.sqrt((p * (1 - p)) / voters + z ** 2 / (4 * voters ** 2));
  // Removes the error of floating point, which would move floor and ceil by a step.
  const inSteps = (value: number) => Math.round(value * 20 * 1e9) / 1e9;
  return {
    low: Math.max(0, 5 * Math.floor(inSteps(middle - spread))),
    high: Math.min(100, 5 * Math.ceil(inSteps(middle + spread))),
  };
}

/** The vote that counts for the present wording, the newest of them; null where none does. */
export function presentVote({
  words,
  votes,
}: Pick<Recommendation, 'words' | 'votes'>): RecommendationVote | null {
  return (
    votes
      .filter(({ wording }) => isPresentWording(words, wording))
      .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
      .at(-1) ?? null
  );
}

/**
 * Whether the vote was on the present wording. Compared in the language in which it was written, since
 * translations follow that text.
 */
function isPresentWording(words: Recommendation['words'], wording: RecommendationVote['wording']): boolean {
  const [original] = Object.keys(words);
  const voted = original === undefined ? undefined : wording[original];
  return voted !== undefined && isSameWording(voted, words[original!]!.title);
}

/** Support of the groups of a vote without 'anybody': through an open link one person may vote many times. */
const groupSupport = ({ support }: RecommendationVote): readonly GroupSupport[] =>
  support.filter(({ group }) => isPooled(group));

/** Groups that were asked and of which too few answered to say anything. */
export const unheardGroups = ({ groups, support }: RecommendationVote): readonly ConsultationGroup[] =>
  groups
    .filter(isPooled)
    .filter((group) => !support.some((one) => one.group === group && one.voters >= FEWEST_VOTERS));

/** How a recommendation stands: as the weakest group that was asked. */
export function standingOf(recommendation: Pick<Recommendation, 'words' | 'votes'>): RecommendationStanding {
  if (recommendation.votes.length === 0) return 'unasked';
  const vote = presentVote(recommendation);
  if (vote === null) return 'reworded';
  const support = groupSupport(vote);
  if (unheardGroups(vote).length > 0 || support.length === 0) return 'unheard';
  const lowest = Math.min(...support.map((one) => bandOf(one).low));
  if (lowest >= 60) return 'shared';
  if (lowest >= 50) return 'leaning';
  return support.every(({ agree }) => agree >= 50) ? 'uncertain' : 'divided';
}

/** Groups of the vote of which less than half agreed: each must be heard with its objection. */
export const objectingGroups = (vote: RecommendationVote): readonly ConsultationGroup[] =>
  groupSupport(vote)
    .filter(({ agree }) => agree < 50)
    .map(({ group }) => group);

/**
 * Whether pages may say 'all' or 'sex workers want': above 75 % at the lower end of each band, of at least
 * ten people.
 */
export const maySpeakForAll = (recommendation: Pick<Recommendation, 'words' | 'votes'>): boolean => {
  const vote = presentVote(recommendation);
  return (
    vote !== null &&
    unheardGroups(vote).length === 0 &&
    groupSupport(vote).length > 0 &&
    groupSupport(vote).every((one) => one.voters >= FEWEST_VOTERS && bandOf(one).low > 75)
  );
};
