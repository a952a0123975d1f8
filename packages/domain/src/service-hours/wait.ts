// How a person's wait stands against the answer that the desk promised.

/** In this order: what has waited too long first. */
export const waitBands = ['days-late', 'late', 'soon', 'later', 'no-promise'] as const;
/** Where a wait stands, by its code. */
export type WaitBand = (typeof waitBands)[number];

const hourMs = 3_600_000;
/** A promise that passed longer ago than this is late by days. */
const lateMs = 24 * hourMs;
/** A promise that ends within this time is the next to be answered: half a shift. */
const soonMs = 4 * hourMs;

/** The band of a wait. `answerBy`: the promised instant, null where none was promised; `now`: both in ms. */
export function waitBandOf(answerBy: number | null, now: number): WaitBand {
  if (answerBy === null) return 'no-promise';
  if (answerBy <= now) return now - answerBy > lateMs ? 'days-late' : 'late';
  return answerBy - now <= soonMs ? 'soon' : 'later';
}
