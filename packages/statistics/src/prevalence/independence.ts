// Every list independent of every other: main effects alone. Shown for comparison, never a headline by
// itself: lists that refer to each other or reach the same people break it. Derivation: independence.md.

import type { Interval } from '../numeric/interval.ts';
import { fitModel, groundOf, type LogLinear } from './loglinear.ts';
import { profileInterval } from './profile.ts';
import type { Table } from './table.ts';

/** The model of main effects alone. */
export interface Independence extends LogLinear {
  /** Given the model, which was not chosen from the data. */
  readonly interval95: Interval | null;
  readonly interval80: Interval | null;
}

/** Fits the model in which no list depends on another. */
export function independence({ counts }: Pick<Table, 'counts'>): Independence {
  const ground = groundOf(counts);
  const model = fitModel(ground, []);
  return {
    ...model,
    interval95: profileInterval(ground, model, 0.95),
    interval80: profileInterval(ground, model, 0.8),
  };
}
