// When a figure may be a headline: rules as data, each with its reason in words. A refused figure is still a
// result and is shown with these reasons. Derivation: headline.md.
import { consistency } from './consistency.ts';
import type { Estimate } from './estimate.ts';
import { hasTooFewLists, rounded, titles } from './estimate.ts';
import { overlaps, pairsOf, type Table } from './table.ts';

/** People shared by two lists, summed over all pairs. Our own proposal; no paper gives a number. */
export const FEWEST_SHARED = 30;
/**
 * Mean log relative bias of the lists by the others, a sixth too few; and how many lists must show it. Our
 * own, measured in benchmarks/README.md.
 */
const MOST_SHORT = -0.18;
/** The same of lists that are found too large: half too many. */
const MOST_OVER = Math.log(1.5);
const FEWEST_CHECKED = 3;
/** Families that must stand side by side. */
export const FEWEST_FAMILIES = 4;
/** Largest over smallest estimate. */
export const MOST_RATIO = 2;

/** An estimate that is to stand as a headline, with what it is judged by. */
export interface HeadlineCandidate {
  readonly table: Table;
  readonly estimate: Estimate;
  /** All families that were tried, the estimate's own among them. */
  readonly families: readonly Estimate[];
}

/** A rule by its id. Releases name it: an id never changes its meaning. */
export type RuleId =
  | 'lists'
  | 'overlap'
  | 'fault'
  | 'dependence'
  | 'consistency'
  | 'excess'
  | 'families'
  | 'disagreement';

/** A rule that an estimate must pass to stand as a headline. */
export interface Rule {
  readonly id: RuleId;
  readonly says: string;
  /** Why the figure is refused; empty where it is not. */
  readonly refuses: (judged: HeadlineCandidate) => readonly string[];
}

/** All rules. Which figure passes them: headline.md. */
export const rules: readonly Rule[] = [
  {
    id: 'lists',
    says: 'At least three lists.',
    refuses: ({ table }) => [hasTooFewLists(table.lists) ?? []].flat(),
  },
  {
    id: 'overlap',
    says: `At least ${FEWEST_SHARED} people shared by two lists, summed over the pairs.`,
    refuses: ({ table }) => {
      const shared = sharedPeople(table);
      return shared < FEWEST_SHARED
        ? [
            `The lists share ${shared} people over all pairs, fewer than ${FEWEST_SHARED}: one ` +
              'person more or less would change the figure.',
          ]
        : [];
    },
  },
  {
    id: 'fault',
    says: 'The estimate exists, has an interval, and its Markov chains agree.',
    refuses: ({ estimate }) => estimate.faults,
  },
  {
    id: 'dependence',
    says: 'Lists are not taken to be independent where pairs of them are seen to depend on each other.',
    refuses: ({ estimate, families }) => {
      const other = families.find(({ method }) => method === 'stepwise');
      return estimate.method === 'independence' && (estimate.aic ?? 0) > (other?.aic ?? Infinity)
        ? [`Lists depend on each other (${other?.model}), and this estimate takes them to be independent.`]
        : [];
    },
  },
  {
    id: 'consistency',
    says:
      'Lists of known size are not all found too small by the others, by a sixth on average (where ' +
      `${FEWEST_CHECKED} can be checked).`,
    refuses: ({ table }) => {
      const { mean, all } = biasesOf(table);
      if (!(mean <= MOST_SHORT) || all.some((bias) => bias >= 0)) return [];
      const short = Math.round(100 * (1 - Math.exp(mean)));
      return [
        `Each list whose size is known is found too small by the others, by ${short} % on average. ` +
          'Some people are probably easier to reach for all lists: then every method here says too few.',
      ];
    },
  },
  {
    id: 'excess',
    says:
      'Lists of known size are not all found too large by the others, by half on average (where ' +
      `${FEWEST_CHECKED} can be checked).`,
    refuses: ({ table }) => {
      const { mean, all } = biasesOf(table);
      if (!(mean >= MOST_OVER) || all.some((bias) => bias <= 0)) return [];
      const over = Math.round(100 * (Math.exp(mean) - 1));
      return [
        `Each list whose size is known is found too large by the others, by ${over} % on average. ` +
          'The lists probably avoid each other, or links were missed: then every method here says too ' +
          'many.',
      ];
    },
  },
  {
    id: 'families',
    says: `At least ${FEWEST_FAMILIES} families of models beside each other.`,
    refuses: ({ families }) => {
      const estimated = families.filter(({ estimate }) => estimate !== null).length;
      return estimated < FEWEST_FAMILIES
        ? [
            `${estimated} ${estimated === 1 ? 'family of models gives' : 'families of models give'} an ` +
              `estimate, fewer than ${FEWEST_FAMILIES}: nothing shows how much the figure rests on the ` +
              'model.',
          ]
        : [];
    },
  },
  {
    id: 'disagreement',
    says: `Families that let lists depend on each other differ at most by a factor of ${MOST_RATIO}.`,
    refuses: ({ families }) => {
      const [low, high] = furthest(families);
      if (low === undefined || high === undefined || high.people <= MOST_RATIO * low.people) return [];
      return [
        `The methods differ by more than a factor of ${MOST_RATIO}: ${rounded(low.people)} ` +
          `(${titles[low.method]}) to ${rounded(high.people)} (${titles[high.method]}). The figure is ` +
          'not reliable: give this range instead.',
      ];
    },
  },
];

/** The rules that an estimate breaks. */
export interface RuleViolations {
  /** The rules that refuse: these may be published. */
  readonly rules: readonly RuleId[];
  /** Why, each once. Holds exact counts. */
  readonly reasons: readonly string[];
}

/** Judges an estimate by all rules. */
export function ruleViolations(candidate: HeadlineCandidate): RuleViolations {
  const violations = rules
    .map(({ id, refuses }) => ({ id, reasons: refuses(candidate) }))
    .filter(({ reasons }) => reasons.length > 0);
  return {
    rules: violations.map(({ id }) => id),
    reasons: [...new Set(violations.flatMap(({ reasons }) => reasons))],
  };
}

/** Why an estimate is refused, each reason once; empty where it is not. */
export const violationReasons = (judged: HeadlineCandidate): readonly string[] =>
  ruleViolations(judged).reasons;

/** NaN where too few lists can be checked. */
function biasesOf(table: Table): { readonly mean: number; readonly all: readonly number[] } {
  const all = consistency(table).flatMap(({ logRelativeBias }) => logRelativeBias ?? []);
  return {
    mean: all.length < FEWEST_CHECKED ? Number.NaN : all.reduce((sum, bias) => sum + bias, 0) / all.length,
    all,
  };
}

/** Somebody on three lists counts for each of the three pairs. */
export function sharedPeople({ lists, counts }: Table): number {
  const together = overlaps(counts);
  return pairsOf(lists.length).reduce((sum, pair) => sum + together[pair]!, 0);
}

/**
 * Lowest and highest. Independence is left out: it is known to be wrong where the others differ from it. So
 * are chains that do not agree among themselves.
 */
function furthest(families: readonly Estimate[]) {
  const usable = families
    .filter(
      ({ method, convergence, faults }) =>
        method !== 'independence' && (convergence === null || faults.length === 0),
    )
    .flatMap(({ method, estimate }) => (estimate === null ? [] : [{ method, people: estimate }]))
    .sort((a, b) => a.people - b.people);
  return [usable[0], usable.at(-1)] as const;
}
