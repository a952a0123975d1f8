// A release: figures that an analyst publishes from coded records. It holds nothing that is not public: the
// register checks it and every page shows it. How the figures are made safe:
// packages/statistics/src/disclosure-control.

import * as v from 'valibot';
import { because } from '../faults/index.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, because('must-not-be-empty')),
  v.maxLength(2000, because('longer-than-characters', { most: 2000 })),
);
const line = v.pipe(text, v.maxLength(120, because('longer-than-characters', { most: 120 })));
const name = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9+-]{0,39}$/, because('needs-slug')));
const year = v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100));

/** Most columns that one figure combines. */
export const mostCombined = 3;
/** Most cells of a table. */
export const mostCells = 20_000;
/** Most rows of synthetic records. */
export const mostRows = 100_000;
/** Smallest group that a table may show; an organisation may ask for more. */
export const smallestK = 5;
/** Smallest group that is shown where the organisation says nothing. */
export const usualK = 10;
/** What all private releases of one calendar year may spend together. */
export const yearlyEpsilon = 12;

/**
 * The values that a group has in common, by column. A column that takes many values stands once for each
 * value, as `column-code`.
 */
const where = v.pipe(
  v.record(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/)), name),
  v.check(
    (all) => Object.keys(all).length <= mostCombined,
    because('too-many-columns', { most: mostCombined }),
  ),
);

const cell = v.pipe(
  v.strictObject({ where, count, low: count, high: count }),
  v.check(({ low, count, high }) => low <= count && count <= high, because('needs-count-between')),
);

const commonFields = {
  version: v.literal(1),
  title: line,
  /** What it shows, and what it does not. */
  text,
  /** Years in which the cases were closed, or that the lists cover, both included. */
  years: v.pipe(
    v.strictObject({ from: year, to: year }),
    v.check(({ from, to }) => from <= to, because('needs-earlier-year-first')),
  ),
};

/** Fields of every release that is made from coded records. */
const codedFields = {
  ...commonFields,
  /** Version of the coding. */
  coding: v.pipe(v.string(), v.maxLength(20)),
  columns: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/))),
    v.minLength(1),
    v.maxLength(20),
  ),
};

const smallest = v.pipe(
  count,
  v.minValue(smallestK, because('needs-at-least', { least: smallestK })),
  v.maxValue(1000),
);

/**
 * Counts rounded down to a multiple of k, none under k; `suppressed` combinations occur and are not shown.
 */
const table = v.strictObject({
  ...codedFields,
  kind: v.literal('table'),
  /** What is counted: notices to platforms; absent: people. */
  of: v.optional(v.literal('notices')),
  k: smallest,
  cells: v.pipe(v.array(cell), v.maxLength(mostCells)),
});

/** Noisy counts under differential privacy: low and high hold the true count in 95 of 100 releases. */
const marginals = v.strictObject({
  ...codedFields,
  kind: v.literal('private'),
  epsilon: v.pipe(v.number(), v.minValue(0.01), v.maxValue(yearlyEpsilon)),
  delta: v.pipe(v.number(), v.minValue(0), v.maxValue(0.01)),
  cells: v.pipe(v.array(cell), v.maxLength(mostCells)),
});

/** Records of nobody, drawn from a private release alone. */
const synthetic = v.strictObject({
  ...codedFields,
  kind: v.literal('synthetic'),
  /** Id of the private release. */
  from: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  rows: v.pipe(v.array(v.record(v.string(), name)), v.maxLength(mostRows)),
});

/** A list of at most `most` entries, no two of which give the same value for `of`. */
const uniqueBy = <T extends v.GenericSchema>(
  shape: T,
  of: (one: v.InferOutput<T>) => unknown,
  most: number,
) =>
  v.pipe(
    v.array(shape),
    v.maxLength(most),
    v.check((all) => new Set(all.map(of)).size === all.length, because('holds-twice')),
  );

const people = v.pipe(count, v.maxValue(1e13));
const interval = v.pipe(
  v.strictTuple([people, people]),
  v.check(([low, high]) => low <= high, because('needs-lower-first')),
);

/**
 * Families of estimates, in the order in which pages show them. What they are:
 * packages/statistics/src/prevalence.
 */
export const families = ['stepwise', 'independence', 'bic', 'dga', 'lcmcr', 'bayes'] as const;
/** Rules by which an estimate was refused as a headline. packages/statistics/src/prevalence/headline.ts. */
export const headlineRules = [
  'lists',
  'overlap',
  'fault',
  'dependence',
  'consistency',
  'excess',
  'families',
  'disagreement',
] as const;
/** Changes of the sensitivity analysis. packages/statistics/src/prevalence/sensitivity.ts. */
export const changes = [
  'list left out',
  'lists merged',
  'threshold',
  'criterion',
  'prior',
  'linkage',
] as const;
/** What an estimate assumes, by code. */
export const assumed = [
  'closed',
  'definition',
  'linkage',
  'dependence',
  'heterogeneity',
  'reachable',
] as const;
const mostLists = 10;

const rate = v.pipe(
  v.number(),
  v.minValue(0),
  v.maxValue(1),
  v.check((share) => Math.round(1000 * share) / 1000 === share, because('needs-tenths-of-percent')),
);

/**
 * An estimate from lists: how many people could have been listed. Few significant figures, no exact count of
 * people, and nothing that tells an empty overlap from a small one.
 */
const estimateShape = v.strictObject({
  ...commonFields,
  kind: v.literal('estimate'),
  k: smallest,
  /** Significant figures of all estimates. */
  figures: v.picklist([1, 2]),
  /** `slug`: what the list is called in `cells`. */
  lists: v.pipe(
    uniqueBy(v.strictObject({ slug: name, name: line }), ({ slug }) => slug, mostLists),
    v.minLength(2),
  ),
  /** People on one, two and three lists, as in a table. */
  cells: v.pipe(v.array(cell), v.maxLength(mostCells)),
  families: v.pipe(
    uniqueBy(
      v.strictObject({
        method: v.picklist(families),
        estimate: v.nullable(people),
        interval95: v.nullable(interval),
        interval80: v.nullable(interval),
        /** Rules that refuse it as a headline. */
        refusedBy: uniqueBy(v.picklist(headlineRules), String, headlineRules.length),
        /** Of Markov chains; null where there are none. */
        rHat: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1e6))),
      }),
      ({ method }) => method,
      families.length,
    ),
    v.minLength(1),
  ),
  /** Of each kind of change the lowest and the highest estimate. */
  sensitivity: uniqueBy(
    v.strictObject({ change: v.picklist(changes), low: people, high: people }),
    ({ change }) => change,
    changes.length,
  ),
  trajectories: uniqueBy(
    v.strictObject({
      share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      estimate: v.nullable(people),
      low: v.nullable(people),
      high: v.nullable(people),
    }),
    ({ share }) => share,
    20,
  ),
  assumptions: v.pipe(
    uniqueBy(
      v.strictObject({
        id: v.picklist(assumed),
        holds: v.boolean(),
        why: v.pipe(text, v.maxLength(500, because('longer-than-characters', { most: 500 }))),
      }),
      ({ id }) => id,
      assumed.length,
    ),
    v.minLength(assumed.length, because('needs-each-answer')),
  ),
  /**
   * Rates of wrong linkage that were tried, from pairs that people judged, to a tenth of a percent; null
   * where nobody measured them.
   */
  linkage: v.nullable(
    v.pipe(v.array(v.strictObject({ missed: rate, wrong: rate })), v.minLength(1), v.maxLength(20)),
  ),
  /** Population to which the estimate is compared as a rate; null for no rate. */
  population: v.nullable(v.pipe(count, v.minValue(1), v.maxValue(2e10))),
  made: v.strictObject({
    version: line,
    generator: line,
    seed: count,
    replicates: count,
    chains: count,
    sweeps: count,
    /**
     * SHA-256 over 32 random bytes and the file: a hash of the file alone could be found by trying small
     * tables.
     */
    commitment: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, because('needs-hex-digits', { digits: 64 }))),
  }),
});

/** The form of a release of any kind. */
export const releaseShape = v.variant('kind', [table, marginals, synthetic, estimateShape]);
/** A release of any kind. */
export type Release = Readonly<v.InferOutput<typeof releaseShape>>;
/** A combination of values with its count. */
export type ReleaseCell = v.InferOutput<typeof cell>;
/** A table with small groups suppressed. */
export type TableRelease = v.InferOutput<typeof table>;
/** Counts with noise. */
export type DifferentiallyPrivateRelease = v.InferOutput<typeof marginals>;
/** Invented records that resemble a release. */
export type SyntheticRelease = v.InferOutput<typeof synthetic>;
/** An estimate of people on no list. */
export type EstimateRelease = v.InferOutput<typeof estimateShape>;

/** A release as it stands in the register. */
export interface Registered {
  readonly id: string;
  readonly day: string;
  readonly release: Release;
}
