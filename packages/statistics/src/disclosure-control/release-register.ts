// The register of releases: whether one more may go out, given all that went out before. Everything here is
// public; no record is looked at, so a server that reads none can hold to it.
import { Contradiction, type CountConstraint, type Domain, type Years } from './bounds.ts';
import { type CountCell, keyOf } from './counts.ts';
import { judgeEstimate } from './judge-estimate.ts';
import type { PublishableEstimate } from './publishable-estimate.ts';
import { formFaults, type ReleaseRefusal, refuse, tooSmall } from './release-refusal.ts';
import { assessRisk, type RiskAssessment } from './risk-assessment.ts';

interface Head {
  readonly years: Years;
}
interface Coded extends Head {
  readonly columns: readonly string[];
}
/**
 * What judging looks at of a release, and no more. The release itself, with its title and its words, is
 * described by whoever publishes it; whatever has these fields can be judged.
 */
export type FiguresToJudge =
  | (Head & PublishableEstimate & { readonly kind: 'estimate' })
  | (Coded &
      (
        | {
            readonly kind: 'table';
            /** What is counted, where it is not people: such figures never add up with those of people. */
            readonly of?: string | undefined;
            readonly k: number;
            readonly cells: readonly CountCell[];
          }
        | {
            readonly kind: 'private';
            readonly epsilon: number;
            readonly delta: number;
            readonly cells: readonly CountCell[];
          }
        | {
            readonly kind: 'synthetic';
            readonly from: string;
            readonly rows: readonly Readonly<Record<string, string>>[];
          }
      ));

/** Figures that went out before, as the register names them. */
export interface EarlierFigures {
  readonly id: string;
  /** 'YYYY-MM-DD' */
  readonly day: string;
  readonly release: FiguresToJudge;
}

/** The rules of the register at the time of a release. */
export interface ReleaseRules {
  readonly today: string;
  /** Smallest group that a table may show. */
  readonly smallest: number;
  /** What all private releases of one calendar year may spend together. */
  readonly yearlyEpsilon: number;
  /** Columns that are known of everybody, with all their values. */
  readonly domain?: Domain;
}

/** Largest probability that the promise of a private release does not hold. */
const mostDelta = 1e-5;
/** Days after the end of a year until which its records can change: they are withdrawable for thirty. */
const settledDays = 31;

/** Empty where it may be registered. */
export function judgeRelease(
  release: FiguresToJudge,
  earlier: readonly EarlierFigures[],
  rules: ReleaseRules,
): readonly ReleaseRefusal[] {
  switch (release.kind) {
    case 'table':
      return judgeTable(release, earlier.filter(countsAlike(release.of)), rules);
    case 'private':
      return judgePrivate(release, earlier, rules);
    case 'synthetic':
      return judgeSynthetic(release, earlier);
    case 'estimate':
      return judgeEstimate(release, estimatesOf(earlier), rules);
  }
}

/** Whether a release counts the same: people, or what `of` names. */
const countsAlike =
  (of: string | undefined) =>
  ({ release }: EarlierFigures): boolean =>
    (release.kind === 'table' ? release.of : undefined) === of;

/** The estimates among earlier releases. */
export const estimatesOf = (earlier: readonly EarlierFigures[]) =>
  earlier.flatMap(({ release }) => (release.kind === 'estimate' ? [release] : []));

function judgeTable(
  release: Extract<FiguresToJudge, { kind: 'table' }>,
  earlier: readonly EarlierFigures[],
  rules: ReleaseRules,
) {
  const { k, years, cells } = release;
  const small = tooSmall(k, rules.smallest);
  if (small.length > 0) return small;
  if (rules.today < addDays(`${years.to}-12-31`, settledDays))
    return refuse('year-not-settled', { year: years.to, day: addDays(`${years.to}-12-31`, settledDays) });
  const faults = formFaults(release);
  if (faults.length > 0) return refuse('table-not-rounded', { k }, faults);
  const before = tablesOf(earlier);
  const changed = cells.filter((cell) =>
    before.some((constraint) => isOfSameYears(constraint.years, years) && contradicts(constraint, cell)),
  );
  if (changed.length > 0)
    return refuse(
      'records-changed',
      {},
      changed.map(({ where }) => where),
    );
  const smallest = Math.min(k, ...earlier.map(({ release: one }) => (one.kind === 'table' ? one.k : k)));
  let judged: RiskAssessment;
  try {
    judged = assessRisk(
      [...figuresTouching(years, before), ...cells.map((cell) => ({ ...cell, years }))],
      smallest,
      rules.domain,
    );
  } catch (error) {
    if (!(error instanceof Contradiction)) throw error;
    return refuse('tables-contradict', {});
  }
  const { disclosed, unproven } = judged;
  if (disclosed.length > 0)
    return refuse(
      'tables-disclose',
      {},
      disclosed.map(({ where }) => where),
    );
  return unproven.length === 0
    ? []
    : refuse(
        'protection-unproven',
        {},
        unproven.map(({ where }) => where),
      );
}

const isOfSameYears = (one: Years, other: Years): boolean => one.from === other.from && one.to === other.to;

type Interval = Pick<CountConstraint, 'where' | 'low' | 'high'>;

/** Whether two figures of the same years are of one group, and cannot both be true. */
const contradicts = (one: Interval, other: Interval): boolean =>
  keyOf(one.where) === keyOf(other.where) && (one.high < other.low || one.low > other.high);

/** Figures of years that these years share, themselves or by way of others: no sum leads to the rest. */
function figuresTouching(years: Years, figures: readonly CountConstraint[]): readonly CountConstraint[] {
  let { from, to } = years;
  for (;;) {
    const near = figures.filter(({ years: other }) => other.from <= to && other.to >= from);
    const least = Math.min(from, ...near.map((one) => one.years.from));
    const most = Math.max(to, ...near.map((one) => one.years.to));
    if (least === from && most === to) return near;
    [from, to] = [least, most];
  }
}

const tablesOf = (earlier: readonly EarlierFigures[]): readonly CountConstraint[] =>
  earlier.flatMap(({ release }) =>
    release.kind === 'table' ? release.cells.map((cell) => ({ ...cell, years: release.years })) : [],
  );

function judgePrivate(
  { epsilon, delta }: Extract<FiguresToJudge, { kind: 'private' }>,
  earlier: readonly EarlierFigures[],
  { today, yearlyEpsilon }: ReleaseRules,
) {
  const year = today.slice(0, 4);
  const epsilonSpent = epsilonSpentIn(year, earlier);
  if (delta > mostDelta) return refuse('delta-too-large', { delta, most: mostDelta });
  if (epsilonSpent + epsilon > yearlyEpsilon + 1e-9)
    return refuse('budget-spent', {
      year,
      budget: yearlyEpsilon,
      spent: round(epsilonSpent),
      asked: epsilon,
      left: round(Math.max(0, yearlyEpsilon - epsilonSpent)),
    });
  return [];
}

const round = (n: number) => Math.floor(n * 100) / 100;

/**
 * Epsilon that the private releases of a calendar year have spent together: basic composition, whatever their
 * records.
 */
export const epsilonSpentIn = (year: string, earlier: readonly EarlierFigures[]): number =>
  earlier.reduce(
    (sum, { day, release }) =>
      release.kind === 'private' && day.startsWith(year) ? sum + release.epsilon : sum,
    0,
  );

function judgeSynthetic(
  { from, rows, columns, years }: Extract<FiguresToJudge, { kind: 'synthetic' }>,
  earlier: readonly EarlierFigures[],
) {
  const source = earlier.find(({ id }) => id === from)?.release;
  if (source?.kind !== 'private') return refuse('synthetic-without-source', {});
  if (source.years.from !== years.from || source.years.to !== years.to)
    return refuse('synthetic-other-years', {});
  const values = new Set(
    source.cells.flatMap(({ where }) => {
      const pairs = Object.entries(where);
      return pairs.length === 1 ? pairs.map(([column, value]) => `${column}=${value}`) : [];
    }),
  );
  const strange = rows.find((row) =>
    Object.entries(row).some(([column, value]) => !values.has(`${column}=${value}`)),
  );
  if (strange || columns.some((column) => !source.columns.includes(column)))
    return refuse('synthetic-unknown-value', {});
  const most = source.cells.find(({ where }) => Object.keys(where).length === 0)?.high ?? 0;
  return rows.length > most ? refuse('synthetic-too-many', { most }) : [];
}

function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
