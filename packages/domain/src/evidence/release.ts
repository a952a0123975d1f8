// A release: figures that an analyst publishes from coded records. It holds nothing that is not public: the register checks it and every page shows it.
// How the figures are made safe: packages/statistics/src/privacy.
import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'must not be empty'),
  v.maxLength(2000, 'is longer than 2,000 characters'),
);
const line = v.pipe(text, v.maxLength(120, 'is longer than 120 characters'));
const name = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9+-]{0,39}$/, 'needs lower-case letters, digits and hyphens'));
const year = v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100));

/** Most columns that one figure combines. */
export const mostCombined = 3;
export const mostCells = 20_000;
export const mostRows = 100_000;
/** Smallest group that a table may show; an organisation may ask for more. */
export const smallestK = 5;
export const usualK = 10;
/** What all private releases of one calendar year may spend together. */
export const yearlyEpsilon = 12;

/** Column by column what a group has in common; a column that takes many values stands once for each, as `column-code`. */
const where = v.pipe(
  v.record(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/)), name),
  v.check((all) => Object.keys(all).length <= mostCombined, `combines more than ${mostCombined} columns`),
);

const cell = v.pipe(
  v.strictObject({ where, count, low: count, high: count }),
  v.check(({ low, count, high }) => low <= count && count <= high, 'needs low, count and high in this order'),
);

const head = {
  version: v.literal(1),
  title: line,
  /** What it shows, and what it does not. */
  text,
  /** Version of the coding. */
  coding: v.pipe(v.string(), v.maxLength(20)),
  /** Years in which the cases were closed, both included. */
  years: v.pipe(
    v.strictObject({ from: year, to: year }),
    v.check(({ from, to }) => from <= to, 'needs the earlier year first'),
  ),
  columns: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/))), v.minLength(1), v.maxLength(20)),
};

/** Counts rounded down to a multiple of k, none under k; `suppressed` combinations occur and are not shown. */
const table = v.strictObject({
  ...head,
  kind: v.literal('table'),
  k: v.pipe(count, v.minValue(smallestK, `needs ${smallestK} at least`), v.maxValue(1000)),
  cells: v.pipe(v.array(cell), v.maxLength(mostCells)),
});

/** Noisy counts under differential privacy: low and high hold the true count in 95 of 100 releases. */
const marginals = v.strictObject({
  ...head,
  kind: v.literal('private'),
  epsilon: v.pipe(v.number(), v.minValue(0.01), v.maxValue(yearlyEpsilon)),
  delta: v.pipe(v.number(), v.minValue(0), v.maxValue(0.01)),
  cells: v.pipe(v.array(cell), v.maxLength(mostCells)),
});

/** Records of nobody, drawn from a private release alone. */
const synthetic = v.strictObject({
  ...head,
  kind: v.literal('synthetic'),
  /** Id of the private release. */
  from: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  rows: v.pipe(v.array(v.record(v.string(), name)), v.maxLength(mostRows)),
});

export const releaseShape = v.variant('kind', [table, marginals, synthetic]);
export type Release = Readonly<v.InferOutput<typeof releaseShape>>;
export type Cell = v.InferOutput<typeof cell>;
export type TableRelease = v.InferOutput<typeof table>;
export type PrivateRelease = v.InferOutput<typeof marginals>;
export type SyntheticRelease = v.InferOutput<typeof synthetic>;

/** A release as it stands in the register. */
export interface Registered {
  readonly id: string;
  readonly day: string;
  readonly release: Release;
}
