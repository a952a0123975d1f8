// Why the register refuses, and the form that counts rounded down must have.
import { type CountCell, keyOf, type Where } from './counts.ts';

/** Why a release is refused, and of which groups; each in a sentence that says what to do. */
export interface ReleaseRefusal {
  readonly says: string;
  readonly groups: readonly Where[];
}

export const refuse = (says: string, groups: readonly Where[] = []): readonly ReleaseRefusal[] => [
  { says, groups: groups.slice(0, 20) },
];

export const tooSmall = (k: number, smallest: number): readonly ReleaseRefusal[] =>
  k < smallest ? refuse(`Groups of ${k} are too small. Take ${smallest} or more.`) : [];

/** Counts that are not rounded down to a multiple of k, are smaller, or stand twice. */
export function formFaults({
  k,
  cells,
}: {
  readonly k: number;
  readonly cells: readonly CountCell[];
}): readonly Where[] {
  const seen = new Set<string>();
  return cells.flatMap(({ where, count, low, high }) => {
    const key = keyOf(where);
    const fine = count === low && high === low + k - 1 && low >= k && low % k === 0 && !seen.has(key);
    seen.add(key);
    return fine ? [] : [where];
  });
}
