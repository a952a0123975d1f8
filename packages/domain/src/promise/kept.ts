// How many promised answers came in time, as everybody may see it: months with few are joined with the next
// ones, so that no single answer can be told.

export interface MonthlyAnswers {
  /** 'YYYY-MM' */
  readonly month: string;
  readonly kept: number;
  readonly late: number;
}

/** Months, both included, and all promises of them. */
export interface KeptSpan {
  readonly from: string;
  readonly to: string;
  readonly kept: number;
  readonly late: number;
}

/** Fewer promises than this are not shown by themselves. */
export const leastShown = 10;

/**
 * `months` oldest first. A month that has not ended (`now`: the present one) is left out, and so are last
 * months that together have few: they join what comes, never what was shown, since the difference would tell
 * of them alone. So a span that was shown once never changes.
 */
export function spansOf(months: readonly MonthlyAnswers[], now: string): readonly KeptSpan[] {
  const spans: KeptSpan[] = [];
  let open: KeptSpan | null = null;
  for (const { month, kept, late } of months) {
    if (month >= now) break;
    const begun: KeptSpan = open ?? { from: month, to: month, kept: 0, late: 0 };
    open = { from: begun.from, to: month, kept: begun.kept + kept, late: begun.late + late };
    if (open.kept + open.late < leastShown) continue;
    spans.push(open);
    open = null;
  }
  return spans;
}
