// The rule by which indicators make a dimension positive: ILO and European Commission, Operational indicators
// of trafficking in human beings (2009), p. 3, as read in a digest. Published for labour; whether the list on
// sexual exploitation has the same one was not read.
import type { Counts } from './assessment.ts';

/** S >= 2; or S >= 1 and M + W >= 1; or M >= 3; or M >= 2 and W >= 1. */
export const isPositive = ({ strong, medium, weak }: Counts): boolean =>
  strong >= 2 || (strong >= 1 && medium + weak >= 1) || medium >= 3 || (medium >= 2 && weak >= 1);

/**
 * How many more of each strength make `have` positive, of what is `left`: all ways of the least size. Empty
 * where `have` is positive, or nothing does.
 */
export function smallestWays(have: Counts, available: Counts): readonly Counts[] {
  if (isPositive(have)) return [];
  // No dimension needs more than three.
  for (let size = 1; size <= 3; size++) {
    const ways = ofSize(size, available).filter((more) => isPositive(sum(have, more)));
    if (ways.length > 0) return ways;
  }
  return [];
}

const sum = (a: Counts, b: Counts): Counts => ({
  strong: a.strong + b.strong,
  medium: a.medium + b.medium,
  weak: a.weak + b.weak,
});

function ofSize(size: number, available: Counts): readonly Counts[] {
  const ways: Counts[] = [];
  for (let strong = Math.min(size, available.strong); strong >= 0; strong--)
    for (let medium = Math.min(size - strong, available.medium); medium >= 0; medium--)
      if (size - strong - medium <= available.weak)
        ways.push({ strong, medium, weak: size - strong - medium });
  return ways;
}
