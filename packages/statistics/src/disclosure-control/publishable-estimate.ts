// An estimate from lists in its public form: figures to two places, rules by their ids, overlaps as a table
// that shows no small group. Models, AIC and sentences are left out: they name pairs of lists that share
// nobody, and hold exact counts. estimates.md.

import type { Interval } from '../numeric/interval.ts';
import { FEWEST_SHARED } from '../prevalence/headline.ts';
import type { EstimateReport } from '../prevalence/report.ts';
import { nameLists, overlaps, pairsOf, sizeOf, type Table } from '../prevalence/table.ts';
import type { CountConstraint, Years } from './bounds.ts';
import type { CountCell, CountGroup, PersonRow, Where } from './counts.ts';
import { tabulateGroups } from './tabulate.ts';

/** A method of estimation by its id. */
export type PublishableMethod = EstimateReport['families'][number]['method'];
/** A kind of change that the sensitivity analysis tries. */
export type PublishableChange = EstimateReport['sensitivity'][number]['change'];
/** A rule of the headline by its id. */
export type HeadlineRule = NonNullable<EstimateReport['refusedBy'][PublishableMethod]>[number];

/** A list by its name, and by the slug that cells use as a column. */
export interface PublishableList {
  /** What the list is called in cells. */
  readonly slug: string;
  readonly name: string;
}

/** An estimate as it may be public. It holds no exact count and no model. */
export interface PublishableEstimate {
  readonly k: number;
  /** Significant figures of all estimates: 1 where a pair of lists is too small to be shown. */
  readonly figures: 1 | 2;
  readonly lists: readonly PublishableList[];
  readonly cells: readonly CountCell[];
  readonly families: readonly {
    readonly method: PublishableMethod;
    readonly estimate: number | null;
    readonly interval95: Interval | null;
    readonly interval80: Interval | null;
    readonly refusedBy: readonly HeadlineRule[];
    readonly rHat: number | null;
  }[];
  readonly sensitivity: readonly {
    readonly change: PublishableChange;
    readonly low: number;
    readonly high: number;
  }[];
  readonly trajectories: readonly {
    readonly share: number;
    readonly estimate: number | null;
    readonly low: number | null;
    readonly high: number | null;
  }[];
}

/** Most lists that one count of an overlap combines. */
export const MOST_TOGETHER = 3;
/**
 * Most people whose rows are built. Beyond it overlaps are protected by sums alone: the rows would fill the
 * memory.
 */
const MOST_ROWS = 200_000;
/** The value that says that somebody stands on a list. */
export const ON = 'yes';

/** What is known beside the table when an estimate is made public. */
export interface PublishableParameters {
  /** Smallest group that is shown. */
  readonly k: number;
  readonly years: Years;
  /** Constraints that earlier estimates published on these lists and years, by the names of the lists. */
  readonly earlier: readonly CountConstraint[];
}

/** The public estimate, with what a member must know before publishing it. */
export interface EstimateDisclosure {
  readonly estimate: PublishableEstimate;
  /** How many overlaps are left out because they are small, and how many beside them. */
  readonly suppressed: { readonly primarySuppressed: number; readonly secondarySuppressed: number };
  /** Two lists of which the passed rules would disclose a small shared group; null where none are. */
  readonly disclosed: string | null;
}

/**
 * Makes an estimate public. Throws `DisclosureError` or `Contradiction` where earlier estimates and this
 * table together disclose a small group.
 */
export function publishableEstimate(
  report: EstimateReport,
  table: Table,
  { k, years, earlier }: PublishableParameters,
): EstimateDisclosure {
  const lists = slugLists(table.lists);
  const slugs = new Map(lists.map(({ slug, name }) => [nameKey(name), slug]));
  const parameters = {
    columns: lists.map(({ slug }) => slug),
    combine: MOST_TOGETHER,
    k,
    years,
    earlier: earlier.map((constraint) => ({ ...constraint, where: renameColumns(constraint.where, slugs) })),
  };
  const people = table.observed <= MOST_ROWS ? rowsOf(table, lists) : null;
  const { cells, suppressed } = tabulateGroups(groupsOf(table, lists), parameters, people);
  const figures = figuresFor(lists.length, cells);
  const figure = (people: number | null) => (people === null ? null : significant(people, figures));
  const interval = (exact: Interval | null): Interval | null =>
    // Ends are rounded outwards: to the nearest, 9,700 to 10,300 would end at the estimate of 10,000.
    exact && [significant(exact[0], figures, 'floor'), significant(exact[1], figures, 'ceil')];
  const published = {
    k,
    figures,
    lists,
    cells,
    families: report.families.map(({ method, estimate, interval95, interval80, convergence }) => ({
      method,
      estimate: figure(estimate),
      interval95: interval(interval95),
      interval80: interval(interval80),
      refusedBy: report.refusedBy[method] ?? [],
      rHat: convergence !== null && Number.isFinite(convergence.rHat) ? twoPlaces(convergence.rHat) : null,
    })),
    sensitivity: extremes(report, figures),
    trajectories: report.trajectories.map(({ share, estimate, low, high }) => ({
      share,
      estimate: figure(estimate),
      low: figure(low),
      high: figure(high),
    })),
  };
  return {
    estimate: published,
    suppressed: {
      primarySuppressed: suppressed.primarySuppressed.length,
      secondarySuppressed: suppressed.secondarySuppressed.length,
    },
    disclosed: disclosedByRules(table, k, report),
  };
}

/** To two figures, a small pair that is left out can be told from an empty one: estimates.md. */
export const figuresFor = (lists: number, cells: readonly CountCell[]): 1 | 2 =>
  pairsIn(cells) < (lists * (lists - 1)) / 2 ? 1 : 2;

/** How many pairs of lists have a cell. */
export const pairsIn = (cells: readonly CountCell[]): number =>
  cells.filter(({ where }) => Object.keys(where).length === 2).length;

/** Rounds to so many significant figures, in whole people. */
export function significant(
  people: number,
  figures: number,
  to: 'floor' | 'round' | 'ceil' = 'round',
): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(people, 1))) + 1 - figures);
  return Math[to](people / unit) * unit;
}

/** Rounded to two decimal places. */
export const twoPlaces = (value: number): number => Math.round(value * 100) / 100;

/**
 * Lowest and highest estimate of each kind of change. Not by list: leaving out a list that shares nobody
 * would show.
 */
function extremes({ sensitivity }: EstimateReport, figures: number): PublishableEstimate['sensitivity'] {
  const changes = new Map<PublishableChange, number[]>();
  for (const { change, estimate } of sensitivity)
    if (estimate !== null)
      changes.set(change, [...(changes.get(change) ?? []), significant(estimate, figures)]);
  return [...changes].map(([change, all]) => ({ change, low: Math.min(...all), high: Math.max(...all) }));
}

/** A row for each person. */
const rowsOf = ({ counts }: Table, publicLists: readonly PublishableList[]): readonly PersonRow[] =>
  [...counts.entries()].flatMap(([history, people]) => {
    const on = publicLists
      .filter((_, list) => history & (1 << list))
      .map(({ slug }): [string, string] => [slug, ON]);
    return Array<PersonRow>(people).fill(Object.fromEntries(on));
  });

/** Everybody, and who stands on one list, on two, on three, whatever other lists they are on. */
function groupsOf(
  { lists, counts, observed }: Table,
  publicLists: readonly PublishableList[],
): readonly CountGroup[] {
  const together = overlaps(counts);
  const sets = [...counts.keys()].filter(
    (set) => set > 0 && sizeOf(set) <= Math.min(MOST_TOGETHER, lists.length),
  );
  const groups = sets.map((set) => {
    const on = publicLists
      .filter((_, list) => set & (1 << list))
      .map(({ slug }): [string, string] => [slug, ON]);
    return { where: Object.fromEntries(on), count: together[set]! };
  });
  return [{ where: {}, count: observed }, ...groups.filter(({ count }) => count > 0)];
}

/** Lists of one name are one list, in whichever estimate. */
export const nameKey = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

/** A combination of values with its columns renamed; a column without a new name keeps its own. */
export const renameColumns = (where: Where, names: ReadonlyMap<string, string>): Where =>
  Object.fromEntries(Object.entries(where).map(([column, value]) => [names.get(column) ?? column, value]));

/** Slugs of the lists; the number of the list where its name has no Latin letters. */
function slugLists(names: readonly string[]): readonly PublishableList[] {
  const slugs = new Set<string>();
  return names.map((name, at) => {
    const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    const slug = plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[^a-z]+|-+$/g, '')
      .slice(0, 30);
    const uniqueSlug = slug === '' || slugs.has(slug) ? `list-${at + 1}` : slug;
    slugs.add(uniqueSlug);
    return { slug: uniqueSlug, name };
  });
}

/**
 * Where no rule says that the lists share few, they share `FEWEST_SHARED` over all pairs, and whoever knows
 * which pairs are small may learn that one of them is not empty: its lists. Null where nothing is told.
 */
function disclosedByRules(table: Table, k: number, { refusedBy }: EstimateReport): string | null {
  if (Object.values(refusedBy).some((rules) => rules.includes('overlap'))) return null;
  const together = overlaps(table.counts);
  const pairs = pairsOf(table.lists.length);
  const most = pairs.map((pair) =>
    together[pair]! < k ? k - 1 : Math.floor(together[pair]! / k) * k + k - 1,
  );
  const all = most.reduce((sum, one) => sum + one, 0);
  const at = most.findIndex((one) => one < k && all - one < FEWEST_SHARED);
  return at < 0 ? null : nameLists(pairs[at]!, table.lists);
}
