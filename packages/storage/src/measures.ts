// What the service itself can be judged by, as far as the server knows it without reading: whether the desk
// answered by when it had promised. Counts by month alone; needs and referrals are sealed, and only a desk's
// browser can count them.

/** How many promised answers of one month came in time, and how many late. */
export interface AnswerCount {
  /** 'YYYY-MM', UTC: when the promise ended. */
  readonly month: string;
  /** Answered by the promised hour. */
  readonly kept: number;
  /** Answered later, or put away unanswered after it. */
  readonly late: number;
}

/** Reads the counts of promised answers. They are written with the answers themselves. */
export interface Measures {
  /** Oldest first; a month in which no promise ended is not there. */
  answers(): Promise<readonly AnswerCount[]>;
}
