// When a figure may be a headline: rules as data, each with its reason. A refused figure is still a result
// and is shown with these reasons. Derivation: headline.md.
import { type CodedPhrase, keyOfPhrase, phrase } from '../phrase.ts';
import { consistency } from './consistency.ts';
import type { Estimate } from './estimate.ts';
import { hasTooFewLists, methodName, rounded } from './estimate.ts';
import { overlaps, pairsOf, type Table } from './table.ts';

/** People shared by two lists, summed over all pairs. Our own proposal; no paper gives a number. */
export const FEWEST_SHARED = 30;
/**
 * Mean log relative bias, by the other lists, from which lists count as too small: a sixth short. Our own,
 * measured in benchmarks/README.md.
 */
const MOST_SHORT = -0.18;
/** The same bias from which lists count as too large: half too many. */
const MOST_OVER = Math.log(1.5);
/** Fewest lists whose bias must be known. */
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
  /** What it asks for. */
  readonly says: CodedPhrase;
  /** Why the figure is refused; empty where it is not. */
  readonly refuses: (judged: HeadlineCandidate) => readonly CodedPhrase[];
}

/** All rules. Which figure passes them: headline.md. */
export const rules: readonly Rule[] = [
  {
    id: 'lists',
    says: phrase('rule-lists'),
    refuses: ({ table }) => [hasTooFewLists(table.lists) ?? []].flat(),
  },
  {
    id: 'overlap',
    says: phrase('rule-overlap', { fewest: FEWEST_SHARED }),
    refuses: ({ table }) => {
      const shared = sharedPeople(table);
      return shared < FEWEST_SHARED ? [phrase('few-shared', { shared, fewest: FEWEST_SHARED })] : [];
    },
  },
  {
    id: 'fault',
    says: phrase('rule-fault'),
    refuses: ({ estimate }) => estimate.faults,
  },
  {
    id: 'dependence',
    says: phrase('rule-dependence'),
    refuses: ({ estimate, families }) => {
      const other = families.find(({ method }) => method === 'stepwise');
      return estimate.method === 'independence' && other && (estimate.aic ?? 0) > (other.aic ?? Infinity)
        ? [phrase('lists-depend', { model: other.model })]
        : [];
    },
  },
  {
    id: 'consistency',
    says: phrase('rule-consistency', { fewest: FEWEST_CHECKED }),
    refuses: ({ table }) => {
      const { mean, all } = biasesOf(table);
      if (!(mean <= MOST_SHORT) || all.some((bias) => bias >= 0)) return [];
      return [phrase('lists-too-small', { percent: Math.round(100 * (1 - Math.exp(mean))) })];
    },
  },
  {
    id: 'excess',
    says: phrase('rule-excess', { fewest: FEWEST_CHECKED }),
    refuses: ({ table }) => {
      const { mean, all } = biasesOf(table);
      if (!(mean >= MOST_OVER) || all.some((bias) => bias <= 0)) return [];
      return [phrase('lists-too-large', { percent: Math.round(100 * (Math.exp(mean) - 1)) })];
    },
  },
  {
    id: 'families',
    says: phrase('rule-families', { fewest: FEWEST_FAMILIES }),
    refuses: ({ families }) => {
      const estimated = families.filter(({ estimate }) => estimate !== null).length;
      return estimated < FEWEST_FAMILIES
        ? [phrase('few-families', { estimated, fewest: FEWEST_FAMILIES })]
        : [];
    },
  },
  {
    id: 'disagreement',
    says: phrase('rule-disagreement', { ratio: MOST_RATIO }),
    refuses: ({ families }) => {
      const [low, high] = lowestAndHighest(families);
      if (low === undefined || high === undefined || high.people <= MOST_RATIO * low.people) return [];
      return [
        phrase('methods-differ', {
          ratio: MOST_RATIO,
          low: rounded(low.people),
          lowMethod: methodName(low.method),
          high: rounded(high.people),
          highMethod: methodName(high.method),
        }),
      ];
    },
  },
];

/** The rules that an estimate breaks. */
export interface RuleViolations {
  /** The rules that refuse: these may be published. */
  readonly rules: readonly RuleId[];
  /** Why, each once. Holds exact counts. */
  readonly reasons: readonly CodedPhrase[];
}

/** Judges an estimate by all rules. */
export function ruleViolations(candidate: HeadlineCandidate): RuleViolations {
  const violations = rules
    .map(({ id, refuses }) => ({ id, reasons: refuses(candidate) }))
    .filter(({ reasons }) => reasons.length > 0);
  return {
    rules: violations.map(({ id }) => id),
    reasons: unique(violations.flatMap(({ reasons }) => reasons)),
  };
}

const unique = (all: readonly CodedPhrase[]): readonly CodedPhrase[] => [
  ...new Map(all.map((one) => [keyOfPhrase(one), one])).values(),
];

/** Why an estimate is refused, each reason once; empty where it is not. */
export const violationReasons = (judged: HeadlineCandidate): readonly CodedPhrase[] =>
  ruleViolations(judged).reasons;

/** Biases of the lists by the others; the mean is NaN where too few lists can be checked. */
function biasesOf(table: Table): { readonly mean: number; readonly all: readonly number[] } {
  const all = consistency(table).flatMap(({ logRelativeBias }) => logRelativeBias ?? []);
  return {
    mean: all.length < FEWEST_CHECKED ? Number.NaN : all.reduce((sum, bias) => sum + bias, 0) / all.length,
    all,
  };
}

/** People shared by pairs of lists. A person on three lists counts for each of the three pairs. */
export function sharedPeople({ lists, counts }: Table): number {
  const together = overlaps(counts);
  return pairsOf(lists.length).reduce((sum, pair) => sum + together[pair]!, 0);
}

/**
 * Lowest and highest estimate. Left out: independence, which is wrong where the others differ from it, and
 * chains that do not agree among themselves.
 */
function lowestAndHighest(families: readonly Estimate[]) {
  const usable = families
    .filter(
      ({ method, convergence, faults }) =>
        method !== 'independence' && (convergence === null || faults.length === 0),
    )
    .flatMap(({ method, estimate }) => (estimate === null ? [] : [{ method, people: estimate }]))
    .sort((a, b) => a.people - b.people);
  return [usable[0], usable.at(-1)] as const;
}
