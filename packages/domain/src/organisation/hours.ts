// When somebody answers, as an organisation says it of itself.

import type { Day } from '../time/index.ts';

/**
 * Opening hours of one weekday in the desk's own time zone. `weekday` 1 is Monday; `to` '24:00' is midnight.
 */
export interface OpeningHours {
  readonly weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly from: string;
  readonly to: string;
}

/** Days, both included, on which nobody answers. */
export interface Closure {
  readonly from: Day;
  readonly to: Day;
}
