// The whole report of a table as data: overlaps, families side by side, whether a figure may be a headline,
// what it rests on, what must be assumed, and what makes it again. Pages and documents set it; nothing is
// computed there.
import { type Phrase, phrase } from '../phrase.ts';
import { GENERATOR } from '../random/generator.ts';
import { consistency, type ListCheck } from './consistency.ts';
import {
  type Estimate,
  type EstimateParameters,
  estimateBy,
  hasTooFewLists,
  isApplicable,
  type Method,
  methods,
} from './estimate.ts';
import { mutualTriples } from './existence.ts';
import { type RuleId, ruleViolations, sharedPeople } from './headline.ts';
import type { LinkageError } from './linkage.ts';
import { type ProgressSteps, partOf } from './progress.ts';
import { type SensitivityParameters, sensitivity, type Variation } from './sensitivity.ts';
import { nameLists, overlaps, sizeOf, type Table } from './table.ts';
import { type TrajectoryPoint, trajectories } from './trajectories.ts';

/** Overlaps of fewer people than this are marked: one person more or less moves them by a fifth. */
export const FEW = 5;
const TRAJECTORIES = 100;

export interface Overlap {
  readonly lists: string;
  /** People on these lists, whatever other lists they are on. */
  readonly people: number;
  readonly few: boolean;
}

/**
 * What no computation can see. Somebody who knows the lists answers each, in her name, before a figure is
 * used.
 */
export const assumptions = (
  ['closed', 'definition', 'linkage', 'dependence', 'heterogeneity', 'reachable'] as const
).map((id) => ({ id, says: phrase(`assumption-${id}`) }));

export interface EstimateReport {
  readonly lists: readonly string[];
  readonly observed: number;
  readonly overlaps: readonly Overlap[];
  /** People shared by two lists, summed over the pairs. */
  readonly shared: number;
  /** Triples of lists that share people two by two. */
  readonly triples: number;
  readonly families: readonly Estimate[];
  /** By method: why its figure is no headline; empty where it may be one. */
  readonly against: Readonly<Partial<Record<Method, readonly Phrase[]>>>;
  /** By method: the rules that these reasons come from. */
  readonly refusedBy: Readonly<Partial<Record<Method, readonly RuleId[]>>>;
  readonly sensitivity: readonly Variation[];
  readonly consistency: readonly ListCheck[];
  readonly trajectories: readonly TrajectoryPoint[];
  readonly assumptions: typeof assumptions;
  readonly caveat: Phrase;
  readonly made: ReportProvenance & {
    readonly generator: string;
    readonly asked: EstimateParameters;
    /** Rates of wrong linkage from a clerical sample; null where none was taken, and others were tried. */
    readonly linkage: readonly LinkageError[] | null;
  };
}

/** What makes the same figures again. */
export interface ReportProvenance {
  /** Version of the program. */
  readonly version: string;
  /** SHA-256 of the file that was read, in hex. */
  readonly hash: string;
}

export const caveat = phrase('caveat');

/**
 * @param latent what chains of latent classes said that ran elsewhere, on several cores; without it they run
 * here
 */
export function* report(
  table: Table,
  parameters: EstimateParameters & Pick<SensitivityParameters, 'linkage'>,
  provenance: ReportProvenance,
  latent?: Estimate,
): ProgressSteps<EstimateReport> {
  const families: Estimate[] = [];
  const able = methods.filter((method) => isApplicable(method, table.lists.length));
  const parts = able.length + 2;
  for (const [at, method] of able.entries()) {
    if (method === 'lcmcr' && latent) families.push(latent);
    else families.push(yield* partOf(estimateBy(table, method, parameters), at, parts));
  }
  // Too few lists for an estimate are too few for estimates that vary it.
  const isApplied = hasTooFewLists(table.lists) === null;
  const varied = isApplied ? yield* partOf(sensitivity(table, parameters), able.length, parts) : [];
  const runs = { seed: parameters.seed, runs: TRAJECTORIES };
  const grown = isApplied ? yield* partOf(trajectories(table, runs), able.length + 1, parts) : [];
  const { seed, replicates, chains, sweeps, linkage = null } = parameters;
  const judged = families.map((estimate) => ({
    method: estimate.method,
    ...ruleViolations({ table, estimate, families }),
  }));
  return {
    lists: table.lists,
    observed: table.observed,
    overlaps: overlapsOf(table),
    shared: sharedPeople(table),
    triples: mutualTriples(table),
    families,
    against: Object.fromEntries(judged.map(({ method, reasons }) => [method, reasons])),
    refusedBy: Object.fromEntries(judged.map(({ method, rules }) => [method, rules])),
    sensitivity: varied,
    consistency: consistency(table),
    trajectories: grown,
    assumptions,
    caveat,
    made: { ...provenance, generator: GENERATOR, asked: { seed, replicates, chains, sweeps }, linkage },
  };
}

function overlapsOf({ lists, counts }: Table): readonly Overlap[] {
  const together = overlaps(counts);
  return [...counts.keys()]
    .filter((set) => sizeOf(set) === 2 || sizeOf(set) === 3)
    .sort((a, b) => sizeOf(a) - sizeOf(b) || a - b)
    .map((set) => ({ lists: nameLists(set, lists), people: together[set]!, few: together[set]! < FEW }));
}
