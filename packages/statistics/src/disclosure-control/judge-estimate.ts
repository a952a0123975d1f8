// Whether an estimate may be published: its form, and what its overlaps tell together with those of estimates
// before it. estimates.md.
import {
  type Bound,
  boundsOf,
  Contradiction,
  type CountConstraint,
  disclosedGroups,
  type Years,
} from './bounds.ts';
import { keyOf, type Where } from './counts.ts';
import {
  figuresFor,
  MOST_TOGETHER,
  nameKey,
  ON,
  type PublishableEstimate,
  type PublishableList,
  pairsIn,
  renameColumns,
  significant,
  twoPlaces,
} from './publishable-estimate.ts';
import { formFaults, type ReleaseRefusal, refuse, tooSmall } from './release-refusal.ts';

/** Fewer people than this are exact with two figures, and nearly so with one. */
export const FEWEST_PEOPLE = 100;

/** So many lists have as many pairs, and each figure rests on each of them. Tried: estimates.md. */
const FEW_LISTS = 3;

type Dated = PublishableEstimate & { readonly years: Years };

/** What an estimate is judged by. */
export interface EstimateRules {
  /** 'YYYY-MM-DD' */
  readonly today: string;
  readonly smallest: number;
}

/** `before`: every estimate that is published. Groups are named by their lists. */
export function judgeEstimate(
  estimate: Dated,
  before: readonly Dated[],
  { today, smallest }: EstimateRules,
): readonly ReleaseRefusal[] {
  const { k, years, cells } = estimate;
  const small = tooSmall(k, smallest);
  if (small.length > 0) return small;
  if (today <= `${years.to}-12-31`)
    return refuse('estimate-year-not-over', { year: years.to, next: years.to + 1 });
  const faults = [...formFaults(estimate), ...strange(estimate)];
  if (faults.length > 0)
    return refuse(
      'overlaps-not-rounded',
      { k },
      faults.map((where) => renameColumns(where, namesOf(estimate.lists))),
    );
  if (!isRounded(estimate)) return refuse('estimate-not-rounded', {});
  if (publishedSizes(estimate).some((people) => people < FEWEST_PEOPLE))
    return refuse('estimate-too-small', { fewest: FEWEST_PEOPLE });
  const pairs = pairsIn(cells);
  if (pairs === 0) return refuse('no-overlap-shown', {});
  if (estimate.lists.length === FEW_LISTS && pairs < FEW_LISTS) return refuse('overlap-missing', {});
  return judgeOverlaps(
    estimate,
    before.filter((one) => one.years.from === years.from && one.years.to === years.to),
  );
}

const namesOf = (lists: readonly PublishableList[]): ReadonlyMap<string, string> =>
  new Map(lists.map(({ slug, name }) => [slug, nameKey(name)]));

function strange({ lists, cells }: PublishableEstimate): readonly Where[] {
  const slugs = new Set(lists.map(({ slug }) => slug));
  return cells
    .map(({ where }) => where)
    .filter((where) => {
      const on = Object.entries(where);
      return on.length > MOST_TOGETHER || on.some(([slug, value]) => !slugs.has(slug) || value !== ON);
    });
}

/** Estimates of families and the ends of their intervals: at least as many as stand on the lists. */
const publishedSizes = ({ families }: PublishableEstimate): readonly number[] =>
  families.flatMap(({ estimate, interval95, interval80 }) =>
    [estimate ?? [], interval95 ?? [], interval80 ?? []].flat(),
  );

function isRounded(estimate: PublishableEstimate): boolean {
  const { families, sensitivity, trajectories, lists } = estimate;
  const all = [
    ...publishedSizes(estimate),
    ...sensitivity.flatMap(({ low, high }) => [low, high]),
    ...trajectories.flatMap(({ estimate: middle, low, high }) =>
      [middle ?? [], low ?? [], high ?? []].flat(),
    ),
  ];
  return (
    estimate.figures === figuresFor(lists.length, estimate.cells) &&
    all.every((people) => significant(people, estimate.figures) === people) &&
    families.every(({ rHat }) => rHat === null || twoPlaces(rHat) === rHat) &&
    [
      families.map(({ method }) => method),
      sensitivity.map(({ change }) => change),
      trajectories.map(({ share }) => share),
      lists.map(({ slug }) => slug),
      lists.map(({ name }) => nameKey(name)),
    ].every((names: readonly unknown[]) => new Set(names).size === names.length)
  );
}

/**
 * What estimates of these years told of groups of these lists, by name. Everybody on any list is another
 * group where a list is more or less.
 */
export function toConstraints(
  lists: readonly PublishableList[],
  estimates: readonly Dated[],
): readonly CountConstraint[] {
  const names = new Set(lists.map(({ name }) => nameKey(name)));
  return estimates.flatMap(({ lists: own, cells, years }) => {
    const same = own.length === names.size && own.every(({ name }) => names.has(nameKey(name)));
    return cells
      .map(({ where, low, high }) => ({ where: renameColumns(where, namesOf(own)), low, high, years }))
      .filter(({ where }) => {
        const on = Object.keys(where);
        return on.length === 0 ? same : on.every((name) => names.has(name));
      });
  });
}

function judgeOverlaps(estimate: Dated, before: readonly Dated[]): readonly ReleaseRefusal[] {
  const [own, earlier] = [toConstraints(estimate.lists, [estimate]), toConstraints(estimate.lists, before)];
  const changed = own.filter((cell) =>
    earlier.some(
      (one) => keyOf(one.where) === keyOf(cell.where) && (one.high < cell.low || one.low > cell.high),
    ),
  );
  if (changed.length > 0)
    return refuse(
      'lists-changed',
      {},
      changed.map(({ where }) => where),
    );
  const all = [estimate, ...before];
  const smallest = Math.min(...all.map(({ k }) => k));
  let disclosed: readonly Bound[];
  try {
    // From each choice of lists that was published: whoever adds and takes away may begin at any.
    disclosed = all.flatMap(({ lists }) => disclosedGroups(boundsOf(toConstraints(lists, all)), smallest));
  } catch (error) {
    if (!(error instanceof Contradiction)) throw error;
    return refuse('estimates-contradict', {});
  }
  return disclosed.length === 0
    ? []
    : refuse(
        'estimates-disclose',
        {},
        disclosed.map(({ where }) => where),
      );
}
