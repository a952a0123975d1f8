// An interval of an estimate.

/** Lower and upper end. */
export type Interval = readonly [low: number, high: number];
