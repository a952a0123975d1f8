// Opinion groups: k-means in the plane, the number of groups by silhouette. The best of many seeded starts,
// so that the same votes always give the same groups.
import { random } from '../random/generator.ts';

export type Point = readonly [number, number];

/** Starts for each number of groups. */
const STARTS = 50;
const MOST_STEPS = 100;
const MOST_GROUPS = 5;
/** One more group for so many people. */
const PEOPLE_PER_GROUP = 12;

/**
 * The group of each point, 0 being the largest; one group where there are fewer than two different points.
 * `count`: how many groups, where the caller says it.
 */
export function groupPoints(points: readonly Point[], count?: number): readonly number[] {
  const different = new Set(points.map(([x, y]) => `${x} ${y}`)).size;
  if (different < 2) return points.map(() => 0);
  const most = Math.min(
    count ?? Math.min(MOST_GROUPS, 2 + Math.floor(points.length / PEOPLE_PER_GROUP)),
    different,
  );
  const least = count === undefined ? 2 : most;
  let best: { readonly groups: readonly number[]; readonly silhouette: number } | null = null;
  for (let number = least; number <= most; number++) {
    const groups = cluster(points, number);
    const silhouette = least === most ? 0 : meanSilhouette(distanceOf(points), points.length, groups);
    if (best === null || silhouette > best.silhouette + 1e-9) best = { groups, silhouette };
  }
  return bySize(best!.groups);
}

function squared(one: Point, other: Point): number {
  const [x, y] = [one[0] - other[0], one[1] - other[1]];
  return x * x + y * y;
}

const distanceOf =
  (points: readonly Point[]) =>
  (one: number, other: number): number =>
    Math.sqrt(squared(points[one]!, points[other]!));

/** The start with the smallest sum of squares wins; of equal ones the first. */
function cluster(points: readonly Point[], count: number): readonly number[] {
  let best: { readonly groups: Int32Array; readonly spread: number } | null = null;
  for (let start = 0; start < STARTS; start++) {
    const run = refine(points, firstCentres(points, count, random(start + 1).uniform));
    if (best === null || run.spread < best.spread - 1e-9) best = run;
  }
  return [...best!.groups];
}

/** k-means++: each next centre with a chance by its squared distance from the nearest so far. */
function firstCentres(points: readonly Point[], count: number, uniform: () => number): Point[] {
  const centres: Point[] = [points[Math.floor(uniform() * points.length)]!];
  const nearest = points.map((point) => squared(point, centres[0]!));
  while (centres.length < count) {
    const total = nearest.reduce((sum, value) => sum + value, 0);
    let rest = uniform() * total;
    let next = nearest.findIndex((value) => {
      rest -= value;
      return value > 0 && rest <= 0;
    });
    if (next < 0) next = nearest.findLastIndex((value) => value > 0);
    if (next < 0) break;
    const centre = points[next]!;
    centres.push(centre);
    for (const [at, point] of points.entries()) nearest[at] = Math.min(nearest[at]!, squared(point, centre));
  }
  return centres;
}

/** Lloyd's steps until no point changes its group. */
function refine(points: readonly Point[], first: readonly Point[]) {
  let centres = first;
  const groups = new Int32Array(points.length);
  for (let step = 0; step < MOST_STEPS; step++) {
    let changes = 0;
    for (const [at, point] of points.entries()) {
      const group = nearestOf(point, centres);
      if (group !== groups[at]) changes++;
      groups[at] = group;
    }
    if (step > 0 && changes === 0) break;
    centres = meansOf(points, groups, centres);
  }
  const spread = points.reduce((sum, point, at) => sum + squared(point, centres[groups[at]!]!), 0);
  return { groups, spread };
}

function nearestOf(point: Point, centres: readonly Point[]): number {
  let [best, least] = [0, Infinity];
  for (let at = 0; at < centres.length; at++) {
    const distance = squared(point, centres[at]!);
    if (distance < least) [best, least] = [at, distance];
  }
  return best;
}

/** The mean of each group; a group that lost its points stays where it was. */
function meansOf(points: readonly Point[], groups: Int32Array, centres: readonly Point[]): readonly Point[] {
  const sums = centres.map(() => [0, 0, 0] as [number, number, number]);
  for (let at = 0; at < points.length; at++) {
    const sum = sums[groups[at]!]!;
    sum[0] += points[at]![0];
    sum[1] += points[at]![1];
    sum[2]++;
  }
  return sums.map(([x, y, count], group) => (count === 0 ? centres[group]! : [x / count, y / count]));
}

/** Mean silhouette of items by their distances; an item alone in its group counts 0. Rousseeuw 1987. */
export function meanSilhouette(
  distance: (one: number, other: number) => number,
  count: number,
  groups: readonly number[],
): number {
  const most = groups.reduce((largest, group) => Math.max(largest, group), -1) + 1;
  const sizes = Array.from({ length: most }, (_, group) => groups.filter((one) => one === group).length);
  let sum = 0;
  for (let item = 0; item < count; item++) {
    const sums = new Float64Array(most);
    for (let other = 0; other < count; other++)
      if (other !== item) sums[groups[other]!]! += distance(item, other);
    const own = groups[item]!;
    if (sizes[own]! < 2) continue;
    const inside = sums[own]! / (sizes[own]! - 1);
    let outside = Infinity;
    for (let group = 0; group < most; group++)
      if (group !== own && sizes[group]! > 0) outside = Math.min(outside, sums[group]! / sizes[group]!);
    const largest = Math.max(inside, outside);
    if (Number.isFinite(outside) && largest > 0) sum += (outside - inside) / largest;
  }
  return count === 0 ? 0 : sum / count;
}

/** Groups numbered anew: the largest first, of equal ones that of the first point. */
function bySize(groups: readonly number[]): readonly number[] {
  const sizes = new Map<number, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const order = [...sizes].sort(
    ([one, a], [other, b]) => b - a || groups.indexOf(one) - groups.indexOf(other),
  );
  const names = new Map(order.map(([group], at) => [group, at]));
  return groups.map((group) => names.get(group)!);
}
