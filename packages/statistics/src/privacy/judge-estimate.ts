// Whether an estimate may be published: its form, and what its overlaps tell together with those of estimates
// before it. estimates.md.
import { type Bound, boundsOf, Contradiction, type CountConstraint, revealed, type Years } from './bounds.ts';
import { keyOf, type Where } from './counts.ts';
import {
  figuresFor,
  MOST_TOGETHER,
  nameKey,
  ON,
  type OpenEstimate,
  type OpenList,
  pairsIn,
  renamed,
  significant,
  twoPlaces,
} from './open-estimate.ts';
import { formFaults, type ReleaseRefusal, refuse, tooSmall } from './refusal.ts';

/** Fewer people than this are exact with two figures, and nearly so with one. */
export const FEWEST_PEOPLE = 100;

/** So many lists have as many pairs, and each figure rests on each of them. Tried: estimates.md. */
const FEW_LISTS = 3;

type Dated = OpenEstimate & { readonly years: Years };

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
    return refuse(
      `${years.to} is not over: lists that still grow tell who came between two estimates. Publish ` +
        `from ${years.to + 1}-01-01 on, or take years that are over.`,
    );
  const faults = [...formFaults(estimate), ...strange(estimate)];
  if (faults.length > 0)
    return refuse(
      `These overlaps are not rounded down to a multiple of ${k}, stand twice, or are not of these ` +
        'lists. Make the figures anew.',
      faults.map((where) => renamed(where, namesOf(estimate.lists))),
    );
  if (!rounded(estimate))
    return refuse(
      'A figure has more significant figures than two, or than one where a pair of lists is not ' +
        'shown, or stands twice. Make the figures anew.',
    );
  if (told(estimate).some((people) => people < FEWEST_PEOPLE))
    return refuse(
      `A figure is smaller than ${FEWEST_PEOPLE}: so few would be all but exact. Take a longer ` +
        'period, or a larger area.',
    );
  const pairs = pairsIn(cells);
  if (pairs === 0)
    return refuse(
      'No two lists share enough people to show it: nobody could see what the estimate rests on. ' +
        'Link better, or take a longer period.',
    );
  if (estimate.lists.length === FEW_LISTS && pairs < FEW_LISTS)
    return refuse(
      'Two of three lists share too few people to show it, and with three lists the figures ' +
        'themselves tell how few. Add a list, or take a longer period.',
    );
  return attacked(
    estimate,
    before.filter((one) => one.years.from === years.from && one.years.to === years.to),
  );
}

const namesOf = (lists: readonly OpenList[]): ReadonlyMap<string, string> =>
  new Map(lists.map(({ slug, name }) => [slug, nameKey(name)]));

function strange({ lists, cells }: OpenEstimate): readonly Where[] {
  const slugs = new Set(lists.map(({ slug }) => slug));
  return cells
    .map(({ where }) => where)
    .filter((where) => {
      const on = Object.entries(where);
      return on.length > MOST_TOGETHER || on.some(([slug, value]) => !slugs.has(slug) || value !== ON);
    });
}

/** Estimates of families and the ends of their intervals: at least as many as stand on the lists. */
const told = ({ families }: OpenEstimate): readonly number[] =>
  families.flatMap(({ estimate, interval95, interval80 }) =>
    [estimate ?? [], interval95 ?? [], interval80 ?? []].flat(),
  );

function rounded(estimate: OpenEstimate): boolean {
  const { families, sensitivity, trajectories, lists } = estimate;
  const all = [
    ...told(estimate),
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
export function knownOf(lists: readonly OpenList[], estimates: readonly Dated[]): readonly CountConstraint[] {
  const names = new Set(lists.map(({ name }) => nameKey(name)));
  return estimates.flatMap(({ lists: own, cells, years }) => {
    const same = own.length === names.size && own.every(({ name }) => names.has(nameKey(name)));
    return cells
      .map(({ where, low, high }) => ({ where: renamed(where, namesOf(own)), low, high, years }))
      .filter(({ where }) => {
        const on = Object.keys(where);
        return on.length === 0 ? same : on.every((name) => names.has(name));
      });
  });
}

function attacked(estimate: Dated, before: readonly Dated[]): readonly ReleaseRefusal[] {
  const [own, earlier] = [knownOf(estimate.lists, [estimate]), knownOf(estimate.lists, before)];
  const changed = own.filter((cell) =>
    earlier.some(
      (one) => keyOf(one.where) === keyOf(cell.where) && (one.high < cell.low || one.low > cell.high),
    ),
  );
  if (changed.length > 0)
    return refuse(
      'These lists are others than when an estimate of these years was published: the difference ' +
        'tells of those who came or went. Take the table of then, or other years.',
      changed.map(({ where }) => where),
    );
  const all = [estimate, ...before];
  const smallest = Math.min(...all.map(({ k }) => k));
  let found: readonly Bound[];
  try {
    // From each choice of lists that was published: whoever adds and takes away may begin at any.
    found = all.flatMap(({ lists }) => revealed(boundsOf(knownOf(lists, all)), smallest));
  } catch (error) {
    if (!(error instanceof Contradiction)) throw error;
    return refuse(
      'Together with an estimate of these years that was published before, these overlaps cannot ' +
        'all be true: the lists have changed. Take the table of then, or other years.',
    );
  }
  return found.length === 0
    ? []
    : refuse(
        'With what was published before, somebody could work out small groups by adding and taking ' +
          'away. Take the same lists as then, or other years.',
        found.map(({ where }) => where),
      );
}
