// How many promised answers came in time, as everybody may see it: months with few are joined with the next
// ones, so that no single answer can be told.

/** The promised answers of one month: `kept` came in time, `late` did not. */
export interface MonthlyReplies {
  /** 'YYYY-MM' */
  readonly month: string;
  readonly kept: number;
  readonly late: number;
}

/** Months, both included, and all promises of them. */
export interface ReplySpan {
  readonly from: string;
  readonly to: string;
  readonly kept: number;
  readonly late: number;
}

/** Fewer promises than this are not shown by themselves. */
export const fewestReplies = 10;

/**
 * `months` oldest first. A month that has not ended (`now`: the present one) is left out, and so are last
 * months that together have few: they join what comes, never what was shown, since the difference would tell
 * of them alone. So a span that was shown once never changes.
 */
export function replySpans(months: readonly MonthlyReplies[], now: string): readonly ReplySpan[] {
  const spans: ReplySpan[] = [];
  let open: ReplySpan | null = null;
  for (const { month, kept: inTime, late } of months) {
    if (month >= now) break;
    const span: ReplySpan = open ?? { from: month, to: month, kept: 0, late: 0 };
    open = { from: span.from, to: month, kept: span.kept + inTime, late: span.late + late };
    if (open.kept + open.late < fewestReplies) continue;
    spans.push(open);
    open = null;
  }
  return spans;
}
