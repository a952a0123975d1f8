// Why the register refuses, and the form that counts rounded down must have.
import { type CountCell, keyOf, type Where } from './counts.ts';

/** Why a release is refused: each code with its values. The sentence is made where it is shown. */
export interface RefusalValues {
  readonly 'groups-too-small': { readonly k: number; readonly smallest: number };
  readonly 'year-not-settled': { readonly year: number; readonly day: string };
  readonly 'table-not-rounded': { readonly k: number };
  readonly 'records-changed': object;
  readonly 'tables-contradict': object;
  readonly 'tables-disclose': object;
  readonly 'protection-unproven': object;
  readonly 'delta-too-large': { readonly delta: number; readonly most: number };
  readonly 'budget-spent': {
    readonly year: string;
    readonly budget: number;
    readonly spent: number;
    readonly asked: number;
    readonly left: number;
  };
  readonly 'synthetic-without-source': object;
  readonly 'synthetic-other-years': object;
  readonly 'synthetic-unknown-value': object;
  readonly 'synthetic-too-many': { readonly most: number };
  readonly 'estimate-year-not-over': { readonly year: number; readonly next: number };
  readonly 'overlaps-not-rounded': { readonly k: number };
  readonly 'estimate-not-rounded': object;
  readonly 'estimate-too-small': { readonly fewest: number };
  readonly 'no-overlap-shown': object;
  readonly 'overlap-missing': object;
  readonly 'lists-changed': object;
  readonly 'estimates-contradict': object;
  readonly 'estimates-disclose': object;
  readonly 'headline-discloses': { readonly lists: string };
  readonly 'list-table-discloses': object;
  readonly 'record-table-discloses': object;
}
/** Why the register refuses a release. */
export type ReleaseRefusalCode = keyof RefusalValues;

/** A code with its values, and the groups that it is about: 20 of them at most. */
export type ReleaseRefusal = {
  [C in ReleaseRefusalCode]: {
    readonly code: C;
    readonly values: RefusalValues[C];
    readonly groups: readonly Where[];
  };
}[ReleaseRefusalCode];

/** One refusal as a list. Of the groups the first 20 are named. */
export const refuse = <C extends ReleaseRefusalCode>(
  code: C,
  values: RefusalValues[C],
  groups: readonly Where[] = [],
): readonly ReleaseRefusal[] => [{ code, values, groups: groups.slice(0, 20) } as ReleaseRefusal];

/** The refusal where a release shows groups smaller than the register allows; empty otherwise. */
export const tooSmall = (k: number, smallest: number): readonly ReleaseRefusal[] =>
  k < smallest ? refuse('groups-too-small', { k, smallest }) : [];

/** Counts that are not rounded down to a multiple of k, are smaller, or stand twice. */
export function formFaults({
  k,
  cells,
}: {
  readonly k: number;
  readonly cells: readonly CountCell[];
}): readonly Where[] {
  const keys = new Set<string>();
  return cells.flatMap(({ where, count, low, high }) => {
    const key = keyOf(where);
    const fine = count === low && high === low + k - 1 && low >= k && low % k === 0 && !keys.has(key);
    keys.add(key);
    return fine ? [] : [where];
  });
}
