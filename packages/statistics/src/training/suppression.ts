// Which counts of a list of choices may be shown. A count of one to four people is withheld, and so is what
// would give it away by subtraction.

/** Below this number of answers nothing of a list is shown, and no option with fewer but one with none. */
export const LEAST_CHOICES = 5;

/** A list of counts, some of which are null: `together` is the sum of those. */
export interface SafeCounts {
  /** All answers. */
  readonly people: number;
  readonly counts: readonly (number | null)[];
  /** 0 where nothing is withheld. */
  readonly together: number;
}

/**
 * The counts of one list; null where fewer than five answered, or where no count could stand.
 *
 * How many answered is shown beside them, and whoever sat in the room may know it anyway. So one withheld
 * count alone would be all answers less the others. Therefore the smallest count from five on is withheld
 * too, with every count that is as high. Which of the withheld options had few then cannot be told, also by
 * whoever knows this rule: to change their places changes nothing that is shown. A zero is nobody's answer
 * and stays, as it stands on the wall of the room.
 */
export function suppressCounts(counts: readonly number[]): SafeCounts | null {
  const people = sum(counts);
  if (people < LEAST_CHOICES) return null;
  const hasFew = counts.some((count) => count > 0 && count < LEAST_CHOICES);
  const most = hasFew ? Math.min(...counts.filter((count) => count >= LEAST_CHOICES)) : 0;
  const isShown = (count: number) => count === 0 || count > most;
  if (!counts.some((count) => count > 0 && isShown(count))) return null;
  return {
    people,
    counts: counts.map((count) => (isShown(count) ? count : null)),
    together: sum(counts.filter((count) => !isShown(count))),
  };
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
